import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

import type { Pool, PoolClient } from 'pg';

import { canonicalJson } from '../domain/journal/canonical-json.js';
import type { DigestName } from '../domain/journal/entry.js';
import { merkleRoot, sealLeaf } from '../domain/journal/merkle.js';
import type { Clock } from '../platform/clock/clock.js';
import { digest } from './digest.js';
import { inTransaction } from './transaction.js';

/** A seal as it is stored; its signature covers everything but itself. */
export interface Seal {
  seal: number;
  sealedAt: string;
  /** Time of the database when it was made; the next seal looks for changes from here on. */
  horizon: string;
  digest: DigestName;
  /** Root of the seal before; 64 zeros for the first. */
  prev: string;
  leaves: number;
  root: string;
  keyId: string;
  signature: string;
}

/** The Ed25519 key that seals are signed with; `keyId` is the digest of its public half. */
export interface SealKey {
  privateKey: KeyObject;
  publicKey: KeyObject;
  keyId: string;
}

export function sealKeyFrom(privateKey: KeyObject): SealKey {
  const publicKey = createPublicKey(privateKey);
  return { privateKey, publicKey, keyId: digest('sha256', publicKey.export({ type: 'spki', format: 'pem' }).toString()).slice(0, 16) };
}

const SEAL_LOCK = 0x64756261; // 'duba': one sealer at a time, over all processes.

/** Looks back further than any statement can run (statement_timeout is 30 s), so that an entry that commits late is not passed over. */
const LOOK_BACK = "interval '10 minutes'";

const CHANGED = `
with last as (select coalesce(max(horizon), '-infinity') as horizon from seal),
     changed as (select distinct j.case_id from journal_entry j, last where j.recorded_at > last.horizon - ${LOOK_BACK})
select c.case_id, c.revision as seq, c.head as hash
  from changed join case_file c using (case_id)
 where not exists (select 1 from seal_leaf l where l.case_id = c.case_id and l.seq = c.revision
                      and l.seal = (select max(seal) from seal_leaf n where n.case_id = c.case_id))
 order by c.case_id`;

/**
 * Seals the heads of all cases that changed since the last seal: a Merkle root over them, chained to the seal before and signed. Returns the
 * seal, or null when nothing changed or another process is sealing.
 */
export function sealHeads(parts: { pool: Pool; clock: Clock; digestName: DigestName }, key: SealKey): Promise<Seal | null> {
  return inTransaction(parts.pool, (client) => sealInside(client, parts, key));
}

async function sealInside(client: PoolClient, { clock, digestName }: { clock: Clock; digestName: DigestName }, key: SealKey): Promise<Seal | null> {
  // Read committed, so that what follows sees the seal of whoever held the lock before.
  const { rows: locks } = await client.query<{ locked: boolean }>('select pg_try_advisory_xact_lock($1) as locked', [SEAL_LOCK]);
  if (locks[0]?.locked !== true) return null;
  const { rows: leaves } = await client.query<{ case_id: string; seq: number; hash: string }>(CHANGED);
  if (leaves.length === 0) return null;
  const { rows: before } = await client.query<{ seal: number; root: string }>('select seal, root from seal order by seal desc limit 1');
  const { rows: moments } = await client.query<{ horizon: string }>("select to_char(transaction_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as horizon");
  const root = merkleRoot(leaves.map((leaf) => sealLeaf(leaf.case_id, leaf.seq, leaf.hash)), digestName, digest);
  const body = {
    seal: (before[0]?.seal ?? 0) + 1,
    sealedAt: new Date(clock.now()).toISOString(),
    horizon: moments[0]?.horizon ?? '',
    digest: digestName,
    prev: before[0]?.root ?? '0'.repeat(64),
    leaves: leaves.length,
    root,
    keyId: key.keyId,
  };
  const seal: Seal = { ...body, signature: sign(null, Buffer.from(canonicalJson(body)), key.privateKey).toString('base64') };
  await client.query(
    `insert into seal (seal, sealed_at, horizon, digest, prev, leaves, root, key_id, signature)
     values ($1, $2, $9, $3, $4, $5, $6, $7, $8)`,
    [seal.seal, seal.sealedAt, seal.digest, seal.prev, seal.leaves, seal.root, seal.keyId, seal.signature, seal.horizon],
  );
  await client.query(
    'insert into seal_leaf (seal, case_id, seq, hash) select $1, l.case_id, l.seq, l.hash from jsonb_to_recordset($2) as l(case_id uuid, seq int, hash text)',
    [seal.seal, JSON.stringify(leaves)],
  );
  return seal;
}

/** Whether the signature of a seal is the key's. */
export function signatureHolds({ signature, ...body }: Seal, publicKey: KeyObject): boolean {
  return verify(null, Buffer.from(canonicalJson(body)), publicKey, Buffer.from(signature, 'base64'));
}

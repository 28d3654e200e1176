import type { KeyObject } from 'node:crypto';

import type { Pool } from 'pg';

import type { DigestName } from '../../domain/journal/entry.js';
import type { FaultCode } from '../../domain/journal/chain.js';
import { merkleRoot, sealLeaf } from '../../domain/journal/merkle.js';
import { digest } from '../digest.js';
import { signatureHolds, type Seal } from '../seals.js';

/** A fault that the seals show; `caseId` is null where it is the seal itself. */
export interface SealFault {
  code: FaultCode;
  seal: number;
  caseId: string | null;
  seq: number;
  found: string;
}

/** A seal that somebody noted down elsewhere: its number and root. */
export interface KnownSeal {
  seal: number;
  root: string;
}

const SEALS = `
select seal::int, to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt",
       to_char(horizon at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as horizon, digest, prev, leaves, root,
       key_id as "keyId", signature
  from seal order by seal.seal`;

/** Leaves whose entry is gone or is not what was sealed. */
const BROKEN_LEAVES = `
select distinct on (l.case_id, l.seq) l.seal::int, l.case_id as "caseId", l.seq, l.hash as sealed, j.hash as found, c.case_id is null as "caseGone"
  from seal_leaf l
  left join journal_entry j on j.case_id = l.case_id and j.seq = l.seq
  left join case_file c on c.case_id = l.case_id
 where j.hash is distinct from l.hash or c.case_id is null
 order by l.case_id, l.seq, l.seal desc`;

/**
 * Verifies every seal: numbers without a gap, each chained to the one before, signed by the key, its root the root of its leaves; and every
 * leaf still an entry of its case. With `known`, that seal must be on record with that root (a later one could have been taken away with it).
 */
export async function verifySeals(pool: Pool, publicKey: KeyObject, known: KnownSeal | null): Promise<SealFault[]> {
  const { rows: seals } = await pool.query<Seal & { digest: DigestName }>(SEALS);
  const faults: SealFault[] = [];
  let prev = '0'.repeat(64);
  for (const [index, seal] of seals.entries()) {
    if (seal.seal !== index + 1) faults.push(ofSeal('seal.missing', index + 1, `seal ${seal.seal} stands in its place`));
    if (seal.prev !== prev) faults.push(ofSeal('seal.root-differs', seal.seal, 'it does not follow the seal before it'));
    if (!signatureHolds(seal, publicKey)) faults.push(ofSeal('seal.signature-invalid', seal.seal, `it is not signed by this key (it names ${seal.keyId})`));
    if ((await rootOfLeaves(pool, seal)) !== seal.root) faults.push(ofSeal('seal.root-differs', seal.seal, 'its leaves do not give its root'));
    prev = seal.root;
  }
  if (known !== null && seals[known.seal - 1]?.root !== known.root) faults.push(ofSeal('seal.missing', known.seal, 'the seal that was noted down is not on record'));
  return [...faults, ...(await leafFaults(pool))];
}

async function rootOfLeaves(pool: Pool, { seal, digest: name }: Seal): Promise<string> {
  const { rows } = await pool.query<{ case_id: string; seq: number; hash: string }>(
    'select case_id, seq, hash from seal_leaf where seal = $1 order by case_id',
    [seal],
  );
  return merkleRoot(rows.map((leaf) => sealLeaf(leaf.case_id, leaf.seq, leaf.hash)), name, digest);
}

async function leafFaults(pool: Pool): Promise<SealFault[]> {
  const { rows } = await pool.query<{ seal: number; caseId: string; seq: number; sealed: string; found: string | null; caseGone: boolean }>(BROKEN_LEAVES);
  return rows.map(({ seal, caseId, seq, found, caseGone }) => {
    if (caseGone) return { code: 'seal.case-missing', seal, caseId, seq, found: 'the case that was sealed is gone' };
    if (found === null) return { code: 'seal.tail-missing', seal, caseId, seq, found: 'the entry that was sealed is gone' };
    return { code: 'seal.entry-changed', seal, caseId, seq, found: 'the entry is not the one that was sealed' };
  });
}

function ofSeal(code: FaultCode, seal: number, found: string): SealFault {
  return { code, seal, caseId: null, seq: 0, found };
}

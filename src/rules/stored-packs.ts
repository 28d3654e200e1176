import { canonicalJson } from '../domain/journal/canonical-json.js';
import type { PackText } from '../domain/rules/pack-text.js';
import type { Actor } from '../domain/workflow/actor.js';
import { digest } from '../engine/index.js';
import type { Read, Tx } from '../platform/db/transaction.js';

/** A rule pack as the table has it. */
export interface StoredPack {
  seq: number;
  name: string;
  version: number;
  hash: string;
  text: string;
  loadedAt: Date;
  actor: Actor;
}

/** SHA-256 over what a pack says: the same values in another spelling are the same pack. */
export function packHash(pack: PackText): string {
  return digest('sha256', canonicalJson(pack));
}

/** Every version of every pack. */
export async function readStoredPacks(read: Read): Promise<StoredPack[]> {
  const { rows } = await read.query<StoredPack>(
    'select seq::int, name, version, hash, text, loaded_at as "loadedAt", actor from rule_pack order by name, version',
  );
  return rows;
}

/** Keeps a pack under its name and version. Throws where these are taken. */
export async function keepPack(tx: Tx, pack: PackText, text: string, by: { at: Date; actor: Actor }): Promise<void> {
  const { pack: name, version, effective } = pack;
  await tx.query(
    'insert into rule_pack (name, version, hash, text, effective_from, effective_to, loaded_at, actor) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [name, version, packHash(pack), text, effective.from, effective.to ?? null, by.at, by.actor],
  );
}

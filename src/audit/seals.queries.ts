import type { Read } from '../platform/db/transaction.js';

/** A seal as it stands on record, without the cases under it. */
export interface ListedSeal {
  seal: number;
  sealedAt: Date;
  digest: string;
  prev: string;
  /** How many cases it covers: those that had changed since the seal before. */
  leaves: number;
  root: string;
  keyId: string;
  signature: string;
}

/** Seals, the newest first, below a number (null: from the newest). One more than `limit`. */
export async function sealsBefore(read: Read, before: number | null, limit: number): Promise<ListedSeal[]> {
  const { rows } = await read.query<ListedSeal>({
    name: 'audit.seals',
    text: `select seal, sealed_at as "sealedAt", digest, prev, leaves, root, key_id as "keyId", signature from seal
            where $1::bigint is null or seal < $1 order by seal desc limit $2`,
    values: [before, limit + 1],
  });
  return rows;
}

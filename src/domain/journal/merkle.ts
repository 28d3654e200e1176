import type { Digest, DigestName } from './entry.js';

/**
 * Root of a Merkle tree over leaves in the order given, after RFC 6962: leaves and nodes are hashed with different prefixes (so that a node
 * cannot pass for a leaf), an odd tail is not doubled. The root of no leaves is the hash of the empty text.
 */
export function merkleRoot(leaves: readonly string[], name: DigestName, digest: Digest): string {
  if (leaves.length === 0) return digest(name, '');
  let row = leaves.map((leaf) => digest(name, `leaf:${leaf}`));
  while (row.length > 1) {
    const next: string[] = [];
    for (let i = 0; i < row.length; i += 2) {
      const [left, right] = [row[i] as string, row[i + 1]];
      next.push(right === undefined ? left : digest(name, `node:${left}:${right}`));
    }
    row = next;
  }
  return row[0] as string;
}

/** Text of one leaf of a seal: a case, the number of its last entry, and that entry's hash. */
export function sealLeaf(caseId: string, seq: number, hash: string): string {
  return `${caseId}:${seq}:${hash}`;
}

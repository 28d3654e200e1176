import { entryHash, NO_ENTRY, type Digest, type JournalEntry } from './entry.js';

/** An entry as it is stored: its content and the hash beside it. */
export interface StoredEntry {
  seq: number;
  entry: JournalEntry;
  hash: string;
}

/** A fault in the record of a case: a stable code, the entry it was seen at (0: the case as a whole) and what was found. */
export interface Fault {
  code: FaultCode;
  seq: number;
  found: string;
}

export type FaultCode =
  | 'journal.entry-missing'
  | 'journal.entry-changed'
  | 'journal.chain-broken'
  | 'journal.wrong-case'
  | 'journal.head-differs'
  | 'journal.empty'
  | 'journal.orphan'
  | 'replay.differs'
  | 'replay.refused'
  | 'snapshot.differs'
  | 'duty.differs'
  | 'deadline.differs'
  | 'rung.differs'
  | 'case.differs'
  | 'document.differs'
  | 'accountability.differs'
  | 'message.differs'
  | 'link.differs'
  | 'part.differs'
  | 'seal.case-missing'
  | 'seal.tail-missing'
  | 'seal.entry-changed'
  | 'seal.root-differs'
  | 'seal.signature-invalid'
  | 'seal.missing';

/**
 * Checks the chain of one case from its first entry to its head: numbers without a gap, every hash the hash of its entry, every `prev` the
 * hash before, and the head on the case that of the last entry. Names the first entry at which each kind of fault shows.
 */
export function checkChain(caseId: string, entries: readonly StoredEntry[], head: { seq: number; hash: string }, digest: Digest): Fault[] {
  if (entries.length === 0) return [{ code: 'journal.empty', seq: 0, found: 'The case has no journal' }];
  const faults: Fault[] = [];
  let prev = NO_ENTRY;
  let expected = 1;
  for (const stored of entries) {
    if (stored.seq !== expected) faults.push({ code: 'journal.entry-missing', seq: expected, found: `entry ${stored.seq} follows instead` });
    faults.push(...checkEntry(caseId, stored, prev, digest));
    prev = stored.hash;
    expected = stored.seq + 1;
  }
  const last = entries[entries.length - 1] as StoredEntry;
  if (last.seq !== head.seq || last.hash !== head.hash) {
    faults.push({ code: 'journal.head-differs', seq: last.seq, found: `the case stands at entry ${head.seq} (${head.hash.slice(0, 12)}…)` });
  }
  return faults;
}

function checkEntry(caseId: string, { seq, entry, hash }: StoredEntry, prev: string, digest: Digest): Fault[] {
  // Somebody may have put anything in its place, JSON null too.
  const said = entry as Partial<JournalEntry> | null;
  if (said?.case !== caseId || said.seq !== seq) {
    return [{ code: 'journal.wrong-case', seq, found: `the entry says case ${String(said?.case)}, number ${String(said?.seq)}` }];
  }
  const faults: Fault[] = [];
  const computed = hashOrNull(entry, digest);
  if (computed !== hash) {
    faults.push({ code: 'journal.entry-changed', seq, found: `its content hashes to ${(computed ?? 'nothing').slice(0, 12)}…, on record is ${hash.slice(0, 12)}…` });
  }
  if (entry.prev !== prev) faults.push({ code: 'journal.chain-broken', seq, found: `it follows ${String(entry.prev).slice(0, 12)}…, before it stands ${prev.slice(0, 12)}…` });
  return faults;
}

function hashOrNull(entry: JournalEntry, digest: Digest): string | null {
  try {
    return entryHash(entry, digest);
  } catch {
    return null; // Not canonical any more: somebody wrote a fraction or another shape into it.
  }
}

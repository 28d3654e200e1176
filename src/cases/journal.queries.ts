import type { JournalEntry } from '../domain/journal/entry.js';
import type { Read } from '../platform/db/transaction.js';
import { pageOf, type Page } from './cursor.js';

/** A journal entry with the hash that seals it. */
export interface RecordedEntry {
  hash: string;
  recordedAt: Date;
  entry: JournalEntry;
}

export interface JournalPage {
  caseId: string;
  /** Number of the entry after which the page begins; 0 for the first. */
  after: number;
  limit: number;
}

/** Entries of a case in the order of their numbers. Whether the caller may see the case is asked before (`reachableCase`). */
export async function journalOf(read: Read, { caseId, after, limit }: JournalPage): Promise<Page<RecordedEntry>> {
  const { rows } = await read.query<RecordedEntry>({
    name: 'cases.journal',
    text: 'select hash, recorded_at as "recordedAt", entry from journal_entry where case_id = $1 and seq > $2 order by seq limit $3',
    values: [caseId, after, limit + 1],
  });
  return pageOf(rows, limit, ({ entry }) => [entry.seq]);
}

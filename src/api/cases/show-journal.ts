import type { Page } from '../../cases/cursor.js';
import type { RecordedEntry } from '../../cases/journal.queries.js';
import type { JournalDto } from './case-record.dto.js';

/** A page of a journal as it is answered. Its next page begins after a number, which readers know already. */
export function showJournal({ items, next }: Page<RecordedEntry>): JournalDto {
  const entries = items.map(({ hash, recordedAt, entry }) => ({ hash, recordedAt, entry: { ...entry, basis: [...entry.basis] } }));
  return { items: entries, next: next === null ? null : (entries.at(-1)?.entry.seq ?? null) };
}

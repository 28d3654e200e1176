import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Actor } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';

/** One line of the history of an entry. Instants are UTC, dates local. */
export interface RecordedChange {
  change: number;
  at: Date;
  effectiveOn: LocalDate;
  act: 'entered' | 'changed' | 'verified' | 'ended' | 'joined';
  actor: Actor;
  why: string;
  document: string | null;
  before: object | null;
  after: object;
}

/** Everything that was done to an entry of the directory, the first thing first. */
export async function changesOf(read: Read, kind: string, id: string): Promise<RecordedChange[]> {
  const { rows } = await read.query<RecordedChange>({
    name: 'directory.changes',
    text: `select change::int, at, effective_on as "effectiveOn", act, actor, why, document, before, after
             from directory_change where subject_kind = $1 and subject_id = $2 order by change`,
    values: [kind, id],
  });
  return rows;
}

import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Tx } from '../platform/db/transaction.js';
import type { DirectoryAct } from './in-directory.js';

export type ChangedKind = 'region' | 'organisation' | 'person' | 'post' | 'substitution';
export type ChangeAct = 'entered' | 'changed' | 'verified' | 'ended' | 'joined';

/** What was done to one entry of the directory; `before` is null where it was entered. */
export interface EntryChange {
  kind: ChangedKind;
  /** Identifier; of a division its code. */
  id: string;
  act: ChangeAct;
  /** Local day from which it is so. */
  effectiveOn: LocalDate;
  before: object | null;
  after: object;
}

/** Puts on record who changed what and why. The record takes no change. */
export async function recordChange(tx: Tx, { actor, at, why, document }: DirectoryAct, { kind, id, act, effectiveOn, before, after }: EntryChange): Promise<void> {
  await tx.query({
    name: 'directory.record-change',
    text: `insert into directory_change (at, effective_on, subject_kind, subject_id, act, actor, why, document, before, after)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [new Date(at), effectiveOn, kind, id, act, JSON.stringify(actor), why, document, before === null ? null : JSON.stringify(before), JSON.stringify(after)],
  });
}

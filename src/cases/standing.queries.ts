import type { StandingEntry } from '../domain/journal/case-then.js';
import type { Read } from '../platform/db/transaction.js';

/** A case up to one of its entries. */
export interface CaseUpTo {
  caseId: string;
  seq: number;
}

/**
 * The last entry of the case `c` at or before the instant in `$n` (ISO 8601 as the journal writes it), as a lateral join. What happened by then is
 * everything up to the entry with the highest number: clocks of two processes may differ by milliseconds, numbers do not.
 */
export function lastEntryAt(instant: string): string {
  return `(select j.seq, j.entry->'stands' as stands from journal_entry j where j.case_id = c.case_id and j.at <= ${instant} order by j.seq desc limit 1)`;
}

/** Entries of these cases up to the given ones, in order, with what tells how a case stood; by case. */
export async function standingEntries(read: Read, cases: readonly CaseUpTo[]): Promise<Map<string, StandingEntry[]>> {
  const { rows } = await read.query<StandingEntry & { caseId: string }>({
    name: 'cases.standing-entries',
    text: `select j.case_id as "caseId", j.seq, j.at, j.entry->>'today' as today, j.entry->'moves' as moves, j.entry->'opened' as opened,
                  j.entry->'settled' as settled, j.entry->'moved' as moved, j.entry->'stands' as stands, j.entry->'header' as header, j.entry->'rules' as rules, j.entry->'handled' as handled, j.entry->'reopened' as reopened, j.entry->'joined' as joined
             from jsonb_to_recordset($1) as w("caseId" uuid, seq int)
             join journal_entry j on j.case_id = w."caseId" and j.seq <= w.seq
            order by j.case_id, j.seq`,
    values: [JSON.stringify(cases)],
  });
  const byCase = new Map<string, StandingEntry[]>();
  for (const { caseId, ...entry } of rows) {
    const known = byCase.get(caseId);
    if (known === undefined) byCase.set(caseId, [entry]);
    else known.push(entry);
  }
  return byCase;
}

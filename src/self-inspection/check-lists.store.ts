import type { LocalDate } from '../domain/calendar/local-date.js';
import type { CheckPeriod } from '../domain/self-inspection/check-period.js';
import type { Tx } from '../platform/db/transaction.js';
import type { CheckList, CheckResult } from './check-lists.queries.js';

/** By whom and when something is written (UTC milliseconds and the local day). */
export interface Writing {
  person: string;
  at: number;
  today: LocalDate;
}

export type NewCheckList = Omit<CheckList, 'items'> & { items: readonly Omit<CheckList['items'][number], 'ordinal'>[] };

/** Enters a list with its items in their order. */
export async function insertList(tx: Tx, list: NewCheckList, { person, at }: Writing): Promise<void> {
  const { id, enterprise, title, position, owedBy, frequency, beginsOn, endsOn, items } = list;
  await tx.query(
    `insert into check_list (id, enterprise_id, title, position, owed_by, frequency, begins_on, ends_on, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, enterprise, title, position, owedBy, frequency, beginsOn, endsOn, person, new Date(at)],
  );
  await tx.query(
    `insert into check_item (list_id, ordinal, item, source, clause)
     select $1, i.ordinal, i.value->>'item', i.value->>'source', i.value->>'clause' from jsonb_array_elements($2) with ordinality as i(value, ordinal)`,
    [id, JSON.stringify(items)],
  );
}

/** Ends a list with a day, unless it ends earlier already. */
export async function endList(tx: Tx, id: string, on: LocalDate): Promise<void> {
  await tx.query('update check_list set ends_on = $2 where id = $1 and (ends_on is null or ends_on > $2)', [id, on]);
}

export interface NewRun {
  id: string;
  list: string;
  period: CheckPeriod;
  inspectedBy: string;
  results: readonly Omit<CheckResult, 'item' | 'caseId'>[];
}

/** Enters a run with its results. False where the run of this period is on record already. */
export async function insertRun(tx: Tx, { id, list, period, inspectedBy, results }: NewRun, { person, at, today }: Writing): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into check_run (id, list_id, period_from, due_on, inspected_by, done_on, filled_by, filled_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (list_id, period_from) do nothing`,
    [id, list, period.from, period.due, inspectedBy, today, person, new Date(at)],
  );
  if (rowCount === 0) return false;
  await tx.query(
    `insert into check_result (run_id, list_id, ordinal, ok, remark, evidence, handling, measures, before_evidence, after_evidence, report)
     select $1, $2, r.ordinal, r.ok, r.remark, r.evidence, r.handling, r.measures, r.before, r.after, r.report
       from jsonb_to_recordset($3) as r(ordinal int, ok boolean, remark text, evidence jsonb, handling text, measures text, before jsonb, after jsonb, report jsonb)`,
    [id, list, JSON.stringify(results)],
  );
  return true;
}

import type { LocalDate } from '../domain/calendar/local-date.js';
import type { PlannedItem } from '../domain/supervision-plan/plan-items.js';
import type { Tx } from '../platform/db/transaction.js';
import type { PlanItem } from './supervision-plans.queries.js';

/** Who writes, and when (UTC milliseconds and the local day). */
export interface Writing {
  person: string;
  unit: string;
  at: number;
  today: LocalDate;
}

/** Begins the plan of a year and a region. False where the office has one already. */
export async function insertPlan(tx: Tx, { id, region, year }: { id: string; region: string; year: number }, { person, unit, at }: Writing): Promise<boolean> {
  const { rowCount } = await tx.query(
    'insert into supervision_plan (id, office_id, region_code, year, begun_by, begun_at) values ($1, $2, $3, $4, $5, $6) on conflict (office_id, region_code, year) do nothing',
    [id, unit, region, year, person, new Date(at)],
  );
  return rowCount === 1;
}

/** Makes everybody else who writes into a plan wait until the transaction is over. */
export async function lockPlan(tx: Tx, id: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('supervision-plan:' || $1))`, [id]);
}

/** Gives an item its number and its case. The caller holds the lock of the plan. */
export async function insertItem(tx: Tx, plan: string, { caseId, carried, originalYear, originalDay }: Omit<PlanItem, 'item'>): Promise<number> {
  const { rows } = await tx.query<{ item: number }>(
    `insert into supervision_plan_item (plan_id, item, case_id, carried_plan, carried_item, original_year, original_day)
     values ($1, (select coalesce(max(item), 0) + 1 from supervision_plan_item where plan_id = $1), $2, $3, $4, $5, $6) returning item`,
    [plan, caseId, carried?.plan ?? null, carried?.item ?? null, originalYear, originalDay],
  );
  return rows[0]?.item as number;
}

/** What an entry says. */
export interface NewEntry {
  act: 'add' | 'change' | 'drop';
  item: number;
  content: PlannedItem | null;
  reasons: string;
}

/** Enters a line of the plan. The caller holds its lock. */
export async function insertEntry(tx: Tx, plan: string, { act, item, content, reasons }: NewEntry, { person, at }: Writing): Promise<void> {
  await tx.query(
    `insert into supervision_plan_entry (plan_id, entry, act, item, level, lead_unit_id, responsible_unit_id, planned_on, reasons, drafted_by, drafted_at)
     values ($1, (select coalesce(max(entry), 0) + 1 from supervision_plan_entry where plan_id = $1), $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [plan, act, item, content?.level ?? null, content?.leadUnit ?? null, content?.responsibleUnit ?? null, content?.plannedOn ?? null, reasons, person, new Date(at)],
  );
}

/** Enters a decision on everything up to an entry: an approval, or with reasons a return. The caller holds the lock of the plan. */
export async function insertDecision(tx: Tx, plan: string, { through, reasons }: { through: number; reasons: string | null }, { person, at }: Writing): Promise<void> {
  await tx.query(
    `insert into supervision_plan_decision (plan_id, decision, through_entry, outcome, reasons, decided_by, decided_at)
     values ($1, (select coalesce(max(decision), 0) + 1 from supervision_plan_decision where plan_id = $1), $2, $3, $4, $5, $6)`,
    [plan, through, reasons === null ? 'approved' : 'returned', reasons, person, new Date(at)],
  );
}

/** Enters that what a decision approved was published. The caller holds the lock of the plan. */
export async function insertPublication(tx: Tx, plan: string, { decision, channel }: { decision: number; channel: string }, { person, at }: Writing): Promise<void> {
  await tx.query('insert into supervision_plan_publication (plan_id, decision, channel, published_by, published_at) values ($1, $2, $3, $4, $5)', [plan, decision, channel, person, new Date(at)]);
}

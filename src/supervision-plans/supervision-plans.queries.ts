import { inRegion, Parameters } from '../cases/scope.queries.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Scope } from '../domain/access/scope.js';
import type { PlanEntry, PlannedItem } from '../domain/supervision-plan/plan-items.js';
import type { Read } from '../platform/db/transaction.js';

/** Somebody or something of the directory. */
export interface Named {
  id: string;
  name: string;
}

/** An entry as it stands on record. */
export interface RecordedEntry extends Omit<PlanEntry, 'draftedBy'> {
  reasons: string;
  by: Named;
  at: Date;
}

/** A decision of a leader; what it approved may have been published. */
export interface PlanDecision {
  decision: number;
  through: number;
  outcome: 'approved' | 'returned';
  reasons: string | null;
  by: Named;
  at: Date;
  published: { channel: string; at: Date; by: Named } | null;
}

/** The identity of an item: its case and where it comes from. */
export interface PlanItem {
  item: number;
  caseId: string;
  /** The plan and item that it was carried over from; null where it is new. */
  carried: { plan: string; item: number } | null;
  originalYear: number;
  originalDay: LocalDate;
}

/** A plan with everything that was ever entered in it. */
export interface SupervisionPlan {
  id: string;
  office: Named;
  region: string;
  year: number;
  begunAt: Date;
  items: PlanItem[];
  entries: RecordedEntry[];
  decisions: PlanDecision[];
}

const PLAN = `
select p.id, json_build_object('id', o.id, 'name', o.name) as office, p.region_code as region, p.year, p.begun_at as "begunAt",
       coalesce((select json_agg(json_build_object('item', i.item, 'caseId', i.case_id, 'originalYear', i.original_year, 'originalDay', i.original_day,
                  'carried', case when i.carried_plan is not null then json_build_object('plan', i.carried_plan, 'item', i.carried_item) end) order by i.item)
          from supervision_plan_item i where i.plan_id = p.id), '[]') as items,
       coalesce((select json_agg(json_build_object('entry', e.entry, 'act', e.act, 'item', e.item, 'reasons', e.reasons, 'by', json_build_object('id', n.id, 'name', n.name), 'at', e.drafted_at,
                  'content', case when e.act <> 'drop' then json_build_object('level', e.level, 'leadUnit', e.lead_unit_id, 'responsibleUnit', e.responsible_unit_id, 'plannedOn', e.planned_on) end) order by e.entry)
          from supervision_plan_entry e join person n on n.id = e.drafted_by where e.plan_id = p.id), '[]') as entries,
       coalesce((select json_agg(json_build_object('decision', d.decision, 'through', d.through_entry, 'outcome', d.outcome, 'reasons', d.reasons, 'by', json_build_object('id', n.id, 'name', n.name), 'at', d.decided_at,
                  'published', case when b.plan_id is not null then json_build_object('channel', b.channel, 'at', b.published_at, 'by', json_build_object('id', m.id, 'name', m.name)) end) order by d.decision)
          from supervision_plan_decision d join person n on n.id = d.decided_by
          left join supervision_plan_publication b on b.plan_id = d.plan_id and b.decision = d.decision left join person m on m.id = b.published_by
         where d.plan_id = p.id), '[]') as decisions
  from supervision_plan p join organisation o on o.id = p.office_id`;

interface Row extends Omit<SupervisionPlan, 'entries' | 'decisions'> {
  entries: (Omit<RecordedEntry, 'at' | 'content'> & { at: string; content: PlannedItem | null })[];
  decisions: (Omit<PlanDecision, 'at' | 'published'> & { at: string; published: { channel: string; at: string; by: Named } | null })[];
}

function planFrom({ entries, decisions, ...row }: Row): SupervisionPlan {
  return {
    ...row,
    entries: entries.map((entry) => ({ ...entry, at: new Date(entry.at) })),
    decisions: decisions.map(({ at, published, ...decision }) => ({ ...decision, at: new Date(at), published: published === null ? null : { ...published, at: new Date(published.at) } })),
  };
}

/** Which plans a scope reaches: those of the own office, of its region or below, and of the offices above whose region holds it. Before its approval a plan is its office’s alone. */
function withinScope(scope: Scope, parameters: Parameters): string {
  if (scope.kind === 'everywhere') return 'true';
  if (scope.kind !== 'region') return 'false';
  const own = `p.office_id = ${parameters.add(scope.unit)}`;
  const within = inRegion(scope.region, parameters, 'p');
  const approved = `exists (select from supervision_plan_decision d where d.plan_id = p.id and d.outcome = 'approved')`;
  return `(${own} or (${[approved, ...within].join(' and ')}))`;
}

/** A plan within the scope (its id a UUID); null where it is not there and where it is outside alike. */
export async function supervisionPlanOf(read: Read, scope: Scope, id: string): Promise<SupervisionPlan | null> {
  const parameters = new Parameters();
  const where = withinScope(scope, parameters);
  const { rows } = await read.query<Row>(`${PLAN} where ${where} and p.id = ${parameters.add(id)}`, parameters.values);
  return rows[0] === undefined ? null : planFrom(rows[0]);
}

/** Plans within the scope, the newest first, before an identifier; of one year or of all. */
export async function supervisionPlans(read: Read, scope: Scope, { year, before, most }: { year: number | null; before: string | null; most: number }): Promise<SupervisionPlan[]> {
  const parameters = new Parameters();
  const where = [withinScope(scope, parameters)];
  if (year !== null) where.push(`p.year = ${parameters.add(year)}`);
  if (before !== null) where.push(`p.id < ${parameters.add(before)}`);
  const { rows } = await read.query<Row>(`${PLAN} where ${where.join(' and ')} order by p.id desc limit ${parameters.add(most)}`, parameters.values);
  return rows.map(planFrom);
}

/** The plan before this one, of the same office and region: the last of an earlier year that was approved. Null where there is none. */
export async function planBefore(read: Read, { office, region, year }: Pick<SupervisionPlan, 'office' | 'region' | 'year'>): Promise<SupervisionPlan | null> {
  const { rows } = await read.query<Row>(
    `${PLAN} where p.office_id = $1 and p.region_code = $2 and p.year < $3
              and exists (select from supervision_plan_decision d where d.plan_id = p.id and d.outcome = 'approved') order by p.year desc limit 1`,
    [office.id, region, year],
  );
  return rows[0] === undefined ? null : planFrom(rows[0]);
}

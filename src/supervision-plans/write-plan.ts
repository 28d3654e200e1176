import { listingStandings } from '../cases/listing-standing.queries.js';
import { organisationOf } from '../directory/directory.queries.js';
import type { Scope } from '../domain/access/scope.js';
import { parseRegionCode, regionContains } from '../domain/codes/region.js';
import { isUnsettled, itemStanding, type PlannedItem } from '../domain/supervision-plan/plan-items.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Read, Tx } from '../platform/db/transaction.js';
import { approvedThrough, lastApproval, lastEntry, missingCarryOver, plannedItems } from './plan-standing.js';
import { refusePlan, type PlanRefusal } from './plan-refusal.js';
import { planBefore, supervisionPlanOf, type PlanItem, type SupervisionPlan } from './supervision-plans.queries.js';
import { insertDecision, insertEntry, insertItem, insertPlan, insertPublication, lockPlan, type Writing } from './supervision-plans.store.js';

/** Who writes a plan: a clerk or leader of an office. */
export interface Planner extends Writing {
  role: Role;
  scope: Scope & { kind: 'region' };
}

/** What came of writing: the plan as it stands afterwards, or why nothing was written. */
export type Written = SupervisionPlan | PlanRefusal;

/** Begins the plan of a year and of a region of the office. Of each there is one. */
export async function beginPlan(tx: Tx, { id, region, year }: { id: string; region: string; year: number }, planner: Planner): Promise<Written> {
  const parsed = parseRegionCode(region);
  if (!parsed.ok || !regionContains(planner.scope.region, parsed.code)) return refusePlan('supervision-plan.region-outside');
  if (year < Number(planner.today.slice(0, 4))) return refusePlan('supervision-plan.year-past');
  if (!(await insertPlan(tx, { id, region: parsed.code, year }, planner))) return refusePlan('supervision-plan.taken');
  return (await supervisionPlanOf(tx, planner.scope, id)) as SupervisionPlan;
}

/**
 * Adds a hazard. It is a major one within the region, and neither delisted nor over. One that the plan before holds and that is not delisted is carried over by this: the item names
 * that plan and keeps the year and the day for which it was first planned.
 */
export function addItem(tx: Tx, id: string, { caseId, reasons, ...content }: PlannedItem & { caseId: string; reasons: string }, planner: Planner): Promise<Written> {
  return writing(tx, id, planner, async (plan) => {
    const refused = (await contentRefused(tx, plan, content, planner)) ?? (await caseRefused(tx, plan, caseId, planner));
    if (refused !== null) return refused;
    if (plannedItems(plan, lastEntry(plan)).some((item) => item.caseId === caseId)) return refusePlan('supervision-plan.item-taken');
    const item = await insertItem(tx, id, { caseId, ...(await originOf(tx, plan, caseId, content)) });
    await insertEntry(tx, id, { act: 'add', item, content, reasons }, planner);
    return null;
  });
}

/** Changes what the plan says of an item, by an entry that says why. The year and day for which it was first planned stay. */
export function changeItem(tx: Tx, id: string, { item, reasons, change }: { item: number; reasons: string; change: Partial<PlannedItem> }, planner: Planner): Promise<Written> {
  return writing(tx, id, planner, async (plan) => {
    const found = plannedItems(plan, lastEntry(plan)).find((one) => one.item === item);
    if (found === undefined) return refusePlan('supervision-plan.item-unknown');
    const { level, leadUnit, responsibleUnit, plannedOn } = { ...found, ...change };
    const content = { level, leadUnit, responsibleUnit, plannedOn };
    const refused = await contentRefused(tx, plan, content, planner);
    if (refused === null) await insertEntry(tx, id, { act: 'change', item, content, reasons }, planner);
    return refused;
  });
}

/** Drops an item by an entry that says why. One that was carried over, or that a leader has approved, stays until its hazard is delisted or over. */
export function dropItem(tx: Tx, id: string, { item, reasons }: { item: number; reasons: string }, planner: Planner): Promise<Written> {
  return writing(tx, id, planner, async (plan) => {
    const found = plannedItems(plan, lastEntry(plan)).find((one) => one.item === item);
    if (found === undefined) return refusePlan('supervision-plan.item-unknown');
    const binds = found.carried !== null || plannedItems(plan, approvedThrough(plan)).some((one) => one.item === item);
    if (binds && (await isOpen(tx, found.caseId, planner))) return refusePlan('supervision-plan.item-stays');
    await insertEntry(tx, id, { act: 'drop', item, content: null, reasons }, planner);
    return null;
  });
}

/**
 * A leader approves everything that was entered since the last approval, or with reasons returns it. He has drafted none of it. Refused while an item of the plan before that is not
 * delisted is missing: what was not done in one year is not lost in the next.
 */
export function decidePlan(tx: Tx, id: string, reasons: string | null, planner: Planner): Promise<Written> {
  return writing(tx, id, planner, async (plan) => {
    if (planner.role !== 'supervisor-leader') return refusePlan('supervision-plan.not-leader');
    const [approved, through] = [approvedThrough(plan), lastEntry(plan)];
    if (through === approved) return refusePlan('supervision-plan.nothing-new');
    if (reasons === null) {
      if (plan.entries.some(({ entry, by }) => entry > approved && by.id === planner.person)) return refusePlan('supervision-plan.own-draft');
      const missing = await missingCarryOver(tx, plan, through, planner.at);
      if (missing !== null && missing.items.length > 0) return refusePlan('supervision-plan.carry-over-missing', ...missing.items.map((item) => notCarried(missing.from, item)));
    }
    await insertDecision(tx, id, { through, reasons }, planner);
    return null;
  });
}

/** Puts on record that what was approved is before the public. What is amended later is approved and published anew. */
export function publishPlan(tx: Tx, id: string, channel: string, planner: Planner): Promise<Written> {
  return writing(tx, id, planner, async (plan) => {
    const approval = lastApproval(plan);
    if (approval === null) return refusePlan('supervision-plan.not-approved');
    if (approval.published !== null) return refusePlan('supervision-plan.published');
    await insertPublication(tx, id, { decision: approval.decision, channel }, planner);
    return null;
  });
}

async function writing(tx: Tx, id: string, planner: Planner, write: (plan: SupervisionPlan) => Promise<PlanRefusal | null>): Promise<Written> {
  await lockPlan(tx, id);
  const plan = await supervisionPlanOf(tx, planner.scope, id);
  if (plan === null) return refusePlan('supervision-plan.unknown');
  if (plan.office.id !== planner.unit) return refusePlan('supervision-plan.not-yours');
  return (await write(plan)) ?? ((await supervisionPlanOf(tx, planner.scope, id)) as SupervisionPlan);
}

const answerable = ['enterprise', 'authority', 'safety-committee-office', 'government'];
const leading = answerable.slice(1);

async function contentRefused(read: Read, { year }: SupervisionPlan, { leadUnit, responsibleUnit, plannedOn }: PlannedItem, { today }: Planner): Promise<PlanRefusal | null> {
  for (const [subject, unit, kinds] of [['leadUnit', leadUnit, leading], ['responsibleUnit', responsibleUnit, answerable]] as const) {
    const found = await organisationOf(read, unit);
    if (found === null || !kinds.includes(found.kind) || (found.validTo !== null && found.validTo < today)) {
      return refusePlan('supervision-plan.unit-unfit', { subject, zh: `须是名录中现存的机构，类型为 ${kinds.join('、')}`, en: `must be an organisation that exists, of kind ${kinds.join(', ')}` });
    }
  }
  if (plannedOn.startsWith(String(year)) && plannedOn >= today) return null;
  return refusePlan('supervision-plan.day-outside', { subject: 'plannedOn', zh: `${plannedOn} 不在 ${year} 年度内，或早于今天 ${today}`, en: `${plannedOn} does not lie in ${year}, or before today, ${today}` });
}

async function caseRefused(read: Read, { region }: SupervisionPlan, caseId: string, { scope, at }: Planner): Promise<PlanRefusal | null> {
  const found = (await listingStandings(read, scope, [caseId], at)).get(caseId);
  if (found === undefined || found.region === null || !regionContains(region, found.region)) return refusePlan('supervision-plan.case-unfit');
  return found.grade === 'major' && isUnsettled(itemStanding(found)) ? null : refusePlan('supervision-plan.case-unfit');
}

async function isOpen(read: Read, caseId: string, { at }: Planner): Promise<boolean> {
  const found = (await listingStandings(read, { kind: 'everywhere' }, [caseId], at)).get(caseId);
  return found !== undefined && isUnsettled(itemStanding(found));
}

/** Where an item comes from: the plan before, where that holds its case; otherwise it begins here. */
async function originOf(read: Read, plan: SupervisionPlan, caseId: string, { plannedOn }: PlannedItem): Promise<Omit<PlanItem, 'item' | 'caseId'>> {
  const before = await planBefore(read, plan);
  const found = before === null ? undefined : plannedItems(before, approvedThrough(before)).find((item) => item.caseId === caseId);
  if (before === null || found === undefined) return { carried: null, originalYear: plan.year, originalDay: plannedOn };
  return { carried: { plan: before.id, item: found.item }, originalYear: found.originalYear, originalDay: found.originalDay };
}

function notCarried({ year }: SupervisionPlan, { item, now }: { item: number; now: { number: number; title: string } | null }): { subject: string; zh: string; en: string } {
  const title = now === null ? '' : `${now.number} ${now.title}`;
  return { subject: String(item), zh: `${year}年计划第${item}项“${title}”尚未摘牌，须结转列入`, en: `item ${item} of the plan of ${year}, “${title}”, is not delisted; carry it over` };
}

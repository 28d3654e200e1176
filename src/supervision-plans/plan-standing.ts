import { listingStandings, type ListingStanding } from '../cases/listing-standing.queries.js';
import type { Scope } from '../domain/access/scope.js';
import { isUnsettled, itemsAfter, itemStanding, type ItemStanding, type PlannedItem } from '../domain/supervision-plan/plan-items.js';
import type { Read } from '../platform/db/transaction.js';
import { planBefore, type PlanDecision, type PlanItem, type SupervisionPlan } from './supervision-plans.queries.js';

/** An item as a plan says it, with how its hazard stands now; null where the case is out of the reader’s reach. */
export interface StandingItem extends PlanItem, PlannedItem {
  now: (ListingStanding & { standing: ItemStanding }) | null;
}

/** The last entry that a leader has approved; 0 where he has approved none. */
export function approvedThrough({ decisions }: Pick<SupervisionPlan, 'decisions'>): number {
  return Math.max(0, ...decisions.filter(({ outcome }) => outcome === 'approved').map(({ through }) => through));
}

/** The last approval; null where there is none. */
export function lastApproval({ decisions }: Pick<SupervisionPlan, 'decisions'>): PlanDecision | null {
  return decisions.findLast(({ outcome }) => outcome === 'approved') ?? null;
}

/** The last entry; 0 where there is none. */
export function lastEntry({ entries }: Pick<SupervisionPlan, 'entries'>): number {
  return entries.at(-1)?.entry ?? 0;
}

/** Items that hold after an entry, without how they stand. */
export function plannedItems({ items, entries }: SupervisionPlan, through: number): (PlanItem & PlannedItem)[] {
  const held = itemsAfter(entries.map((entry) => ({ ...entry, draftedBy: entry.by.id })), through);
  return items.flatMap((item) => {
    const content = held.get(item.item);
    return content === undefined ? [] : [{ ...item, ...content }];
  });
}

/** For whom it is looked at how items stand, and when (UTC milliseconds). */
export interface Looking {
  scope: Scope;
  now: number;
}

/** Items with how they stand now by the record; nothing of it is written in the plan. */
export async function standingItems(read: Read, items: readonly (PlanItem & PlannedItem)[], { scope, now }: Looking): Promise<StandingItem[]> {
  const standings = await listingStandings(read, scope, items.map(({ caseId }) => caseId), now);
  return items.map((item) => {
    const found = standings.get(item.caseId);
    return { ...item, now: found === undefined ? null : { ...found, standing: itemStanding(found) } };
  });
}

/**
 * The items of the plan before that are not delisted and that this plan does not hold after an entry: what must still be carried over (跨年度). Looked at everywhere: an item is
 * not forgotten because its case has moved out of somebody’s reach.
 */
export async function missingCarryOver(read: Read, plan: SupervisionPlan, through: number, now: number): Promise<{ from: SupervisionPlan; items: StandingItem[] } | null> {
  const from = await planBefore(read, plan);
  if (from === null) return null;
  const here = new Set(plannedItems(plan, through).map(({ caseId }) => caseId));
  const before = await standingItems(read, plannedItems(from, approvedThrough(from)), { scope: { kind: 'everywhere' }, now });
  return { from, items: before.filter(({ caseId, now: stands }) => stands !== null && isUnsettled(stands.standing) && !here.has(caseId)) };
}

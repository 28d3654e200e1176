import { organisationNames } from '../../directory/directory.queries.js';
import { ProblemException } from '../../platform/http/problem.js';
import { reading, type Read } from '../../platform/db/transaction.js';
import { approvedThrough, lastApproval, lastEntry, missingCarryOver, plannedItems, standingItems, type StandingItem } from '../../supervision-plans/plan-standing.js';
import { isRefusedPlan, refusePlan, type PlanRefusal } from '../../supervision-plans/plan-refusal.js';
import type { SupervisionPlan } from '../../supervision-plans/supervision-plans.queries.js';
import type { Planner } from '../../supervision-plans/write-plan.js';
import type { Caller } from '../../session/caller.js';
import { readingFor } from '../access/reading-for.js';
import { uuidIn } from '../http/identifiers.js';
import { todayOf, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import type { PlanItemDto, PlanSummaryDto, SupervisionPlanDto } from './supervision-plans.dto.js';

/** What was written or found, unless it was refused. @throws ProblemException with the code of the refusal */
export function unlessPlanRefused<T extends object>(answer: T | PlanRefusal): T {
  if (!isRefusedPlan(answer)) return answer;
  throw new ProblemException({ ...problems[answer.code], reasons: answer.reasons });
}

/** The identifier of a plan in a path. @throws ProblemException `supervision-plan.unknown` for what cannot be one */
export function planIdIn(path: string): string {
  const id = uuidIn(path);
  if (id === null) throw new ProblemException(problems['supervision-plan.unknown']);
  return id;
}

/** Who writes a plan, at the time of the cases. @throws ProblemException for a post without a region, which draws up no plans */
export function plannerOf({ actor, scope, claims }: Caller, parts: ApiParts): Planner {
  if (scope.kind !== 'region') return unlessPlanRefused<Planner>(refusePlan('supervision-plan.not-yours'));
  return { person: actor.person, unit: actor.unit, role: claims.role, scope, at: parts.engine.parts.clock.now(), today: todayOf(parts) };
}

/** A plan in a list. */
export function planSummary(plan: SupervisionPlan): PlanSummaryDto {
  const { id, office, region, year } = plan;
  const [through, approval] = [approvedThrough(plan), lastApproval(plan)];
  const publishedAt = plan.decisions.findLast(({ published }) => published !== null)?.published?.at ?? null;
  return { id, office, region, year, items: plannedItems(plan, through).length, awaiting: lastEntry(plan) - through, approvedAt: approval?.at ?? null, publishedAt };
}

/** A plan as a caller may see it: what is not approved yet is its office’s alone, and a case stands behind both walls. */
export async function shownPlan({ database, engine }: ApiParts, caller: Caller, plan: SupervisionPlan): Promise<SupervisionPlanDto> {
  const own = plan.office.id === caller.claims.unit && caller.claims.role.startsWith('supervisor');
  const now = engine.parts.clock.now();
  const through = approvedThrough(plan);
  const shown = (items: Parameters<typeof standingItems>[1]): Promise<StandingItem[]> => standingItems(readingFor(database, caller), items, { scope: caller.scope, now });
  const approved = await shown(plannedItems(plan, through));
  const drafted = own && lastEntry(plan) > through ? await shown(plannedItems(plan, lastEntry(plan))) : null;
  const missing = own ? await shown((await missingCarryOver(reading(database), plan, lastEntry(plan), now))?.items ?? []) : [];
  const named = await namesOf(reading(database), [...approved, ...(drafted ?? []), ...missing]);
  const { id, office, region, year, begunAt, entries, decisions } = plan;
  return {
    ...{ id, office, region, year, begunAt },
    ...{ approved: approved.map(named), drafted: drafted?.map(named) ?? null, missing: missing.map(named) },
    entries: entries.filter(({ entry }) => own || entry <= through),
    decisions: decisions.filter(({ outcome }) => own || outcome === 'approved'),
  };
}

async function namesOf(read: Read, items: readonly StandingItem[]): Promise<(item: StandingItem) => PlanItemDto> {
  const names = await organisationNames(read, items.flatMap(({ leadUnit, responsibleUnit }) => [leadUnit, responsibleUnit]));
  const named = (id: string): { id: string; name: string } => ({ id, name: names.get(id) ?? '' });
  return ({ item, level, leadUnit, responsibleUnit, plannedOn, carried, originalYear, originalDay, now }) => ({
    ...{ item, level, leadUnit: named(leadUnit), responsibleUnit: named(responsibleUnit), plannedOn, carried, originalYear, originalDay },
    now: now === null ? null : shownNow(now),
  });
}

function shownNow({ standing, caseId, number, title, region, tags, delistedOn, nextDue, overdueDuties }: NonNullable<StandingItem['now']>): PlanItemDto['now'] {
  return { standing, caseId, number, title, region, tags, delistedOn, nextDue, overdueDuties };
}

import { restingUnder } from '../domain/deadline/move-deadline.js';
import type { NextFiring } from '../domain/duty/firing.js';
import { atTheCap } from '../domain/duty/move-duty.js';
import type { DutyTold } from '../domain/journal/duties-told.js';
import { replay, type CaseTold } from '../domain/journal/replay.js';
import { judgeWithdrawal } from '../domain/journal/withdrawal.js';
import type { ActRequest } from '../domain/workflow/act-request.js';
import { isRefusal, type Refusal } from '../domain/workflow/refusal.js';
import type { Registry } from '../domain/workflow/registry.js';
import type { Step } from '../domain/workflow/step.js';
import { climbOf, standingOf } from './duty-effects.js';
import type { LoadedCase } from './load-cases.js';
import { calendarOf, type RulesInForce } from './rules-in-force.js';

/** A duty that is open again, and where it stands on its ladder. */
export interface DutyReopened {
  duty: DutyTold;
  next: NextFiring;
}

/**
 * The step by which the last act of a case is withdrawn. How the case stood before is played from its journal, so no entry has to keep an earlier
 * snapshot. Throws where the journal does not play.
 */
export function withdraw({ registry, rules }: { registry: Registry; rules: RulesInForce }, loaded: LoadedCase, request: ActRequest): { step: Step; reopened: DutyReopened[] } | Refusal {
  const { told, faults } = replay(registry, loaded.journal ?? []);
  const [fault] = faults;
  if (told === null || fault !== undefined) throw new Error(`The journal of case ${loaded.caseId} does not play: ${fault?.found ?? 'it is empty'}`);
  const judged = judgeWithdrawal(registry, told.last, request);
  if (isRefusal(judged)) return judged;
  const { step, reopened } = judged;
  return { step: { ...step, loaded: judged.loaded }, reopened: reopened.map((number) => openAgain(rules, told, told.duties.get(number) as DutyTold)) };
}

/** A duty as it was before it was settled: its deadline and its rest, and its ladder after what has fired. */
function openAgain(rules: RulesInForce, { fired, rules: { calendar: version } }: CaseTold, settled: DutyTold): DutyReopened {
  const resting = restingUnder(settled.deadline);
  const duty: DutyTold = { ...settled, settled: null, pausedOn: resting?.on ?? null };
  const calendar = calendarOf(rules, version);
  if (resting !== null) return { duty, next: atTheCap(resting.until, duty.plannedFrom, calendar) };
  const last = fired.findLast((one) => one.duty === duty.duty && one.deadlineVersion === duty.deadline.version);
  const next = standingOf(climbOf(rules, calendar, duty), last === undefined ? null : { ...last, at: Date.parse(last.at) });
  if (next === null) throw new Error(`The ladder of duty ${duty.duty} has no rung “${last?.rung ?? ''}”, which has fired`);
  return { duty, next };
}

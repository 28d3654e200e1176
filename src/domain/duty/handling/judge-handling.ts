import type { ActRequest } from '../../workflow/act-request.js';
import { roleOf, type Role } from '../../workflow/actor.js';
import type { CaseState } from '../../workflow/case-state.js';
import type { Effect } from '../../workflow/effects.js';
import { factReasons, type FactCheck } from '../../workflow/fact-check.js';
import { loadsNothing, type Loaded } from '../../workflow/loaded.js';
import { notYours } from '../../workflow/permit.js';
import { isRefusal, refuse, type Refusal } from '../../workflow/refusal.js';
import type { Registry } from '../../workflow/registry.js';
import type { HandlingCase } from './handling-case.js';
import { handlingActs, handlingFactChecks, type HandlingAct } from './handling-acts.js';
import type { HandledDuty } from './handling.js';
import { delegateDuty, returnDelegation } from './delegate.js';
import { handOver } from './hand-over.js';
import { askSigners, addSigners } from './signing.js';
import { claim, release, takeOver } from './take.js';
import { urge } from './urge.js';

/** Says what an act on a duty does, or why it is refused. */
export type HandlingRule = (judged: HandlingCase, facts: never) => Effect[] | Refusal;

const rules: Record<HandlingAct, HandlingRule> = {
  'duty.claim': claim,
  'duty.release': release,
  'duty.take-over': takeOver,
  'duty.hand-over': handOver,
  'duty.delegate': delegateDuty,
  'duty.return-delegation': returnDelegation,
  'duty.urge': urge,
  'duty.ask-signers': askSigners,
  'duty.add-signers': addSigners,
};

/** What an act on a duty does: the duty, the effects, and what was loaded for it. */
export interface HandlingJudged {
  duty: HandledDuty;
  effects: Effect[];
  loaded: Loaded;
}

/**
 * Judges an act on an open duty: may this post send it at all, are its facts complete, is the duty open, does the rule of the act allow it. Pure, so
 * that a journal can be judged again.
 */
export function judgeHandling(registry: Registry, { state, duties }: { state: CaseState; duties: readonly HandledDuty[] }, request: ActRequest & { act: HandlingAct }): HandlingJudged | Refusal {
  const { act, actor, facts } = request;
  const rule = handlingActs[act];
  const role = roleOf(actor);
  if (actor.kind !== 'person' || !(rule.by as readonly (Role | 'importer' | null)[]).includes(role)) return refuse('act.not-yours', notYours(rule));
  const wrong = factReasons(handlingFactChecks.get(act) as FactCheck, facts);
  if (wrong.length > 0) return refuse('act.facts-invalid', ...wrong);
  const { duty: number } = facts as { duty: number };
  const duty = duties.find((one) => one.duty === number);
  const machine = state.instances.find(({ instance }) => instance === duty?.instance);
  if (duty === undefined || machine === undefined) return refuse('duty.not-open');
  const loaded = (request.load ?? loadsNothing)(act === 'duty.urge' ? ['working-day'] : [], facts, machine.snapshot.context, machine.instance);
  const effects = rules[act]({ registry, machine, duty, actor, loaded }, facts as never);
  return isRefusal(effects) ? effects : { duty, effects, loaded };
}

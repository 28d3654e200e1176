import type { AnyMachineSnapshot } from 'xstate';

import type { UnitsOfCase } from '../access/acting-unit.js';
import { keepingRefusal } from '../duty/handling/keeping.js';
import type { HandledDuty } from '../duty/handling/handling.js';
import { unitReasons, unitsAround, unitsBefore } from './acting-for.js';
import { roleOf, type Actor } from './actor.js';
import type { CaseState, Instance } from './case-state.js';
import type { ActRule, Circumstances } from './definition.js';
import { candidates, unmetGuards } from './guards.js';
import { followsAct, live, notYours, separationReasons } from './permit.js';
import { refusalTitles, type Reason } from './refusal.js';
import type { CompiledWorkflow, Registry } from './registry.js';
import { activeMeta } from './snapshot.js';
import type { Words } from './words.js';

/** What a caller may do with one machine of a case, or why he may not. */
export interface Action {
  act: string;
  instance: number;
  workflow: string;
  title: Words;
  allowed: boolean;
  /** Why not; empty where allowed. Conditions that depend on the facts are judged when the act is sent. */
  reasons: Reason[];
}

/** For whom and when acts are judged, and which open duties somebody has taken up. */
type JudgedBy = Circumstances & { handled?: readonly HandledDuty[] };

/**
 * Every act that the present states of a case take, judged for one caller: the same questions in the same order as when the act is sent,
 * except those that need its facts. Acts that no present state takes are left out; `all` lists those too, with the state as the reason.
 */
export function actionsFor(registry: Registry, state: CaseState, circumstances: JudgedBy, all = false): Action[] {
  const ofMachines = state.instances.flatMap((instance) => {
    const machine = instance.final ? null : live(registry, instance);
    if (machine === null) return [];
    const { compiled, snapshot } = machine;
    const units = unitsAround(state, { instance, snapshot }, circumstances.handled);
    return Object.entries(compiled.definition.acts).flatMap(([act, rule]) => {
      if (rule.opens === true || rule.starts === true) return [];
      const taken = candidates(snapshot, act).length > 0;
      if (!taken && !all) return [];
      const reasons = taken
        ? reasonsAgainst({ compiled, snapshot, state, instance, units }, { act, rule }, circumstances)
        : [{ code: 'act.wrong-state', ...refusalTitles['act.wrong-state'] }];
      const { name: workflow } = compiled.definition;
      return [{ act, instance: instance.instance, workflow, title: rule.title, allowed: reasons.length === 0, reasons }];
    });
  });
  return [...ofMachines, ...startsFor(registry, state, circumstances)];
}

interface LiveMachine {
  compiled: CompiledWorkflow;
  snapshot: AnyMachineSnapshot;
  state: CaseState;
  instance: Instance;
  units: UnitsOfCase;
}

/** Why a caller may not perform an act that the present state takes. The conditions do not concern anybody whose act it is not. */
function reasonsAgainst(machine: LiveMachine, { act, rule }: { act: string; rule: ActRule }, circumstances: JudgedBy): Reason[] {
  const { compiled, snapshot, state, instance, units } = machine;
  const { actor } = circumstances;
  const role = roleOf(actor);
  if (role === null || !rule.by.includes(role)) return [notYours(rule)];
  const separated = separationReasons(compiled, state, instance.instance, { act, actor });
  const elsewhere = unitReasons(rule, actor, units);
  if (elsewhere.length > 0) return [...separated, ...elsewhere];
  return [...separated, ...unmetGuards(compiled.definition, snapshot, { type: act, ...circumstances }, 'context'), ...inOtherHands(machine, act, circumstances)];
}

/** Why everything that the act could keep is in other hands; with facts that leave a choice the act is judged when it is sent. */
function inOtherHands({ compiled, instance: { instance }, snapshot }: NonNullable<ReturnType<typeof live>>, act: string, { actor, handled = [] }: JudgedBy): Reason[] {
  if (handled.length === 0) return [];
  const by = compiled.definition.acts[act]?.by as readonly string[];
  const kept = activeMeta(snapshot).flatMap(({ duties }) => duties).filter(({ keptBy }) => keptBy.includes(act));
  const refusals = kept.map(({ duty: name }) => {
    const duty = handled.find((one) => one.instance === instance && one.name === name && by.includes(one.owedBy));
    return duty === undefined ? null : keepingRefusal(duty, actor);
  });
  return refusals.every((refused) => refused !== null) ? (refusals[0]?.reasons ?? []) : [];
}

/** Acts that start a machine of their own, under the number that it will have; only where what must come before them was done. */
function startsFor(registry: Registry, state: CaseState, { actor }: Circumstances): Action[] {
  const instance = state.lastInstance + 1;
  return registry.all.flatMap((compiled) => {
    const { name: workflow, acts } = compiled.definition;
    if (registry.newest(workflow) !== compiled) return [];
    return Object.entries(acts).flatMap(([act, rule]) => {
      if (rule.starts !== true || !followsAct(rule.after, state)) return [];
      const reasons = startReasons(compiled, state, { act, rule, actor });
      return [{ act, instance, workflow, title: rule.title, allowed: reasons.length === 0, reasons }];
    });
  });
}

function startReasons(compiled: CompiledWorkflow, state: CaseState, { act, rule, actor }: { act: string; rule: ActRule; actor: Actor }): Reason[] {
  const role = roleOf(actor);
  if (role === null || !rule.by.includes(role)) return [notYours(rule)];
  return [...separationReasons(compiled, state, state.lastInstance + 1, { act, actor }), ...unitReasons(rule, actor, unitsBefore(state))];
}

import type { AnyMachineSnapshot } from 'xstate';

import { unitReasons, unitsAround, unitsBefore } from './acting-for.js';
import type { ActRequest } from './act-request.js';
import { roleOf, type Actor } from './actor.js';
import type { CaseState, Instance, Performer } from './case-state.js';
import type { ActRule, Circumstances, Separation } from './definition.js';
import { factReasons, futureReasons, type FactCheck } from './fact-check.js';
import { candidates, unmetGuards } from './guards.js';
import { loadsNothing, type Loaded } from './loaded.js';
import { isRefusal, refuse, type Reason, type Refusal } from './refusal.js';
import type { CompiledWorkflow, Registry } from './registry.js';
import { restore, stateLine } from './snapshot.js';

/** The event as the machine receives it. */
export type ActualEvent = { type: string; facts: never } & Circumstances;

/** An act that may be performed: the machine that takes it with its live snapshot, or the definition that it starts; and the event. */
export interface Permitted {
  by: { instance: Instance; snapshot: AnyMachineSnapshot } | { starts: CompiledWorkflow };
  /** Carries what the act loaded. */
  event: ActualEvent;
}

/**
 * Judges an act before any machine moves, in the order in which people ask: is there such an act; may this post perform it; which machine is
 * meant; does its state take the act; must somebody else do it, or another unit; are the facts complete; are the conditions met. Names every unmet reason.
 */
export function permit(registry: Registry, state: CaseState, request: ActRequest): Permitted | Refusal {
  const found = registry.act(request.act);
  if (found === undefined) return refuse('act.unknown', unknownAct(request.act));
  const { rule } = found;
  const role = roleOf(request.actor);
  if (role === null || !rule.by.includes(role)) return refuse('act.not-yours', notYours(rule));
  if (rule.opens === true) return permitOpening(registry.newest(found.workflow) as CompiledWorkflow, state, request);
  if (rule.starts === true) return permitStart(registry.newest(found.workflow) as CompiledWorkflow, rule, state, request);
  const chosen = choose(registry, state, request, found.workflow);
  if (isRefusal(chosen)) return chosen;
  const { instance, compiled, snapshot } = chosen;
  const separated = separationReasons(compiled, state, instance.instance, request);
  if (separated.length > 0) return refuse('act.separation', ...separated);
  const elsewhere = unitReasons(rule, request.actor, unitsAround(state, { instance, snapshot }, request.handled));
  if (elsewhere.length > 0) return refuse('act.not-yours', ...elsewhere);
  const wrong = wrongFacts(compiled, request);
  if (wrong.length > 0) return refuse('act.facts-invalid', ...wrong);
  const event = eventOf(request, loadedFor(rule, request, instance));
  if (compiled.definition.machine.getTransitionData(snapshot as never, event).length > 0) return { by: { instance, snapshot }, event };
  return refuse('act.guard', ...unmetGuards(compiled.definition, snapshot, event, 'all'));
}

/** The event of a request. Its facts are typed where a definition reads them. */
export function eventOf({ act, facts, actor, at, today }: ActRequest, loaded?: Loaded): ActualEvent {
  return { type: act, facts: facts as never, actor, at, today, ...(loaded !== undefined && { loaded }) };
}

function loadedFor({ loads }: ActRule, { facts, load }: ActRequest, { instance, snapshot }: Instance): Loaded | undefined {
  return loads === undefined ? undefined : (load ?? loadsNothing)(loads, facts, snapshot.context, instance);
}

/**
 * What is wrong with the facts of a request: their shape, then days that have not come yet. A published record keeps its days as they were
 * printed, whatever they are.
 */
function wrongFacts({ checks }: CompiledWorkflow, { act, facts, actor, today }: ActRequest): Reason[] {
  const wrong = factReasons(checks.get(act) as FactCheck, facts);
  return wrong.length > 0 || roleOf(actor) === 'importer' || actor.kind === 'clock' ? wrong : futureReasons(facts, today);
}

function permitOpening(root: CompiledWorkflow, state: CaseState, request: ActRequest): Permitted | Refusal {
  if (state.lastInstance > 0) return refuse('act.wrong-state', { code: 'case.open', zh: '案卷已经建立', en: 'The case is already open' });
  const wrong = wrongFacts(root, request);
  if (wrong.length > 0) return refuse('act.facts-invalid', ...wrong);
  return { by: { starts: root }, event: eventOf(request) };
}

/** An act that starts a machine of its own. The machine that the request may name is the one that it starts. */
function permitStart(compiled: CompiledWorkflow, rule: ActRule, state: CaseState, request: ActRequest): Permitted | Refusal {
  const next = state.lastInstance + 1;
  if (request.instance !== null && request.instance !== next) return refuse('act.instance-unknown');
  if (!followsAct(rule.after, state)) return refuse('act.wrong-state', nothingDone(rule.after as string));
  const separated = separationReasons(compiled, state, next, request);
  if (separated.length > 0) return refuse('act.separation', ...separated);
  const elsewhere = unitReasons(rule, request.actor, unitsBefore(state));
  if (elsewhere.length > 0) return refuse('act.not-yours', ...elsewhere);
  const wrong = wrongFacts(compiled, request);
  if (wrong.length > 0) return refuse('act.facts-invalid', ...wrong);
  return { by: { starts: compiled }, event: eventOf(request) };
}

/** Whether the act that must come first, if there is one, was performed in the case. */
export function followsAct(after: string | undefined, { performers }: CaseState): boolean {
  return after === undefined || performers.some(({ act }) => act === after);
}

function nothingDone(after: string): Reason {
  return { code: 'act.not-preceded', subject: after, zh: `案卷中尚未办理“${after}”`, en: `“${after}” was never performed in this case` };
}

interface Chosen {
  instance: Instance;
  compiled: CompiledWorkflow;
  snapshot: AnyMachineSnapshot;
}

/** The open machine that the act is for: the one named, or the only one whose state takes it. */
function choose(registry: Registry, state: CaseState, request: ActRequest, workflow: string): Chosen | Refusal {
  if (state.instances.every(({ final }) => final)) return refuse('case.closed', ...state.instances.map(instanceReason));
  const named = request.instance === null ? state.instances : state.instances.filter(({ instance }) => instance === request.instance);
  if (request.instance !== null && named.length === 0) return refuse('act.instance-unknown');
  const candidatesOf = named.filter((instance) => instance.workflow === workflow && !instance.final).map((instance) => live(registry, instance));
  if (candidatesOf.some((one) => one === null)) return refuse('definition.mismatch');
  const able = (candidatesOf as Chosen[]).filter(({ snapshot }) => candidates(snapshot, request.act).length > 0);
  const [only] = able;
  if (only === undefined) return refuse('act.wrong-state', ...presentStates(state, workflow));
  if (able.length > 1) return refuse('act.instance-ambiguous', ...able.map(({ instance }) => instanceReason(instance)));
  return only;
}

/** Revives the machine of an instance; null when this program does not have the definition it was started with. */
export function live(registry: Registry, instance: Instance): Chosen | null {
  const compiled = registry.find(instance.workflow, instance.version);
  if (compiled === undefined || compiled.hash !== instance.hash) return null;
  return { instance, compiled, snapshot: restore(compiled.definition.machine, instance.snapshot) };
}

/** Why the actor may not perform the act because of what he or his unit did before. */
export function separationReasons(
  { definition }: CompiledWorkflow,
  state: CaseState,
  instance: number,
  { act, actor }: Pick<ActRequest, 'act' | 'actor'>,
): Reason[] {
  if (actor.kind === 'client') return personNeeded(definition.separations, act);
  if (actor.kind !== 'person') return [];
  return definition.separations
    .filter(({ acts, inOrder }) => (inOrder === true ? acts[1] === act : acts.includes(act)))
    .filter((separation) => state.performers.some((earlier) => earlier.act !== act && divides(separation, earlier, actor, instance)))
    .map(({ acts, between }) => ({
      code: 'act.separation',
      subject: acts.find((one) => one !== act) ?? act,
      zh: `${between === 'person' ? (actor.substituteFor === undefined ? '您本人' : '您本人或被代理人') : '贵单位'}已办理“${acts.find((one) => one !== act) ?? act}”，本事项须由他人办理`,
      en: `${between === 'person' ? (actor.substituteFor === undefined ? 'You' : 'You or the person for whom you act') : 'Your unit'} performed “${acts.find((one) => one !== act) ?? act}”; somebody else must do this`,
    }));
}

/** Behind the program of an agency that names nobody stands nobody whom the record knows, so it cannot be told from another person: such acts are for people. */
function personNeeded(separations: readonly Separation[], act: string): Reason[] {
  if (!separations.some(({ acts }) => acts.includes(act))) return [];
  return [{ code: 'act.person-needed', subject: act, zh: '该事项须职责分离，须由人员登录后办理，或由接口客户端写明经办人', en: 'Separation of duties applies to this act; a person must sign in and do it, or the client name the person who did it' }];
}

/** Whether an earlier act of the pair was this actor's own, in the case or in this machine of it. */
function divides({ acts, within, between }: Separation, earlier: Performer, actor: Actor & { kind: 'person' }, instance: number): boolean {
  if (!acts.includes(earlier.act)) return false;
  if (within === 'instance' && !earlier.instances.includes(instance)) return false;
  return between === 'person' ? concernsSame(earlier, actor) : earlier.unit === actor.unit;
}

/** A substitute does not do what the absent person may not do after his own act, nor what he himself may not: both stand behind the act. */
function concernsSame(earlier: Performer, { person, substituteFor }: Actor & { kind: 'person' }): boolean {
  const behind = [person, substituteFor].filter((one) => one !== undefined);
  return behind.some((one) => one === earlier.person || one === earlier.substituteFor);
}

function unknownAct(act: string): Reason {
  return { code: 'act.unknown', subject: act.slice(0, 100), zh: `没有“${act.slice(0, 100)}”这种办理事项`, en: `There is no act “${act.slice(0, 100)}”` };
}

export function notYours(rule: ActRule): Reason {
  return {
    code: 'act.not-yours',
    zh: `“${rule.title.zh}”只能由以下岗位办理：${rule.by.join('、')}`,
    en: `“${rule.title.en}” belongs to: ${rule.by.join(', ')}`,
  };
}

function instanceReason({ instance, workflow, snapshot }: Instance): Reason {
  const line = stateLine(snapshot.value);
  return { code: 'act.instance', subject: String(instance), zh: `环节${instance}（${workflow}）：${line}`, en: `Instance ${instance} (${workflow}): ${line}` };
}

function presentStates(state: CaseState, workflow: string): Reason[] {
  const open = state.instances.filter((instance) => instance.workflow === workflow);
  if (open.length > 0) return open.map(instanceReason);
  return [{ code: 'act.no-instance', subject: workflow, zh: `案卷中没有办理中的“${workflow}”环节`, en: `The case has no open “${workflow}”` }];
}

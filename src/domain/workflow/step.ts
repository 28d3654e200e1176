import type { AnyMachineSnapshot, EventObject } from 'xstate';

import type { HandledDuty } from '../duty/handling/handling.js';
import { keepingRefusal } from '../duty/handling/keeping.js';
import { rungEffects } from '../duty/rung-effects.js';
import type { ActRequest } from './act-request.js';
import type { CaseState, Instance, Performer } from './case-state.js';
import { dutiesOfSnapshot, type ImpliedDuty } from './duties.js';
import type { Effect, EffectParams } from './effects.js';
import type { Loaded } from './loaded.js';
import { permit } from './permit.js';
import { isRefusal, refuse, type Refusal } from './refusal.js';
import type { CompiledWorkflow, Registry } from './registry.js';
import { advance, begin, persist, restore, stateLine } from './snapshot.js';

/** What one machine did in a step. `from` is null where the step started it. */
export interface Move {
  instance: number;
  workflow: string;
  version: number;
  hash: string;
  from: string | null;
  to: string;
}

/** A step that was taken. `after` is the whole new state; `touched` are the machines whose snapshot changed, in the order of their numbers. */
export interface Step {
  instance: number;
  after: CaseState;
  touched: Instance[];
  moves: Move[];
  /** Duties that the touched machines imply now. */
  duties: ImpliedDuty[];
  /** The act and every signal that was taken, each as `machine/event`: what a duty of that machine can be kept by. */
  events: Set<string>;
  /** Effects for the engine to apply, with the machine they came from, in the order in which they arose. */
  effects: (Effect & { instance: number })[];
  /** What the act had loaded; absent where it loads nothing. */
  loaded?: Loaded;
}

/** Number of the root, which starts whatever an act starts by itself. */
const ROOT = 1;

/** Signals and starts within one step; more than this is a definition that signals in circles. */
const MOST_REACTIONS = 64;

/**
 * Applies one act to a case: the whole act with all that it starts and signals, or a refusal that says why. Pure: nothing is executed, and
 * the same state and request always give the same result, which is what makes a journal replayable.
 */
export function step(registry: Registry, state: CaseState, request: ActRequest): Step | Refusal {
  const permitted = permit(registry, state, request);
  if (isRefusal(permitted)) return permitted;
  const course = new Course(registry, state, request);
  const { by, event } = permitted;
  if ('starts' in by) {
    course.start(by.starts, state.lastInstance === 0 ? null : ROOT, { event });
    return course.finish(state.lastInstance + 1, request.act);
  }
  course.move(by.instance.instance, by.snapshot, event);
  const { loaded } = event;
  const stepped = course.finish(by.instance.instance, request.act);
  return notInHand(registry, stepped, request) ?? { ...stepped, ...(loaded !== undefined && { loaded }) };
}

/**
 * Why the act may not keep a duty that somebody has taken up: judged after the step, because only then it is known which duties the act keeps. Null
 * where nothing stands against it.
 */
function notInHand(registry: Registry, { touched, duties, events }: Step, { act, actor, handled = [] }: ActRequest): Refusal | null {
  const by = registry.act(act)?.rule.by as readonly string[] | undefined;
  const keeps = ({ instance, name, key }: HandledDuty): boolean => {
    const machine = touched.find((one) => one.instance === instance);
    const rule = machine && registry.find(machine.workflow, machine.version)?.duties.get(name);
    return rule !== undefined && !duties.some((implied) => implied.key === key) && rule.keptBy.some((event) => events.has(`${instance}/${event}`));
  };
  const kept = handled.filter(({ owedBy }) => by?.includes(owedBy) === true).filter(keeps);
  return kept.map((duty) => keepingRefusal(duty, actor)).find((refused) => refused !== null) ?? null;
}

/** Opens a case with an opening act; `state` has no machines yet. */
export function open(registry: Registry, state: CaseState, request: ActRequest): Step | Refusal {
  const found = registry.act(request.act);
  if (found !== undefined && found.rule.opens !== true) return refuse('act.not-opening');
  return step(registry, state, request);
}

/** A request that names the machine it is about. */
export type RungRequest = ActRequest & { instance: number };

/** Applies effects that no act of a machine produced: the clock's, when a rung fires on a duty of the machine that the request names. */
export function react(registry: Registry, state: CaseState, request: RungRequest, effects: readonly Effect[]): Step {
  const course = new Course(registry, state, request);
  course.take(request.instance, effects);
  return course.finish(request.instance, request.act);
}

/** The course of one step: machines moved so far and effects still to be applied. */
class Course {
  private readonly instances = new Map<number, Instance>();
  private readonly live = new Map<number, AnyMachineSnapshot>();
  private readonly moves = new Map<number, Move>();
  private readonly rows: (Effect & { instance: number })[] = [];
  private readonly pending: { instance: number; effect: Effect }[] = [];
  private readonly started: number[] = [];
  private readonly events = new Set<string>();
  private last: number;

  constructor(
    private readonly registry: Registry,
    private readonly before: CaseState,
    private readonly request: ActRequest,
  ) {
    for (const instance of before.instances) this.instances.set(instance.instance, instance);
    this.last = before.lastInstance;
  }

  move(number: number, snapshot: AnyMachineSnapshot, event: EventObject): void {
    const instance = this.instances.get(number) as Instance;
    const compiled = this.compiled(instance);
    const stepped = advance(compiled.definition.machine, snapshot, event);
    this.record(instance, compiled, stepped.snapshot);
    this.take(number, stepped.effects);
  }

  /** Every machine is told, beside its input, whom the case concerns. */
  start(compiled: CompiledWorkflow, starter: number | null, input: Record<string, unknown>): void {
    const { snapshot, effects } = begin(compiled.definition.machine, { ...input, parties: this.before.parties });
    this.last += 1;
    const { name, version } = compiled.definition;
    const instance: Instance = {
      instance: this.last,
      workflow: name,
      version,
      hash: compiled.hash,
      starter,
      snapshot: persist(compiled.definition.machine, snapshot),
      tags: [],
      final: false,
    };
    this.started.push(instance.instance);
    this.moves.set(instance.instance, { instance: instance.instance, workflow: name, version, hash: compiled.hash, from: null, to: '' });
    this.record(instance, compiled, snapshot);
    this.take(instance.instance, effects);
  }

  take(instance: number, effects: readonly Effect[]): void {
    for (const effect of effects) this.pending.push({ instance, effect });
  }

  finish(instance: number, act: string): Step {
    for (let count = 0; this.pending.length > 0; count += 1) {
      if (count > MOST_REACTIONS) throw new Error(`“${act}” set off more than ${MOST_REACTIONS} reactions; the definitions signal in circles`);
      const next = this.pending.shift() as { instance: number; effect: Effect };
      this.apply(next.instance, next.effect);
    }
    const touched = [...this.moves.keys()].sort((a, b) => a - b).map((number) => this.instances.get(number) as Instance);
    const kept = [...this.instances.values()].filter(({ final, instance: number }) => !final || number === 1);
    return {
      instance,
      touched,
      duties: touched.flatMap((one) => dutiesOfSnapshot(one, this.live.get(one.instance) as AnyMachineSnapshot, this.before.parties)),
      after: { parties: this.before.parties, instances: kept.sort((a, b) => a.instance - b.instance), lastInstance: this.last, performers: this.performers(instance, act) },
      moves: [...this.moves.values()].sort((a, b) => a.instance - b.instance),
      events: this.events.add(`${instance}/${act}`),
      effects: this.rows,
    };
  }

  private apply(from: number, effect: Effect): void {
    if (effect.type === 'start-workflow') return this.startNamed(from, effect.params);
    if (effect.type === 'signal') return this.signal(from, effect.params);
    this.rows.push({ ...effect, instance: from });
    if (effect.type === 'climb-ladder') this.take(from, rungEffects(effect.params.rung.rung, 0, effect.params.rung.subject));
  }

  private startNamed(from: number, { workflow, input }: EffectParams['start-workflow']): void {
    const compiled = this.registry.newest(workflow);
    if (compiled === undefined) throw new Error(`A definition starts “${workflow}”, which this program does not have`);
    this.start(compiled, from, input);
  }

  /** A machine that does not take the signal in its present state is left as it is: a listing that was refused needs no news. */
  private signal(from: number, { to, signal, facts }: EffectParams['signal']): void {
    const { actor, at, today } = this.request;
    const event = { type: signal, facts: facts ?? {}, sender: from, actor, at, today };
    for (const instance of this.receivers(from, to)) {
      const compiled = this.compiled(instance);
      const snapshot = this.live.get(instance.instance) ?? restore(compiled.definition.machine, instance.snapshot);
      if (compiled.definition.machine.getTransitionData(snapshot as never, event).length === 0) continue;
      this.events.add(`${instance.instance}/${signal}`);
      this.move(instance.instance, snapshot, event);
    }
  }

  private receivers(from: number, to: EffectParams['signal']['to']): Instance[] {
    const open = [...this.instances.values()].filter(({ final }) => !final);
    const starter = this.instances.get(from)?.starter;
    if (typeof to === 'number') return open.filter(({ instance }) => instance === to);
    const chosen: Record<typeof to, (instance: Instance) => boolean> = {
      root: ({ instance }) => instance === 1,
      plan: ({ workflow }) => workflow === 'rectification-plan',
      listings: ({ workflow }) => workflow === 'listed-supervision',
      requests: ({ workflow }) => workflow === 'extension-request',
      reports: ({ workflow }) => workflow === 'upward-report',
      transfers: ({ workflow }) => workflow === 'transfer',
      dependants: ({ instance }) => instance !== 1,
      starter: ({ instance }) => instance === starter,
    };
    return open.filter(chosen[to]).sort((a, b) => a.instance - b.instance);
  }

  private record(instance: Instance, compiled: CompiledWorkflow, snapshot: AnyMachineSnapshot): void {
    const stored = persist(compiled.definition.machine, snapshot);
    const final = stored.status === 'done';
    const { name: workflow, version } = compiled.definition;
    const known = this.moves.get(instance.instance);
    const tags = [...(snapshot.tags)].sort();
    this.instances.set(instance.instance, { ...instance, snapshot: stored, tags, final });
    this.live.set(instance.instance, snapshot);
    this.moves.set(instance.instance, {
      instance: instance.instance,
      workflow,
      version,
      hash: instance.hash,
      from: known === undefined ? stateLine(instance.snapshot.value) : known.from,
      to: stateLine(stored.value),
    });
  }

  private performers(instance: number, act: string): Performer[] {
    const { actor } = this.request;
    if (!this.registry.remembered.has(act) || actor.kind !== 'person') return this.before.performers;
    const instances = [instance, ...this.started.filter((one) => one !== instance)];
    const known = this.before.performers.some(
      (one) => one.act === act && one.person === actor.person && one.substituteFor === actor.substituteFor && one.unit === actor.unit && instances.every((number) => one.instances.includes(number)),
    );
    if (known) return this.before.performers;
    const { person, unit, substituteFor } = actor;
    return [...this.before.performers, { act, person, ...(substituteFor !== undefined && { substituteFor }), unit, instances }];
  }

  private compiled(instance: Instance): CompiledWorkflow {
    const compiled = this.registry.find(instance.workflow, instance.version);
    if (compiled === undefined || compiled.hash !== instance.hash) {
      throw new Error(`Machine ${instance.instance} rests on ${instance.workflow}@${instance.version} (${instance.hash}), which this program lacks`);
    }
    return compiled;
  }
}

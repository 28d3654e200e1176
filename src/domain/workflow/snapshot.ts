import { createActor, initialTransition, type ActorScope, type AnyMachineSnapshot, type AnyStateMachine, type AnyStateNode, type EventObject } from 'xstate';

import type { StateMeta } from './definition.js';
import { effectTypes, type Effect } from './effects.js';

/** A machine's state as it is stored: plain JSON, without XState's running parts (no machine here invokes actors). */
export interface StoredSnapshot {
  status: 'active' | 'done';
  value: StateValue;
  context: Record<string, unknown>;
  historyValue?: Record<string, { id: string }[]>;
}

export type StateValue = string | { [state: string]: StateValue };

export interface Stepped {
  snapshot: AnyMachineSnapshot;
  effects: Effect[];
}

/** Revives a stored snapshot. Throws when the definition no longer has a state of it (a frozen definition always has). */
export function restore(machine: AnyStateMachine, stored: StoredSnapshot): AnyMachineSnapshot {
  const value = inDocumentOrder(machine.root, stored.value);
  return machine.restoreSnapshot({ ...stored, value, children: {}, historyValue: stored.historyValue ?? {} } as never, undefined as never);
}

/**
 * The value with its keys in the order of the definition. XState walks parallel regions (and notes their history) in the order of the keys,
 * and jsonb gives them back in another: without this, the same acts would not lead to the same snapshot in a replay.
 */
function inDocumentOrder(node: AnyStateNode | undefined, value: StateValue): StateValue {
  if (typeof value === 'string') return value;
  const place = (name: string): number => node?.states[name]?.order ?? Number.MAX_SAFE_INTEGER;
  const inOrder = Object.entries(value).sort(([a], [b]) => place(a) - place(b));
  return Object.fromEntries(inOrder.map(([name, inner]) => [name, inDocumentOrder(node?.states[name], inner)]));
}

/** The storable form. Absent history stays absent, so that equal states give equal JSON. Contexts hold no undefined (random runs show it). */
export function persist(machine: AnyStateMachine, snapshot: AnyMachineSnapshot): StoredSnapshot {
  const { status, value, context, historyValue } = machine.getPersistedSnapshot(snapshot) as unknown as Required<StoredSnapshot>;
  const stored: StoredSnapshot = { status, value, context };
  if (Object.keys(historyValue).length > 0) stored.historyValue = historyValue;
  return stored;
}

/** First snapshot of a machine, with the effects of its first states. Nothing is executed. Throws what its first states throw. */
export function begin(machine: AnyStateMachine, input: unknown): Stepped {
  const [snapshot, actions] = initialTransition(machine, input);
  // XState hands a failed start back as a snapshot with this status, where a failed transition throws.
  if (snapshot.status === 'error') throw snapshot.error;
  return { snapshot, effects: effectsOf(actions) };
}

/** One event, already known to be accepted. Nothing is executed. */
export function advance(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, event: EventObject): Stepped {
  const actions: { type: string; params?: unknown }[] = [];
  const next = machine.transition(snapshot as never, event, { ...inertScope(machine), actionExecutor: (action) => actions.push(action) });
  return { snapshot: next, effects: effectsOf(actions) };
}

/**
 * What XState's own `transition()` makes anew at every call: an actor that is never started, and a scope that executes nothing. Made once for
 * each machine, because it costs as much as the step itself (33 of 75 µs; the first snapshot is computed and thrown away each time).
 */
function inertScope(machine: AnyStateMachine): InertScope {
  const known = inertScopes.get(machine);
  if (known !== undefined) return known;
  const self = createActor(machine);
  const nothing = (): void => undefined;
  const scope: InertScope = { self, system: self.system, id: '', sessionId: '', defer: nothing, logger: nothing, stopChild: nothing, emit: nothing };
  inertScopes.set(machine, scope);
  return scope;
}

type InertScope = Omit<ActorScope<AnyMachineSnapshot, EventObject>, 'actionExecutor'>;
const inertScopes = new WeakMap<AnyStateMachine, InertScope>();

function effectsOf(actions: readonly { type: string; params?: unknown }[]): Effect[] {
  return actions.map(({ type, params }) => {
    if (!(type in effectTypes)) throw new Error(`The machine names “${type}”, which is not an effect of the engine`);
    return { type, params: params ?? {} } as Effect;
  });
}

/** The active states as one line, for the journal and for people: `handling.major.treating{term.set work.rectifying}`. */
export function stateLine(value: StateValue): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, inner]) => {
      const rest = stateLine(inner);
      if (rest === '') return state;
      return typeof inner === 'object' && Object.keys(inner).length > 1 ? `${state}{${rest}}` : `${state}.${rest}`;
    })
    .join(' ');
}

/** Meta of every active state. */
export function activeMeta(snapshot: AnyMachineSnapshot): StateMeta[] {
  return Object.values(snapshot.getMeta()).filter((meta) => meta !== undefined) as StateMeta[];
}

import {
  assign,
  createMachine,
  getNextTransitions,
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';

import type { DutyRule } from '../definition.js';
import { guardNames } from '../guards.js';
import { activeMeta, persist, restore, stateLine, type StateValue, type StoredSnapshot } from '../snapshot.js';
import { MayBeTrue } from './may-be-true.js';
import { dotted } from './paths.js';
import { rewritten, type StateText, type TransitionText } from './rewrite.js';

/** A combination of active states in which a machine can rest, with what its history states would return to. */
export interface Configuration {
  key: string;
  /** As people read it: `handling.major.treating{term.set work.rectifying}`. */
  line: string;
  final: boolean;
  duties: readonly DutyRule[];
  /** Types of the events for which it has a transition, guarded or not. */
  takes: ReadonlySet<string>;
}

/** One way from a configuration to another (or back to itself). */
export interface Way {
  from: Configuration;
  event: string;
  to: Configuration;
}

export interface Exploration {
  configurations: readonly Configuration[];
  ways: readonly Way[];
  /** Paths of the states that were entered, also those that are left at once. */
  entered: ReadonlySet<string>;
  /** Places of the transitions that were taken. */
  taken: ReadonlySet<string>;
}

/** More configurations than this are a definition that nobody can read; the largest of ours has about a thousand. */
export const MOST_CONFIGURATIONS = 20_000;

/** What the examined machine keeps instead of its context: what it entered and took since it was put into a configuration. */
interface Trail {
  steps: number;
  entered: string[];
  taken: string[];
}

const START = { input: 'exploration' };
const NOT_STARTED = new Error('only the search starts this machine');

/**
 * Searches every configuration that a machine may reach. XState itself moves it: the definition is rewritten without context, effects and
 * assignments, and every guard may be true or false, so each event is tried with every combination of answers of the guards that it asks.
 *
 * What this shows: a configuration that is not found here cannot occur, whatever the facts are, so what holds of every configuration found
 * holds of every case. What it does not show: that some facts make the guards answer in that way. A configuration found may be impossible in
 * practice, and a way out that is found may stay shut; that every transition really happens is shown by the tests that exercise them.
 * Throws when there are more than MOST_CONFIGURATIONS.
 */
export function explore(machine: AnyStateMachine): Exploration {
  const doubt = new MayBeTrue();
  const bare = withoutFacts(machine, doubt);
  const found = new Map<string, Configuration>();
  const waiting: { stored: StoredSnapshot; configuration: Configuration }[] = [];
  const ways = new Map<string, Way>();
  const trail = { entered: new Set<string>(), taken: new Set<string>() };

  const arrive = (snapshot: AnyMachineSnapshot): Configuration => {
    const { entered, taken } = snapshot.context as Trail;
    for (const state of entered) trail.entered.add(state);
    for (const place of taken) trail.taken.add(place);
    const key = keyOf(snapshot);
    const known = found.get(key);
    if (known !== undefined) return known;
    if (found.size >= MOST_CONFIGURATIONS) throw new Error(`there are more than ${MOST_CONFIGURATIONS} configurations`);
    const configuration = configurationOf(snapshot, key);
    found.set(key, configuration);
    if (!configuration.final) waiting.push({ stored: { ...persist(bare, snapshot), context: freshTrail() }, configuration });
    return configuration;
  };

  doubt.every(() => initialTransition(bare, START as never)[0] as AnyMachineSnapshot).forEach(arrive);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { stored, configuration: from } = next;
    const snapshot = restore(bare, stored);
    for (const event of from.takes) {
      for (const after of outcomes(bare, snapshot, event, doubt)) {
        const to = arrive(after);
        ways.set(`${from.key} ${event} ${to.key}`, { from, event, to });
      }
    }
  }
  return { configurations: [...found.values()], ways: [...ways.values()], ...trail };
}

/** The snapshots after one event, for every combination of guards; none where no transition was taken. */
function outcomes(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, event: string, doubt: MayBeTrue): AnyMachineSnapshot[] {
  return doubt
    .every(() => transition(machine, snapshot, { type: event })[0] as AnyMachineSnapshot)
    .filter((after) => (after.context as Trail).taken.length > 0);
}

/** Equal for equal configurations: the active states, and what every history state would return to. */
function keyOf({ value, historyValue }: AnyMachineSnapshot): string {
  const history = Object.entries(historyValue as Record<string, { id: string }[]>).map(([state, nodes]) => [state, nodes.map(({ id }) => id).sort()]);
  return JSON.stringify([value, history]);
}

function configurationOf(snapshot: AnyMachineSnapshot, key: string): Configuration {
  return {
    key,
    line: stateLine(snapshot.value as StateValue),
    final: snapshot.status === 'done',
    duties: activeMeta(snapshot).flatMap((meta) => meta.duties ?? []),
    takes: new Set(
      getNextTransitions(snapshot)
        .map(({ eventType }): string => String(eventType))
        .filter((type) => type !== '' && !type.startsWith('xstate.')),
    ),
  };
}

function freshTrail(): Record<string, unknown> {
  return { steps: 0, entered: [], taken: [] };
}

/** The same machine with nothing in it but its states, its transitions and guards that may be true. */
function withoutFacts(machine: AnyStateMachine, doubt: MayBeTrue): AnyStateMachine {
  const guards: Record<string, (args: { context: Trail }) => boolean> = {};
  const ask = (name: string): string => {
    guards[name] ??= ({ context }) => doubt.answer(`${context.steps} ${name}`);
    return name;
  };
  const text = rewritten(machine.root, {
    state: bareState,
    transition: (one, place) => ({ ...one, guard: askedGuard(one, place, ask), actions: assign(({ context }: { context: Trail }) => ({
      steps: context.steps + 1,
      taken: [...context.taken, place],
    })) }),
  });
  // XState starts a throw-away actor for each transition, without input. Its start is no part of the search and fails at once.
  const context = ({ input }: { input?: unknown }): Record<string, unknown> => {
    if (input !== START) throw NOT_STARTED;
    return freshTrail();
  };
  return createMachine({ ...text, context, options: { maxIterations: 1000 } } as never, { guards } as never);
}

function bareState(text: StateText, node: AnyStateMachine['root']): StateText {
  const { exit: _exit, invoke: _invoke, after: _after, output: _output, ...kept } = text;
  if (node.type === 'history') return kept;
  return { ...kept, entry: assign(({ context }: { context: Trail }) => ({ entered: [...context.entered, dotted(node)] })) };
}

/** The guard itself, with each name in it made a question; a guard without a name becomes one question of its own. */
function askedGuard({ guard }: TransitionText, place: string, ask: (name: string) => string): unknown {
  if (guard === undefined) return undefined;
  try {
    guardNames(guard).forEach(ask);
    return guard;
  } catch {
    return ask(place);
  }
}

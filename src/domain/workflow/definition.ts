import type { Static, TSchema } from '@sinclair/typebox';
import type { AnyStateMachine } from 'xstate';

import type { ActingUnit } from '../access/acting-unit.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Actor, Role } from './actor.js';
import type { Loaded, Loads } from './loaded.js';
import type { Basis, Words } from './words.js';

/**
 * An act: an event that people (or a client) may send, with everything that is to be said about it. Access, the list of what a caller may
 * do now and why not, documentation and tests all come from here.
 */
export interface ActRule<F extends TSchema = TSchema> {
  title: Words;
  /** Posts that may perform it. */
  by: readonly (Role | 'importer')[];
  /** For which unit they may perform it; `party` where nothing is said. An opening act asks the directory instead. */
  unit?: ActingUnit;
  /** Shape of its facts; properties that it does not name are refused. */
  facts: F;
  /** Where it comes from; written into the journal entry. */
  basis: readonly Basis[];
  /** True for the acts that open a case, with a machine of their definition as its root. */
  opens?: true;
  /**
   * True for an act that no state takes: it starts a machine of its definition, with `{ event }` as input, whatever the case stands at and also
   * when it is closed. It is judged by post, separation and facts alone; with `after`, only in a case in which that act was performed before
   * (one that a separation of duties speaks of, because the performers of others are not kept).
   */
  starts?: true;
  after?: string;
  /**
   * True for an act that sends the matter back to an earlier step (退回). No deadline restarts by it: what it opens is dated by a document, goes on with
   * the rest of the date before, or has a limit of its own.
   */
  returns?: true;
  /** What the engine puts on the event, under `loaded`, before the guards judge it. Guards that read it are `reads: 'facts'`. */
  loads?: readonly Loads[];
}

/** A signal: an event that only another machine of the same case sends, in the same step. */
export interface SignalRule {
  title: Words;
  /** The definition that sends it, for the proofs. */
  from: string;
}

/**
 * Two acts that one person, or one unit, may not both perform in a case (or, with `within: 'instance'`, in one machine of it). `inOrder`: only
 * who performed the first may not perform the second; who performed the second may still perform the first.
 */
export interface Separation {
  acts: readonly [string, string];
  inOrder?: true;
  between: 'person' | 'unit';
  within: 'case' | 'instance';
  basis: readonly Basis[];
}

/** A guard with its reason. `reads: 'facts'` cannot be judged before the facts are known; such guards do not grey out an act. */
export interface GuardRule<C, E> extends Words {
  reads: 'context' | 'facts';
  test: (args: { context: C; event: E }) => boolean;
  basis: readonly Basis[];
}

/**
 * A duty that a state names in `meta.duties`: it holds while the state is active.
 * - `owedBy` is the post that owes it, unless the context names another under `owedByFrom`; the unit follows from the parties of the case, or
 *   from the context under `unitFrom`.
 * - `limit` names the time allowed in the rule pack, which also names the ladder.
 * - `dateFrom`: where the context holds a local date under this key, that date, fixed by a document, is the deadline.
 * - `documentFrom`: where the context holds the number of that document under this key, the deadline's ledger names it.
 * - `per`: where the context holds a counter under this key, each count is a duty of its own (the next progress report, not the last).
 * - `keptBy`: acts or signals that fulfil it; when it ends in any other way it is lifted.
 */
export interface DutyRule {
  duty: string;
  title: Words;
  owedBy: Role;
  owedByFrom?: string;
  unitFrom?: string;
  limit: string;
  dateFrom?: string;
  documentFrom?: string;
  per?: string;
  keptBy: readonly string[];
}

/** What a state says of itself. */
export interface StateMeta {
  duties: readonly DutyRule[];
}

/** What every event carries beside its facts: who, when (UTC, ISO 8601 with milliseconds) and which local day that was. */
export interface Circumstances {
  actor: Actor;
  at: string;
  today: LocalDate;
  /** What the act asked to be loaded. */
  loaded?: Loaded;
}

export type ActEvent<A extends Record<string, ActRule>> = {
  [T in keyof A & string]: { type: T; facts: Static<A[T]['facts']> } & Circumstances;
}[keyof A & string];

export type SignalEvent<T extends string = string, F = Record<string, never>> = { type: T; facts: F; sender: number } & Circumstances;

/**
 * One version of one workflow: the machine and what stands beside it. Released versions are frozen: the content hash
 * of their source files stands in `workflows/frozen.json` and is stamped on every instance.
 */
export interface WorkflowDefinition {
  name: string;
  version: number;
  title: Words;
  machine: AnyStateMachine;
  acts: Record<string, ActRule>;
  signals: Record<string, SignalRule>;
  guards: Record<string, GuardRule<never, never>>;
  separations: readonly Separation[];
  /** True where a case that begins with it is confidential: only the post that takes it in and posts that owe something in it reach it. */
  confidential?: true;
}

/** Whether a case may begin with a machine of this definition: it has an act that opens one. */
export function isRoot({ acts }: Pick<WorkflowDefinition, 'acts'>): boolean {
  return Object.values(acts).some(({ opens }) => opens === true);
}

/** Short for declaring an act with the type of its facts kept. */
export function act<F extends TSchema>(rule: ActRule<F>): ActRule<F> {
  return rule;
}

/** The XState implementations of a table of guards. */
export function guardTests<C, E, G extends Record<string, GuardRule<C, E>>>(
  guards: G,
): { [K in keyof G]: (args: { context: C; event: E }) => boolean } {
  return Object.fromEntries(Object.entries(guards).map(([name, rule]) => [name, rule.test])) as {
    [K in keyof G]: (args: { context: C; event: E }) => boolean;
  };
}

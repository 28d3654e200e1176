import type { HandlingChange } from '../duty/handling/handling.js';
import type { Post, Role } from './actor.js';
import type { RungAhead } from './loaded.js';
import type { Basis, Words } from './words.js';

/**
 * Which other machines of a case a signal reaches: `listings` every open listing, `requests` every open request for an extension, `reports` every
 * report to a superior that is still owed, `transfers` every transfer that is not answered, `dependants` all but the root, `starter` its starter, a number the machine of that number.
 */
export type SignalTarget = 'root' | 'plan' | 'listings' | 'requests' | 'reports' | 'transfers' | 'dependants' | 'starter' | number;

/** Parties of a case that a message can be addressed to; resolved to people from the directory when it is delivered. */
export type Recipient = Role | 'duty-holder' | 'holder-principal' | 'supervising-unit';

export type DocumentKind =
  | 'rectification-order'
  | 'listing-notice'
  | 'delisting-notice'
  | 'supervision-letter'
  | 'circular'
  | 'interview-notice'
  | 'penalty-referral'
  | 'licence-suspension-request'
  | 'closure-request'
  | 'closure-decision'
  | 'downgrade-decision'
  | 'transfer-letter'
  | 'extension-decision'
  | 'pause-decision'
  | 'upward-report'
  | 'escalation-approval'
  | 'stop-order'
  | 'raising-request'
  | 'power-cut-notice'
  | 'lifting-notice'
  | 'execution-record'
  | 'accountability-notice'
  | 'exemption-decision'
  | 'exposure-decision'
  | 'joint-sanction-decision'
  | 'discipline-transfer'
  | 'justice-transfer'
  | 'correction-decision'
  | 'referral-letter'
  | 'referral-feedback'
  | 'report-refusal'
  | 'report-forwarding'
  | 'report-finding'
  | 'report-answer'
  | 'reward-decision';

/**
 * What a step asks the engine to do besides moving the machine: the closed union of named effects, each with its parameters. XState
 * returns them from `transition` without running anything; the engine has exactly one handler for each, checked at boot.
 */
export interface EffectParams {
  /** Start another machine of the same case, in the same step. */
  'start-workflow': { workflow: string; input: Record<string, unknown> };
  /** Send a signal to other machines of the same case, in the same step. */
  signal: { to: SignalTarget; signal: string; facts?: Record<string, unknown> };
  /** Give the deadline of an open duty the date that a decision fixes. A duty that is settled meanwhile stays as it is. */
  'extend-deadline': { duty: number; until: string; source: string; ground: string; basis: readonly Basis[] };
  /** Let the count of an open duty rest until the local day `until` at the latest, or let it go on. */
  'pause-deadline': { duty: number; until: string; source: string; ground: string; basis: readonly Basis[] };
  'resume-deadline': { duty: number };
  /** Fire a rung above the next one now. */
  'climb-ladder': { rung: RungAhead; reasons: string };
  /** Change how an open duty is handled among the people who owe it. A duty that is settled meanwhile stays as it is. */
  'handle-duty': { duty: number; change: HandlingChange };
  /** Tell people, after the commit and not before the instant given. Posts were found already; other words are resolved on delivery. */
  notify: { template: string; to: (Recipient | Post)[]; about?: Record<string, unknown>; notBefore?: string };
  /** Register a document; with a number, the number is taken for ever for this issuer. */
  'issue-document': { kind: DocumentKind; number: string | null; issuer: string | null; title: Words; content: Record<string, unknown> };
  /** Put something before the public, after the commit. */
  publish: { kind: 'listing' | 'delisting'; channel: string; content: Record<string, unknown> };
  /** Put on record that somebody was held to account: by which measure, for what, and by which body. */
  'record-accountability': { kind: string; subject: { unit: string | null; role: Role }; body: string | null; reason: Words; basis: readonly Basis[] };
  /** Correct such a record by an entry. Only the body that made it can; a record that is not there, is another's or was corrected is refused. */
  'correct-accountability': { record: { seq: number; ordinal: number }; body: string; result: 'lifted' | 'wrong'; decision: string; reasons: string };
  /** Join the case, a report, to that of the hazard which it told of: one opened for it, or one that was there. */
  'join-case': { case: string; how: 'opened' | 'joined' };
}

export type EffectType = keyof EffectParams;

export type Effect = { [T in EffectType]: { type: T; params: EffectParams[T] } }[EffectType];

/**
 * What an effect does inside the engine: `step` effects are consumed by the step itself, `duty` effects move a duty of the case (its deadline or
 * its place on the ladder), the others write rows in the same commit.
 */
export const effectTypes = {
  'start-workflow': 'step',
  signal: 'step',
  'extend-deadline': 'duty',
  'pause-deadline': 'duty',
  'resume-deadline': 'duty',
  'climb-ladder': 'duty',
  'handle-duty': 'duty',
  notify: 'rows',
  'issue-document': 'rows',
  publish: 'rows',
  'record-accountability': 'rows',
  'correct-accountability': 'rows',
  'join-case': 'rows',
} as const satisfies Record<EffectType, 'step' | 'duty' | 'rows'>;

/**
 * The implementations that `setup({ actions })` wants: they do nothing, because `transition` only returns them. One shared object, so
 * that a definition cannot name an effect that the union does not have.
 */
export const effectActions = {
  'start-workflow': (_: unknown, __: EffectParams['start-workflow']): void => undefined,
  signal: (_: unknown, __: EffectParams['signal']): void => undefined,
  'extend-deadline': (_: unknown, __: EffectParams['extend-deadline']): void => undefined,
  'pause-deadline': (_: unknown, __: EffectParams['pause-deadline']): void => undefined,
  'resume-deadline': (_: unknown, __: EffectParams['resume-deadline']): void => undefined,
  'climb-ladder': (_: unknown, __: EffectParams['climb-ladder']): void => undefined,
  'handle-duty': (_: unknown, __: EffectParams['handle-duty']): void => undefined,
  notify: (_: unknown, __: EffectParams['notify']): void => undefined,
  'issue-document': (_: unknown, __: EffectParams['issue-document']): void => undefined,
  publish: (_: unknown, __: EffectParams['publish']): void => undefined,
  'record-accountability': (_: unknown, __: EffectParams['record-accountability']): void => undefined,
  'correct-accountability': (_: unknown, __: EffectParams['correct-accountability']): void => undefined,
  'join-case': (_: unknown, __: EffectParams['join-case']): void => undefined,
};

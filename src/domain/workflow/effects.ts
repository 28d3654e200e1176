import type { Role } from './actor.js';
import type { Basis, Words } from './words.js';

/** Which other machines of a case a signal reaches: `listings` every open listing, `dependants` all but the root, `starter` its starter. */
export type SignalTarget = 'root' | 'plan' | 'listings' | 'dependants' | 'starter';

/** Parties of a case that a message can be addressed to; resolved to people from the directory when it is delivered. */
export type Recipient = Role | 'duty-holder' | 'holder-principal' | 'holder-superior' | 'supervising-unit';

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
  | 'transfer-letter';

/**
 * What a step asks the engine to do besides moving the machine: the closed union of named effects, each with its parameters. XState
 * returns them from `transition` without running anything; the engine has exactly one handler for each, checked at boot.
 */
export interface EffectParams {
  /** Start another machine of the same case, in the same step. */
  'start-workflow': { workflow: string; input: Record<string, unknown> };
  /** Send a signal to other machines of the same case, in the same step. */
  signal: { to: SignalTarget; signal: string; facts?: Record<string, unknown> };
  /** Tell people, after the commit. */
  notify: { template: string; to: Recipient[]; about?: Record<string, unknown> };
  /** Register a document; with a number, the number is taken for ever for this issuer. */
  'issue-document': { kind: DocumentKind; number: string | null; issuer: string | null; title: Words; content: Record<string, unknown> };
  /** Put something before the public, after the commit. */
  publish: { kind: 'listing' | 'delisting'; channel: string; content: Record<string, unknown> };
  /** Put on record that somebody has to answer for something. */
  'record-accountability': { kind: string; against: Recipient; reason: Words; basis: Basis[] };
}

export type EffectType = keyof EffectParams;

export type Effect = { [T in EffectType]: { type: T; params: EffectParams[T] } }[EffectType];

/** What an effect does inside the engine: `step` effects are consumed by the step itself, the others write rows in the same commit. */
export const effectTypes = {
  'start-workflow': 'step',
  signal: 'step',
  notify: 'rows',
  'issue-document': 'rows',
  publish: 'rows',
  'record-accountability': 'rows',
} as const satisfies Record<EffectType, 'step' | 'rows'>;

/**
 * The implementations that `setup({ actions })` wants: they do nothing, because `transition` only returns them. One shared object, so
 * that a definition cannot name an effect that the union does not have.
 */
export const effectActions = {
  'start-workflow': (_: unknown, __: EffectParams['start-workflow']): void => undefined,
  signal: (_: unknown, __: EffectParams['signal']): void => undefined,
  notify: (_: unknown, __: EffectParams['notify']): void => undefined,
  'issue-document': (_: unknown, __: EffectParams['issue-document']): void => undefined,
  publish: (_: unknown, __: EffectParams['publish']): void => undefined,
  'record-accountability': (_: unknown, __: EffectParams['record-accountability']): void => undefined,
};

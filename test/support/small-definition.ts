import { Type } from '@sinclair/typebox';
import { createMachine } from 'xstate';

import type { RulePack } from '../../src/domain/duty/rule-pack.js';
import type { ActRule, DutyRule, GuardRule, Separation, SignalRule, WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { effectActions } from '../../src/domain/workflow/effects.js';
import type { Basis } from '../../src/domain/workflow/words.js';

const basis: Basis[] = [{ document: 'duban', mark: 'policy' }];
const words = { zh: '字', en: 'words' };

export const smallAct = (more: Partial<ActRule> = {}): ActRule => ({
  title: words,
  by: ['regulator'],
  facts: Type.Object({}, { additionalProperties: false }),
  basis,
  ...more,
});

export const smallDuty = (more: Partial<DutyRule> = {}): DutyRule => ({
  duty: 'letter.answer',
  title: words,
  owedBy: 'regulator',
  limit: 'letter.answer',
  keptBy: ['letter.answer'],
  ...more,
});

export const owed = (...duties: DutyRule[]) => ({ duties });

export const smallGuard = (test: GuardRule<never, never>['test'] = () => true): GuardRule<never, never> => ({ reads: 'facts', test, ...words, basis });

/** A rule pack with the one limit and the one ladder that small definitions need. */
export const smallPack: RulePack = {
  key: 'small@1',
  title: words,
  zone: 'Asia/Shanghai',
  quiet: null,
  limits: { 'letter.answer': { amount: 5, unit: 'working-day', ladder: 'official', basis } },
  ladders: {
    official: {
      name: 'official',
      repeat: { amount: 1, unit: 'month' },
      rungs: [{ rung: 'overdue-warning', offset: { amount: 1, unit: 'natural-day' }, act: 'overdue-warning', recipients: ['duty-holder'], basis }],
    },
  },
};

/** What a small definition is made of; each part replaces that of the sound one. */
export interface Parts {
  name?: string;
  context?: unknown;
  states?: Record<string, unknown>;
  initial?: string;
  type?: 'parallel';
  on?: Record<string, unknown>;
  actions?: Record<string, unknown>;
  /** What XState evaluates, where it is not what is declared. */
  evaluated?: Record<string, unknown>;
  acts?: Record<string, ActRule>;
  signals?: Record<string, SignalRule>;
  guards?: Record<string, GuardRule<never, never>>;
  separations?: Separation[];
}

/** The states of the smallest sound definition: a letter waits for an answer. */
export const soundStates = {
  waiting: { meta: owed(smallDuty()), on: { 'letter.answer': { target: 'answered' } } },
  answered: { type: 'final' },
};

export const soundActs = { 'letter.open': smallAct({ opens: true }), 'letter.answer': smallAct() };

export function smallDefinition(parts: Parts = {}): WorkflowDefinition {
  const { name = 'letter', states = soundStates, type, acts = soundActs, signals = {}, guards = {}, separations = [] } = parts;
  const tests = Object.fromEntries(Object.entries(guards).map(([guard, rule]) => [guard, rule.test]));
  const machine = createMachine(
    {
      id: name,
      context: parts.context ?? {},
      ...(type === undefined ? { initial: parts.initial ?? Object.keys(states)[0] } : { type }),
      ...(parts.on && { on: parts.on }),
      states,
    } as never,
    { guards: parts.evaluated ?? tests, actions: { ...effectActions, ...parts.actions } } as never,
  );
  return { name, version: 1, title: words, machine, acts, signals, guards, separations };
}

import type { EffectParams } from '../../src/domain/workflow/effects.js';
import type { GuardRule } from '../../src/domain/workflow/definition.js';
import type { Context, Event, ExpertEntry, Facts } from './v1.context.js';
import { law } from './v1.law.js';

const assigned = (event: Event): Facts<'expert.assign'> => event.facts as Facts<'expert.assign'>;

/** Opinions given for an acceptance. */
const votes = ({ experts }: Context, vote: 'for' | 'against'): number => experts.filter((one) => one.purpose === 'acceptance' && one.vote === vote).length;

export const expertGuards = {
  /** 令16 article 18: the agency assesses for the enterprise; whoever accepts hears somebody else. */
  agencyIndependent: {
    reads: 'facts',
    test: ({ context, event }) => !context.agencies.includes(assigned(event).agency),
    zh: '该机构已为企业评估过本隐患，其专家应当回避',
    en: 'That agency has assessed this hazard for the enterprise; its experts are not independent',
    basis: [law.order16a18, law.policy],
  },
  notAssignedAlready: {
    reads: 'facts',
    test: ({ context, event }) => !context.experts.some(({ expert, purpose }) => expert === assigned(event).expert && purpose === assigned(event).purpose),
    zh: '已就同一事项指派该专家',
    en: 'The expert is assigned to this already',
    basis: [law.policy],
  },
  opinionsIn: {
    reads: 'context',
    test: ({ context }) => !context.experts.some(({ purpose, vote }) => purpose === 'acceptance' && vote === null),
    zh: '指派的专家尚未全部出具意见；请等待、催办或撤回指派',
    en: 'An expert has not given his opinion yet; wait for it, or withdraw the assignment',
    basis: [law.policy],
  },
  /** Experts advise and the authority decides: it may depart from their majority, and says why. */
  majorityAnswered: {
    reads: 'facts',
    test: ({ context, event }) => votes(context, 'against') <= votes(context, 'for') || (event.facts as Facts<'acceptance.pass'>).departure !== undefined,
    zh: '多数专家认为不合格；仍予通过的，须写明理由（departure）',
    en: 'Most experts are against; to pass all the same, state why (departure)',
    basis: [law.policy],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

/** The experts after a signal from one of their assignments, in the order in which these were started. */
export function expertsAfter(experts: readonly ExpertEntry[], event: Event): ExpertEntry[] {
  if (!('sender' in event)) return [...experts];
  const others = experts.filter(({ instance }) => instance !== event.sender);
  const known = experts.find(({ instance }) => instance === event.sender);
  if (event.type === 'expert.assigned') return [...others, { instance: event.sender, ...event.facts, vote: null }];
  // An opinion on the grade is on record; only those on the acceptance are counted.
  if (event.type !== 'expert.opinion-given' || known?.purpose !== 'acceptance') return others;
  return [...others, { ...known, vote: event.facts.vote }].sort((a, b) => a.instance - b.instance);
}

/** What is kept for the next acceptance: opinions that are still to come. */
export function expertsLeft(experts: readonly ExpertEntry[]): ExpertEntry[] {
  return experts.filter(({ vote }) => vote === null);
}

/** The agencies that work for the enterprise, after an assessment that names its agency. */
export function agenciesAfter(agencies: readonly string[], event: Event): string[] {
  const agency = event.type === 'assessment.submit' ? event.facts.agency : undefined;
  return agency === undefined ? [...agencies] : [...new Set([...agencies, agency])].sort();
}

export const startAssignment = {
  type: 'start-workflow' as const,
  params: ({ event }: { event: Event }): EffectParams['start-workflow'] => ({
    workflow: 'expert-assignment',
    input: event.type === 'expert.assign' ? { ...assignmentOf(event.facts), ...bodyOf(event) } : {},
  }),
};

function assignmentOf({ agency, expert, purpose, question }: Facts<'expert.assign'>): Record<string, unknown> {
  return { agency, expert, purpose, question };
}

function bodyOf({ actor }: Event): Record<string, unknown> {
  return actor.kind === 'person' ? { body: actor.unit, officer: actor.role } : {};
}

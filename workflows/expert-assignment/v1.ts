import { Type } from '@sinclair/typebox';
import { setup } from 'xstate';

import {
  act,
  guardTests,
  type ActEvent,
  type DutyRule,
  type GuardRule,
  type Separation,
  type SignalEvent,
  type StateMeta,
  type WorkflowDefinition,
} from '../../src/domain/workflow/definition.js';
import { effectActions, type EffectParams } from '../../src/domain/workflow/effects.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import { document, evidenceList, facts, oneOf, text } from '../facts/v1.js';

/** Who is asked what, and by whom. */
interface Context {
  agency: string | null;
  /** The person. */
  expert: string;
  purpose: 'assessment' | 'acceptance';
  question: string;
  body: string | null;
  officer: 'regulator' | 'supervisor';
}

const law = {
  order16a3: { document: '安全生产事故隐患排查治理暂行规定', article: '3', mark: 'law' },
  order16a18: { document: '安全生产事故隐患排查治理暂行规定', article: '18', mark: 'law' },
  policy: { document: 'duban', mark: 'policy' },
} as const satisfies Record<string, Basis>;

const acts = {
  'expert.accept': act({
    title: { zh: '接受指派并声明无利害关系', en: 'Accept the assignment and declare that there is no interest' },
    by: ['expert'],
    facts: facts({ noInterest: Type.Literal(true), remark: Type.Union([text, Type.Null()]) }),
    basis: [law.policy],
  }),
  'expert.decline': act({
    title: { zh: '回避或谢绝指派', en: 'Decline the assignment' },
    by: ['expert'],
    facts: facts({ ground: oneOf(['conflict-of-interest', 'not-qualified', 'unavailable'] as const), reasons: text }),
    basis: [law.policy],
  }),
  'expert.give-opinion': act({
    title: { zh: '出具专家意见', en: 'Give the opinion' },
    by: ['expert'],
    // For: a major hazard (assessment), fit to be accepted (acceptance).
    facts: facts({ vote: oneOf(['for', 'against'] as const), opinion: text, report: Type.Union([document, Type.Null()]), evidence: evidenceList }),
    basis: [law.order16a3, law.order16a18],
  }),
  'expert.withdraw': act({
    title: { zh: '撤回指派', en: 'Withdraw the assignment' },
    by: ['regulator', 'supervisor'],
    facts: facts({ reasons: text }),
    basis: [law.policy],
  }),
};

type Event = ActEvent<typeof acts> | SignalEvent<'hazard.ended'>;
interface Args {
  context: Context;
  event: Event;
}

const guards = {
  /** The person is meant, not his post: another expert of the agency answers for himself alone. */
  isExpert: {
    reads: 'context',
    test: ({ context, event: { actor } }) => actor.kind === 'person' && actor.person === context.expert && actor.unit === context.agency,
    zh: '须由被指派的专家本人办理',
    en: 'Only the expert who is assigned does this',
    basis: [law.policy],
  },
  ofAssigner: {
    reads: 'context',
    test: ({ context: { body, officer }, event: { actor } }) => actor.kind === 'person' && actor.role === officer && (body === null || actor.unit === body),
    zh: '须由指派专家的机关撤回',
    en: 'The body that assigned the expert withdraws it',
    basis: [law.policy],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

const owed = { owedBy: 'expert', unitFrom: 'agency' } as const;

const duties = {
  answer: {
    ...owed,
    duty: 'expert.answer',
    title: { zh: '答复是否接受指派', en: 'Answer the assignment' },
    limit: 'expert.answer',
    keptBy: ['expert.accept', 'expert.decline'],
  },
  opinion: {
    ...owed,
    duty: 'expert.opinion',
    title: { zh: '出具专家意见', en: 'Give the opinion' },
    limit: 'expert.opinion',
    keptBy: ['expert.give-opinion', 'expert.decline'],
  },
} satisfies Record<string, DutyRule>;

const assignment = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: effectActions,
});

const tellRoot = {
  assigned: {
    type: 'signal' as const,
    params: ({ context: { expert, purpose } }: Pick<Args, 'context'>): EffectParams['signal'] => ({ to: 'root', signal: 'expert.assigned', facts: { expert, purpose } }),
  },
  opinion: {
    type: 'signal' as const,
    params: ({ event }: Args): EffectParams['signal'] => ({
      to: 'root',
      signal: 'expert.opinion-given',
      facts: { vote: (event as Extract<Event, { type: 'expert.give-opinion' }>).facts.vote },
    }),
  },
  ended: { type: 'signal' as const, params: { to: 'root' as const, signal: 'expert.ended' } },
};

const tell = (template: string, to: 'expert' | 'officer') => ({
  type: 'notify' as const,
  params: ({ context: { agency, body, officer, purpose, question } }: Pick<Args, 'context'>): EffectParams['notify'] => {
    const [unit, role] = to === 'expert' ? [agency, 'expert' as const] : [body, officer];
    return { template, to: [unit === null ? role : { unit, role }], about: { purpose, question } };
  },
});

const machine = assignment.createMachine({
  id: 'assignment',
  context: ({ input }) => {
    const given = (input as Partial<Context> | undefined) ?? {};
    return {
      agency: given.agency ?? null,
      expert: given.expert ?? '',
      purpose: given.purpose ?? 'assessment',
      question: given.question ?? '',
      body: given.body ?? null,
      officer: given.officer ?? 'regulator',
    };
  },
  initial: 'assigned',
  on: {
    'expert.decline': { guard: 'isExpert', target: '.declined', actions: [tell('expert-declined', 'officer')] },
    'expert.withdraw': { guard: 'ofAssigner', target: '.withdrawn', actions: [tell('expert-withdrawn', 'expert')] },
    'hazard.ended': { target: '.lapsed' },
  },
  states: {
    assigned: {
      tags: ['expert-assigned'],
      entry: [tellRoot.assigned, tell('expert-assigned', 'expert')],
      meta: { duties: [duties.answer] },
      on: { 'expert.accept': { guard: 'isExpert', target: 'accepted' } },
    },
    accepted: {
      tags: ['expert-accepted'],
      meta: { duties: [duties.opinion] },
      on: { 'expert.give-opinion': { guard: 'isExpert', target: 'given', actions: [tellRoot.opinion, tell('expert-opinion', 'officer')] } },
    },
    given: { type: 'final' },
    declined: { type: 'final', entry: tellRoot.ended },
    withdrawn: { type: 'final', entry: tellRoot.ended },
    lapsed: { type: 'final', entry: tellRoot.ended },
  },
});

/** Whoever assigns an expert gives no opinion in his place. The posts differ; the units must too. */
const separations: Separation[] = [{ acts: ['expert.assign', 'expert.give-opinion'], between: 'unit', within: 'instance', basis: [law.order16a18] }];

/**
 * Version 1 of the assignment of an expert (专家): he answers, declares that he has no interest or stands aside, and gives his opinion. It is one person's, not
 * that of his agency's post. What the opinions mean for an acceptance, the hazard itself says.
 */
export const expertAssignmentV1: WorkflowDefinition = {
  name: 'expert-assignment',
  version: 1,
  title: { zh: '专家指派', en: 'Assignment of an expert' },
  machine,
  acts,
  signals: { 'hazard.ended': { title: { zh: '隐患已了结', en: 'The hazard is over' }, from: 'hazard-rectification' } },
  guards,
  separations,
};

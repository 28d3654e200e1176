import { assign, setup } from 'xstate';

import type { Role } from '../../src/domain/workflow/actor.js';
import {
  guardTests,
  type ActEvent,
  type DutyRule,
  type GuardRule,
  type StateMeta,
  type WorkflowDefinition,
} from '../../src/domain/workflow/definition.js';
import { effectActions, type DocumentKind, type EffectParams } from '../../src/domain/workflow/effects.js';
import type { Words } from '../../src/domain/workflow/words.js';
import { acts, law, separations } from './v1.acts.js';

/** Who refers whom, by which decision, and to whom. */
interface Context {
  body: string | null;
  officer: 'supervisor' | 'regulator';
  leader: 'supervisor-leader' | 'regulator-leader';
  subjectUnit: string | null;
  subjectRole: Role;
  decision: string | null;
  receiver: string | null;
}

type Event = ActEvent<typeof acts>;
interface Args {
  context: Context;
  event: Event;
}

function from(role: string, unit: string | null, { actor }: Event): boolean {
  return actor.kind === 'person' && actor.role === role && (unit === null || actor.unit === unit);
}

const guards = {
  ofOfficer: {
    reads: 'context',
    test: ({ context, event }) => from(context.officer, context.body, event),
    zh: '须由决定移送的机关的经办人办理',
    en: 'An officer of the body that decided on the transfer does this',
    basis: [law.aqf69],
  },
  ofLeader: {
    reads: 'context',
    test: ({ context, event }) => from(context.leader, context.body, event),
    zh: '须由决定移送的机关的负责人决定',
    en: 'The leader of the body that decided on the transfer decides',
    basis: [law.policy],
  },
  ofReceiver: {
    reads: 'context',
    test: ({ context, event }) => from('discipline-officer', context.receiver, event),
    zh: '须由接收移送的纪检监察机关办理',
    en: 'The discipline body to which it was sent does this',
    basis: [law.aqf69],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

const ofOfficer = { owedBy: 'supervisor', owedByFrom: 'officer', unitFrom: 'body' } as const;
const ofReceiver = { owedBy: 'discipline-officer', unitFrom: 'receiver' } as const;

const duties = {
  send: { ...ofOfficer, duty: 'referral.send', title: { zh: '移送问题线索', en: 'Send the referral' }, limit: 'referral.send', keptBy: ['referral.send'] },
  receive: {
    ...ofReceiver,
    duty: 'referral.receive',
    title: { zh: '签收或退回移送', en: 'Acknowledge or return the referral' },
    limit: 'referral.receive',
    keptBy: ['referral.receive', 'referral.return'],
  },
  feedBack: {
    ...ofReceiver,
    duty: 'referral.feed-back',
    title: { zh: '反馈处理结果', en: 'Feed back what came of it' },
    limit: 'referral.feedback',
    keptBy: ['referral.feed-back'],
  },
  settleReturn: {
    ...ofOfficer,
    duty: 'referral.settle-return',
    title: { zh: '退回后另行移送或报请不再移送', en: 'Send the returned referral elsewhere, or have it rest' },
    limit: 'referral.settle-return',
    keptBy: ['referral.send', 'referral.abandon'],
  },
} satisfies Record<string, DutyRule>;

const referral = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: {
    ...effectActions,
    nameReceiver: assign({ receiver: ({ context, event }) => (event.type === 'referral.send' ? event.facts.receiver : context.receiver) }),
  },
});

/** Registers the document that an act brings with it, in the name of whoever acts. */
const issued = (kind: DocumentKind, title: Words, number: (event: Event) => string) => ({
  type: 'issue-document' as const,
  params: ({ context, event }: Args): EffectParams['issue-document'] => ({
    kind,
    number: number(event),
    issuer: event.actor.kind === 'person' ? event.actor.unit : null,
    title,
    content: { decision: context.decision, subject: { unit: context.subjectUnit, role: context.subjectRole } },
  }),
});

const tell = (template: string, to: 'receiver' | 'officer') => ({
  type: 'notify' as const,
  params: ({ context, event }: Args): EffectParams['notify'] => {
    const receiver = event.type === 'referral.send' ? event.facts.receiver : context.receiver;
    const [unit, role] = to === 'receiver' ? [receiver, 'discipline-officer' as const] : [context.body, context.officer];
    return { template, to: [unit === null ? role : { unit, role }], about: { decision: context.decision } };
  },
});

const sending = {
  'referral.send': {
    guard: 'ofOfficer' as const,
    target: 'sent' as const,
    actions: [
      'nameReceiver' as const,
      issued('referral-letter', { zh: '线索移送函', en: 'Letter of referral' }, (event) => (event as Extract<Event, { type: 'referral.send' }>).facts.letter.number),
      tell('referral-sent', 'receiver'),
    ],
  },
};

const machine = referral.createMachine({
  id: 'referral',
  context: ({ input }) => {
    const given = (input as Partial<Context> | undefined) ?? {};
    const leader = given.leader ?? 'supervisor-leader';
    return {
      body: given.body ?? null,
      leader,
      officer: leader === 'regulator-leader' ? 'regulator' : 'supervisor',
      subjectUnit: given.subjectUnit ?? null,
      subjectRole: given.subjectRole ?? 'regulator',
      decision: given.decision ?? null,
      receiver: null,
    };
  },
  initial: 'sending',
  states: {
    sending: { tags: ['referral-sending'], meta: { duties: [duties.send] }, on: sending },
    sent: {
      tags: ['referral-sent'],
      meta: { duties: [duties.receive] },
      on: {
        'referral.receive': { guard: 'ofReceiver', target: 'received', actions: [tell('referral-received', 'officer')] },
        'referral.return': { guard: 'ofReceiver', target: 'returned', actions: [tell('referral-returned', 'officer')] },
      },
    },
    received: {
      tags: ['referral-received'],
      meta: { duties: [duties.feedBack] },
      on: {
        'referral.feed-back': {
          guard: 'ofReceiver',
          target: 'fedBack',
          actions: [
            issued('referral-feedback', { zh: '处理结果反馈', en: 'Feedback on a referral' }, (event) => (event as Extract<Event, { type: 'referral.feed-back' }>).facts.report.number),
            tell('referral-fed-back', 'officer'),
          ],
        },
      },
    },
    returned: {
      tags: ['referral-returned'],
      meta: { duties: [duties.settleReturn] },
      on: { ...sending, 'referral.abandon': { guard: 'ofLeader', target: 'abandoned' } },
    },
    fedBack: { type: 'final' },
    abandoned: { type: 'final' },
  },
});

/**
 * Version 1 of a referral to discipline inspection (移送纪检监察): sent by the body whose leader decided on it, received or returned in writing, and fed back.
 * It does not lapse when the hazard is over.
 */
export const disciplineReferralV1: WorkflowDefinition = {
  name: 'discipline-referral',
  version: 1,
  title: { zh: '移送纪检监察', en: 'Referral to discipline inspection' },
  machine,
  acts,
  signals: {},
  guards,
  separations,
};

import { assign, setup } from 'xstate';

import { rewardFor, type RewardTable } from '../../src/domain/reward/report-reward.js';
import { guardTests, type StateMeta } from '../../src/domain/workflow/definition.js';
import { effectActions, type DocumentKind, type EffectParams, type EffectType } from '../../src/domain/workflow/effects.js';
import type { Post, Role } from '../../src/domain/workflow/actor.js';
import type { Parties } from '../../src/domain/workflow/case-state.js';
import type { Words } from '../../src/domain/workflow/words.js';
import { law } from './v1.acts.js';
import { guards, type Args, type Context, type Event, type FactsOf } from './v1.guards.js';

/** What the root of a case is told when it begins. */
interface Input {
  event?: Event;
  parties?: Parties;
}

export function receivedWith({ event, parties }: Input): Context {
  const facts = event?.facts as FactsOf<'whistle.receive'> | undefined;
  return {
    matter: facts?.matter ?? 'hazard',
    safetyCritical: facts?.safetyCritical ?? false,
    employee: facts?.employee ?? false,
    body: parties?.authority ?? null,
    ...{ receiver: null, verifier: null, extensionGround: null, finding: null, knownBefore: false, refusal: null, answer: null, rewardCents: null },
  };
}

const factsOf = <T extends Event['type']>({ facts }: Event, _: T): FactsOf<T> => facts as FactsOf<T>;

/** The reward of a proposal that the guards have let pass, so the table is there. */
function proposed(context: Context, event: Event): number {
  const { rewarded } = factsOf(event, 'whistle.propose-reward');
  const of = rewarded.for === 'concealed-accident' ? rewarded : { for: rewarded.for, fine: rewarded.fineCents };
  return rewardFor(event.loaded?.rewards as RewardTable, of, context.employee);
}

export const report = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: {
    ...effectActions,
    markCritical: assign({ safetyCritical: true }),
    nameVerifier: assign({ verifier: ({ event }) => factsOf(event, 'whistle.accept').verifier }),
    nameReceiver: assign({ receiver: ({ event }) => factsOf(event, 'whistle.forward').receiver }),
    takeInHand: assign({ body: ({ context }) => context.receiver, receiver: null }),
    handBack: assign({ receiver: null }),
    noteRefusal: assign({
      refusal: ({ event }) => {
        const { ground, reasons } = factsOf(event, 'whistle.refuse');
        return { ground, reasons };
      },
    }),
    noteGround: assign({ extensionGround: ({ event }) => factsOf(event, 'whistle.ask-extension').ground }),
    noteFinding: assign({
      finding: ({ event }) => factsOf(event, 'whistle.verify').finding,
      knownBefore: ({ event }) => factsOf(event, 'whistle.verify').knownBefore,
    }),
    noteAnswer: assign({ answer: ({ event }) => factsOf(event, 'whistle.answer').answer }),
    noteReward: assign({ rewardCents: ({ context, event }) => proposed(context, event) }),
  },
});

/** An effect with parameters that follow from the report and from the act. */
interface Action<T extends EffectType> {
  type: T;
  params: (args: Args) => EffectParams[T];
}

/** Tells a post of one of the units that have to do with the report. What is told names the matter and nobody. */
export const tell = (template: string, to: { unit: 'body' | 'verifier' | 'receiver'; role: Role }): Action<'notify'> => ({
  type: 'notify' as const,
  params: ({ context }: Args): EffectParams['notify'] => {
    const unit = context[to.unit];
    const posts: Post[] = unit === null ? [] : [{ unit, role: to.role }];
    return { template, to: posts, about: { matter: context.matter, safetyCritical: context.safetyCritical } };
  },
});

/** Registers the document of an act in the name of the unit that acts. */
export const issued = (kind: DocumentKind, title: Words, number: (event: Event) => string | null): Action<'issue-document'> => ({
  type: 'issue-document' as const,
  params: ({ event }: Args): EffectParams['issue-document'] => ({
    kind,
    number: number(event),
    issuer: event.actor.kind === 'person' ? event.actor.unit : null,
    title,
    content: {},
  }),
});

/** Joins the report to the case of the hazard that was found; where none was found, to none. */
export const joined = {
  type: 'join-case' as const,
  params: ({ event }: Args): EffectParams['join-case'] => {
    const { hazard } = factsOf(event, 'whistle.verify');
    if (hazard !== null && 'joins' in hazard) return { case: hazard.joins, how: 'joined' };
    return { case: event.loaded?.caseBeside ?? '', how: 'opened' };
  },
};

export const extended = {
  type: 'extend-deadline' as const,
  params: ({ context, event }: Args): EffectParams['extend-deadline'] => {
    const { until, decision } = factsOf(event, 'whistle.grant-extension');
    return { duty: event.loaded?.duty?.duty ?? 0, until, source: decision.number, ground: context.extensionGround ?? '', basis: [law.policy] };
  },
};

/** What still waits in the case when the report is over lapses: decisions on escalations, receipts, signatures. */
export const endDependants = { type: 'signal', params: { to: 'dependants', signal: 'whistle.ended' } } as const;

export const documents = {
  refusal: issued('report-refusal', { zh: '举报不予受理告知书', en: 'Notice that a report is refused' }, (event) => factsOf(event, 'whistle.refuse').notice.number),
  forwarding: issued('report-forwarding', { zh: '举报移送函', en: 'Letter forwarding a report' }, (event) => factsOf(event, 'whistle.forward').letter.number),
  sendingBack: issued('report-forwarding', { zh: '举报退回函', en: 'Letter sending a report back' }, (event) => factsOf(event, 'whistle.send-back').reply.number),
  finding: issued('report-finding', { zh: '举报核查报告', en: 'Finding on a report' }, (event) => factsOf(event, 'whistle.verify').record.number),
  answer: issued('report-answer', { zh: '举报办结告知书', en: 'Answer to a reporter' }, (event) => factsOf(event, 'whistle.answer').notice?.number ?? null),
  extension: issued('extension-decision', { zh: '延长核查期限决定', en: 'Decision on more time to verify' }, (event) => factsOf(event, 'whistle.grant-extension').decision.number),
  reward: issued('reward-decision', { zh: '举报奖励决定', en: 'Decision on a reward' }, (event) => factsOf(event, 'whistle.approve-reward').decision.number),
};

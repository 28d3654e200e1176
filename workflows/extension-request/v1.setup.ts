import { setup } from 'xstate';

import { guardTests, type ActEvent, type DutyRule, type GuardRule, type SignalEvent, type StateMeta } from '../../src/domain/workflow/definition.js';
import { effectActions, type EffectParams } from '../../src/domain/workflow/effects.js';
import type { DutyStanding } from '../../src/domain/workflow/loaded.js';
import type { Words } from '../../src/domain/workflow/words.js';
import { acts, law, type deciders } from './v1.acts.js';

export interface Context {
  /** Number and name of the duty whose date is to be moved, and the machine that owns it. */
  duty: number;
  name: string;
  owner: number;
  ground: string;
  /** Local date that was asked for, and the latest that the rules allowed when it was asked for. */
  until: string;
  latest: string;
  /** Organisation that applied. */
  applicant: string | null;
  /** Head who decides, and of which body; null where the parties of the case say which. */
  decider: (typeof deciders)[number];
  body: string | null;
}

export type Input = Partial<Context>;

export type Event = ActEvent<typeof acts> | SignalEvent<'hazard.moved-on' | 'hazard.ended'>;

type Facts<T extends Event['type']> = Extract<Event, { type: T }>['facts'];

type Args = { context: Context; event: Event };

/** The duty as it stands at the moment of the act; null once it is settled. */
function dutyOf(event: Event): DutyStanding | null {
  return event.loaded?.duty ?? null;
}

const untilOf = (event: Event): string => (event.facts as Facts<'extension.grant'>).until;

export const guards = {
  isApplicant: {
    reads: 'context',
    test: ({ context, event }) => event.actor.kind === 'person' && event.actor.unit === context.applicant,
    zh: '延期申请由申请单位撤回',
    en: 'Only who applied may withdraw the request',
    basis: [law.policy],
  },
  /** 青岛: the body that listed decides on the date of its listing. */
  ofDecider: {
    reads: 'context',
    test: ({ context: { decider, body }, event: { actor } }) => actor.kind === 'person' && actor.role === decider && (body === null || actor.unit === body),
    zh: '谁定期限谁决定：须由确定该期限的机关负责人决定',
    en: 'The head of the body that set the date decides',
    basis: [law.qingdao],
  },
  dutyStillOpen: {
    reads: 'facts',
    test: ({ event }) => dutyOf(event) !== null,
    zh: '该职责事项已经了结，没有期限可延',
    en: 'The duty is over; there is no deadline to extend',
    basis: [law.penalties15a17],
  },
  running: {
    reads: 'facts',
    test: ({ event }) => (dutyOf(event)?.pausedOn ?? null) === null,
    zh: '该期限正在中止计算，须先恢复计算',
    en: 'The count of this deadline rests; let it go on first',
    basis: [law.policy],
  },
  /** The request was made in time; the decision may come after the deadline, but never gives a date that has passed already. */
  laterThanToday: {
    reads: 'facts',
    test: ({ event }) => untilOf(event) > event.today,
    zh: '延至的日期须晚于今天',
    en: 'The new date must lie after today',
    basis: [law.penalties15a17],
  },
  laterThanDue: {
    reads: 'facts',
    test: ({ event }) => untilOf(event) > (dutyOf(event)?.due ?? ''),
    zh: '延至的日期须晚于现有期限',
    en: 'The new date must be later than the present deadline',
    basis: [law.penalties15a17],
  },
  /** By the rules of today; where these give no extension any more, by those under which it was asked for. */
  withinLongest: {
    reads: 'facts',
    test: ({ context, event }) => untilOf(event) <= (dutyOf(event)?.extension?.latest ?? context.latest),
    zh: '延至的日期超过规则包允许的最晚日期',
    en: 'The new date is later than the rule pack allows',
    basis: [law.policy],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

export const duties = {
  giveOpinion: {
    duty: 'extension.opinion',
    title: { zh: '对延期申请签署意见', en: 'Give an opinion on the extension' },
    owedBy: 'regulator',
    limit: 'extension.opinion',
    keptBy: ['extension.give-opinion'],
  },
  decide: {
    duty: 'extension.decide',
    title: { zh: '决定是否延期', en: 'Decide on the extension' },
    owedBy: 'regulator-leader',
    owedByFrom: 'decider',
    unitFrom: 'body',
    limit: 'extension.decide',
    keptBy: ['extension.grant', 'extension.refuse'],
  },
} satisfies Record<string, DutyRule>;

export const request = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: effectActions,
});

export function askedWith(input: Input): Context {
  return {
    duty: input.duty ?? 0,
    name: input.name ?? '',
    owner: input.owner ?? 1,
    ground: input.ground ?? '',
    until: input.until ?? '',
    latest: input.latest ?? '',
    applicant: input.applicant ?? null,
    decider: input.decider ?? 'regulator-leader',
    body: input.body ?? null,
  };
}

export const askedToRoot = {
  type: 'signal' as const,
  params: ({ context }: Pick<Args, 'context'>): EffectParams['signal'] => ({ to: 'root', signal: 'extension.asked', facts: { duty: context.duty } }),
};

export const endedToRoot = { type: 'signal' as const, params: { to: 'root' as const, signal: 'extension.ended' } };

/** The machine that keeps the date is told, so that a return of the work opens the duty with it again. */
export const grantedToOwner = {
  type: 'signal' as const,
  params: ({ context, event }: Args): EffectParams['signal'] => ({
    to: context.owner,
    signal: 'extension.granted',
    facts: { duty: context.name, until: untilOf(event), decision: (event.facts as Facts<'extension.grant'>).decision },
  }),
};

/** An effect whose parameters depend on the request and the act. */
interface OnRequest<T extends 'issue-document' | 'notify'> {
  type: T;
  params: (args: Args) => EffectParams[T];
}

/** The decision fixes the new date; the one before stays in the ledger. */
export const extend = {
  type: 'extend-deadline' as const,
  params: ({ context, event }: Args): EffectParams['extend-deadline'] => {
    const { decision, until } = event.facts as Facts<'extension.grant'>;
    return { duty: context.duty, until, source: decision.number, ground: context.ground, basis: acts['extension.grant'].basis };
  },
};

const titles: Record<'granted' | 'refused', Words> = {
  granted: { zh: '同意延期决定书', en: 'Decision to grant an extension' },
  refused: { zh: '不予延期决定书', en: 'Decision to refuse an extension' },
};

export const decision = (outcome: 'granted' | 'refused'): OnRequest<'issue-document'> => ({
  type: 'issue-document',
  params: ({ context, event }) => ({
    kind: 'extension-decision',
    number: (event.facts as Facts<'extension.refuse'>).decision.number,
    issuer: event.actor.kind === 'person' ? event.actor.unit : null,
    title: titles[outcome],
    content: { outcome, ...datesOf({ context, event }) },
  }),
});

export const tellDecision = (outcome: 'granted' | 'refused'): OnRequest<'notify'> => ({
  type: 'notify',
  params: (args) => ({
    template: `extension-${outcome}`,
    to: ['duty-holder', 'holder-principal', 'regulator', 'supervising-unit'],
    about: datesOf(args),
  }),
});

/** The date that was asked for, the one before the decision, and the one that holds now: after a refusal the one before. */
function datesOf({ context, event }: Args): Record<string, unknown> {
  const due = dutyOf(event)?.due ?? null;
  return { duty: context.duty, name: context.name, asked: context.until, due, holds: event.type === 'extension.grant' ? event.facts.until : due };
}

export const askDecider = {
  type: 'notify' as const,
  params: ({ context, event }: Args): EffectParams['notify'] => ({
    template: 'extension-opinion',
    to: [context.decider],
    about: { duty: context.duty, name: context.name, asked: context.until, opinion: (event.facts as Facts<'extension.give-opinion'>).opinion },
  }),
};

export const tellLapsed = {
  type: 'notify' as const,
  params: ({ context }: Args): EffectParams['notify'] => ({
    template: 'extension-lapsed',
    to: ['enterprise-principal'],
    about: { duty: context.duty, name: context.name, asked: context.until },
  }),
};

import { assign, setup } from 'xstate';

import {
  guardTests,
  type ActEvent,
  type DutyRule,
  type GuardRule,
  type SignalEvent,
  type StateMeta,
} from '../../src/domain/workflow/definition.js';
import { effectActions } from '../../src/domain/workflow/effects.js';
import { law, type acts } from './v1.acts.js';

/** A proposal (from the case or from a lower listing that is raised) or what a published record shows. */
export interface Input {
  level?: string | null;
  body?: string | null;
  rectifyBy?: string | null;
  recorded?: string | null;
}

export interface Context {
  level: string | null;
  /** The listing body (督办机关): an organisation of the directory; null only where a published record does not name one. */
  body: string | null;
  rectifyBy: string | null;
  /** Number of the document that fixes that date; null where no act named one. */
  termDocument: string | null;
  closureProcedure: string | null;
  channel: string | null;
  failures: number;
  recorded: string | null;
}

export type Event =
  | ActEvent<typeof acts>
  | SignalEvent<'hazard.applied' | 'hazard.returned' | 'hazard.ended'>
  | SignalEvent<'extension.granted', { duty: string; until: string; decision: { number: string } }>;

type Facts<T extends Event['type']> = Extract<Event, { type: T }>['facts'];

const factsOf = <T extends Event['type']>(event: Event): Facts<T> => event.facts as Facts<T>;

const route = (test: GuardRule<Context, Event>['test']): GuardRule<Context, Event> => ({
  reads: 'context',
  test,
  zh: '内部路由',
  en: 'internal routing',
  basis: [law.policy],
});

const levels = ['town', 'county', 'city', 'province', 'state'];

export const guards = {
  recordedDelisted: route(({ context }) => context.recorded === 'delisted'),
  recordedOpen: route(({ context }) => context.recorded !== null),
  hasSuperior: route(({ context }) => context.level !== 'state'),
  termKnown: route(({ context }) => context.rectifyBy !== null),
  ofListingBody: {
    reads: 'context',
    test: ({ context, event }) => context.body === null || (event.actor.kind === 'person' && event.actor.unit === context.body),
    zh: '谁督办谁办理：须由本挂牌的督办机关办理',
    en: 'Only the body that lists may do this',
    basis: [law.port14],
  },
  termNotPast: {
    reads: 'facts',
    test: ({ event }) => factsOf<'listing.set-term'>(event).rectifyBy >= event.today,
    zh: '督办期限不得早于今天',
    en: 'The listing deadline may not lie in the past',
    basis: [law.port10],
  },
  levelAsProposed: {
    reads: 'facts',
    test: ({ context, event }) => factsOf<'listing.issue'>(event).level === context.level,
    zh: '通知书的督办级别须与批准的一致',
    en: 'The notice must carry the level that was approved',
    basis: [law.port10],
  },
  levelIsHigher: {
    reads: 'facts',
    test: ({ context, event }) =>
      context.level === null || levels.indexOf(factsOf<'listing.raise'>(event).level) > levels.indexOf(context.level),
    zh: '提级督办的级别须高于现级别',
    en: 'Raising needs a higher level than the present one',
    basis: [law.port3],
  },
  toAnotherBody: {
    reads: 'facts',
    test: ({ context, event }) => factsOf<'listing.raise'>(event).body !== context.body,
    zh: '提级督办须由另一督办机关挂牌',
    en: 'Raising needs another listing body',
    basis: [law.port3],
  },
  sameChannel: {
    reads: 'facts',
    test: ({ context, event }) => context.channel === null || factsOf<'delisting.publish'>(event).channel === context.channel,
    zh: '摘牌须在公布挂牌的同一渠道公布',
    en: 'A delisting is published in the channel in which the listing was',
    basis: [law.policy],
  },
  recurred: {
    reads: 'facts',
    test: ({ event }) => factsOf<'return-check.record'>(event).result === 'recurred',
    zh: '隐患反弹',
    en: 'The hazard has recurred',
    basis: [law.policy],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

const supervisorOf = (rule: Omit<DutyRule, 'unitFrom'>): DutyRule => ({ ...rule, unitFrom: 'body' });

export const duties = {
  decide: supervisorOf({
    duty: 'listing.decide',
    title: { zh: '决定是否挂牌督办', en: 'Decide on the listing' },
    owedBy: 'supervisor-leader',
    limit: 'listing.decide',
    keptBy: ['listing.approve', 'listing.refuse'],
  }),
  issue: supervisorOf({
    duty: 'listing.issue',
    title: { zh: '下达挂牌督办通知书', en: 'Issue the listing notice' },
    owedBy: 'supervisor',
    limit: 'listing.issue',
    keptBy: ['listing.issue'],
  }),
  publish: supervisorOf({
    duty: 'listing.publish',
    title: { zh: '公布挂牌督办', en: 'Publish the listing' },
    owedBy: 'supervisor',
    limit: 'listing.publish',
    keptBy: ['listing.publish'],
  }),
  fulfil: {
    duty: 'listing.fulfil',
    title: { zh: '在挂牌督办期限内完成整改', en: 'Rectify within the listing deadline' },
    owedBy: 'enterprise-principal',
    limit: 'listing.fulfil',
    dateFrom: 'rectifyBy',
    documentFrom: 'termDocument',
    keptBy: ['hazard.applied'],
  },
  setTerm: supervisorOf({
    duty: 'listing.set-term',
    title: { zh: '核定督办期限', en: 'Set the listing deadline' },
    owedBy: 'supervisor',
    limit: 'term.set',
    keptBy: ['listing.set-term'],
  }),
  verify: supervisorOf({
    duty: 'listing.verify',
    title: { zh: '现场复查（谁督办谁复查）', en: 'Accept on site as the listing body' },
    owedBy: 'supervisor',
    limit: 'listing.verify',
    keptBy: ['listing.accept', 'listing.reject'],
  }),
  delist: supervisorOf({
    duty: 'listing.delist',
    title: { zh: '办理摘牌', en: 'Delist' },
    owedBy: 'supervisor-leader',
    limit: 'listing.delist',
    keptBy: ['listing.delist'],
  }),
  publishDelisting: supervisorOf({
    duty: 'delisting.publish',
    title: { zh: '公布摘牌', en: 'Publish the delisting' },
    owedBy: 'supervisor',
    limit: 'delisting.publish',
    keptBy: ['delisting.publish'],
  }),
  returnCheck: supervisorOf({
    duty: 'return-check.record',
    title: { zh: '回头看', en: 'Return check' },
    owedBy: 'supervisor',
    limit: 'return-check.record',
    keptBy: ['return-check.record'],
  }),
} satisfies Record<string, DutyRule>;

export const listing = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: {
    ...effectActions,
    takeTerm: assign({
      rectifyBy: ({ event }) => factsOf<'listing.set-term'>(event).rectifyBy,
      termDocument: ({ event }) => (event.type === 'listing.issue' ? event.facts.notice.number : factsOf<'listing.set-term'>(event).document.number),
    }),
    takeExtension: assign(({ context, event }) =>
      event.type === 'extension.granted' && event.facts.duty === duties.fulfil.duty
        ? { rectifyBy: event.facts.until, termDocument: event.facts.decision.number }
        : { rectifyBy: context.rectifyBy },
    ),
    takeClosureProcedure: assign({ closureProcedure: ({ event }) => factsOf<'listing.issue'>(event).closureProcedure }),
    takeChannel: assign({ channel: ({ event }) => factsOf<'listing.publish'>(event).channel }),
    rememberFailure: assign({ failures: ({ context }) => context.failures + 1 }),
  },
});

/** The context of a listing that is proposed, or taken up from a record. */
export function proposedWith(input: Input): Context {
  return {
    level: input.level ?? null,
    body: input.body ?? null,
    rectifyBy: input.rectifyBy ?? null,
    termDocument: null,
    closureProcedure: null,
    channel: null,
    failures: 0,
    recorded: input.recorded ?? null,
  };
}

import { exemptionFits } from '../../src/domain/accountability/exemption.js';
import { isFollowedUp, type Measure } from '../../src/domain/accountability/measure.js';
import type { Role } from '../../src/domain/workflow/actor.js';
import type { ActEvent, GuardRule } from '../../src/domain/workflow/definition.js';
import type { Basis, Words } from '../../src/domain/workflow/words.js';
import { law, type acts } from './v1.acts.js';

export interface Context {
  /** The measure. */
  kind: Measure;
  /** Who is held to account; the unit is null where the record does not say. */
  subjectRole: Role;
  subjectUnit: string | null;
  /** The duty that was not kept and the rung that fired for it; null where it was opened outside a ladder. */
  duty: number | null;
  rung: string | null;
  reason: Words;
  basis: readonly Basis[];
  /** The body that holds to account: its leader decides, its officer prepares and carries out. */
  body: string | null;
  leader: 'supervisor-leader' | 'regulator-leader';
  officer: 'supervisor' | 'regulator';
  /** The day that the decision sets for the follow-up report. */
  followUpBy: string | null;
  /** Number of the decision that fixes that date. */
  decision: string | null;
}

export type Event = ActEvent<typeof acts>;

type Decision = Extract<Event, { type: 'accountability.decide' }>;

/** The event known to be a decision; guards are only named on transitions of that event. */
const decided = (event: Event): Decision => event as Decision;

function from(role: string, unit: string | null, { actor }: Event): boolean {
  return actor.kind === 'person' && actor.role === role && (unit === null || actor.unit === unit);
}

const route = (test: GuardRule<Context, Event>['test']): GuardRule<Context, Event> => ({
  reads: 'context',
  test,
  zh: '内部路由',
  en: 'internal routing',
  basis: [law.policy],
});

export const guards = {
  followUpDue: route(({ context }) => isFollowedUp(context.kind)),
  refersToDiscipline: route(({ context }) => context.kind === 'transfer-to-discipline'),
  exempts: { ...route(({ event }) => decided(event).facts.outcome === 'exempt'), reads: 'facts' },
  ofOfficer: {
    reads: 'context',
    test: ({ context, event }) => from(context.officer, context.body, event),
    zh: '须由作出问责的机关的经办人办理',
    en: 'An officer of the body that holds to account does this',
    basis: [law.policy],
  },
  ofLeader: {
    reads: 'context',
    test: ({ context, event }) => from(context.leader, context.body, event),
    zh: '须由作出问责的机关的负责人决定',
    en: 'The leader of the body that holds to account decides',
    basis: [law.policy],
  },
  ofSubject: {
    reads: 'context',
    test: ({ context, event }) => from(context.subjectRole, context.subjectUnit, event),
    zh: '须由被问责的岗位本人办理',
    en: 'Only the post that is held to account does this',
    basis: [law.policy],
  },
  notOwnMatter: {
    reads: 'context',
    test: ({ context, event }) => context.subjectUnit === null || (event.actor.kind === 'person' && event.actor.unit !== context.subjectUnit),
    zh: '被问责单位不得对本单位作出决定',
    en: 'The unit that is held to account decides nothing',
    basis: [law.policy],
  },
  statementPeriodOver: {
    reads: 'facts',
    test: ({ event }) => event.loaded?.duty?.overdue === true,
    zh: '陈述申辩期限尚未届满',
    en: 'The time for a statement is not over yet',
    basis: [law.order11, law.policy],
  },
  exemptionGiven: {
    reads: 'facts',
    test: ({ event }) => {
      const { outcome, exemption } = decided(event).facts;
      return (outcome === 'exempt') === (exemption !== null);
    },
    zh: '免责须写明情形及其证明；问责则不得填写免责情形',
    en: 'An exemption needs its ground with what shows it; a measure that is imposed has none',
    basis: [law.leaders23, law.order24],
  },
  exemptionFits: {
    reads: 'facts',
    test: ({ context, event }) => {
      const { exemption } = decided(event).facts;
      return exemption === null || exemptionFits(exemption.ground, context.subjectRole);
    },
    zh: '该免责情形只适用于履行监管职责的机关',
    en: 'That ground excuses authorities alone',
    basis: [law.order24],
  },
  exemptionOnRecord: {
    reads: 'facts',
    test: ({ event }) => {
      const { exemption } = decided(event).facts;
      const entries = event.loaded?.counts?.entries ?? 0;
      return exemption === null || exemption.acts.every((entry) => entry <= entries);
    },
    zh: '免责须以案卷日志中已有的记录为证',
    en: 'An exemption is shown by entries that the journal has',
    basis: [law.leaders23],
  },
  followUpFits: {
    reads: 'facts',
    test: ({ context, event }) => {
      const { outcome, followUpBy } = decided(event).facts;
      return followUpBy === null || (outcome === 'impose' && isFollowedUp(context.kind) && followUpBy >= event.today);
    },
    zh: '整改落实报告期限只用于约谈和通报，且不得早于今天',
    en: 'A date for the follow-up belongs to an interview or a circular, and does not lie in the past',
    basis: [law.interviews],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

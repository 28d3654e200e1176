import type { ActEvent, GuardRule } from '../../src/domain/workflow/definition.js';
import type { DutyStanding } from '../../src/domain/workflow/loaded.js';
import { law, type acts, type matters } from './v1.acts.js';

/** Who handles a report and how far it has come. Nothing of this says who reported. */
export interface Context {
  matter: (typeof matters)[number];
  safetyCritical: boolean;
  employee: boolean;
  /** The unit whose intake post has the report in hand: that which took it in, or accepted it when it was forwarded. */
  body: string | null;
  /** The unit that it was forwarded to, until that answers. */
  receiver: string | null;
  /** The unit that verifies it. */
  verifier: string | null;
  /** Ground on which more time to verify was asked for. */
  extensionGround: string | null;
  finding: 'true' | 'partly' | 'not-true' | null;
  knownBefore: boolean;
  /** What the reporter is told: why it was refused, what came of it. */
  refusal: { ground: string; reasons: string } | null;
  answer: string | null;
  /** The reward that was proposed, in cents, by the table of the rules then in force. */
  rewardCents: number | null;
}

export type Event = ActEvent<typeof acts>;

export type FactsOf<T extends Event['type']> = Extract<Event, { type: T }>['facts'];

export interface Args {
  context: Context;
  event: Event;
}

/** The unit of a person or of a client that acts in the place of its post. */
function unitOf({ actor }: Event): string | null {
  return actor.kind === 'clock' ? null : (actor.unit ?? null);
}

function verifying({ loaded }: Event): DutyStanding | null {
  return loaded?.duty ?? null;
}

const untilOf = ({ facts }: Event): string => (facts as FactsOf<'whistle.grant-extension'>).until;

export const guards = {
  isCritical: {
    reads: 'context',
    test: ({ context }) => context.safetyCritical,
    zh: '内部路由',
    en: 'internal routing',
    basis: [law.policy],
  },
  provedTrue: {
    reads: 'context',
    test: ({ context }) => context.finding === 'true' || context.finding === 'partly',
    zh: '内部路由',
    en: 'internal routing',
    basis: [law.policy],
  },
  ofBody: {
    reads: 'context',
    test: ({ context, event }) => unitOf(event) === context.body,
    zh: '须由受理该举报的单位办理',
    en: 'belongs to the unit that has the report in hand',
    basis: [law.aqf73],
  },
  ofReceiver: {
    reads: 'context',
    test: ({ context, event }) => unitOf(event) === context.receiver,
    zh: '须由接收移送的单位办理',
    en: 'belongs to the unit to which the report was forwarded',
    basis: [law.aqf73],
  },
  ofVerifier: {
    reads: 'context',
    test: ({ context, event }) => unitOf(event) === context.verifier,
    zh: '须由承担核查的单位办理',
    en: 'belongs to the unit that verifies the report',
    basis: [law.aqf73],
  },
  toAnotherUnit: {
    reads: 'facts',
    test: ({ context, event }) => (event.facts as FactsOf<'whistle.forward'>).receiver !== context.body,
    zh: '不得移送给本单位',
    en: 'A unit does not forward a report to itself',
    basis: [law.policy],
  },
  hazardFound: {
    reads: 'facts',
    test: ({ event }) => (event.facts as FactsOf<'whistle.verify'>).hazard !== null,
    zh: '内部路由',
    en: 'internal routing',
    basis: [law.policy],
  },
  noHazardFound: {
    reads: 'facts',
    test: ({ event }) => (event.facts as FactsOf<'whistle.verify'>).hazard === null,
    zh: '内部路由',
    en: 'internal routing',
    basis: [law.policy],
  },
  hazardOnlyIfTrue: {
    reads: 'facts',
    test: ({ event }) => {
      const { finding } = event.facts as FactsOf<'whistle.verify'>;
      return finding !== 'not-true';
    },
    zh: '核查不属实的，不得据此建立或并入隐患案卷',
    en: 'A report that is not true neither opens nor joins the case of a hazard',
    basis: [law.aqf73],
  },
  caseOpenedBeside: {
    reads: 'facts',
    test: ({ event }) => {
      const { hazard } = event.facts as FactsOf<'whistle.verify'>;
      return hazard === null || !('opens' in hazard) || typeof event.loaded?.caseBeside === 'string';
    },
    zh: '隐患案卷须与核查结论同时建立',
    en: 'The case of the hazard is opened with the finding, not without it',
    basis: [law.policy],
  },
  extensionLeft: {
    reads: 'facts',
    test: ({ event }) => (verifying(event)?.extension?.left ?? 0) > 0,
    zh: '核查期限已经延长过，或规则包不允许延长',
    en: 'The time to verify was extended before, or the rule pack gives no extension',
    basis: [law.policy],
  },
  groundKnown: {
    reads: 'facts',
    test: ({ event }) => verifying(event)?.extension?.grounds.includes((event.facts as FactsOf<'whistle.ask-extension'>).ground) === true,
    zh: '规则包不认可该延长理由',
    en: 'The rule pack does not know this ground',
    basis: [law.policy],
  },
  askedInTime: {
    reads: 'facts',
    test: ({ event }) => event.today <= (verifying(event)?.due ?? ''),
    zh: '须在核查期限届满前申请',
    en: 'More time is asked for before the deadline is over',
    basis: [law.policy],
  },
  laterThanDue: {
    reads: 'facts',
    test: ({ event }) => untilOf(event) > (verifying(event)?.due ?? '') && untilOf(event) > event.today,
    zh: '延至的日期须晚于现有期限和今天',
    en: 'The new date must be later than the present deadline and than today',
    basis: [law.policy],
  },
  withinLongest: {
    reads: 'facts',
    test: ({ event }) => untilOf(event) <= (verifying(event)?.extension?.latest ?? ''),
    zh: '延至的日期超过规则包允许的最晚日期',
    en: 'The new date is later than the rule pack allows',
    basis: [law.policy],
  },
  notKnownBefore: {
    reads: 'context',
    test: ({ context }) => !context.knownBefore,
    zh: '举报前部门已经掌握的，不予奖励',
    en: 'What the department knew before the report is not rewarded',
    basis: [law.rewards],
  },
  tablePays: {
    reads: 'facts',
    test: ({ event }) => (event.loaded?.rewards ?? null) !== null,
    zh: '规则包没有奖励标准',
    en: 'The rule pack pays no rewards',
    basis: [law.rewards],
  },
  rewardsWhatWasReported: {
    reads: 'facts',
    test: ({ context, event }) => {
      const { rewarded } = event.facts as FactsOf<'whistle.propose-reward'>;
      return (rewarded.for === 'concealed-accident') === (context.matter === 'concealed-accident');
    },
    zh: '奖励事项须与举报事项一致',
    en: 'The reward is for what the report was about',
    basis: [law.rewards],
  },
  claimOver: {
    reads: 'facts',
    test: ({ event }) => event.loaded?.duty?.overdue === true,
    zh: '领奖期限尚未届满',
    en: 'The time to claim the reward is not over yet',
    basis: [law.rewards],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

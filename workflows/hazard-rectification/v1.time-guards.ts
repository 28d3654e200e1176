import type { GuardRule } from '../../src/domain/workflow/definition.js';
import type { DutyStanding, ExtensionLeave, PauseLeave } from '../../src/domain/workflow/loaded.js';
import type { Context, Event, Facts } from './v1.context.js';
import { law } from './v1.law.js';

/** The duty that an act names, as it stood at that moment; null where it is not open. */
function dutyOf(event: Event): DutyStanding | null {
  return event.loaded?.duty ?? null;
}

/** Holds of the duty that the act names; without one there is nothing to judge, and `dutyOpen` refuses. */
const ofDuty =
  (test: (duty: DutyStanding, args: { context: Context; event: Event }) => boolean): GuardRule<Context, Event>['test'] =>
  (args) => {
    const duty = dutyOf(args.event);
    return duty === null || test(duty, args);
  };

/** Holds of what the pack says of extensions of that duty; where it says nothing, `extensionProvided` refuses. */
const ofExtension = (test: (leave: ExtensionLeave, facts: Facts<'extension.apply'>, args: { duty: DutyStanding; event: Event }) => boolean): GuardRule<Context, Event>['test'] =>
  ofDuty((duty, { event }) => duty.extension === null || test(duty.extension, event.facts as Facts<'extension.apply'>, { duty, event }));

/** The same for pauses and `pauseProvided`. */
const ofPause = (test: (leave: PauseLeave, facts: Facts<'deadline.pause'>, event: Event) => boolean): GuardRule<Context, Event>['test'] =>
  ofDuty((duty, { event }) => duty.pause === null || test(duty.pause, event.facts as Facts<'deadline.pause'>, event));

const leaders: readonly string[] = ['regulator-leader', 'supervisor-leader'];

/**
 * Whether somebody may stop the clock of a duty. That of an enterprise: any official who may pause. That of an official: a head only, and no head
 * his own; that of the other department is stopped by its own head or by a head elsewhere.
 */
function mayStopClockOf({ owedBy, unit }: DutyStanding, { actor }: Event): boolean {
  if (owedBy.startsWith('enterprise-')) return true;
  if (actor.kind !== 'person' || !leaders.includes(actor.role)) return false;
  return actor.role !== owedBy || (unit !== null && actor.unit !== unit);
}

/** Conditions of the acts that move a clock. All read what the engine loaded, so none greys out an act. */
export const timeGuards = {
  dutyOpen: {
    reads: 'facts',
    test: ({ event }) => dutyOf(event) !== null,
    zh: '案卷中没有这项未办结的职责事项，请核对编号',
    en: 'The case has no open duty of this number',
    basis: [law.policy],
  },
  running: {
    reads: 'facts',
    test: ofDuty(({ pausedOn }) => pausedOn === null),
    zh: '该期限正在中止计算，须先恢复计算',
    en: 'The count of this deadline rests; let it go on first',
    basis: [law.policy],
  },
  owedByEnterprise: {
    reads: 'facts',
    test: ofDuty(({ owedBy }) => owedBy.startsWith('enterprise-')),
    zh: '只有企业负责的职责事项可以申请延期',
    en: 'Only a duty that the enterprise owes can be extended on application',
    basis: [law.penalties15a17],
  },
  extensionProvided: {
    reads: 'facts',
    test: ofDuty(({ extension }) => extension !== null),
    zh: '规则包没有规定该期限可以延期',
    en: 'The rule pack gives no extension of this deadline',
    basis: [law.penalties15a17],
  },
  /** A missed deadline is not extended. */
  beforeExpiry: {
    reads: 'facts',
    test: ofDuty(({ overdue }) => !overdue),
    zh: '期限已经届满，逾期的期限不予延期',
    en: 'The deadline is over; a missed deadline is not extended',
    basis: [law.penalties15a17],
  },
  /** Within ten days before expiry by the article; nearer packs have other windows. */
  withinWindow: {
    reads: 'facts',
    test: ofExtension(({ from, to }, _, { duty, event: { today } }) => duty.overdue || ((from ?? today) <= today && today <= to)),
    zh: '不在可以申请延期的时段内',
    en: 'An extension cannot be applied for on this day',
    basis: [law.penalties15a17],
  },
  groundOfExtension: {
    reads: 'facts',
    test: ofExtension(({ grounds }, { ground }) => grounds.includes(ground)),
    zh: '延期理由不在规则包规定的范围内',
    en: 'This ground is not one for which the rule pack gives an extension',
    basis: [law.penalties15a17],
  },
  laterThanDue: {
    reads: 'facts',
    test: ofDuty(({ due }, { event }) => (event.facts as Facts<'extension.apply'>).until > due),
    zh: '申请的日期须晚于现有期限',
    en: 'The date asked for must be later than the present deadline',
    basis: [law.penalties15a17],
  },
  withinLongest: {
    reads: 'facts',
    test: ofExtension(({ latest }, { until }) => until <= latest),
    zh: '申请的日期超过规则包允许的最晚日期',
    en: 'The date asked for is later than the rule pack allows',
    basis: [law.policy],
  },
  extensionsLeft: {
    reads: 'facts',
    test: ofExtension(({ left }) => left > 0),
    zh: '延期次数已用完',
    en: 'No further extension may be given',
    basis: [law.policy],
  },
  noOpenRequest: {
    reads: 'facts',
    test: ofDuty(({ duty }, { context }) => context.requests.every((request) => request.duty !== duty)),
    zh: '对该期限已有未了结的延期申请',
    en: 'A request for an extension of this deadline is still open',
    basis: [law.policy],
  },
  notOwnClock: {
    reads: 'facts',
    test: ofDuty((duty, { event }) => mayStopClockOf(duty, event)),
    zh: '不得自行中止本人的办理期限：机关的期限由负责人中止，负责人的期限由其他机关负责人中止',
    en: 'Nobody stops his own clock: that of an official is stopped by a head, that of a head by a head of another unit',
    basis: [law.policy],
  },
  notOverdue: {
    reads: 'facts',
    test: ofDuty(({ overdue }) => !overdue),
    zh: '期限已经届满，不得再中止计算',
    en: 'The deadline is over; its count cannot rest any more',
    basis: [law.policy],
  },
  notFixed: {
    reads: 'facts',
    test: ofDuty(({ fixed }) => !fixed),
    zh: '文书确定的日期不中止计算，须申请延期',
    en: 'A date that a document fixes is not paused; an extension is asked for',
    basis: [law.policy],
  },
  pauseProvided: {
    reads: 'facts',
    test: ofDuty(({ fixed, pause }) => fixed || pause !== null),
    zh: '规则包没有规定该期限可以中止计算，或者已中止到最长时间',
    en: 'The rule pack gives no pause of this deadline, or it has rested as long as it may',
    basis: [law.policy],
  },
  groundOfPause: {
    reads: 'facts',
    test: ofPause(({ grounds }, { ground }) => grounds.includes(ground)),
    zh: '中止理由不在规则包规定的范围内',
    en: 'This ground is not one for which the rule pack lets a count rest',
    basis: [law.policy],
  },
  pauseEndsAhead: {
    reads: 'facts',
    test: ofPause((_, { until }, { today }) => until === null || until > today),
    zh: '中止的最后一日须晚于今天',
    en: 'The last day of the pause must lie after today',
    basis: [law.policy],
  },
  withinLongestPause: {
    reads: 'facts',
    test: ofPause((leave, { until }) => until === null || until <= leave.until),
    zh: '中止超过规则包允许的最长时间',
    en: 'The pause is longer than the rule pack allows',
    basis: [law.policy],
  },
  resting: {
    reads: 'facts',
    test: ofDuty(({ pausedOn }) => pausedOn !== null),
    zh: '该期限没有中止计算',
    en: 'The count of this deadline does not rest',
    basis: [law.policy],
  },
  /** A rung may be passed over upwards for a stated reason, never downwards. */
  rungAbove: {
    reads: 'facts',
    test: ofDuty((_, { event }) => (event.loaded?.rung ?? null) !== null),
    zh: '升级阶梯上没有这一级、已经过这一级，或者期限正在中止计算；只能向上',
    en: 'The ladder has no such rung, it has been climbed or passed, or the count rests; a ladder is only climbed upwards',
    basis: [law.policy],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

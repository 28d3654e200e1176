import { measureFits } from '../../src/domain/accountability/measure.js';
import { closureCounterReached } from '../../src/domain/hazard/closure-counter.js';
import type { Criterion } from '../../src/domain/hazard/criteria.js';
import { guardTests, type GuardRule } from '../../src/domain/workflow/definition.js';
import type { Context, Event, Facts } from './v1.context.js';
import { expertGuards } from './v1.experts.js';
import { law } from './v1.law.js';
import { timeGuards } from './v1.time-guards.js';

/** The facts of an event known to be of this type; guards are only named on transitions of that event. */
function factsOf<T extends Event['type']>(event: Event): Facts<T> {
  return event.facts as Facts<T>;
}

function roleIs(event: Event, ...allowed: string[]): boolean {
  return event.actor.kind !== 'clock' && allowed.includes(event.actor.role);
}

function gradedByCriterion(event: Event): boolean {
  return factsOf<'hazard.grade-major'>(event).ground.kind === 'criterion';
}

/** The item that the grading cites, as it was in the rules; null where it cites none, or one that is not there. */
function criterionOf(event: Event): Criterion | null {
  return gradedByCriterion(event) ? (event.loaded?.criterion ?? null) : null;
}

const recordedAs =
  (...outcomes: string[]) =>
  ({ context }: { context: Context }): boolean =>
    context.recorded !== null && outcomes.includes(context.recorded);

const route = (test: GuardRule<Context, Event>['test']): GuardRule<Context, Event> => ({
  reads: 'context',
  test,
  zh: '内部路由',
  en: 'internal routing',
  basis: [law.policy],
});

export const guards = {
  recordedDelisted: route(recordedAs('delisted')),
  recordedListed: route(recordedAs('listed', 'progress', 'penalised', 'overdue')),
  recordedUnderway: route(recordedAs('progress', 'penalised', 'overdue')),
  foundByEnterprise: route(({ context }) => context.foundBy === 'enterprise'),
  termKnown: route(({ context }) => context.rectifyBy !== null),
  recordedOverdue: route(recordedAs('overdue')),
  failedBefore: route(({ context }) => context.failures > 0),
  stopped: route(({ context }) => context.stopped),
  assessmentPassed: {
    reads: 'facts',
    test: ({ event }) => factsOf<'assessment.submit'>(event).conclusion === 'passed',
    zh: '自评结论为未通过，应继续治理，不得申请验收',
    en: 'The self-assessment did not pass; rectification continues',
    basis: [law.order16a18],
  },
  byRegulatorOrOwnEnterprise: {
    reads: 'context',
    test: ({ context, event }) => context.foundBy === 'enterprise' || roleIs(event, 'inspector', 'regulator'),
    zh: '监管部门发现的隐患由监管部门定级，企业不得自行定级',
    en: 'A hazard found by an authority is graded by an authority',
    basis: [law.order16a21],
  },
  orderGivenByAuthority: {
    reads: 'facts',
    test: ({ context, event }) => context.foundBy === 'enterprise' || factsOf<'hazard.grade-general'>(event).order !== null,
    zh: '监管部门发现的隐患须有责令限期整改指令书，复查须以其为据',
    en: 'A hazard found by an authority needs a rectification order; the re-inspection refers to it',
    basis: [law.penalties15],
  },
  acceptedByAuthority: {
    reads: 'context',
    test: ({ event }) => roleIs(event, 'inspector', 'regulator'),
    zh: '监管部门发现的隐患由监管部门复查，企业不得自行验收',
    en: 'A hazard found by an authority is re-inspected by an authority',
    basis: [law.penalties15],
  },
  termNotPast: {
    reads: 'facts',
    test: ({ event }) => (factsOf<'order.serve'>(event).rectifyBy ?? event.today) >= event.today,
    zh: '整改期限不得早于今天',
    en: 'The date to rectify by may not lie in the past',
    basis: [law.order16a21],
  },
  noOpenListing: {
    reads: 'context',
    test: ({ context }) => context.listings.length === 0,
    zh: '尚有未了结的挂牌督办或挂牌建议；须先摘牌、撤销或撤回',
    en: 'A listing or a proposal to list is still open; it must be delisted, revoked or withdrawn first',
    basis: [law.order16a23],
  },
  /** A proposal that never became a listing does not keep a hazard open that is gone: it lapses with it. */
  noNoticedListing: {
    reads: 'context',
    test: ({ context }) => !context.listings.some(({ noticed }) => noticed),
    zh: '尚有未摘牌的挂牌督办；须先由督办机关摘牌或撤销',
    en: 'A listing is still open; its body must delist or revoke it first',
    basis: [law.order16a23],
  },
  everyListingAccepted: {
    reads: 'context',
    test: ({ context }) => context.listings.every((listing) => !listing.noticed || listing.accepted),
    zh: '谁督办谁复查：挂牌督办机关尚未验收合格',
    en: 'The body that listed accepts: a listing body has not accepted yet',
    basis: [law.order16a23],
  },
  bodyHasNoOpenListing: {
    reads: 'facts',
    test: ({ context, event }) => !context.listings.some(({ body }) => body === factsOf<'listing.propose'>(event).body),
    zh: '该督办机关对本隐患已有未结束的挂牌',
    en: 'That body already has an open listing of this hazard',
    basis: [law.policy],
  },
  toAnotherAuthority: {
    reads: 'facts',
    test: ({ event }) => event.actor.kind !== 'person' || factsOf<'hazard.transfer'>(event).receiver !== event.actor.unit,
    zh: '不得移送给本单位',
    en: 'An authority cannot transfer a case to itself',
    basis: [law.aqf69],
  },
  noOpenTransfer: {
    reads: 'context',
    test: ({ context }) => context.transfer === null,
    zh: '移送其他部门尚未得到书面答复',
    en: 'A transfer to another authority is not answered yet',
    basis: [law.aqf69],
  },
  criterionKnown: {
    reads: 'facts',
    test: ({ event }) => !gradedByCriterion(event) || criterionOf(event) !== null,
    zh: '判定标准中没有这一条；请按现行判定标准的编号和条目填写',
    en: 'The criteria have no such item; name the pack and the item as they stand',
    basis: [law.aqf118],
  },
  /** The criteria in force on the day of the grading count, not those of the day on which the hazard was found or is looked up. */
  criterionInForce: {
    reads: 'facts',
    test: ({ event }) => {
      const effective = criterionOf(event)?.effective;
      return effective === undefined || (effective.from <= event.today && event.today <= (effective.to ?? event.today));
    },
    zh: '该判定标准在定级之日不施行',
    en: 'These criteria are not in force on the day of the grading',
    basis: [law.aqf118],
  },
  measureFitsSubject: {
    reads: 'facts',
    test: ({ event }) => measureFits(factsOf<'accountability.open'>(event).kind, factsOf<'accountability.open'>(event).subject.role),
    zh: '该问责措施不适用于此类责任岗位',
    en: 'The measure is not one for this kind of post',
    basis: [law.interviews],
  },
  subjectElsewhere: {
    reads: 'facts',
    test: ({ event }) => {
      const { unit, role } = factsOf<'accountability.open'>(event).subject;
      if (unit === null) return role.startsWith('enterprise-');
      return event.actor.kind === 'person' && unit !== event.actor.unit;
    },
    zh: '须写明被问责的单位（本案企业除外），且不得对本单位启动问责',
    en: 'Name the unit, unless it is the enterprise of the case; no unit opens a procedure against itself',
    basis: [law.policy],
  },
  dutyKnown: {
    reads: 'facts',
    test: ({ event }) => (factsOf<'accountability.open'>(event).duty ?? 0) <= (event.loaded?.counts?.duties ?? 0),
    zh: '案卷中没有这个编号的职责事项',
    en: 'The case has no duty of that number',
    basis: [law.policy],
  },
  closureGroundShown: {
    reads: 'facts',
    test: ({ event }) => {
      const { ground, penalties } = factsOf<'closure.order'>(event);
      return ground !== 'repeated-penalties' || closureCounterReached([...new Map(penalties.map(({ number, date }) => [number, date])).values()], event.today);
    },
    zh: '以多次处罚为由提请关闭的，须180日内3次或1年内4次处罚',
    en: 'Closing for repeated penalties needs 3 within 180 days or 4 within a year',
    basis: [law.aqf113],
  },
  ...expertGuards,
  ...timeGuards,
} satisfies Record<string, GuardRule<Context, Event>>;

export const tests = guardTests<Context, Event, typeof guards>(guards);

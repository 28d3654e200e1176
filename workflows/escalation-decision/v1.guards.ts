import type { Static } from '@sinclair/typebox';

import { measureFits, measureOfRung, type Measure } from '../../src/domain/accountability/measure.js';
import { transferComplete } from '../../src/domain/escalation/case-transfer.js';
import { closureRequestGrounded } from '../../src/domain/escalation/closure-ground.js';
import { creditGroundShown } from '../../src/domain/escalation/credit-ground.js';
import { cutOfPowerAllowed } from '../../src/domain/escalation/cut-of-power.js';
import { penaltyGroundShown, stopGroundShown, suspensionGroundShown } from '../../src/domain/escalation/failure-on-record.js';
import type { Role } from '../../src/domain/workflow/actor.js';
import type { ActEvent, GuardRule, SignalEvent } from '../../src/domain/workflow/definition.js';
import type { Basis, Words } from '../../src/domain/workflow/words.js';
import { conditional, law, type acts } from './v1.acts.js';

export interface Context {
  duty: number;
  rung: string;
  /** The rung's act, for example `interview`. */
  act: string;
  title: Words;
  /** Who owes the duty; the unit is null where the record does not say. */
  holder: { unit: string | null; role: Role };
  basis: readonly Basis[];
  /** The post that decides, the post that carries out, and the unit of both; null where the record names none. */
  owedBy: 'supervisor-leader' | 'regulator-leader';
  officer: 'supervisor' | 'regulator';
  body: string | null;
}

export type Event = ActEvent<typeof acts> | SignalEvent<'hazard.ended' | 'whistle.ended'>;

type Conditions = NonNullable<Static<(typeof acts)['escalation.approve']['facts']>['conditions']>;
type ConditionsOf<K extends Conditions['kind']> = Extract<Conditions, { kind: K }>;

function conditionsOf(event: Event): Conditions | null {
  return event.type === 'escalation.approve' ? event.facts.conditions : null;
}

/** The measure by which the rung holds somebody to account; null where it is carried out at once. */
export function measureOf({ act, holder }: Context, event: Event): Measure | null {
  // The proofs read this for an event without facts.
  const conditions = conditionsOf(event) as Conditions | null | undefined;
  return measureOfRung(act, holder.role, conditions?.kind === 'case-transfer' ? conditions.to : null);
}

/** Whether it holds somebody to account at all, which the facts of the approval do not decide. */
function holdsToAccount({ act, holder }: Context): boolean {
  return measureOfRung(act, holder.role, null) !== null;
}

/** Whether the event comes from this post of the body; from any body where the record names none. */
function from(role: string, { body }: Context, { actor }: Event): boolean {
  return actor.kind === 'person' && actor.role === role && (body === null || actor.unit === body);
}

const route = (test: GuardRule<Context, Event>['test']): GuardRule<Context, Event> => ({
  reads: 'context',
  test,
  zh: '内部路由',
  en: 'internal routing',
  basis: [law.policy],
});

/** A legal rule that one act of a ladder must meet; it asks nothing of the other acts. */
function ruleOf<K extends Conditions['kind']>(
  kind: K,
  met: (conditions: ConditionsOf<K>, today: string) => boolean,
  { basis, ...words }: Words & { basis: readonly Basis[] },
): GuardRule<Context, Event> {
  const test: GuardRule<Context, Event>['test'] = ({ event }) => {
    const conditions = conditionsOf(event);
    return conditions?.kind !== kind || met(conditions as ConditionsOf<K>, event.today);
  };
  return { reads: 'facts', test, ...words, basis };
}

export const guards = {
  holdsToAccount: route(({ context }) => holdsToAccount(context)),
  isLifted: route(({ context }) => context.act === 'cut-of-power'),
  ofDecider: {
    reads: 'context',
    test: ({ context, event }) => from(context.owedBy, context, event),
    zh: '须由本台阶所定机关的负责人决定',
    en: 'The leader whom the rung names decides, of the body that it names',
    basis: [law.policy],
  },
  ofOfficer: {
    reads: 'context',
    test: ({ context, event }) => from(context.officer, context, event),
    zh: '须由作出决定的机关的经办人执行',
    en: 'An officer of the body that decided carries it out',
    basis: [law.policy],
  },
  ofDepartmentHead: {
    reads: 'context',
    test: ({ context }) => context.act !== 'cut-of-power' || context.owedBy === 'regulator-leader',
    zh: '停止供电、停止供应民用爆炸物品须经监管部门主要负责人批准',
    en: 'Cutting power or explosives needs the approval of the head of the department',
    basis: [law.aqf70],
  },
  notOwnUnit: {
    reads: 'context',
    test: ({ context }) => !holdsToAccount(context) || context.holder.unit === null || context.holder.unit !== context.body,
    zh: '本单位不得对本单位问责，须由上级机关决定',
    en: 'No unit holds itself to account; its superior does',
    basis: [law.policy],
  },
  measureFitsHolder: {
    reads: 'facts',
    test: ({ context, event }) => {
      const measure = measureOf(context, event);
      return measure === null || measureFits(measure, context.holder.role);
    },
    zh: '该问责措施不适用于此类责任岗位',
    en: 'The measure is not one for this kind of post',
    basis: [law.interviews, law.aqf102, law.order11],
  },
  conditionsAsNeeded: {
    reads: 'facts',
    test: ({ context, event }) => {
      const needed = conditional.includes(context.act) ? context.act : null;
      return (conditionsOf(event)?.kind ?? null) === needed;
    },
    zh: '须填写本措施所需的法定条件；不需要条件的措施应填空值',
    en: 'State the conditions of this very act, and null where it needs none',
    basis: [law.policy],
  },
  stopGroundShown: ruleOf('stop-production', stopGroundShown, {
    zh: '责令停产停业须有在案的指令和其后记录的拒不执行或未消除，或记明无法保证安全',
    en: 'A stop needs an order on record and a later refusal or failure, or that safety cannot be assured',
    basis: [law.aqf65, law.aqf102],
  }),
  suspensionGroundShown: ruleOf('licence-suspension', suspensionGroundShown, {
    zh: '提请暂扣许可证须存在重大事故隐患，并有在案的拒不执行、未消除或无法保证安全的记录',
    en: 'A request to suspend the licence needs a major hazard and the refusal or failure on record',
    basis: [law.order16a22],
  }),
  penaltyGroundShown: ruleOf('penalty-referral', penaltyGroundShown, {
    zh: '移交行政处罚须有责令消除的指令和其后在案的未消除或拒不执行',
    en: 'A penalty referral needs the order to eliminate and the later failure or refusal on record',
    basis: [law.aqf102],
  }),
  cutOfPowerAllowed: ruleOf('cut-of-power', cutOfPowerAllowed, {
    zh: '停止供电须有停产决定、其后在案的拒不执行、现实危险、对供应单位和企业的书面通知，批准在前，并提前二十四小时通知企业或写明紧急情形',
    en: 'A cut needs the decision to stop, the refusal recorded after it, real danger, written notice to supplier and enterprise, approval before it, and 24 hours’ notice or a stated emergency',
    basis: [law.aqf70],
  }),
  closureRequestGrounded: ruleOf('closure-request', closureRequestGrounded, {
    zh: '提请关闭须：存在重大隐患且180日内3次或1年内4次处罚；或经停产整顿仍不具备条件；或拒不执行停产整顿决定',
    en: 'A request to close needs a major hazard and 3 penalties in 180 days or 4 in a year, or a unit still unfit after a stop, or its refusal to stop',
    basis: [law.aqf113],
  }),
  transferComplete: ruleOf('case-transfer', transferComplete, {
    zh: '移送司法须写明涉嫌的犯罪，移送纪检监察须写明人员和职责，并附事实和证据清单',
    en: 'A transfer to justice names the offence, one to discipline inspection the person and his duty; facts and the list of evidence go with it',
    basis: [law.penalties27],
  }),
  creditGroundShown: ruleOf('credit-list', creditGroundShown, {
    zh: '列入严重失信主体名单须有规定的情形及其证明；仅有挂牌隐患不构成列入情形',
    en: 'The credit list needs one of its grounds with its proof; a listed hazard alone is none',
    basis: [law.order11],
  }),
} satisfies Record<string, GuardRule<Context, Event>>;

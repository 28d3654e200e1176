import type { Reason } from '../domain/workflow/refusal.js';
import type { Words } from '../domain/workflow/words.js';

/** Why a supervision plan is not changed, by stable code. */
export const planRefusals = {
  'supervision-plan.unknown': { zh: '没有这份年度督办治理计划，或不在您的管辖范围内', en: 'There is no such supervision plan, or it is outside your scope' },
  'supervision-plan.taken': { zh: '该年度该区域的计划已经建立', en: 'The plan of this year and region is there already' },
  'supervision-plan.region-outside': { zh: '该区域不在本单位管辖范围内', en: 'The region is not within that of your unit' },
  'supervision-plan.year-past': { zh: '该年度已经过去', en: 'The year is over' },
  'supervision-plan.not-yours': { zh: '由编制该计划的安委办办理', en: 'The office that draws up the plan does this' },
  'supervision-plan.case-unfit': { zh: '列入计划的须是管辖区域内尚未摘牌或办结的重大隐患', en: 'An item is a major hazard of the region that is neither delisted nor over' },
  'supervision-plan.unit-unfit': { zh: '名录中没有该单位，或不能担任牵头单位、责任单位', en: 'The directory has no such unit, or it cannot lead or answer for an item' },
  'supervision-plan.day-outside': { zh: '计划摘牌日期须在计划年度内且不早于今天', en: 'The planned day lies in the year of the plan and not in the past' },
  'supervision-plan.item-taken': { zh: '该隐患已列入本计划', en: 'The hazard is in the plan already' },
  'supervision-plan.item-unknown': { zh: '计划中没有这一项', en: 'The plan has no such item' },
  'supervision-plan.item-stays': { zh: '已批准或跨年度结转的项目在摘牌前不得移出计划', en: 'An item that was approved or carried over stays in the plan until it is delisted' },
  'supervision-plan.not-leader': { zh: '计划由督办机关负责人审批', en: 'A leader of the office decides on the plan' },
  'supervision-plan.own-draft': { zh: '编制人不得审批本人编制的内容', en: 'Who drafted it does not approve it' },
  'supervision-plan.nothing-new': { zh: '没有待审批的内容', en: 'There is nothing to decide on' },
  'supervision-plan.carry-over-missing': { zh: '上一计划未摘牌的项目须全部结转', en: 'Every item of the plan before that is not delisted must be carried over' },
  'supervision-plan.not-approved': { zh: '计划尚未批准', en: 'The plan is not approved yet' },
  'supervision-plan.published': { zh: '已批准的内容已经公布', en: 'What was approved is published already' },
} as const satisfies Record<string, Words>;

export type PlanRefusalCode = keyof typeof planRefusals;

/** A refusal as a value; nothing has changed. */
export interface PlanRefusal {
  refused: true;
  code: PlanRefusalCode;
  reasons: Reason[];
}

/** A refusal; without reasons its title is the reason. */
export function refusePlan(code: PlanRefusalCode, ...reasons: Omit<Reason, 'code'>[]): PlanRefusal {
  const given = reasons.length === 0 ? [planRefusals[code]] : reasons;
  return { refused: true, code, reasons: given.map((reason) => ({ code, ...reason })) };
}

/** Whether something is a refusal of a plan. */
export function isRefusedPlan(value: object): value is PlanRefusal {
  return 'refused' in value;
}

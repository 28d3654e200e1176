import type { Words } from './words.js';

/** One reason of a refusal: a stable code, words, and what it is about (a guard, a property, an act). */
export interface Reason extends Words {
  code: string;
  subject?: string;
}

/**
 * An act that is not taken, as a value. The code is stable and documented; the case is unchanged. A bug is an exception instead.
 */
export interface Refusal {
  refused: true;
  code: RefusalCode;
  reasons: Reason[];
}

/** Every code under which the engine refuses, with its title. Codes are never renamed or reused. */
export const refusalTitles = {
  'case.unknown': { zh: '没有这个案卷，或不在您的管辖范围内', en: 'There is no such case, or it is outside your scope' },
  'case.stale': { zh: '案卷已被他人办理，请刷新后再办', en: 'The case has moved on; read it again and repeat' },
  'case.busy': { zh: '案卷正被频繁办理，请稍后再试', en: 'The case is being acted on by many at once; try again shortly' },
  'case.closed': { zh: '案卷已办结', en: 'The case is closed' },
  'act.unknown': { zh: '没有这种办理事项', en: 'There is no such act' },
  'act.not-yours': { zh: '您的岗位不能办理该事项', en: 'Your post may not perform this act' },
  'act.wrong-state': { zh: '当前状态不能办理该事项', en: 'The act is not possible in the present state' },
  'act.separation': { zh: '职责分离：该事项须由他人或其他单位办理', en: 'Separation of duties: another person or unit must do this' },
  'act.guard': { zh: '条件未满足', en: 'A condition is not met' },
  'act.facts-invalid': { zh: '提交内容不符合要求', en: 'The facts submitted are not valid' },
  'act.instance-unknown': { zh: '案卷中没有这个办理环节', en: 'The case has no such workflow instance' },
  'act.instance-ambiguous': { zh: '有多个环节可办理该事项，请指明环节编号', en: 'Several workflow instances take this act; name one' },
  'act.not-opening': { zh: '该事项不能用来建立案卷', en: 'This act does not open a case' },
  'duty.not-open': { zh: '案卷中没有这个未办结的职责事项', en: 'The case has no such open duty' },
  'duty.taken': { zh: '该事项已由他人签收或转办', en: 'Somebody else has taken the duty, or it was handed over' },
  'duty.unsigned': { zh: '会签尚未完成', en: 'Signatures are still wanting' },
  'duty.urged': { zh: '今日已催办', en: 'The duty was urged on this working day' },
  'duty.handling': { zh: '该事项不能这样交办', en: 'The duty cannot be handled in this way' },
  'withdraw.too-late': { zh: '已不能撤回', en: 'It can no longer be withdrawn' },
  'key.reused': { zh: '同一幂等键已用于内容不同的请求', en: 'The idempotency key was used for a different request' },
  'document.number-taken': { zh: '文号已被使用', en: 'The document number is already in use' },
  'record.unknown': { zh: '案卷中没有本单位作出的这条问责记录', en: 'The case has no such accountability record made by your unit' },
  'record.corrected': { zh: '这条问责记录已经更正', en: 'This accountability record was corrected before' },
  'definition.mismatch': {
    zh: '案卷所依据的流程定义与本程序不一致',
    en: 'The case rests on a workflow definition that this program does not have',
  },
} as const satisfies Record<string, Words>;

export type RefusalCode = keyof typeof refusalTitles;

/** Builds a refusal; without reasons its title is the reason. */
export function refuse(code: RefusalCode, ...reasons: Reason[]): Refusal {
  return { refused: true, code, reasons: reasons.length > 0 ? reasons : [{ code, ...refusalTitles[code] }] };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as Partial<Refusal>).refused === true;
}

import type { Reason } from '../domain/workflow/refusal.js';
import type { Words } from '../domain/workflow/words.js';

/** Why a check-list or a run of one is not taken, by stable code. */
export const checkRefusals = {
  'check-list.unknown': { zh: '没有这份排查清单', en: 'There is no such check-list' },
  'check-list.invalid': { zh: '排查清单不符合要求', en: 'The check-list is not in order' },
  'check-list.not-yours': { zh: '该清单由另一岗位负责排查', en: 'Another post answers for the runs of this list' },
  'check-run.unknown': { zh: '没有这次排查', en: 'There is no such run' },
  'check-run.invalid': { zh: '排查结果不符合要求', en: 'The results of the run are not in order' },
  'check-run.not-due': { zh: '清单在该周期内不适用，或周期尚未开始', en: 'The list has no such period, or it has not begun' },
  'check-run.taken': { zh: '该周期的排查已经填报', en: 'The run of this period is on record already' },
} as const satisfies Record<string, Words>;

export type CheckRefusalCode = keyof typeof checkRefusals;

/** A refusal as a value; nothing has changed. */
export interface CheckRefusal {
  refused: true;
  code: CheckRefusalCode;
  reasons: Reason[];
}

/** A refusal; without reasons its title is the reason. */
export function refuseCheck(code: CheckRefusalCode, reasons: readonly Reason[] = []): CheckRefusal {
  return { refused: true, code, reasons: reasons.length > 0 ? [...reasons] : [{ code, ...checkRefusals[code] }] };
}

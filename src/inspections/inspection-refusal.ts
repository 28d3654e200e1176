import type { Reason } from '../domain/workflow/refusal.js';
import type { Words } from '../domain/workflow/words.js';

/** Why nothing is written into an inspection record, by stable code. */
export const inspectionRefusals = {
  'inspection.unknown': { zh: '没有这份检查记录，或不在您的管辖范围内', en: 'There is no such inspection record, or it is outside your scope' },
  'inspection.invalid': { zh: '检查记录不符合要求', en: 'The inspection record is not in order' },
  'inspection.number-taken': { zh: '本单位已有同一文号的检查记录', en: 'Your unit has an inspection record of this number already' },
  'inspection.not-yours': { zh: '只有本次检查的执法人员可以办理', en: 'Only the officers of this inspection may do this' },
  'inspection.fixed': { zh: '检查记录已有签名，内容不能再改；有误的请作更正', en: 'The record carries a signature and stays as it is; correct it by an entry' },
  'inspection.signed-already': { zh: '该方已经签名或已记录拒签', en: 'That side has signed already, or its refusal is on record' },
  'inspection.not-complete': { zh: '检查记录尚未由双方签名（或记明拒签）', en: 'The record is not signed by both sides yet, nor is a refusal on it' },
  'found-case.claimed': { zh: '该问题正由他人立案', en: 'Somebody else is opening the case of this finding' },
} as const satisfies Record<string, Words>;

export type InspectionRefusalCode = keyof typeof inspectionRefusals;

/** A refusal as a value; nothing has changed. */
export interface InspectionRefusal {
  refused: true;
  code: InspectionRefusalCode;
  reasons: Reason[];
}

/** A refusal; without reasons its title is the reason. */
export function refuseInspection(code: InspectionRefusalCode, reasons: readonly Reason[] = []): InspectionRefusal {
  return { refused: true, code, reasons: reasons.length > 0 ? [...reasons] : [{ code, ...inspectionRefusals[code] }] };
}

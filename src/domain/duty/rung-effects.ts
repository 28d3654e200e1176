import type { Rung } from '../ladder/ladder.js';
import type { Effect } from '../workflow/effects.js';
import type { Words } from '../workflow/words.js';
import type { RungSubject } from '../ladder/rung-subject.js';

/** Titles of the acts of a ladder, in the terms of the field. */
export const rungTitles = {
  reminder: { zh: '提醒', en: 'Reminder' },
  'overdue-warning': { zh: '逾期警示', en: 'Overdue warning' },
  'supervision-letter': { zh: '督办函', en: 'Supervision letter' },
  circular: { zh: '通报', en: 'Circular' },
  interview: { zh: '约谈', en: 'Interview' },
  'penalty-referral': { zh: '行政处罚移交', en: 'Penalty referral' },
  'stop-production': { zh: '责令停产停业', en: 'Order to stop production' },
  'licence-suspension': { zh: '提请暂扣许可证', en: 'Request for licence suspension' },
  'raise-level': { zh: '提级督办', en: 'Raising the level' },
  'cut-of-power': { zh: '停止供电', en: 'Cut of power' },
  'closure-request': { zh: '提请关闭', en: 'Request for closure' },
  'case-transfer': { zh: '案件移送', en: 'Transfer of the case' },
  'credit-list': { zh: '列入失信名单', en: 'Credit list' },
} as const satisfies Record<Rung['act'], Words>;

/**
 * What firing a rung asks the engine to do. Everybody concerned is told; where the rung needs a decision, the decision is opened as a
 * matter of its own with its own clock, and where an officer must acknowledge it, that too, once: a repeat only tells again. The clock itself
 * never imposes anything (AQF and local measures leave every step above a warning to a responsible leader).
 */
export function rungEffects(rung: Rung, repeat: number, subject: RungSubject): Effect[] {
  const about = { duty: subject.duty, name: subject.name, due: subject.due, rung: rung.rung, repeat };
  const held = subject.notBefore === null ? {} : { notBefore: subject.notBefore };
  const tell: Effect = { type: 'notify', params: { template: `rung-${rung.act}`, to: subject.to, about, ...held } };
  if (repeat > 0) return [tell];
  const input = { duty: subject.duty, rung: rung.rung, act: rung.act, title: rungTitles[rung.act], holder: subject.holder, basis: rung.basis };
  return [tell, ...opened('escalation-receipt', subject.acknowledges, input), ...opened('escalation-decision', subject.decides, input)];
}

function opened(workflow: string, post: RungSubject['decides'], input: Record<string, unknown>): Effect[] {
  if (post === null) return [];
  return [{ type: 'start-workflow', params: { workflow, input: { ...input, owedBy: post.role, body: post.unit } } }];
}

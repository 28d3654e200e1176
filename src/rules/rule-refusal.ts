import type { CalendarFault } from '../domain/calendar/calendar-text.js';
import type { PackFault } from '../domain/rules/pack-fault.js';
import type { Reason } from '../domain/workflow/refusal.js';
import type { Words } from '../domain/workflow/words.js';

/** Why rules are not taken in or applied, by stable code. */
export const ruleRefusals = {
  'calendar.invalid': { zh: '工作日历有错误', en: 'The calendar is not in order' },
  'calendar.unknown': { zh: '没有这个版本的工作日历', en: 'There is no calendar of this version' },
  'rules.invalid': { zh: '规则包有错误', en: 'The rule pack is not in order' },
  'rules.version-taken': { zh: '已有同名同版本、内容不同的规则包', en: 'A rule pack of this name and version with other content is kept already' },
  'rules.version-not-next': { zh: '规则包的版本号和施行日期须晚于已有版本', en: 'The version or its first day is not later than those of a version that is kept' },
  'rules.unknown': { zh: '没有这个规则包', en: 'There is no such rule pack' },
  'rules.not-in-force': { zh: '规则包今天不在施行期内', en: 'The rule pack is not in force today' },
} as const satisfies Record<string, Words>;

export type RuleRefusalCode = keyof typeof ruleRefusals;

/** Rules that are not taken in or applied; nothing has changed. */
export interface RuleRefusal {
  refused: true;
  code: RuleRefusalCode;
  reasons: Reason[];
}

/** A refusal; without reasons its title is the reason. */
export function refuseRules(code: RuleRefusalCode, ...reasons: Omit<Reason, 'code'>[]): RuleRefusal {
  const given = reasons.length === 0 ? [ruleRefusals[code]] : reasons;
  return { refused: true, code, reasons: given.map((reason) => ({ code, ...reason })) };
}

export function refusePack(faults: readonly PackFault[]): RuleRefusal {
  return refuseRules('rules.invalid', ...faults.map(({ pack, place, words }) => ({ subject: `${pack} ${place}`, ...words })));
}

export function refuseCalendar(faults: readonly CalendarFault[]): RuleRefusal {
  return refuseRules('calendar.invalid', ...faults.map(({ place, words }) => ({ subject: place, ...words })));
}

export function isRuleRefusal(value: unknown): value is RuleRefusal {
  return typeof value === 'object' && value !== null && (value as Partial<RuleRefusal>).refused === true;
}

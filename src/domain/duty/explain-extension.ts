import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { basisWords, dayWords, type Language } from '../deadline/deadline-words.js';
import type { Deadline } from '../deadline/deadline.js';
import { explainOffset } from '../deadline/explain-deadline.js';
import type { ExtensionLeave } from '../workflow/loaded.js';
import { extensionLeave } from './duty-standing.js';
import type { ExtensionRule } from './rule-pack.js';

/**
 * Until when an extension of a deadline may be applied for, for which grounds, and which date it may give at the latest: a sentence a line, with
 * the arithmetic of each day (处罚办法 article 17 and nearer rules, as the pack has them).
 */
export function explainExtension(deadline: Deadline, rule: ExtensionRule, calendar: WorkingCalendar, language: Language): string[] {
  const leave = extensionLeave(deadline, rule, calendar);
  const { opens, closes } = rule.window;
  if (leave.left === 0) return [noneLeftLine(rule, language)];
  // A window that closes with the deadline has nothing to count.
  const counted = [opens, closes].filter((offset) => offset !== null && offset.amount !== 0) as (typeof closes)[];
  return [
    windowLine(leave, rule, language),
    ...counted.flatMap((offset) => explainOffset(deadline.due, offset, calendar, language)),
    latestLine(leave, rule, language),
    ...explainOffset(deadline.original, rule.maxTotal, calendar, language),
  ];
}

function windowLine({ from, to }: ExtensionLeave, { grounds, basis }: ExtensionRule, language: Language): string {
  const cited = basisWords(basis, language);
  const last = dayWords(to, language);
  const first = from === null ? null : dayWords(from, language);
  if (language === 'en') {
    const on = grounds.map(({ title }) => title.en).join(', ');
    return `An extension may be applied for ${first === null ? 'until' : `from ${first} to`} ${last}, on the ground of ${on}. ${cited}`;
  }
  const on = grounds.map(({ title }) => title.zh).join('、');
  return `${first === null ? `截至${last}` : `自${first}至${last}`}可以申请延期，事由：${on}。${cited}`;
}

function latestLine({ latest, left }: ExtensionLeave, { maxCount }: ExtensionRule, language: Language): string {
  const day = dayWords(latest, language);
  if (language === 'en') return `It gives ${day} at the latest, counted from the first date; ${left} of ${maxCount} extensions are left.`;
  return `最晚可延至${day}，自最初的期限起算；可延期${maxCount}次，尚余${left}次。`;
}

function noneLeftLine({ maxCount, basis }: ExtensionRule, language: Language): string {
  const cited = basisWords(basis, language);
  if (language === 'en') return `No further extension can be given: the rule allows ${maxCount}. ${cited}`;
  return `不得再延期：规则允许${maxCount}次，已用完。${cited}`;
}

import { chineseDaysCalendar } from './calendars/chinese-days.js';
import type { RulesInForce } from './engine/index.js';
import { nationalPack } from './rules/national.js';

/** The rules of this release: one pack for every region, and the national calendar. */
export function builtInRules(): RulesInForce {
  const pack = nationalPack();
  return {
    packFor: () => pack,
    pack: (key) => (key === pack.key ? pack : undefined),
    calendar: chineseDaysCalendar(),
  };
}

import { chineseDaysCalendar } from './calendars/chinese-days.js';
import type { RulesInForce } from './engine/index.js';
import { nationalPack } from './rules/national.js';

/** The rules of this release: one pack for every region, and the national calendar. */
export function builtInRules(): RulesInForce {
  const pack = nationalPack();
  const calendar = chineseDaysCalendar();
  return {
    zone: calendar.zone,
    packFor: () => pack,
    packs: () => [pack],
    pack: (key) => (key === pack.key ? pack : undefined),
    calendarFor: () => calendar,
    calendar: (version) => (version === calendar.version ? calendar : undefined),
    criterion: () => undefined,
    refresh: () => Promise.resolve(),
  };
}

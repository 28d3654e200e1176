import { chineseDaysCalendar } from './calendars/chinese-days.js';
import { chainKey } from './domain/rules/chain.js';
import { possibleChains } from './domain/rules/check-packs.js';
import { createRuleBook, type RuleBook } from './domain/rules/rule-book.js';
import type { RulesInForce } from './engine/index.js';
import { builtInCriteria, builtInPacks } from './rules/built-in-packs.js';

let book: RuleBook | undefined;

/** Every rule pack of this release with its chains, checked once per process. Throws RulePackInvalid where a pack or a chain is not in order. */
export function builtInRuleBook(): RuleBook {
  book ??= createRuleBook(builtInPacks(), chineseDaysCalendar());
  return book;
}

/** The rules of this release alone, for what has no database: its packs in their chains, and the national calendar everywhere. */
export function builtInRules(): RulesInForce {
  const calendar = chineseDaysCalendar();
  const packs = builtInRuleBook();
  return {
    zone: calendar.zone,
    packFor: (place) => packs.packFor(place),
    packs: () => possibleChains(packs.versions()).flatMap(({ chain }) => packs.pack(chainKey(chain)) ?? []),
    pack: (key) => packs.pack(key),
    calendarFor: () => calendar,
    calendar: (version) => (version === calendar.version ? calendar : undefined),
    criterion: (criteria, item) => builtInCriteria().find(criteria, item),
    refresh: () => Promise.resolve(),
  };
}

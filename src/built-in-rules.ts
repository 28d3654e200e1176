import { chineseDaysCalendar } from './calendars/chinese-days.js';
import { createRuleBook, type RuleBook } from './domain/rules/rule-book.js';
import type { RulesInForce } from './engine/index.js';
import { builtInPacks } from './rules/built-in-packs.js';
import { nationalPack } from './rules/national.js';

let book: RuleBook | undefined;

/** Every rule pack of this release with its chains, checked once per process. Throws RulePackInvalid where a pack or a chain is not in order. */
export function builtInRuleBook(): RuleBook {
  book ??= createRuleBook(builtInPacks(), chineseDaysCalendar());
  return book;
}

/**
 * The rules of this release: the national pack for every region, any chain that a case keeps, and the national calendar. Throws
 * RulePackInvalid like the book: a program whose packs are not in order does not start.
 */
export function builtInRules(): RulesInForce {
  const rules = builtInRuleBook();
  return {
    packFor: () => nationalPack(),
    pack: (key) => rules.pack(key),
    calendar: chineseDaysCalendar(),
  };
}

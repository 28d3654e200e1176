import type { Parameters } from './scope.queries.js';

/**
 * Holds of the case `c` in whose words every word of the text stands. The index finds cases that have all characters and pairs of characters of a
 * word; that they stand together is looked at in these alone.
 */
export function foundBy(text: string, parameters: Parameters): string[] {
  const words = text.normalize('NFKC').split(/\s+/).filter((word) => word !== '');
  return words.map((word) => `c.case_id in (select cases_with_word(${parameters.add(word)}))`);
}

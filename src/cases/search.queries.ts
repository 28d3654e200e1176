import type { Parameters } from './scope.queries.js';

/**
 * Holds of the case `c` in whose words every word of the text stands. The index finds cases that have all characters and pairs of characters of a
 * word; that they stand together is looked at in these alone.
 */
export function foundBy(text: string, parameters: Parameters): string[] {
  const words = text.normalize('NFKC').split(/\s+/).filter((word) => word !== '');
  return words.map((word) => {
    const own = parameters.add(word);
    return `c.case_id in (select s.case_id from case_search s where s.grams @> search_grams(${own}) and position(search_form(${own}) in s.words) > 0)`;
  });
}

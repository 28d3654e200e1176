import { isIndustryCode } from '../codes/industry.js';
import { effectiveFaults, togetherOn, togetherWords } from '../rules/effective.js';
import type { PackFault } from '../rules/pack-fault.js';
import type { Words } from '../workflow/words.js';
import { criteriaKey, type CriteriaText } from './criteria-text.js';

/**
 * What is wrong with criteria, alone and with each other: an item that stands twice, a date or an industry that does not exist, two versions
 * in force on one day.
 */
export function criteriaFaults(packs: readonly CriteriaText[]): PackFault[] {
  return packs.flatMap((pack, index) => {
    const found = [...itemFaults(pack), ...effectiveFaults(pack.effective), ...industryFaults(pack), ...overlapFaults(pack, packs.slice(0, index))];
    return found.map(([place, words]) => ({ pack: criteriaKey(pack), place, words }));
  });
}

type Found = readonly [place: string, words: Words];

function itemFaults({ items }: CriteriaText): Found[] {
  const numbers = items.map(({ item }) => item);
  const twice = numbers.filter((item, index) => numbers.indexOf(item) !== index);
  return twice.map((item) => [`/items/${item}`, { zh: `条目${item}重复`, en: `item ${item} stands twice` }]);
}

function industryFaults({ industries }: CriteriaText): Found[] {
  const unknown = (industries ?? []).filter((code) => !isIndustryCode(code));
  return unknown.map((code) => ['/industries', { zh: `没有行业代码“${code}”`, en: `there is no industry code “${code}”` }]);
}

function overlapFaults(pack: CriteriaText, others: readonly CriteriaText[]): Found[] {
  return others
    .filter(({ criteria }) => criteria === pack.criteria)
    .flatMap((other): Found[] => {
      const key = criteriaKey(other);
      if (other.version === pack.version) return [['/version', { zh: `已有 ${key}`, en: `there is another ${key}` }]];
      const day = togetherOn(pack, other);
      return day === null ? [] : [['/effective', togetherWords(key, day)]];
    });
}

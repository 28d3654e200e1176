import { listingLevels, type ListingLevel } from '../hazard/listing-level.js';
import { closedWords } from './plain-words.js';

export type LevelDoubt = 'level.unknown' | 'level.unread' | 'level.several' | 'level.ambiguous' | 'level.municipality' | 'level.county-level-city';

export interface LevelReading {
  level: ListingLevel | null;
  doubt: LevelDoubt | null;
}

/** Taken out of the text one after another, so that 区 in 自治区, 市 in 县市级 and 县 in 自治县 are not counted again. */
const levelWords: readonly (readonly [RegExp, ListingLevel])[] = [
  [/国务院安委会(?:办公室)?|国务院|国家级?|部级|公安部|应急管理部|中央/g, 'state'],
  [/自治区(?:人民)?(?:政府|级)?|省(?:人民)?政府|省级?|兵团/g, 'province'],
  [/县市级|县\(市、区\)级?|县\(市\)级?|区县级?|县区级?/g, 'county'],
  [/自治州级?|州级?|地市级|市级|市(?:人民)?政府|地级|地区|盟|市/g, 'city'],
  [/镇街(?:\(园区\))?(?:政府|级)?|乡镇(?:街道)?级?|街道级?|镇级?|乡级?|园区级?/g, 'town'],
  [/县级?|区级?|旗级?/g, 'county'],
];

/**
 * Reads a level cell, English or Chinese. `municipality`: the listing body sits in 北京, 天津, 上海 or 重庆, whose 市级 is province level.
 * `countyLevelCity`: the listing body is a county-level city (义乌市), whose 市级 is county level. Several levels in one cell, and 管委会,
 * which exists at three levels, give none.
 */
export function readLevel(words: string, body: { municipality: boolean; countyLevelCity: boolean }): LevelReading {
  const text = closedWords(words).toLowerCase();
  const english = listingLevels.find((level) => level === text);
  if (english) return { level: english, doubt: null };
  if (text === 'unknown') return { level: null, doubt: 'level.unknown' };
  const levels = levelsNamed(text);
  const [level] = levels;
  if (levels.length > 1) return { level: null, doubt: 'level.several' };
  if (level === undefined) return { level: null, doubt: text.includes('管委会') ? 'level.ambiguous' : 'level.unread' };
  if (level === 'city' && body.municipality) return { level: 'province', doubt: 'level.municipality' };
  if (level === 'city' && body.countyLevelCity) return { level: 'county', doubt: 'level.county-level-city' };
  return { level, doubt: null };
}

function levelsNamed(text: string): ListingLevel[] {
  const named = new Set<ListingLevel>();
  let rest = text;
  for (const [pattern, level] of levelWords) {
    const without = rest.replace(pattern, '、');
    if (without !== rest) named.add(level);
    rest = without;
  }
  return [...named];
}

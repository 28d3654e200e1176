import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { periodWords } from '../deadline/deadline-words.js';
import type { Words } from '../workflow/words.js';
import type { Chain } from './chain.js';
import { laterFrom, type Term } from './ends-later.js';
import { limitIn, limitNames, limitOrigins } from './origins.js';
import { outranks, packKey, rankOf, type BasisText, type LimitText, type PackText } from './pack-text.js';

/** A nearer pack that gives more time than a binding limit of a wider one. */
export interface Weakening {
  pack: PackText;
  limit: string;
  part: BoundPart;
  /** What is weaker, with a day that shows it. */
  words: Words;
  /** Why it may all the same: its source ranks higher. Null where it may not. */
  permitted: Words | null;
}

/** The parts of a limit by which a nearer pack can give more time. */
const boundParts = ['time', 'max', 'extension', 'pause'] as const;
type BoundPart = (typeof boundParts)[number];

interface Granted {
  pack: PackText;
  term: Term;
  basis: readonly BasisText[];
  /** How often an extension may be given. */
  count?: number;
}

/**
 * Every place at which a nearer pack of a chain weakens a binding limit of a wider one: a term or a longest term that ends later from any
 * start day, an extension or a pause that the binding limit does not know or that reaches further. It may do so where its source ranks
 * strictly higher than that of the binding value (上位法优于下位法, 立法法 articles 98 to 100): 煤矿安全生产条例 gives 20 days where 令16 gives 10.
 * What it gives binds packs nearer still in its place.
 */
export function weakenings(chain: Chain, calendar: WorkingCalendar): Weakening[] {
  return limitNames(chain)
    .filter((limit) => limitOrigins(chain, limit).binding.length > 0)
    .flatMap((limit) => boundParts.flatMap((part) => weakeningsOf(chain, { limit, part }, calendar)));
}

/** Walks from the widest pack to the nearest with the value that binds so far. */
function weakeningsOf(chain: Chain, { limit, part }: Pick<Weakening, 'limit' | 'part'>, calendar: WorkingCalendar): Weakening[] {
  const found: Weakening[] = [];
  let [bound, time]: (Granted | null)[] = [null, null];
  for (const pack of chain.toReversed()) {
    const given = granted([pack], limit, part);
    const words = time && given && (bound ? furtherThan(given, bound, calendar) : unknownToBinding(part, given, time));
    if (time && given && words) {
      const permitted = permission(given, bound ?? time);
      found.push({ pack, limit, part, words, permitted });
      if (permitted !== null) bound = given;
    }
    if (limitIn(pack, limit)?.binding === true) {
      const wider = chain.slice(chain.indexOf(pack));
      [bound, time] = [granted(wider, limit, part), granted(wider, limit, 'time')];
    }
  }
  return found;
}

/** What a chain grants under one part of a limit, and the pack that grants it. */
function granted(chain: Chain, limit: string, part: BoundPart): Granted | null {
  const pack = limitOrigins(chain, limit).parts[part];
  const text = pack === undefined ? undefined : limitIn(pack, limit);
  if (pack === undefined || text === undefined) return null;
  const term = termOf(text, part);
  return term === null ? null : { pack, ...term };
}

function termOf({ amount, unit, shiftOffHolidays, basis, max, extension, pause }: LimitText, part: BoundPart): Omit<Granted, 'pack'> | null {
  switch (part) {
    case 'time':
      return amount === undefined || unit === undefined ? null : { term: { amount, unit, ...(shiftOffHolidays === true && { shiftOffHolidays }) }, basis: basis ?? [] };
    case 'max':
      return max === undefined ? null : { term: { amount: max.amount, unit: max.unit }, basis: max.basis };
    case 'extension':
      return extension === undefined ? null : { term: extension.maxTotal, basis: extension.basis, count: extension.maxCount };
    case 'pause':
      return pause === undefined ? null : { term: pause.max, basis: pause.basis };
  }
}

/** A binding limit without a longest term is not weakened by one; without an extension or a pause it is by either. */
function unknownToBinding(part: BoundPart, { term }: Granted, binding: Granted): Words | null {
  const key = packKey(binding.pack);
  if (part === 'extension') {
    return { zh: `${key} 的约束性期限不得延期，这里可延${periodWords(term, 'zh-CN')}`, en: `the binding limit of ${key} cannot be extended; here it can by ${periodWords(term, 'en')}` };
  }
  if (part === 'pause') {
    return { zh: `${key} 的约束性期限不得中止，这里可中止${periodWords(term, 'zh-CN')}`, en: `the binding limit of ${key} cannot be paused; here it can for ${periodWords(term, 'en')}` };
  }
  return null;
}

function furtherThan(given: Granted, bound: Granted, calendar: WorkingCalendar): Words | null {
  const key = packKey(bound.pack);
  if ((given.count ?? 0) > (bound.count ?? 0)) {
    return { zh: `可延期${given.count}次，${key} 的约束性期限只能延期${bound.count}次`, en: `can be extended ${given.count} times; the binding limit of ${key} ${bound.count} times` };
  }
  const shown = laterFrom(given.term, bound.term, calendar);
  if (shown === null) return null;
  const { from, end, boundEnd } = shown;
  return {
    zh: `${periodWords(given.term, 'zh-CN')}可能比 ${key} 的约束性期限${periodWords(bound.term, 'zh-CN')}更晚届满：自${from}起，${end}届满，后者${boundEnd}届满`,
    en: `${periodWords(given.term, 'en')} can end later than the binding ${periodWords(bound.term, 'en')} of ${key}: from ${from} it ends on ${end}, the binding limit on ${boundEnd}`,
  };
}

function permission(given: Granted, bound: Granted): Words | null {
  const [rank, boundRank] = [rankOf(given.pack, given.basis), rankOf(bound.pack, bound.basis)];
  if (!outranks(rank, boundRank)) return null;
  return {
    zh: `依据的效力层级更高（${rankWords[rank].zh}高于${rankWords[boundRank].zh}，立法法第98至100条）`,
    en: `its source ranks higher: ${rankWords[rank].en} above ${rankWords[boundRank].en} (立法法 articles 98 to 100)`,
  };
}

/** Ranks of sources in the terms of the field. */
export const rankWords = {
  policy: { zh: '本系统默认', en: 'policy' },
  practice: { zh: '实践做法', en: 'practice' },
  document: { zh: '规范性文件', en: 'normative document' },
  rule: { zh: '规章或地方性法规', en: 'rule or local regulation' },
  regulation: { zh: '行政法规', en: 'administrative regulation' },
  statute: { zh: '法律', en: 'statute' },
} as const satisfies Record<ReturnType<typeof rankOf>, Words>;

import type { LimitRule, RepeatingLadder } from '../duty/rule-pack.js';
import type { Words } from '../workflow/words.js';
import type { PackValues } from './pack-values.js';
import { extensionWords, maxWords, pauseWords, quietWords, repeatWords, rewardsWords, rungWords, timeWords } from './value-words.js';

/** One value in which two packs differ, in words; `before` and `after` are null where the value is added or removed. */
export interface PackDifference {
  kind: 'added' | 'removed' | 'changed';
  /** `/limits/acceptance.decide`, `/ladders/official/circular` … */
  place: string;
  before: Words | null;
  after: Words | null;
}

/** A value with its place. */
interface Told {
  place: string;
  value: unknown;
  words: Words;
}

/** In what the second pack differs from the first: every part of every limit, every rung of every ladder, zone, quiet hours and rewards. */
export function diffPacks(first: PackValues, second: PackValues): PackDifference[] {
  const [before, after] = [first, second].map((pack) => new Map(toldValues(pack).map((told) => [told.place, told]))) as [Map<string, Told>, Map<string, Told>];
  const places = [...new Set([...before.keys(), ...after.keys()])].sort();
  return places.flatMap((place): PackDifference[] => {
    const [was, is] = [before.get(place), after.get(place)];
    if (was !== undefined && is !== undefined && JSON.stringify(was.value) === JSON.stringify(is.value)) return [];
    return [{ kind: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed', place, before: was?.words ?? null, after: is?.words ?? null }];
  });
}

function toldValues({ zone, quiet, limits, ladders, rewards }: PackValues): Told[] {
  return [
    ...(zone === undefined ? [] : [{ place: '/zone', value: zone, words: plain(zone) }]),
    ...(quiet === null ? [] : [{ place: '/quiet', value: quiet, words: quietWords(quiet) }]),
    ...told('/rewards', rewards, rewardsWords),
    ...Object.entries(limits).flatMap(([name, limit]) => toldLimit(`/limits/${name}`, limit)),
    ...Object.entries(ladders).flatMap(([name, ladder]) => toldLadder(`/ladders/${name}`, ladder)),
  ];
}

function toldLimit(place: string, { amount, unit, shiftOffHolidays, basis, ladder, binding, max, extension, pause }: Partial<LimitRule>): Told[] {
  const time = amount === undefined || unit === undefined ? undefined : { amount, unit, ...(shiftOffHolidays === true && { shiftOffHolidays }), basis: basis ?? [] };
  return [
    ...told(place, time, timeWords),
    ...told(`${place}/ladder`, ladder, plain),
    ...told(`${place}/binding`, binding, () => ({ zh: '约束更近的规则包', en: 'binds nearer packs' })),
    ...told(`${place}/max`, max, maxWords),
    ...told(`${place}/extension`, extension, extensionWords),
    ...told(`${place}/pause`, pause, pauseWords),
  ];
}

function toldLadder(place: string, ladder: RepeatingLadder): Told[] {
  return [{ place: `${place}/repeat`, value: ladder.repeat, words: repeatWords(ladder) }, ...ladder.rungs.flatMap((rung) => told(`${place}/${rung.rung}`, rung, rungWords))];
}

function told<T>(place: string, value: T | undefined, words: (value: T) => Words): Told[] {
  return value === undefined ? [] : [{ place, value, words: words(value) }];
}

function plain(text: string): Words {
  return { zh: text, en: text };
}

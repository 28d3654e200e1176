import { localDate } from '../calendar/local-date.js';
import type { Words } from '../workflow/words.js';

/** From when to when a text is in force: local dates, both included. */
export interface Effective {
  from: string;
  to?: string;
}

export function inForceOn({ effective: { from, to } }: { effective: Effective }, on: string): boolean {
  return from <= on && (to === undefined || on <= to);
}

/** The first day on which both are in force; null if there is none. */
export function togetherOn(one: { effective: Effective }, other: { effective: Effective }): string | null {
  const day = one.effective.from > other.effective.from ? one.effective.from : other.effective.from;
  return inForceOn(one, day) && inForceOn(other, day) ? day : null;
}

/** A day that does not exist, or an end before the beginning. */
export function effectiveFaults({ from, to }: Effective): (readonly [place: string, words: Words])[] {
  const unknown = Object.entries({ from, ...(to !== undefined && { to }) }).filter(([, date]) => !exists(date));
  if (unknown.length > 0) return unknown.map(([end, date]) => [`/effective/${end}`, { zh: `没有${date}这一天`, en: `there is no day ${date}` }]);
  return to !== undefined && to < from ? [['/effective/to', { zh: `失效日${to}早于生效日${from}`, en: `it ends on ${to}, before it begins on ${from}` }]] : [];
}

/** What is said of two versions of one name on one day: nobody could say which holds. */
export function togetherWords(key: string, day: string): Words {
  return { zh: `${day}与 ${key} 同时有效；请给较早的版本注明失效日`, en: `in force together with ${key} on ${day}; say when the older version ends` };
}

function exists(date: string): boolean {
  try {
    localDate(date);
    return true;
  } catch {
    return false;
  }
}

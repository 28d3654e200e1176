import type { Words } from '../workflow/words.js';
import { addNaturalDays, localDate, weekday, yearOf, type LocalDate } from './local-date.js';

/** Offices of a place are closed, both days included. */
export interface Closure {
  from: string;
  to: string;
  reason: string;
}

/**
 * What somebody announces of working days: a new year of the State Council, a regional festival, a closure, days that are worked after all.
 * Days are local dates. It stands over a wider calendar, and what it says of a day prevails there.
 */
export interface CalendarText {
  /** Days off by name: { '2027-10-01': '国庆节' }. */
  holidays: Readonly<Record<string, string>>;
  /** Weekend days that are worked, by the holiday they make up for (调休). */
  makeUpDays: Readonly<Record<string, string>>;
  closures: readonly Closure[];
  /** Days that are worked although the wider calendar has them off, by reason. */
  workingDays: Readonly<Record<string, string>>;
  /** The last year whose days have been announced. Only the national calendar says so. */
  announcedThrough?: number;
}

/** Something wrong with such a text: where in it, and what. */
export interface CalendarFault {
  place: string;
  words: Words;
}

/** The longest closure; a longer one is more likely a slip of the pen. */
const LONGEST_CLOSURE = 366;

/**
 * What is wrong with a text over the calendar that it stands on: days that do not exist or are two things at once, make-up days that are no
 * weekend, closures that end before they begin, years that are called announced without their National Day.
 */
export function calendarFaults(text: CalendarText, over: { region: string | null; announcedThrough: number }): CalendarFault[] {
  const dated = [...dateFaults(text), ...text.closures.flatMap(closureFaults)];
  if (dated.length > 0) return dated;
  return [...twofold(text), ...weekdaysMadeUp(text), ...(text.announcedThrough === undefined ? [] : yearFaults(text, text.announcedThrough, over))];
}

/** The days of a closure. */
export function closedDays({ from, to, reason }: Closure): [LocalDate, string][] {
  const days: [LocalDate, string][] = [];
  for (let date = localDate(from); date <= to; date = addNaturalDays(date, 1)) days.push([date, reason]);
  return days;
}

function dateFaults({ holidays, makeUpDays, workingDays }: CalendarText): CalendarFault[] {
  return Object.entries({ holidays, makeUpDays, workingDays }).flatMap(([part, days]) => Object.keys(days).flatMap((date) => dateFault(`/${part}/${date}`, date)));
}

function dateFault(place: string, date: string): CalendarFault[] {
  try {
    localDate(date);
    return [];
  } catch (error) {
    return [{ place, words: { zh: `“${date}”不是日期（YYYY-MM-DD）`, en: (error as Error).message } }];
  }
}

function closureFaults({ from, to }: Closure, index: number): CalendarFault[] {
  const place = `/closures/${index}`;
  const dates = [...dateFault(`${place}/from`, from), ...dateFault(`${place}/to`, to)];
  if (dates.length > 0) return dates;
  if (to < from) return [{ place, words: { zh: `止于${to}，早于始于${from}`, en: `it ends on ${to}, before it begins on ${from}` } }];
  if (to > addNaturalDays(localDate(from), LONGEST_CLOSURE)) return [{ place, words: { zh: `${from}至${to}超过一年`, en: `${from} to ${to} is more than a year` } }];
  return [];
}

function twofold({ holidays, makeUpDays, closures, workingDays }: CalendarText): CalendarFault[] {
  const worked = { ...makeUpDays, ...workingDays };
  const off = [...Object.entries(holidays).map(([date, name]) => [`/holidays/${date}`, date, name] as const), ...closures.flatMap((closure, index) => closedDays(closure).map(([date, name]) => [`/closures/${index}`, date as string, name] as const))];
  return off
    .filter(([, date]) => Object.hasOwn(worked, date))
    .map(([place, date, name]) => ({ place, words: { zh: `${date}既放假（${name}）又上班（${worked[date]}）`, en: `${date} is off (${name}) and worked (${worked[date]}) at once` } }));
}

function weekdaysMadeUp({ makeUpDays }: CalendarText): CalendarFault[] {
  return Object.keys(makeUpDays)
    .filter((date) => weekday(date as LocalDate) <= 5)
    .map((date) => ({ place: `/makeUpDays/${date}`, words: { zh: `${date}本来就是工作日；补班日应为周末`, en: `${date} is no weekend; a make-up day is one` } }));
}

function yearFaults({ holidays }: CalendarText, through: number, { region, announcedThrough }: { region: string | null; announcedThrough: number }): CalendarFault[] {
  const place = '/announcedThrough';
  if (region !== null) return [{ place, words: { zh: '只有全国日历可以写明公布到哪一年', en: 'only the national calendar says through which year days are announced' } }];
  if (!Number.isSafeInteger(through) || through < announcedThrough || through > announcedThrough + 10) {
    return [{ place, words: { zh: `${through}不在${announcedThrough}至${announcedThrough + 10}之间`, en: `${through} is not between ${announcedThrough} and ${announcedThrough + 10}` } }];
  }
  const years = Array.from({ length: through - announcedThrough }, (_, index) => announcedThrough + 1 + index);
  const named = new Set(Object.keys(holidays).filter((date) => date.endsWith('-10-01')).map((date) => yearOf(date as LocalDate)));
  return years
    .filter((year) => !named.has(year))
    .map((year) => ({ place: `/holidays/${year}-10-01`, words: { zh: `称${year}年已公布，却没有国庆节`, en: `${year} is called announced, but 1 October is no holiday` } }));
}

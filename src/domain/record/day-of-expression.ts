import { Temporal } from 'temporal-polyfill';
import { localDate, type LocalDate } from '../calendar/local-date.js';
import type { DateExpression, FoundExpression, YearWords } from './date-expressions.js';
import type { DateDoubt, DateRule, DateSurroundings, Inferred } from './date-reading.js';
import type { DateUnknown } from './undated-words.js';

/** A day with the rule that gave it; the words around it may add doubts. */
export interface ReadDay {
  date: LocalDate;
  rule: DateRule;
  inferred: Inferred | null;
  doubts: DateDoubt[];
}

/** The day that an expression names in its surroundings, or why it names none. */
export function dayOf({ expression, after }: FoundExpression, around: DateSurroundings): ReadDay | DateUnknown {
  switch (expression.form) {
    case 'day':
      return inYear(expression.year, around, 'day', (year) => realDay(year, expression.month, expression.day));
    case 'month-part':
      return monthPart(expression, around);
    case 'month':
      return wholeMonth(expression, after, around);
    case 'year-end':
      if (around.looksAt === 'moment') return 'date.month-only';
      return inYear(expression.year, around, 'year-end', (year) => realDay(year, 12, 31));
    case 'lost-glyphs':
      return lostGlyphs(expression.readings);
    case 'day-from-publication':
      return fromPublication(around, (published) => published.add({ days: expression.offset }), 'day');
    case 'day-of-this-month':
      return fromPublication(around, ({ year, month }) => realDay(year, month, expression.day), 'month');
    case 'end-of-this-month':
      return fromPublication(around, (published) => published.with({ day: published.daysInMonth }), 'month');
    default:
      return 'date.unrecognised';
  }
}

/** A moment in 上旬 is one of ten days; a deadline in 上旬 ends with its last. */
function monthPart(expression: DateExpression & { form: 'month-part' }, around: DateSurroundings): ReadDay | DateUnknown {
  const { part, month } = expression;
  if (around.looksAt === 'moment') return 'date.month-only';
  if (part === 'end') return inYear(expression.year, around, 'month-end', (year) => monthEnd(year, month));
  const read = inYear(expression.year, around, 'ten-day-period', (year) =>
    part === 'last-ten' ? monthEnd(year, month) : realDay(year, month, part === 'first-ten' ? 10 : 20),
  );
  return typeof read === 'string' ? read : { ...read, doubts: [...read.doubts, 'date.ten-day-period'] };
}

/** 3月份以前: March may be inside or not. 3月内: March, or three months. 3月份内: the whole month. 3月 alone: some day of it. */
function wholeMonth(expression: DateExpression & { form: 'month' }, after: string, around: DateSurroundings): ReadDay | DateUnknown {
  if (around.looksAt === 'moment') return 'date.month-only';
  if (/^份?(?:之|以)?前/.test(after)) return 'date.ambiguous';
  if (!/^份?(?:之|以)?内/.test(after)) return 'date.month-only';
  if (expression.year === null && !after.startsWith('份')) return 'date.ambiguous';
  return inYear(expression.year, around, 'within-month', (year) => monthEnd(year, expression.month));
}

function lostGlyphs(readings: { year: number; month: number; day: number }[]): ReadDay | DateUnknown {
  const days = readings.map(({ year, month, day }) => realDay(year, month, day)).filter((day) => day !== null);
  const [only] = days;
  if (only === undefined) return 'date.impossible';
  if (days.length > 1) return 'date.ambiguous';
  return { date: localDate(only.toString()), rule: 'glyphs-lost', inferred: null, doubts: ['date.glyphs-lost'] };
}

const yearOffsets = { this: 0, next: 1, last: -1 } as const;

function inYear(
  words: YearWords,
  around: DateSurroundings,
  rule: DateRule,
  dayIn: (year: number) => Temporal.PlainDate | null,
): ReadDay | DateUnknown {
  const supplied = typeof words === 'number' ? { year: words, from: null } : publicationYear(around);
  if (supplied === null) return 'date.no-year';
  const day = dayIn(supplied.year + (typeof words === 'string' ? yearOffsets[words] : 0));
  if (day === null) return 'date.impossible';
  if (isPlaceholder(day)) return 'date.placeholder';
  const inferred: Inferred | null = supplied.from === null ? null : { part: 'year', from: supplied.from };
  return { date: localDate(day.toString()), rule, inferred, doubts: inferred ? yearDoubts(inferred, around) : [] };
}

function publicationYear({ articleDate, listingDate, titleYear }: DateSurroundings): { year: number; from: Inferred['from'] } | null {
  if (articleDate) return { year: Temporal.PlainDate.from(articleDate).year, from: 'article-date' };
  if (listingDate) return { year: Temporal.PlainDate.from(listingDate).year, from: 'listing-date' };
  return titleYear ? { year: titleYear, from: 'title' } : null;
}

/** Reposted lists carry the date of the copy (lists of 2009 stamped 2020): a listing or a title of another year makes the year doubtful. */
function yearDoubts({ from }: Inferred, { articleDate, listingDate, titleYear }: DateSurroundings): DateDoubt[] {
  if (from === 'title') return ['date.year-from-title'];
  const years = [articleDate, listingDate].filter((date) => typeof date === 'string').map((date) => Number(date.slice(0, 4)));
  return new Set(titleYear ? [...years, titleYear] : years).size > 1 ? ['date.year-doubtful'] : [];
}

function fromPublication(
  { articleDate }: DateSurroundings,
  dayFrom: (published: Temporal.PlainDate) => Temporal.PlainDate | null,
  part: Inferred['part'],
): ReadDay | DateUnknown {
  if (!articleDate) return part === 'day' ? 'date.no-publication' : 'date.no-month';
  const day = dayFrom(Temporal.PlainDate.from(articleDate));
  if (day === null) return 'date.impossible';
  return { date: localDate(day.toString()), rule: 'day-from-publication', inferred: { part, from: 'article-date' }, doubts: [] };
}

/** 1900-1-1 and 1970-01-01 are what programs print for an empty field. */
function isPlaceholder({ year, month, day }: Temporal.PlainDate): boolean {
  return (year === 1900 || year === 1970) && month === 1 && day === 1;
}

/** Null for a day that the calendar does not have, and for years that nobody publishes (0214年). */
function realDay(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1900 || year > 2199) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function monthEnd(year: number, month: number): Temporal.PlainDate | null {
  const first = realDay(year, month, 1);
  return first === null ? null : first.with({ day: first.daysInMonth });
}

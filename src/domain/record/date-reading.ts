import type { LocalDate } from '../calendar/local-date.js';
import type { DateUnknown } from './undated-words.js';

/** By which rule words became a day. */
export type DateRule =
  | 'day' // 2010年8月30日前, 2016-06-30, 8月25日前: that day
  | 'month-end' // 今年9月底前: the last day of the month
  | 'within-month' // 11月份内: the last day of the month
  | 'ten-day-period' // 12月上旬: the 10th; 中旬 the 20th; 下旬 the last day
  | 'year-end' // 年底前, 年内: 31 December
  | 'day-from-publication' // 昨日: the day before the article
  | 'glyphs-lost'; // 20141017日前: 年 and 月 fell out of the copy

/** Why a day that was read is still to be checked by a person. */
export type DateDoubt =
  | 'date.ten-day-period'
  | 'date.glyphs-lost'
  | 'date.extension'
  | 'date.soft'
  | 'date.year-from-title'
  | 'date.year-doubtful'
  | 'date.before-publication'
  | 'date.after-publication'
  | 'date.other-words';

/** Where a part that is not printed was taken from. */
export interface Inferred {
  part: 'year' | 'month' | 'day';
  from: 'article-date' | 'listing-date' | 'title';
}

/** A day read by rule (a local date), with what was supplied and what is doubtful; or the words with the reason why no day is known. */
export type DateReading =
  | { kind: 'day'; date: LocalDate; rule: DateRule; inferred: Inferred | null; doubts: DateDoubt[] }
  | { kind: 'unknown'; code: DateUnknown; words: string };

/** What is known around the words. Nothing here is ever today: a date that no source carries stays unknown. */
export interface DateSurroundings {
  articleDate?: LocalDate | null;
  listingDate?: LocalDate | null;
  /** The only year that the title of the notice prints (`yearOfTitle`). */
  titleYear?: number | null;
  /** A deadline looks forward (年底前, 月底); a moment (listing, outcome, publication) is a day that has passed, so only days are read. */
  looksAt?: 'deadline' | 'moment';
  /** The row tells what became of the case, so a deadline before the article is no surprise; one before the listing still is. */
  ended?: boolean;
}

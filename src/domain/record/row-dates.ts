import type { LocalDate } from '../calendar/local-date.js';
import { withArabicDates } from './chinese-numerals.js';
import { findDateExpressions } from './date-expressions.js';
import type { DateDoubt, DateSurroundings } from './date-reading.js';
import { closedWords } from './plain-words.js';
import type { DateTaken } from './published-record.js';
import { readPublishedDate, yearOfTitle } from './published-date.js';
import type { RowCells } from './row-cells.js';

type DateField = 'article_date' | 'listing_date' | 'outcome_date' | 'deadline';

/** The dates of a row, read in the order in which they lean on each other: article, listing, outcome, deadline. */
export interface RowDates {
  articleOn: LocalDate | null;
  listedOn: LocalDate | null;
  outcomeOn: LocalDate | null;
  rectifyBy: LocalDate | null;
  taken: DateTaken[];
}

const hintCodes = {
  article_date: 'article-date',
  listing_date: 'listing-date',
  outcome_date: 'outcome-date',
  deadline: 'deadline',
} as const;

/** Reads all dates of a row and notes what is uncertain about them. `ended`: the row tells of an outcome, so its deadline may have passed. */
export function readRowDates(row: RowCells, ended: boolean): RowDates {
  const taken: DateTaken[] = [];
  const titleYear = yearOfTitle(row.words('source_title') ?? '');
  const articleDate = readDate(row, 'article_date', { looksAt: 'moment' }, taken);
  const listingDate = readDate(row, 'listing_date', { articleDate, titleYear, looksAt: 'moment' }, taken);
  const outcomeOn = readDate(row, 'outcome_date', { articleDate, listingDate, titleYear, looksAt: 'moment' }, taken);
  const rectifyBy = readDate(row, 'deadline', { articleDate, listingDate, titleYear, looksAt: 'deadline', ended }, taken);
  if (row.words('deadline') === null) noteMissingDeadline(row);
  return { articleOn: articleDate, listedOn: listingDate, outcomeOn, rectifyBy, taken };
}

function readDate(row: RowCells, field: DateField, around: DateSurroundings, taken: DateTaken[]): LocalDate | null {
  const words = row.read(field);
  const hint = row.words(`${field}_iso`);
  if (words === null) {
    if (hint !== null) row.note(field, '', `${hintCodes[field]}.hint-only`, hint);
    return null;
  }
  const reading = readPublishedDate(words, around);
  if (reading.kind === 'unknown') {
    row.note(field, words, reading.code);
    if (hint !== null) row.note(field, words, `${hintCodes[field]}.hint-only`, hint);
    return null;
  }
  const { date, rule, inferred } = reading;
  taken.push({ field, words, date, rule, inferred });
  for (const doubt of reading.doubts) row.note(field, words, doubt, publicationIn(doubt, around));
  if (hint !== null && hint !== date) row.note(field, words, `${hintCodes[field]}.hint-disagrees`, `${date} / ${hint}`);
  return date;
}

function publicationIn(doubt: DateDoubt, { articleDate, listingDate }: DateSurroundings): string {
  if (doubt === 'date.before-publication') return listingDate ?? articleDate ?? '';
  return doubt === 'date.after-publication' ? (articleDate ?? '') : '';
}

/** A limit in the running text of the requirement is not taken: such texts hold several dates, and dates of reports. */
function noteMissingDeadline(row: RowCells): void {
  const requirement = row.words('rectification_requirement');
  const dated = findDateExpressions(withArabicDates(closedWords(requirement ?? ''))).some(({ expression: { form } }) =>
    ['day', 'month-part', 'year-end', 'lost-glyphs', 'range', 'month'].includes(form),
  );
  if (dated) row.note('deadline', requirement, 'deadline.in-requirement');
  else row.note('deadline', null, 'deadline.missing');
}

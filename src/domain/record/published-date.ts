import { withArabicDates } from './chinese-numerals.js';
import { findDateExpressions, type DateExpression, type FoundExpression } from './date-expressions.js';
import type { DateDoubt, DateReading, DateSurroundings } from './date-reading.js';
import { dayOf, type ReadDay } from './day-of-expression.js';
import { closedWords, plainWords } from './plain-words.js';
import { unknownByWords, type DateUnknown } from './undated-words.js';

/**
 * Reads the words of a date cell as published notices print them. 前, 以前, 之前 and 底 include the named day. A year that is not printed
 * comes from the article, else from the listing, else from a dated title, else the date stays unknown; it is never rolled forward.
 * Refuses nothing: words that give no day come back as `unknown` with a stable code.
 */
export function readPublishedDate(words: string, around: DateSurroundings = {}): DateReading {
  const text = withArabicDates(withoutTime(words)).replace(/ /g, '');
  const expressions = findDateExpressions(text);
  const single = onlyExpression(expressions);
  const code = unknownByWords(text, expressions.length, around.looksAt ?? 'deadline') ?? unknownByExpressions(expressions, single);
  if (code !== null || single === null) return { kind: 'unknown', code: code ?? 'date.unrecognised', words };
  const day = dayOf(single, around);
  if (typeof day === 'string') return { kind: 'unknown', code: day, words };
  return { kind: 'day', ...day, doubts: [...day.doubts, ...doubtsOf(text, single, day, around)] };
}

/** The year that a title prints (2016年度, 洛政〔2009〕128号); null if it prints none or several. */
export function yearOfTitle(title: string): number | null {
  const years = [...withArabicDates(closedWords(title)).matchAll(/(?:(19\d{2}|20\d{2})年|[〔[(【]((?:19|20)\d{2})[〕\])】])/g)];
  const distinct = new Set(years.map((match) => Number(match[1] ?? match[2])));
  const [only] = distinct;
  return distinct.size === 1 && only !== undefined ? only : null;
}

/** The name of the field before its value (整改时限:已停业). */
const label = /^(?:整改|治理|完成|办结)?(?:期限|时限|时间|日期) ?: ?/;

/** The clock time behind a date (2021-05-11 16:45:57; 2010-01-16 | 12:20:59; 2024-05-01T00:00:00) does not change the day. */
function withoutTime(words: string): string {
  return plainWords(words)
    .replace(label, '')
    .replace(/(?<=\d|日)(?:T| ?\|? ?)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\+08:?00)?/g, '');
}

/** The expression to read: the only one, or the first where all print the same thing. */
function onlyExpression(expressions: FoundExpression[]): FoundExpression | null {
  return new Set(expressions.map(({ expression }) => JSON.stringify(expression))).size === 1 ? (expressions[0] ?? null) : null;
}

const unreadableForms: Partial<Record<DateExpression['form'], DateUnknown>> = {
  range: 'date.several',
  'vague-month-part': 'date.ambiguous',
  year: 'date.year-only',
  'part-of-year': 'date.month-only',
  'two-digit-year': 'date.two-digit-year',
  'day-without-month': 'date.no-month',
};

function unknownByExpressions(expressions: FoundExpression[], single: FoundExpression | null): DateUnknown | null {
  if (single === null) return expressions.length > 1 ? 'date.several' : null;
  return unreadableForms[single.expression.form] ?? null;
}

/** Words of a deadline that change nothing about the day. */
const filler =
  /整改|整治|治理|完成|完毕|结束|到位|全部|彻底|全面|务必|必须|确保|督促|限期|期限|时限|时间|截至|截止|力争|争取|尽量|延期|延长|顺延|之前|以前|前|之内|以内|内|底|年|份|止|于|在|至|到|限|须|应|的|予以|为|日|左右|上午|下午|晚|含|星期[一二三四五六日天]|\d{1,2}[时点]|[\p{P}\p{S}]/gu;

function doubtsOf(text: string, found: FoundExpression, { date }: ReadDay, around: DateSurroundings): DateDoubt[] {
  const doubts: DateDoubt[] = [];
  if (/延期|延长|顺延|展期|推迟/.test(text)) doubts.push('date.extension');
  if (/力争|争取|尽量|原则上|预计|计划于|力求|左右/.test(text)) doubts.push('date.soft');
  if (text.replaceAll(found.text, '').replace(filler, '') !== '') doubts.push('date.other-words');
  if (around.looksAt === 'moment') {
    if (around.articleDate && date > around.articleDate) doubts.push('date.after-publication');
    return doubts;
  }
  const published = around.listingDate ?? (around.ended ? null : around.articleDate);
  if (published && date < published) doubts.push('date.before-publication');
  return doubts;
}

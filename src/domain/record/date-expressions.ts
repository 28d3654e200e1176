/**
 * What a published text says about a time, before any year is supplied. `year` is a number, words that point from the year of publication
 * (`this` 今年, `next` 明年, `last` 去年), or null where none is printed.
 */
export type DateExpression =
  | { form: 'day'; year: YearWords; month: number; day: number }
  | { form: 'month-part'; year: YearWords; month: number; part: 'end' | 'first-ten' | 'middle-ten' | 'last-ten' }
  | { form: 'month'; year: YearWords; month: number }
  | { form: 'vague-month-part'; year: YearWords; month: number }
  | { form: 'year-end'; year: YearWords }
  | { form: 'year' | 'part-of-year' }
  | { form: 'day-without-month'; day: number }
  | { form: 'day-of-this-month'; day: number }
  | { form: 'end-of-this-month' }
  | { form: 'day-from-publication'; offset: -2 | -1 | 0 | 1 }
  | { form: 'two-digit-year' }
  | { form: 'range' }
  | { form: 'lost-glyphs'; readings: { year: number; month: number; day: number }[] };

export type YearWords = number | 'this' | 'next' | 'last' | null;

/** An expression with the piece of text that it was read from. */
export interface FoundExpression {
  expression: DateExpression;
  text: string;
  /** The characters that follow, to see 前, 以前, 内 or 起. */
  after: string;
}

type Groups = Record<string, string | undefined>;

const year = String.raw`(?:(?<y>\d{3,5})年(?:度)?|(?<ry>今年|本年度?|当年|明年|次年|来年|去年)的?)?`;

/**
 * One line a form, in the order in which they are tried at each place of the text; the first that matches there is taken. The text is
 * in plain words, without blanks, with Arabic digits.
 */
const forms: readonly (readonly [RegExp, (groups: Groups) => DateExpression])[] = [
  [/(?<![\d])(?<digits>\d{6,8})[日号](?:[至到—–~-]+(?<to>\d{1,8})[日号])?/, ({ digits, to }) => (to ? { form: 'range' } : lostGlyphs(digits))],
  [/(?<!\d)(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?!\d)/, day],
  [/(?<!\d)(?<y>\d{4})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?!\d)/, day],
  [/(?<!\d)(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?!\d)/, day],
  [/(?<!\d)\d{2}(?:年\d{1,2}月(?:\d{1,2}[日号]?)?|([-/.])\d{1,2}\1\d{1,2}(?!\d))/, () => ({ form: 'two-digit-year' })],
  [new RegExp(String.raw`${year}(?<!\d)(?<m>\d{1,2})月(?:份)?(?<d>\d{1,2})[日号]?[至到—–~-]+(?:\d{1,2}月)?\d{1,2}[日号]`), () => ({ form: 'range' })],
  [new RegExp(String.raw`${year}(?<!\d)(?<m>\d{1,2})月(?<d>\d{1,2})(?:[日号]|(?![\d天个日号周年小项家处]))`), day],
  [new RegExp(String.raw`${year}(?<!\d)(?<m>\d{1,2})月份?(?<part>底|末|上旬|中旬|下旬)`), monthPart],
  [new RegExp(String.raw`${year}(?<!\d)(?<m>\d{1,2})月份?[初中]`), (groups) => ({ form: 'vague-month-part', year: yearOf(groups), month: Number(groups['m']) })],
  [new RegExp(String.raw`${year}(?<!\d)(?<m>\d{1,2})月`), (groups) => ({ form: 'month', year: yearOf(groups), month: Number(groups['m']) })],
  [/(?:(?:19|20)\d{2}年|今年|本年度?|明年)?(?:[上下]半年|第?[1-4一二三四](?:个)?季度)/, () => ({ form: 'part-of-year' })],
  [/(?:(?<y>\d{3,5})年(?:度)?|(?<ry>今年|本年度?|当年|明年|次年|来年|去年))(?:年?[底末内终]|年度内|年以内)/, (groups) => ({ form: 'year-end', year: yearOf(groups) })],
  [/(?<![\d半个])(?:年[底末内终]|年度内)/, () => ({ form: 'year-end', year: null })],
  [/(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}(?![-/.\d])/, () => ({ form: 'part-of-year' })],
  [/(?:19|20)\d{2}年|^(?:19|20)\d{2}$/, () => ({ form: 'year' })],
  [/[本当]月(?<d>\d{1,2})[日号]/, ({ d }) => ({ form: 'day-of-this-month', day: Number(d) })],
  [/[本当]?月[底末]/, () => ({ form: 'end-of-this-month' })],
  [/前天|前日(?!期)/, () => ({ form: 'day-from-publication', offset: -2 })],
  [/昨[日天晚]/, () => ({ form: 'day-from-publication', offset: -1 })],
  [/今[日天]/, () => ({ form: 'day-from-publication', offset: 0 })],
  [/明[日天]/, () => ({ form: 'day-from-publication', offset: 1 })],
  [/(?<!\d)\d{1,2}[日号]?[至到—–~-]+\d{1,2}[日号]/, () => ({ form: 'range' })],
  [/(?<!\d)(?<d>\d{1,2})[日号](?![楼线门井泵]|之内|以内|内)/, ({ d }) => ({ form: 'day-without-month', day: Number(d) })],
];

/** Every expression of time in a text (plain words without blanks, Arabic digits), in its order. */
export function findDateExpressions(text: string): FoundExpression[] {
  const found: FoundExpression[] = [];
  let rest = text;
  for (;;) {
    const next = firstExpression(rest);
    if (!next) return found;
    const end = next.match.index + next.match[0].length;
    rest = rest.slice(end);
    found.push({ expression: next.read(next.match.groups ?? {}), text: next.match[0], after: rest });
  }
}

function firstExpression(text: string) {
  let first: { match: RegExpExecArray; read: (groups: Groups) => DateExpression } | null = null;
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    if (match && (first === null || match.index < first.match.index)) first = { match, read };
  }
  return first;
}

function yearOf({ y, ry }: Groups): YearWords {
  if (y !== undefined) return Number(y);
  if (ry === undefined) return null;
  if (ry === '去年') return 'last';
  return ['明年', '次年', '来年'].includes(ry) ? 'next' : 'this';
}

function day(groups: Groups): DateExpression {
  return { form: 'day', year: yearOf(groups), month: Number(groups['m']), day: Number(groups['d']) };
}

function monthPart(groups: Groups): DateExpression {
  const part = ({ 上旬: 'first-ten', 中旬: 'middle-ten', 下旬: 'last-ten' } as const)[groups['part'] ?? ''] ?? 'end';
  return { form: 'month-part', year: yearOf(groups), month: Number(groups['m']), part };
}

/**
 * 年 and 月 fell out of a copy: 20141017日 is 2014-10-17, 2014917日 can only be 2014-9-17, 2014111日 is 1-11 or 11-1. A part begins with a
 * zero only where month and day both have two figures.
 */
function lostGlyphs(digits = ''): DateExpression {
  const rest = digits.slice(4);
  const readings = (rest.length === 4 ? [2] : rest.length === 3 ? [1, 2] : [1])
    .map((cut) => [rest.slice(0, cut), rest.slice(cut)] as const)
    .filter((parts) => rest.length === 4 || parts.every((part) => !part.startsWith('0')))
    .map(([month, dayOfMonth]) => ({ year: Number(digits.slice(0, 4)), month: Number(month), day: Number(dayOfMonth) }));
  return { form: 'lost-glyphs', readings };
}

/** Why the words of a date cell give no day. Codes are never renamed or reused. */
export type DateUnknown =
  | 'date.unstated'
  | 'date.at-once'
  | 'date.no-year'
  | 'date.no-month'
  | 'date.no-publication'
  | 'date.month-only'
  | 'date.year-only'
  | 'date.two-digit-year'
  | 'date.ambiguous'
  | 'date.several'
  | 'date.masked'
  | 'date.impossible'
  | 'date.placeholder'
  | 'date.periodic'
  | 'date.relative'
  | 'date.relative-without-start'
  | 'date.start-not-end'
  | 'date.season'
  | 'date.open-ended'
  | 'date.status-instead'
  | 'date.unrecognised';

const masked = /[*×xX某_]{1,4}年?[*×xX某_]{0,4}月|月[*×xX某_]{1,4}[日号]|\d{2}[*×xX某_]{2}年|年月日/;
const periodic = /每(?:年|季|季度|月|周|日|天)/;
/** A moment in another time zone may be another day here. */
const foreignZone = /Z$|[+-]\d{2}:?\d{2}$/;
const atOnce = /立即|立刻|立行立改|当场|马上|即刻|即时|即日/;
const relative = /(?<!\d)\d{1,3}(?:个?(?:工作日|季度)|日|天|周|个月|年|小时)(?:之内|以内|内)|(?<![上下])半个?[年月](?:之内|以内|内)|\d(?:个工作日|天|个月|小时)/;
const startDay = /[自从].+起|日起/;

/**
 * The reason why a text gives no day although it may hold an expression of time; null if the expression is to be read.
 * `expressions` is how many were found. The text is in plain words, without blanks, with Arabic digits.
 */
export function unknownByWords(text: string, expressions: number, looksAt: 'deadline' | 'moment'): DateUnknown | null {
  if (masked.test(text)) return 'date.masked';
  if (foreignZone.test(text)) return 'date.unrecognised';
  if (looksAt === 'moment') return expressions === 0 ? wordsWithoutTime(text) : null;
  if (periodic.test(text)) return 'date.periodic';
  if (relative.test(text)) return relativeReason(text, expressions);
  if (atOnce.test(text)) return expressions > 0 ? 'date.several' : 'date.at-once';
  if (expressions === 0) return wordsWithoutTime(text);
  return /[日号月年](?:之后|以后|后|起)/.test(text) ? 'date.start-not-end' : null;
}

function relativeReason(text: string, expressions: number): DateUnknown {
  if (expressions > 0 && startDay.test(text)) return 'date.relative';
  return expressions > 0 ? 'date.several' : 'date.relative-without-start';
}

/** The first that matches; words that leave the day to another paper come first (按期整改完毕 is no state). */
const undated: readonly (readonly [RegExp, DateUnknown])[] = [
  [/(?:期限|时限|时间|限期|期)内|按期|如期|按时|按照?规定|限期|承诺/, 'date.unstated'],
  [/停业|停产|关停|关闭|歇业|拆除|搬迁|已整改|已完成|整改完毕|整改完成|已销|摘牌|销案|销号|未整改|整改中|逾期|已改/, 'date.status-instead'],
  [/雨季|雨水|汛|春节|元旦|国庆|五一|清明|端午|中秋|节前|[春夏秋冬][季天]|入冬|入夏|高温|开学|寒假|暑假/, 'date.season'],
  [/长期|持续|常态/, 'date.open-ended'],
  [/及时|尽快|尽早|规定|^[\p{P}\p{S}]+$|^无$|待定|未定|不详/u, 'date.unstated'],
];

function wordsWithoutTime(text: string): DateUnknown {
  return undated.find(([pattern]) => pattern.test(text))?.[1] ?? 'date.unrecognised';
}

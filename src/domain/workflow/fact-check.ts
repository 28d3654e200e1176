import { FormatRegistry, type TSchema } from '@sinclair/typebox';
import { TypeCompiler, ValueErrorType, type TypeCheck, type ValueError } from '@sinclair/typebox/compiler';

import type { Reason } from './refusal.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2298;
const LOCAL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a `YYYY-MM-DD` that exists, in the years that calendars reckon in (the day after it must be one too). */
function isLocalDate(text: string): boolean {
  const match = LOCAL_DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

FormatRegistry.Set('local-date', isLocalDate);
FormatRegistry.Set('uuid', (text) => UUID.test(text));

/** A compiled check of the facts of one act. */
export type FactCheck = TypeCheck<TSchema>;

export function compileFactCheck(schema: TSchema): FactCheck {
  return TypeCompiler.Compile(schema);
}

/** The errors that help: of a union, those of the variant that comes closest to what was sent. */
function closest(errors: readonly ValueError[]): ValueError[] {
  return errors.flatMap((error) => {
    if (error.type !== ValueErrorType.Union) return [error];
    const variants = error.errors.map((variant) => closest([...variant]));
    const best = variants.reduce<ValueError[] | null>((a, b) => (a === null || weight(b) < weight(a) ? b : a), null);
    return best === null || best.length === 0 ? [error] : best;
  });
}

/** A wrong literal means the wrong variant, so it weighs more than any number of wrong properties. */
function weight(errors: readonly ValueError[]): number {
  return errors.reduce((sum, error) => sum + (error.type === ValueErrorType.Literal ? 100 : 1), 0);
}

function reason(error: ValueError): Reason {
  const subject = error.path.slice(1).replaceAll('/', '.') || '(facts)';
  switch (error.type) {
    case ValueErrorType.ObjectRequiredProperty:
      return { code: 'facts.missing', subject, zh: `缺少“${subject}”`, en: `“${subject}” is missing` };
    case ValueErrorType.ObjectAdditionalProperties:
      return { code: 'facts.unknown-property', subject, zh: `不认识的字段“${subject}”`, en: `“${subject}” is not a known property` };
    default:
      return { code: 'facts.invalid', subject, zh: `“${subject}”不符合要求：${error.message}`, en: `“${subject}”: ${error.message}` };
  }
}

// NUL and half a surrogate pair, as JSON.stringify escapes them (an escaped backslash before `u` does not count).
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i;

/** Characters that are no text and that PostgreSQL cannot keep in a JSON value. */
function unstorable(facts: unknown): boolean {
  const text = JSON.stringify(facts);
  return typeof text === 'string' && text.includes('\\u') && UNSTORABLE.test(text);
}

/**
 * Facts that tell of a day to come as of a day on which something happened: by the vocabulary, a fact whose name ends in `On` (foundOn,
 * visitedOn, servedOn …) is such a day. `today` is the local day of the act.
 */
export function futureReasons(facts: unknown, today: string, path = ''): Reason[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([name, value]: [string, unknown]) => {
    const subject = path === '' ? name : `${path}.${name}`;
    if (!name.endsWith('On') || typeof value !== 'string' || value <= today) return futureReasons(value, today, subject);
    const en = `“${subject}” is ${value}, a day to come; today is ${today}`;
    return [{ code: 'facts.in-future', subject, zh: `“${subject}”为${value}，尚未到来；今天是${today}`, en }];
  });
}

// Zero-width and direction marks, controls, separators of lines: none is seen, and each makes another number of the same one.
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]/u;

/** Numbers of documents (a fact named `number`) that contain what cannot be seen; such a number looks taken and is not. */
function invisibleReasons(facts: unknown, path = ''): Reason[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([name, value]: [string, unknown]) => {
    const subject = path === '' ? name : `${path}.${name}`;
    if (name !== 'number' || typeof value !== 'string' || !INVISIBLE.test(value)) return invisibleReasons(value, subject);
    return [{ code: 'facts.invisible-character', subject, zh: `“${subject}”含有不可见字符，请重新输入`, en: `“${subject}” contains an invisible character; type it anew` }];
  });
}

/** What is wrong with these facts: nothing, or one reason per property. */
export function factReasons(check: FactCheck, facts: unknown): Reason[] {
  if (unstorable(facts)) {
    const en = 'The facts contain a NUL or a broken character; remove it';
    return [{ code: 'facts.unstorable-character', zh: '内容含有空字符或残缺字符，请删除后重新提交', en }];
  }
  if (check.Check(facts)) return invisibleReasons(facts);
  const seen = new Map<string, Reason>();
  for (const one of closest([...check.Errors(facts)]).map(reason)) {
    if (!seen.has(one.subject ?? '')) seen.set(one.subject ?? '', one);
  }
  return [...seen.values()];
}

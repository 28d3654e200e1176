import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';

/** No body of ours is deeper than 8; beyond this, what walks a value by recursion could exhaust the stack. */
const DEEPEST = 32;

/** class-transformer asks a value for its `constructor` and would call what the body says it is. */
const HOSTILE_KEYS = new Set(['constructor', '__proto__']);

/**
 * Refuses a parsed body that is nested without end or has keys that mean something to JavaScript. Walks it once without recursion: 2 µs for the
 * facts of a usual act.
 *
 * @throws ProblemException `request.invalid`
 */
export function refuseHostileJson(body: unknown): void {
  let level: object[] = isObject(body) && !Buffer.isBuffer(body) ? [body] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw invalid('request.too-deep', { zh: `内容嵌套超过${DEEPEST}层`, en: `the body is nested more than ${DEEPEST} levels deep` });
    const next: object[] = [];
    for (const value of level) inspect(value, next);
    level = next;
  }
}

/**
 * Refuses an address with a NUL in it: no name has one, and PostgreSQL takes none in a text.
 *
 * @throws ProblemException `request.invalid`
 */
export function refuseHostileUrl(url: string): void {
  if (url.includes('%00')) throw invalid('request.unstorable-character', { zh: '地址含有空字符', en: 'the address contains a NUL' });
}

function inspect(value: object, inner: object[]): void {
  const named = !Array.isArray(value);
  for (const [key, one] of Object.entries(value)) {
    if (named && HOSTILE_KEYS.has(key)) throw invalid('request.unknown-property', { zh: '没有这个字段', en: 'there is no such property' }, key);
    if (isObject(one)) inner.push(one);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function invalid(code: string, words: { zh: string; en: string }, subject?: string): ProblemException {
  return new ProblemException({ ...requestProblems.invalid, reasons: [{ code, ...words, ...(subject !== undefined && { subject }) }] });
}

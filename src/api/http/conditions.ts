import type { Words } from '../../domain/workflow/words.js';
import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';

/** The revision of a case, and perhaps a digest of the answer that it came with. */
const ENTITY_TAG = /^"(0|[1-9]\d{0,8})(?:\.[\w-]+)?"$/;
const KEY = /^[\x21-\x7e]{1,200}$/;

/** Entity tag of a case at this revision; `tagAnswers` adds a digest of the answer where one is read. */
export function entityTag(revision: number): string {
  return `"${revision}"`;
}

/**
 * Revision that the sender has seen, from If-Match; none for `*` or without the header.
 *
 * @throws ProblemException `request.invalid` for anything that is no entity tag of a case
 */
export function expectedRevision(ifMatch: string | undefined): { expect?: number } {
  if (ifMatch === undefined || ifMatch.trim() === '*') return {};
  const revision = ENTITY_TAG.exec(ifMatch.trim())?.[1];
  if (revision !== undefined) return { expect: Number(revision) };
  throw invalidHeader('If-Match', { zh: '应为案卷的 ETag，形如 "12"', en: 'must be the ETag of the case, such as "12"' });
}

/**
 * Key under which a repetition of the request is known, from Idempotency-Key; none without the header.
 *
 * @throws ProblemException `request.invalid` unless it has 1 to 200 printable ASCII characters without blanks
 */
export function idempotencyKey(header: string | undefined): { key?: string } {
  if (header === undefined) return {};
  if (KEY.test(header)) return { key: header };
  throw invalidHeader('Idempotency-Key', { zh: '应为1至200个可见 ASCII 字符', en: 'must have 1 to 200 visible ASCII characters' });
}

function invalidHeader(subject: string, words: Words): ProblemException {
  return new ProblemException({ ...requestProblems.invalid, reasons: [{ code: 'request.invalid-header', subject, ...words }] });
}

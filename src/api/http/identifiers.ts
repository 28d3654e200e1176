import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';
import { decodeCursor, type CursorKey } from '../../cases/cursor.js';
import { refuse } from '../../domain/workflow/refusal.js';
import { problemOfRefusal } from '../problems/problems.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An identifier in a path as the database writes it, or null for what cannot be one. */
export function uuidIn(path: string): string | null {
  const id = path.toLowerCase();
  return UUID.test(id) ? id : null;
}

/** The answer for a case that is not there and for one outside the caller's scope, which are the same. */
export function caseUnknown(): ProblemException {
  return new ProblemException(problemOfRefusal(refuse('case.unknown')));
}

/** The same answer for an instant before the case was opened, with the reason: whoever asks may know of the case. */
export function caseNotYet(openedAt: Date): ProblemException {
  const at = openedAt.toISOString();
  const reason = { code: 'case.not-yet', subject: 'asOf', zh: `案卷于 ${at} 建立，当时尚不存在`, en: `the case was opened at ${at} and did not exist then` };
  return new ProblemException({ ...problemOfRefusal(refuse('case.unknown')), reasons: [reason] });
}

/**
 * The identifier of a case in a path.
 *
 * @throws ProblemException `case.unknown` for what cannot be one: no case has it
 */
export function caseIdIn(path: string): string {
  const id = uuidIn(path);
  if (id === null) throw caseUnknown();
  return id;
}

/** Reads the sort keys from a cursor; null without one. @throws ProblemException `request.invalid` for a cursor that is not ours */
export function cursorIn<K extends readonly CursorKey[]>(cursor: string | undefined, ...kinds: K): ReturnType<typeof decodeCursor<K>> {
  if (cursor === undefined) return null;
  const keys = decodeCursor(cursor, ...kinds);
  if (keys !== null) return keys;
  const reason = { code: 'request.invalid-cursor', subject: 'cursor', zh: '不是本列表给出的游标', en: 'is no cursor that this list has given' };
  throw new ProblemException({ ...requestProblems.invalid, reasons: [reason] });
}

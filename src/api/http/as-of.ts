import { ProblemException } from '../../platform/http/problem.js';
import { problems } from '../problems/problems.js';

/** An instant as a query names it: a date, a time and an offset (or Z); seconds and their parts may be left out. */
export const INSTANT = /^(19|2[0-2])\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * The past instant that is asked about, in UTC milliseconds; null where none is named. `now` is the time of the cases.
 *
 * @throws ProblemException `as-of.future`: what is still to come is on no record
 */
export function asOfIn(asOf: string | undefined, now: number): number | null {
  if (asOf === undefined) return null;
  const instant = Date.parse(asOf);
  if (instant <= now) return instant;
  const [zh, en] = [`${asOf} 晚于当前时间 ${new Date(now).toISOString()}，请给出不晚于当前的时间`, `${asOf} is after now, ${new Date(now).toISOString()}; name an instant that has passed`];
  throw new ProblemException({ ...problems['as-of.future'], reasons: [{ code: 'as-of.future', subject: 'asOf', zh, en }] });
}

/** The answer to a list that is asked for the past by a filter that only the present tells. */
export function notOfThePast(subject: string): ProblemException {
  const [zh, en] = ['按过去时点查询时不能使用该条件，请去掉该条件或 asOf', 'is not told of the past by this list; leave it out, or asOf'];
  return new ProblemException({ ...problems['as-of.filter'], reasons: [{ code: 'as-of.filter', subject, zh, en }] });
}

import type { LocalDate } from '../../domain/calendar/local-date.js';
import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';

/** A local date in a query, beside `IsDateString`. */
export const LOCAL_DATE = /^(19|2[0-2])\d\d-\d\d-\d\d$/;

/** Local dates, both included; null where the period has no such end. */
export interface Period {
  from: LocalDate | null;
  to: LocalDate | null;
}

/** @throws ProblemException `request.invalid` for a period that ends before it begins */
export function periodIn({ from, to }: { from?: string | undefined; to?: string | undefined }): Period {
  if (from !== undefined && to !== undefined && to < from) {
    const words = { zh: `${to} 早于起始日期 ${from}`, en: `${to} lies before the first day, ${from}` };
    throw new ProblemException({ ...requestProblems.invalid, reasons: [{ code: 'request.period-reversed', subject: 'to', ...words }] });
  }
  return { from: (from ?? null) as LocalDate | null, to: (to ?? null) as LocalDate | null };
}

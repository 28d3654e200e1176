import { InvalidArgumentError } from 'commander';

import { localDate, type LocalDate } from '../domain/calendar/local-date.js';

/** What `duban forecast` may suppose of the case. */
export interface ForecastOptions {
  duty?: number;
  due?: LocalDate;
  pack?: string;
  calendar?: string;
}

/** A local date for the command line. Throws commander's InvalidArgumentError. */
export function parseDate(text: string): LocalDate {
  if (!/^2[01]\d\d-/.test(text)) throw noDate();
  try {
    return localDate(text);
  } catch {
    throw noDate();
  }
}

function noDate(): InvalidArgumentError {
  return new InvalidArgumentError('Write a day from 2000 to 2199 as YYYY-MM-DD. · 应为2000至2199年的日期，写作 YYYY-MM-DD。');
}

/** The number of a duty for the command line. Throws commander's InvalidArgumentError. */
export function parseDuty(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Write the number of the duty. · 应为职责事项的编号。');
}

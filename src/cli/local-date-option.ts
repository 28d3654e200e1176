import { InvalidArgumentError } from 'commander';

import type { LocalDate } from '../domain/calendar/local-date.js';

/** A local date of the command line: a day that exists, from 1900 to 2299. Without Temporal, which every command would load. @throws InvalidArgumentError */
export function parseLocalDate(text: string): LocalDate {
  const instant = Date.parse(`${text}T00:00:00Z`);
  const exists = /^(19|2[0-2])\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
  if (!exists) throw new InvalidArgumentError('Write a day that exists as YYYY-MM-DD, such as 2026-03-02. 请写为 YYYY-MM-DD。');
  return text as LocalDate;
}

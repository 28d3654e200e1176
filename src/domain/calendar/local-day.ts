import { Temporal } from 'temporal-polyfill';

import { dateOfDayNumber, dayNumber, type LocalDate } from './local-date.js';

/** A local day as a stretch of time: UTC milliseconds, `end` is the first instant after it. */
interface LocalDay {
  date: LocalDate;
  start: number;
  end: number;
}

const dayLength = 86_400_000;

/**
 * Days of each zone by day number. Asking Temporal costs 6.5 µs per instant because it goes through Intl; an instant of a day seen
 * before costs 70 to 90 ns (the first one 20 µs). Exact in every zone and year, as a day is bounded by Temporal and not by an offset:
 * Asia/Shanghai had summer time from 1986 to 1991 (days of 23 and 25 hours) and an odd offset before 1901.
 */
const daysOfZone = new Map<string, Map<number, LocalDay>>();

/** The local date at an instant (UTC milliseconds) in a zone ('Asia/Shanghai'). */
export function localDateAt(epochMs: number, zone: string): LocalDate {
  let number = Math.floor(epochMs / dayLength);
  for (;;) {
    const day = localDay(number, zone);
    if (epochMs < day.start) number -= 1;
    else if (epochMs >= day.end) number += 1;
    else return day.date;
  }
}

/** The first instant of a local day, in UTC milliseconds. */
export function startOfLocalDay(date: LocalDate, zone: string): number {
  return localDay(dayNumber(date), zone).start;
}

/**
 * The first instant after a local day, in UTC milliseconds: a deadline on that day is kept by everything before it and missed from it on.
 */
export function endOfLocalDay(date: LocalDate, zone: string): number {
  return localDay(dayNumber(date), zone).end;
}

function localDay(number: number, zone: string): LocalDay {
  const days = daysOfZone.get(zone) ?? new Map<number, LocalDay>();
  const known = days.get(number);
  if (known) return known;
  const day = { date: dateOfDayNumber(number), start: startInstant(number, zone), end: startInstant(number + 1, zone) };
  days.set(number, day);
  daysOfZone.set(zone, days);
  return day;
}

function startInstant(number: number, zone: string): number {
  return Temporal.PlainDate.from(dateOfDayNumber(number)).toZonedDateTime({ timeZone: zone }).epochMilliseconds;
}

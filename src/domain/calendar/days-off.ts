import { addNaturalDays, weekday, type LocalDate } from './local-date.js';
import type { WorkingCalendar } from './working-calendar.js';

/** Neighbouring days off of one name, weekends inside included. */
export interface DaysOff {
  name: string;
  from: LocalDate;
  to: LocalDate;
}

/** The days between two days, both included, that are not what their weekday suggests. */
export interface ExceptionalDays {
  /** Holidays and closures by name. */
  off: DaysOff[];
  /** Weekend days that are worked. */
  madeUp: LocalDate[];
}

/** Holidays, closures and make-up days from one day to another, both included, ascending; plain weekends are left out. */
export function exceptionalDays(calendar: WorkingCalendar, from: LocalDate, to: LocalDate): ExceptionalDays {
  const off: DaysOff[] = [];
  const madeUp: LocalDate[] = [];
  for (let date = from; date <= to; date = addNaturalDays(date, 1)) {
    const name = calendar.holidayName(date);
    const last = off.at(-1);
    if (name === undefined) {
      if (weekday(date) > 5 && calendar.isWorkingDay(date)) madeUp.push(date);
    } else if (last?.name === name && addNaturalDays(last.to, 1) === date) last.to = date;
    else off.push({ name, from: date, to: date });
  }
  return { off, madeUp };
}

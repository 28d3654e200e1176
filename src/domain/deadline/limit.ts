import { addMonths, addNaturalDays, type LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addWorkingDays, shiftOffHolidays } from '../calendar/working-days.js';
import type { Basis } from '../workflow/words.js';

/**
 * How a period counts. The articles say which: 行政处罚法 article 85 and 行政强制法 article 69 make their short periods working days; most rules
 * that only say 日 mean natural days.
 */
export type LimitUnit = 'working-day' | 'natural-day' | 'month';

/** A whole number of units; negative counts backwards. */
export interface Period {
  amount: number;
  unit: LimitUnit;
}

/** The time that a rule allows for a duty. */
export interface Limit extends Period {
  /** Whether a last day that is not worked moves to the next working day (民法典 article 203). Working days never need it. */
  shiftOffHolidays?: boolean;
  basis: readonly Basis[];
}

/** Where a period ends, and whether that may still change because a year is not announced. */
export interface CountedPeriod {
  /** The last day as counted. */
  due: LocalDate;
  /** The working day to which a `due` that is not worked moves; null if it stays. */
  shifted: LocalDate | null;
  provisional: boolean;
}

/** The day that lies a period away from another; the start day does not count (民法典 article 201). */
export function addPeriod(calendar: WorkingCalendar, from: LocalDate, { amount, unit }: Period): LocalDate {
  switch (unit) {
    case 'working-day':
      return addWorkingDays(calendar, from, amount);
    case 'natural-day':
      return addNaturalDays(from, amount);
    case 'month':
      return addMonths(from, amount);
  }
}

/** Counts a period from a day and moves its end off holidays if the rule says so. */
export function countPeriod(calendar: WorkingCalendar, from: LocalDate, period: Period, movesOffHolidays: boolean): CountedPeriod {
  const due = addPeriod(calendar, from, period);
  const end = movesOffHolidays ? shiftOffHolidays(calendar, due) : due;
  const readsCalendar = period.unit === 'working-day' || movesOffHolidays;
  const provisional = readsCalendar && [from, due, end].some((date) => calendar.isProvisional(date));
  return { due, shifted: end === due ? null : end, provisional };
}

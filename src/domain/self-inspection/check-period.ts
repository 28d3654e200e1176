import { addMonths, addNaturalDays, localDate, weekday, type LocalDate } from '../calendar/local-date.js';

/** How often a check-list is gone through. */
export const frequencies = ['day', 'week', 'month', 'quarter'] as const;
export type Frequency = (typeof frequencies)[number];

/** One period of a list: its first day, and its last, on which its run is due. */
export interface CheckPeriod {
  from: LocalDate;
  due: LocalDate;
}

/** When a list is in force; null where it has no end. */
export interface InForce {
  frequency: Frequency;
  beginsOn: LocalDate;
  endsOn: LocalDate | null;
}

/** The period of a frequency that a day lies in. A week begins on Monday, a quarter in January, April, July and October. */
export function periodOf(frequency: Frequency, day: LocalDate): CheckPeriod {
  switch (frequency) {
    case 'day':
      return { from: day, due: day };
    case 'week': {
      const from = addNaturalDays(day, 1 - weekday(day));
      return { from, due: addNaturalDays(from, 6) };
    }
    case 'month':
      return months(localDate(`${day.slice(0, 7)}-01`), 1);
    case 'quarter': {
      const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
      return months(localDate(`${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`), 3);
    }
  }
}

function months(from: LocalDate, count: number): CheckPeriod {
  return { from, due: addNaturalDays(addMonths(from, count), -1) };
}

/**
 * Every period of a list that has begun by a day, from the one in which the list takes force; those that are due before `from` are left out. Where a list
 * ends within a period its last run is due on that day.
 */
export function periodsOf({ frequency, beginsOn, endsOn }: InForce, { from, through }: { from: LocalDate; through: LocalDate }): CheckPeriod[] {
  const last = endsOn !== null && endsOn < through ? endsOn : through;
  const periods: CheckPeriod[] = [];
  for (let period = periodOf(frequency, beginsOn > from ? beginsOn : from); period.from <= last; period = periodOf(frequency, addNaturalDays(period.due, 1))) {
    periods.push(endsOn !== null && endsOn < period.due ? { ...period, due: endsOn } : period);
  }
  return periods;
}

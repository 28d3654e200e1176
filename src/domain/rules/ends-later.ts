import { addNaturalDays, localDate, type LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { countPeriod, type Period } from '../deadline/limit.js';

/** A period with the rule for a last day that is not worked. */
export interface Term extends Period {
  shiftOffHolidays?: boolean;
}

/** A day from which one term ends later than another, with both ends. */
export interface Counterexample {
  from: LocalDate;
  end: LocalDate;
  boundEnd: LocalDate;
}

/** Years of announced holidays that are tried: enough for every place of the festivals in the week and of 春节 in the year. */
const years = 10;

/**
 * The latest day, in the last ten announced years, from which `term` ends later than `bound`; null if there is none. Every day is tried, because
 * 10 working days and 14 natural days now end the one later and now the other. 20 ms for one pair of terms in months and working days.
 */
export function laterFrom(term: Term, bound: Term, calendar: WorkingCalendar): Counterexample | null {
  if (sameCount(term, bound) && term.amount <= bound.amount) return null;
  const first = localDate(`${calendar.announcedThrough - years + 1}-01-01`);
  for (let from = localDate(`${calendar.announcedThrough}-12-31`); from >= first; from = addNaturalDays(from, -1)) {
    const [ends, bounds] = [counted(term, from, calendar), counted(bound, from, calendar)];
    if (ends !== null && bounds !== null && ends > bounds) return { from, end: ends, boundEnd: bounds };
  }
  return null;
}

/** Whether two terms are counted alike, so that the amounts alone say which ends later. */
function sameCount(term: Term, bound: Term): boolean {
  return term.unit === bound.unit && (term.shiftOffHolidays ?? false) === (bound.shiftOffHolidays ?? false);
}

/** The last day; null where it is not certain yet. */
function counted({ shiftOffHolidays, ...period }: Term, from: LocalDate, calendar: WorkingCalendar): LocalDate | null {
  const { due, shifted, provisional } = countPeriod(calendar, from, period, shiftOffHolidays === true);
  return provisional ? null : (shifted ?? due);
}

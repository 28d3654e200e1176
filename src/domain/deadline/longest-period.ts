import { addNaturalDays, dayNumber, localDate, type LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { countPeriod, type Period } from './limit.js';

/** After 19 years the lunar festivals fall on the same days again; two such cycles show them on every weekday. */
const MOST_YEARS = 38;

const known = new WeakMap<WorkingCalendar, Map<string, number>>();

/**
 * The longest that a period can take, in natural days, from any start day of the years that the calendar has announced; with `shifts`, its end moves off
 * holidays. So 5 working days are at most 15 where one starts before the longest holidays.
 */
export function longestPeriod(calendar: WorkingCalendar, period: Period, shifts = false): number {
  const { amount, unit } = period;
  if (unit === 'natural-day' && !shifts) return amount;
  const key = `${amount} ${unit} ${shifts}`;
  const memo = known.get(calendar) ?? new Map<string, number>();
  known.set(calendar, memo);
  const before = memo.get(key);
  if (before !== undefined) return before;
  const longest = Math.max(...announcedDays(calendar).map((from) => daysOf(calendar, from, period, shifts)));
  memo.set(key, longest);
  return longest;
}

function daysOf(calendar: WorkingCalendar, from: LocalDate, period: Period, shifts: boolean): number {
  const { due, shifted } = countPeriod(calendar, from, period, shifts);
  return dayNumber(shifted ?? due) - dayNumber(from);
}

/** Every day of the announced years, at most the last MOST_YEARS of them. */
function announcedDays(calendar: WorkingCalendar): LocalDate[] {
  const last = calendar.announcedThrough;
  let first = last;
  while (last - first < MOST_YEARS - 1 && !calendar.isProvisional(localDate(`${first - 1}-12-31`))) first -= 1;
  const days: LocalDate[] = [];
  const end = localDate(`${last}-12-31`);
  for (let day = localDate(`${first}-01-01`); day <= end; day = addNaturalDays(day, 1)) days.push(day);
  return days;
}

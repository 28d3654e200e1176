import { addMonths, addNaturalDays, localDate, yearOf, type LocalDate } from '../calendar/local-date.js';

/** A quarter, `2026-Q1`, or a year, `2026`, of the statistics that an enterprise owes (令16 article 14). Both days included. */
export interface StatisticsPeriod {
  name: string;
  kind: 'quarter' | 'year';
  from: LocalDate;
  to: LocalDate;
}

/** The form of the name of a period, in the years that duban reckons in. */
export const PERIOD_NAME = /^((?:19|2[0-2])\d\d)(?:-Q([1-4]))?$/;

/** The period of this name; null for what names none. */
export function periodNamed(name: string): StatisticsPeriod | null {
  const [, year, quarter] = PERIOD_NAME.exec(name) ?? [];
  if (year === undefined) return null;
  const from = localDate(`${year}-${quarter === undefined ? '01' : String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`);
  return { name, kind: quarter === undefined ? 'year' : 'quarter', from, to: addNaturalDays(addMonths(from, quarter === undefined ? 12 : 3), -1) };
}

/** The quarter that a day lies in. */
export function quarterOf(day: LocalDate): StatisticsPeriod {
  return periodNamed(`${yearOf(day)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`) as StatisticsPeriod;
}

/** The last quarter that is over on a day. */
export function lastQuarterBefore(day: LocalDate): StatisticsPeriod {
  return quarterOf(addNaturalDays(quarterOf(day).from, -1));
}

/** Every quarter and year whose last day lies between two days, both included; a year stands after its fourth quarter. */
export function periodsEnding(from: LocalDate, through: LocalDate): StatisticsPeriod[] {
  const periods: StatisticsPeriod[] = [];
  for (let quarter = quarterOf(from); quarter.to <= through; quarter = quarterOf(addNaturalDays(quarter.to, 1))) {
    periods.push(quarter);
    if (quarter.name.endsWith('Q4')) periods.push(periodNamed(quarter.name.slice(0, 4)) as StatisticsPeriod);
  }
  return periods;
}

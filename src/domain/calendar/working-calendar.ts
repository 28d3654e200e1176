import { localDate, weekday, yearOf, type LocalDate } from './local-date.js';

/**
 * Which days are worked in a jurisdiction. One version is immutable: other data is another version, and deadlines remember theirs.
 * The arithmetic on it stands in `working-days.ts`.
 */
export interface WorkingCalendar {
  /** Source, its release and a digest of the content: 'chinese-days@1.5.7+1f0c…'. */
  readonly version: string;
  /** IANA zone in which its days begin and end. */
  readonly zone: string;
  /** The last year whose holidays and make-up days (调休) the State Council has announced and this calendar holds. */
  readonly announcedThrough: number;
  isWorkingDay(date: LocalDate): boolean;
  /** Whether the day may still change: its year is not announced, or lies before the calendar's data. */
  isProvisional(date: LocalDate): boolean;
  /** Name of the holiday or reason of the closure; undefined on plain weekends and on working days. */
  holidayName(date: LocalDate): string | undefined;
}

export interface WorkingCalendarData {
  version: string;
  zone: string;
  /** Days off by name, weekends inside a holiday included: { '2026-10-01': '国庆节' }. */
  holidays: Readonly<Record<string, string>>;
  /** Weekend days that are worked, by the holiday they make up for: { '2026-10-10': '国庆节' }. */
  makeUpDays: Readonly<Record<string, string>>;
  announcedThrough: number;
  /** First year with data; every year if absent. */
  announcedFrom?: number;
  /** Days on which the jurisdiction's offices are closed beside the holidays (regional festivals, emergencies), by reason. */
  closures?: Readonly<Record<string, string>>;
}

/**
 * Builds a calendar: weekends are off except make-up days, holidays are off, and closures are off whatever else the day is. Throws a
 * RangeError for a day that does not exist and for one that is a holiday and a make-up day at once.
 */
export function createWorkingCalendar(data: WorkingCalendarData): WorkingCalendar {
  const off = new Map(Object.entries({ ...data.holidays, ...data.closures }).map(([date, name]) => [localDate(date), name]));
  const madeUp = new Set(Object.keys(data.makeUpDays).map(localDate));
  for (const date of madeUp) {
    if (date in data.holidays) throw new RangeError(`Calendar ${data.version}: ${date} is a holiday and a make-up day; it can only be one`);
    if (off.has(date)) madeUp.delete(date);
  }
  const announcedFrom = data.announcedFrom ?? 0;
  return Object.freeze({
    version: data.version,
    zone: data.zone,
    announcedThrough: data.announcedThrough,
    isWorkingDay: (date: LocalDate) => madeUp.has(date) || (!off.has(date) && weekday(date) <= 5),
    isProvisional: (date: LocalDate) => yearOf(date) > data.announcedThrough || yearOf(date) < announcedFrom,
    holidayName: (date: LocalDate) => off.get(date),
  });
}

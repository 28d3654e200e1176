import { createHash } from 'node:crypto';

import { getSolarDateFromLunar } from 'chinese-days';
import announced from 'chinese-days/dist/chinese-days.json';
import { version as release } from 'chinese-days/package.json';

import { addNaturalDays, localDate, type LocalDate } from '../domain/calendar/local-date.js';
import { createWorkingCalendar, type WorkingCalendar, type WorkingCalendarData } from '../domain/calendar/working-calendar.js';

/** Years after the last announced one for which the statutory festivals are entered; no limit of a rule pack reaches further. */
const yearsAhead = 5;

let built: WorkingCalendar | undefined;

/**
 * The national working calendar from the package chinese-days: the State Council's yearly notices since 2004, with make-up days. Years not
 * announced yet are provisional; they hold the days off that the law itself fixes and no make-up days. The version names the
 * release and a digest of the content, so that a release without new days is told from one with them. Built once per process.
 */
export function chineseDaysCalendar(): WorkingCalendar {
  built ??= createWorkingCalendar(chineseDaysData());
  return built;
}

/** The data behind `chineseDaysCalendar`, for calendars that a region overrides. */
export function chineseDaysData(): WorkingCalendarData {
  const [announcedFrom, announcedThrough] = announcedYears();
  const holidays = { ...statutoryFestivals(announcedThrough), ...chineseNames(announced.holidays) };
  const content = { zone: 'Asia/Shanghai', holidays, makeUpDays: chineseNames(announced.workdays), announcedFrom, announcedThrough };
  const digest = createHash('sha256').update(sorted(content.holidays) + sorted(content.makeUpDays)).digest('hex').slice(0, 12);
  return { version: `chinese-days@${release}+${digest}`, ...content };
}

/**
 * A year counts as announced when its National Day stands in the data: the notice names all festivals of a year at once, whereas single
 * days around New Year also come from the notice of the neighbouring year. The last of the unbroken run from the first year on.
 */
function announcedYears(): [number, number] {
  const years = Object.keys(announced.holidays).filter((date) => date.endsWith('-10-01')).map((date) => Number(date.slice(0, 4)));
  years.sort((a, b) => a - b);
  const first = years[0];
  if (first === undefined) throw new Error('The package chinese-days holds no year; install the release that package.json names');
  return [first, first + years.filter((year, index) => year === first + index).length - 1];
}

/** '2026-10-01': 'National Day,国庆节,3' → '国庆节'. */
function chineseNames(days: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(days).map(([date, names]) => [date, names.split(',')[1] ?? names]));
}

function statutoryFestivals(announcedThrough: number): Record<string, string> {
  const years = Array.from({ length: yearsAhead }, (_, index) => announcedThrough + 1 + index);
  return Object.fromEntries(years.flatMap(festivalsOf));
}

/** The thirteen days that 《全国年节及纪念日放假办法》 (2024) article 2 gives to all; which weekends are joined to them is announced yearly. */
function festivalsOf(year: number): [LocalDate, string][] {
  const springFestival = lunar(year, '01-01');
  return [
    [localDate(`${year}-01-01`), '元旦'],
    ...[-1, 0, 1, 2].map((days): [LocalDate, string] => [addNaturalDays(springFestival, days), '春节']),
    [localDate(`${year}-04-0${qingming(year)}`), '清明'],
    ...['05-01', '05-02'].map((day): [LocalDate, string] => [localDate(`${year}-${day}`), '劳动节']),
    [lunar(year, '05-05'), '端午'],
    [lunar(year, '08-15'), '中秋'],
    ...['10-01', '10-02', '10-03'].map((day): [LocalDate, string] => [localDate(`${year}-${day}`), '国庆节']),
  ];
}

/** Noon, because the package reads a bare date as UTC and answers in the zone of the process: west of Greenwich that is another day. */
function lunar(year: number, day: string): LocalDate {
  return localDate(getSolarDateFromLunar(`${year}-${day} 12:00`).date);
}

/** Day in April of 清明 by the rule of thumb for 2000 to 2099; the package's own function has the fault described above and no way round it. */
function qingming(year: number): number {
  const ofCentury = year % 100;
  return Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4);
}

function sorted(days: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(days).sort(([a], [b]) => (a < b ? -1 : 1)));
}

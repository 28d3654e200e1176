import { exceptionalDays } from '../calendar/days-off.js';
import { yearOf, type LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { dateWords, daysOffWords, dayWords, type Language } from './deadline-words.js';
import type { Count } from './deadline.js';

/** What a line is written with. */
export interface Telling {
  calendar: WorkingCalendar;
  language: Language;
}

/** The arithmetic of one count from a day, a sentence a line: what was not counted, where it ends, whether that is shifted or provisional. */
export function countLines(from: LocalDate, count: Count, telling: Telling): string[] {
  return [
    ...(count.unit === 'working-day' ? exceptionLines(from, count.due, telling) : []),
    countedTo(count, telling),
    ...shiftLines(count, telling),
    ...provisionalLines(count, telling),
    ...calendarLines(count, telling),
  ];
}

/** The holidays between two days, and the weekend days that count because they are worked. */
export function exceptionLines(from: LocalDate, due: LocalDate, { calendar, language }: Telling): string[] {
  const { off, madeUp } = from <= due ? exceptionalDays(calendar, from, due) : exceptionalDays(calendar, due, from);
  const holidays = off.map((days) => daysOffWords(days, language));
  const worked = madeUp.filter((date) => date !== from).map((date) => dayWords(date, language));
  if (language === 'en') {
    const notCounted = `Not counted: weekends${holidays.map((days) => `, ${days}`).join('')}.`;
    return worked.length === 0 ? [notCounted] : [notCounted, `Counted although a weekend, being make-up days: ${worked.join(', ')}.`];
  }
  const notCounted = `不计入：周末${holidays.map((days) => `、${days}`).join('')}。`;
  return worked.length === 0 ? [notCounted] : [notCounted, `虽为周末、因调休上班而计入：${worked.join('、')}。`];
}

function countedTo({ due }: Count, { language }: Telling): string {
  const day = dayWords(due, language);
  return language === 'en' ? `The count ends on ${day}.` : `计至${day}止。`;
}

function shiftLines({ due, shifted }: Count, { calendar, language }: Telling): string[] {
  if (shifted === undefined) return [];
  const name = calendar.holidayName(due);
  if (language === 'en') {
    const why = name === undefined ? 'a weekend' : daysOffWords({ name, from: due, to: due }, language);
    return [`That day is not worked: ${why}. The period ends on the next working day, ${shifted} (Civil Code article 203).`];
  }
  return [`该日为休假日（${name ?? '周末'}），顺延至休假结束的次日${dateWords(shifted, language)}（民法典第二百零三条）。`];
}

function provisionalLines({ due, shifted, provisional }: Count, { calendar, language }: Telling): string[] {
  if (provisional === undefined) return [];
  const year = yearOf(shifted ?? due);
  const { announcedThrough } = calendar;
  if (language === 'en') {
    return [`Provisional: the holidays are announced through ${announcedThrough}; the count reaches into ${year} and is done again once they are.`];
  }
  return [`暂定：放假安排已公布至${announcedThrough}年，计算涉及${year}年，公布后重新核算。`];
}

function calendarLines(count: Count, { calendar, language }: Telling): string[] {
  if (count.unit !== 'working-day' && count.shifted === undefined) return [];
  const same = count.calendar === calendar.version;
  if (language === 'en') {
    return [`Calendar: ${count.calendar}${same ? '' : `; the days off above are listed from another version, ${calendar.version}`}.`];
  }
  return [`所用日历：${count.calendar}${same ? '' : `；以上放假日按另一版本${calendar.version}列出`}。`];
}

import { exceptionalDays } from '../calendar/days-off.js';
import { yearOf } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { basisWords, dateWords, daysOffWords, dayWords, periodWords, type Language } from './deadline-words.js';
import type { CapEntry, Deadline, DeadlineEntry, DocumentEntry, LimitEntry } from './deadline.js';

/** What a line is written with. */
interface Telling {
  calendar: WorkingCalendar;
  language: Language;
}

/**
 * The arithmetic of a deadline in words, a sentence a line, for whoever must live with the date. Days off and make-up days are listed from
 * the calendar given; if an entry was counted with another version, a line says so.
 */
export function explainDeadline(deadline: Deadline, calendar: WorkingCalendar, language: Language): string[] {
  const telling = { calendar, language };
  return [...deadline.entries.flatMap((entry) => entryLines(entry, telling)), lastLine(deadline, telling)];
}

function entryLines(entry: DeadlineEntry, telling: Telling): string[] {
  switch (entry.kind) {
    case 'limit':
      return limitLines(entry, telling);
    case 'document':
      return [documentLine(entry, telling)];
    case 'cap':
      return [capLine(entry, telling)];
  }
}

function limitLines(entry: LimitEntry, telling: Telling): string[] {
  return [
    countedFrom(entry, telling),
    ...(entry.unit === 'working-day' ? exceptionLines(entry, telling) : []),
    countedTo(entry, telling),
    ...shiftLines(entry, telling),
    ...provisionalLines(entry, telling),
    ...calendarLines(entry, telling),
  ];
}

function countedFrom(entry: LimitEntry, { language }: Telling): string {
  const { from, anchor, amount } = entry;
  const period = periodWords(entry, language);
  const grounds = basisWords(entry.basis, language);
  if (language === 'en') {
    return `${period} ${amount < 0 ? 'back ' : ''}from ${from} (${anchor}); the start day does not count. ${grounds}`;
  }
  return `自${dateWords(from, language)}（${anchor}）起${amount < 0 ? '向前' : ''}${period}，起算之日不计入。${grounds}`;
}

/** The holidays inside the count, and the weekend days that count because they are worked. */
function exceptionLines({ from, due }: LimitEntry, { calendar, language }: Telling): string[] {
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

function countedTo({ due }: LimitEntry, { language }: Telling): string {
  const day = dayWords(due, language);
  return language === 'en' ? `The count ends on ${day}.` : `计至${day}止。`;
}

function shiftLines({ due, shifted }: LimitEntry, { calendar, language }: Telling): string[] {
  if (shifted === undefined) return [];
  const name = calendar.holidayName(due);
  if (language === 'en') {
    const why = name === undefined ? 'a weekend' : daysOffWords({ name, from: due, to: due }, language);
    return [`That day is not worked: ${why}. The period ends on the next working day, ${shifted} (Civil Code article 203).`];
  }
  return [`该日为休假日（${name ?? '周末'}），顺延至休假结束的次日${dateWords(shifted, language)}（民法典第二百零三条）。`];
}

function provisionalLines({ due, shifted, provisional }: LimitEntry, { calendar, language }: Telling): string[] {
  if (provisional === undefined) return [];
  const year = yearOf(shifted ?? due);
  const { announcedThrough } = calendar;
  if (language === 'en') {
    return [`Provisional: the holidays are announced through ${announcedThrough}; the count reaches into ${year} and is done again once they are.`];
  }
  return [`暂定：放假安排已公布至${announcedThrough}年，计算涉及${year}年，公布后重新核算。`];
}

function calendarLines(entry: LimitEntry, { calendar, language }: Telling): string[] {
  if (entry.unit !== 'working-day' && entry.shifted === undefined) return [];
  const same = entry.calendar === calendar.version;
  if (language === 'en') {
    return [`Calendar: ${entry.calendar}${same ? '' : `; the days off above are listed from another version, ${calendar.version}`}.`];
  }
  return [`所用日历：${entry.calendar}${same ? '' : `；以上放假日按另一版本${calendar.version}列出`}。`];
}

function documentLine({ due, source, basis }: DocumentEntry, { language }: Telling): string {
  if (language === 'en') return `${source} fixes ${due}. ${basisWords(basis, language)}`;
  return `${source}确定为${dateWords(due, language)}。${basisWords(basis, language)}`;
}

function capLine(entry: CapEntry, { language }: Telling): string {
  const { from, anchor, latest, basis } = entry;
  const period = periodWords(entry, language);
  const grounds = basisWords(basis, language);
  if (language === 'en') {
    return `That is later than the longest time allowed, ${period} from ${from} (${anchor}), until ${latest}; recorded, not moved. ${grounds}`;
  }
  const start = dateWords(from, language);
  return `超过最长时限：自${start}（${anchor}）起${period}，至${dateWords(latest, language)}止；仅作记录，不改动日期。${grounds}`;
}

function lastLine({ due }: Deadline, { calendar, language }: Telling): string {
  if (language === 'en') return `Due by the end of ${due} (${calendar.zone}).`;
  return `期限于${dateWords(due, language)}当日结束时届满（${calendar.zone}）。`;
}

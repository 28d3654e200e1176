import type { LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { basisWords, dateWords, dayWords, periodWords, type Language } from './deadline-words.js';
import type { CapEntry, Deadline, DeadlineEntry, DocumentEntry, LimitEntry } from './deadline.js';
import { countLines, exceptionLines, type Telling } from './explain-count.js';
import { extensionLine, pauseLine, recountLines, replanLine, resumptionLines } from './explain-moves.js';
import { addPeriod, type Period } from './limit.js';

/**
 * The arithmetic of a deadline in words, a sentence a line, for whoever must live with the date. Days off and make-up days are listed from
 * the calendar given; if an entry was counted with another version, a line says so.
 */
export function explainDeadline(deadline: Deadline, calendar: WorkingCalendar, language: Language): string[] {
  const telling = { calendar, language };
  return [...deadline.entries.flatMap((entry) => entryLines(entry, telling)), lastLine(deadline, telling)];
}

/**
 * A day that lies an offset away from a deadline, in words: by when an extension must be applied for, when a rung fires. "20 working days before
 * 2026-10-30: …".
 */
export function explainOffset(due: LocalDate, offset: Period, calendar: WorkingCalendar, language: Language): string[] {
  const telling = { calendar, language };
  const date = addPeriod(calendar, due, offset);
  const period = periodWords(offset, language);
  const days = offset.unit === 'working-day' ? exceptionLines(due, date, telling) : [];
  if (language === 'en') {
    return [`${period} ${offset.amount < 0 ? 'before' : 'after'} ${due}; that day itself does not count.`, ...days, `That is ${dayWords(date, language)}.`];
  }
  return [`${dateWords(due, language)}${offset.amount < 0 ? '前' : '后'}${period}，当日不计入。`, ...days, `即${dayWords(date, language)}。`];
}

function entryLines(entry: DeadlineEntry, telling: Telling): string[] {
  switch (entry.kind) {
    case 'limit':
      return [countedFrom(entry, telling), ...countLines(entry.from, entry, telling)];
    case 'document':
      return [documentLine(entry, telling)];
    case 'cap':
      return [capLine(entry, telling)];
    case 'extension':
      return [extensionLine(entry, telling)];
    case 'pause':
      return [pauseLine(entry, telling)];
    case 'resumption':
      return resumptionLines(entry, telling);
    case 'recount':
      return recountLines(entry, telling);
    case 'replan':
      return [replanLine(entry, telling)];
  }
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

function lastLine({ due, entries }: Deadline, { calendar, language }: Telling): string {
  const rests = entries.findLast(({ kind }) => kind === 'pause' || kind === 'resumption')?.kind === 'pause';
  if (language === 'en') return `${rests ? 'While the count rests, the date stands: due' : 'Due'} by the end of ${due} (${calendar.zone}).`;
  return `${rests ? '计算中止期间日期不变：' : ''}期限于${dateWords(due, language)}当日结束时届满（${calendar.zone}）。`;
}

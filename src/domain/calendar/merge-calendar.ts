import { closedDays, type CalendarText } from './calendar-text.js';
import { yearOf, type LocalDate } from './local-date.js';
import type { WorkingCalendarData } from './working-calendar.js';

/**
 * A calendar with what a text says over it. A day that the text names is what the text says. The days off that a wider calendar only expected
 * in years that the text announces give way to what was announced.
 */
export function mergeCalendar(wider: WorkingCalendarData, text: CalendarText, version: string): WorkingCalendarData {
  const announcedThrough = text.announcedThrough ?? wider.announcedThrough;
  const announced = (date: string): boolean => yearOf(date as LocalDate) > wider.announcedThrough && yearOf(date as LocalDate) <= announcedThrough;
  const worked = { ...text.makeUpDays, ...text.workingDays };
  const closed = Object.fromEntries(text.closures.flatMap(closedDays));
  const keeps = (days: Readonly<Record<string, string>>, unless: (date: string) => boolean): Record<string, string> =>
    Object.fromEntries(Object.entries(days).filter(([date]) => !unless(date)));
  return {
    ...wider,
    version,
    announcedThrough,
    holidays: { ...keeps(wider.holidays, (date) => announced(date) || date in worked), ...text.holidays },
    makeUpDays: { ...keeps(wider.makeUpDays, (date) => announced(date) || date in text.holidays), ...worked },
    closures: { ...keeps(wider.closures ?? {}, (date) => date in worked), ...closed },
  };
}

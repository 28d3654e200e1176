import { dayNumber, type LocalDate } from '../../domain/calendar/local-date.js';
import { localDateAt } from '../../domain/calendar/local-day.js';
import { workingDaysBetween } from '../../domain/calendar/working-days.js';
import type { Words } from '../../domain/workflow/words.js';
import { calendarOf, type Engine } from '../../engine/index.js';

/** The moment at which an answer is made (UTC ms), and the local day that it is. */
export interface Moment {
  now: number;
  today: LocalDate;
}

/** A duty by its name, in the version of the workflow that its machine runs. */
interface NamedDuty {
  name: string;
  workflow: string;
  version: number;
}

/** What time it is for the cases. */
export function momentOf(engine: Engine): Moment {
  return momentAt(engine, null);
}

/** The moment of a past instant (UTC ms), or of now where that is null. */
export function momentAt({ parts: { clock, rules } }: Engine, asOf: number | null): Moment {
  const now = asOf ?? clock.now();
  return { now, today: localDateAt(now, rules.zone) };
}

/** Days from today to a date, and working days among them by the calendar of the case; negative when the date has passed. */
export function daysLeft({ parts: { rules } }: Engine, calendar: string, { today, due }: { today: LocalDate; due: LocalDate }): { daysLeft: number; workingDaysLeft: number } {
  return { daysLeft: dayNumber(due) - dayNumber(today), workingDaysLeft: workingDaysBetween(calendarOf(rules, calendar), today, due) };
}

/** The acts that fulfil a duty, by the definition of its machine; none where only another machine's signal does. */
export function keepingActs({ parts: { registry } }: Engine, { name, workflow, version }: NamedDuty): { act: string; title: Words }[] {
  const keptBy = registry.find(workflow, version)?.duties.get(name)?.keptBy ?? [];
  return keptBy.flatMap((act) => {
    const title = registry.act(act)?.rule.title;
    return title === undefined ? [] : [{ act, title }];
  });
}

/** Title of a duty in the definition of its machine; its name where this program does not have that definition. */
export function dutyTitle({ parts: { registry } }: Engine, duty: NamedDuty): Words {
  return registry.find(duty.workflow, duty.version)?.duties.get(duty.name)?.title ?? { zh: duty.name, en: duty.name };
}

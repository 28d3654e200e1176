import { startOfLocalDay } from '../calendar/local-day.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addPeriod } from '../deadline/limit.js';
import type { Ladder, PlannedRung, Rung } from './ladder.js';

/** A ladder set against one deadline. */
export interface LadderAgainstDeadline {
  ladder: Ladder;
  /** Last day of the deadline. */
  due: LocalDate;
  /** The local day on which the duty was opened. */
  openedOn: LocalDate;
  /** The local day on which the ladder was planned, where that is later: its deadline was moved then. */
  plannedOn?: LocalDate;
  calendar: WorkingCalendar;
}

/**
 * The rungs of a ladder with their instants, ascending. A rung is due from the start of its local day, so one at +1 natural day is due
 * from the first instant after the deadline has passed, and one at 0 on the morning of its last day.
 *
 * Rules:
 * - A rung up to the deadline whose day is the day of planning, or earlier, is not planned: there is nothing to remind of yet.
 * - If the deadline was past when the duty was opened (an imported record, a late document), the rungs after it count from the day the
 *   duty was opened, so that nobody is escalated upon before duban has ever warned.
 * - A rung is never due before the one below it. Where mixed units would have it so (5 working days over a holiday reach further back
 *   than 7 natural days), it waits for that one.
 *
 * Seven rungs take 1 µs once the calendar's years are counted, a rung counted in months 4.5 µs more; so nothing is remembered here.
 */
export function planRungs({ ladder, due, openedOn, plannedOn = openedOn, calendar }: LadderAgainstDeadline): PlannedRung[] {
  const planned: PlannedRung[] = [];
  let lowest: LocalDate | undefined;
  ladder.rungs.forEach((rung, index) => {
    const counted = addPeriod(calendar, anchorDay(rung, due, openedOn), rung.offset);
    const date = lowest !== undefined && counted < lowest ? lowest : counted;
    lowest = date;
    if (rung.offset.amount <= 0 && date <= plannedOn) return;
    const at = startOfLocalDay(date, calendar.zone);
    planned.push({ index, rung: rung.rung, decides: rung.decision !== undefined, date, at });
  });
  return planned;
}

/** The day from which a rung counts. */
export function anchorDay(rung: Rung, due: LocalDate, openedOn: LocalDate): LocalDate {
  return rung.offset.amount > 0 && due < openedOn ? openedOn : due;
}

import { addNaturalDays, type LocalDate } from '../calendar/local-date.js';
import { endOfLocalDay, startOfLocalDay } from '../calendar/local-day.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Deadline, DeadlineEntry } from '../deadline/deadline.js';
import { restingUnder } from '../deadline/move-deadline.js';
import type { MovedDuty } from '../journal/entry.js';
import { rungActs, type Rung } from '../ladder/ladder.js';
import { firstFiring, type NextFiring } from './firing.js';
import type { RepeatingLadder } from './rule-pack.js';

/** An open duty with its ledger and its place on the ladder, as far as a move needs it. */
export interface MovableDuty {
  duty: number;
  deadline: Deadline;
  openedOn: LocalDate;
  standing: NextFiring;
  ladder: RepeatingLadder;
}

/** By which rules the ladder is planned from now on. */
export interface Replanning {
  today: LocalDate;
  ladder: RepeatingLadder;
  calendar: WorkingCalendar;
}

/** A move of a deadline: what enters the journal, the whole ledger after it, and where the duty stands on its ladder now. */
export interface DutyMove {
  moved: MovedDuty;
  deadline: Deadline;
  next: NextFiring;
  /** The local day from whose end its count rests; null while it runs. */
  pausedOn: LocalDate | null;
}

/**
 * Enters a moved deadline and plans the ladder anew. While the count rests, no rung fires; the next date is the day after the longest pause.
 * A date that lies later, and is not over, starts the ladder from its foot: it is a new date, and nobody has been warned of it. Otherwise
 * the ladder goes on above what has fired: no rung is taken back and none fires twice.
 */
export function moveDuty(duty: MovableDuty, deadline: Deadline, { today, ladder, calendar }: Replanning): DutyMove {
  const resting = restingUnder(deadline);
  const climb = { ladder, due: deadline.due, openedOn: duty.openedOn, plannedOn: today, plannedFrom: plannedFrom(duty, deadline, { today, ladder }), calendar };
  const moved: MovedDuty = {
    duty: duty.duty,
    due: deadline.due,
    dueAt: new Date(endOfLocalDay(deadline.due, calendar.zone)).toISOString(),
    version: deadline.version,
    provisional: deadline.provisional,
    entry: deadline.entries[deadline.entries.length - 1] as DeadlineEntry,
    plannedOn: today,
    plannedFrom: climb.plannedFrom,
  };
  const next = resting === null ? firstFiring(climb) : atTheCap(resting.until, climb.plannedFrom, calendar);
  return { moved, deadline, next, pausedOn: resting?.on ?? null };
}

/** A resting duty still has a next date: the first instant after the last day on which it may rest. */
export function atTheCap(until: LocalDate, rung: number, { zone }: WorkingCalendar): NextFiring {
  return { rung, repeat: 0, at: startOfLocalDay(addNaturalDays(until, 1), zone) };
}

function plannedFrom({ deadline: before, standing, ladder: old }: MovableDuty, after: Deadline, { today, ladder }: Pick<Replanning, 'today' | 'ladder'>): number {
  if (after.due > before.due && after.due >= today) return 0;
  const climbed = standing.repeat > 0 ? old.rungs.length : standing.rung;
  return old === ladder ? climbed : rungsClimbed(ladder.rungs, old.rungs[climbed - 1]);
}

/** How many rungs of a ladder lie up to and with one of another: by its name, else by the severity of what it does. */
export function rungsClimbed(rungs: readonly Rung[], highest: Rung | undefined): number {
  if (highest === undefined) return 0;
  const same = rungs.findIndex(({ rung }) => rung === highest.rung);
  if (same >= 0) return same + 1;
  const severer = rungs.findIndex(({ act }) => rungActs.indexOf(act) > rungActs.indexOf(highest.act));
  return severer < 0 ? rungs.length : severer;
}

import { localDateAt, startOfLocalDay } from '../calendar/local-day.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { addPeriod } from '../deadline/limit.js';
import { collapse } from '../ladder/collapse-rungs.js';
import type { PlannedRung } from '../ladder/ladder.js';
import { planRungs } from '../ladder/plan-rungs.js';
import type { RepeatingLadder } from './rule-pack.js';

/** A ladder set against one deadline of one duty. */
export interface Climb {
  ladder: RepeatingLadder;
  due: LocalDate;
  openedOn: LocalDate;
  /** The local day on which the ladder was planned for this version of the deadline. */
  plannedOn: LocalDate;
  /** Position of the lowest rung that was still to be climbed then: 0, or above what had fired before the deadline was moved. */
  plannedFrom: number;
  calendar: WorkingCalendar;
}

/** Where a duty stands on its ladder: position of the next rung, how often the top has been repeated, and when it fires (UTC ms). */
export interface NextFiring {
  rung: number;
  repeat: number;
  at: number;
}

/** A rung that has fired for this version of the deadline: its position, its repeat, and when (UTC ms). */
export interface LastFired {
  rung: number;
  repeat: number;
  at: number;
}

/**
 * Where a duty stands whose ladder has just been planned: at the lowest rung still to be climbed; where the top had been reached before the
 * deadline was moved, at its next repeat. Every ladder ends after the deadline, so there always is one.
 */
export function firstFiring(climb: Climb): NextFiring {
  const planned = planRungs(climb);
  const first = planned.find(({ index }) => index >= climb.plannedFrom);
  return first === undefined ? repeated(climb, planned, 0, climb.plannedOn) : { rung: first.index, repeat: 0, at: first.at };
}

/** Where a duty stands after what fired last for this version of its deadline; after nothing, where it was planned to begin. */
export function standingAfter(climb: Climb, last: LastFired | null): NextFiring {
  if (last === null) return firstFiring(climb);
  return after(climb, planRungs(climb), last);
}

/** What fires at `now` for a duty that stands at `next`, what it stands for, and where the duty stands afterwards. */
export interface Firing {
  rung: number;
  repeat: number;
  /** Positions of the missed rungs that this one stands for. */
  collapsed: number[];
  next: NextFiring;
}

/**
 * Fires what is due at `now` (UTC ms); null when nothing is. Missed rungs collapse by the rule of `collapse`; of missed repeats of the top
 * rung only one fires, and the next falls after `now`.
 */
export function fire(climb: Climb, next: NextFiring, now: number): Firing | null {
  if (next.at > now) return null;
  const planned = planRungs(climb);
  const due = next.repeat > 0 ? { fire: next.rung, collapsed: [] } : collapse({ planned, from: next.rung, now });
  if (due === null) return null;
  return { rung: due.fire, repeat: next.repeat, collapsed: due.collapsed, next: after(climb, planned, { rung: due.fire, repeat: next.repeat, at: now }) };
}

/** Fires a rung above the next one because somebody with a reason wants it now; the rungs between are passed over and named. */
export function fireAhead(climb: Climb, next: NextFiring, rung: number, now: number): Firing {
  const passed = climb.ladder.rungs.slice(next.rung, rung).map((_, index) => next.rung + index);
  return { rung, repeat: 0, collapsed: passed, next: after(climb, planRungs(climb), { rung, repeat: 0, at: now }) };
}

function after(climb: Climb, planned: readonly PlannedRung[], last: LastFired): NextFiring {
  const above = planned.find(({ index }) => index > last.rung);
  if (above !== undefined) return { rung: above.index, repeat: 0, at: above.at };
  return repeated(climb, planned, last.repeat, localDateAt(last.at, climb.calendar.zone));
}

/** The next repeat of the top rung that falls after `today`; repeats are counted from the day on which the top rung was planned. */
function repeated({ ladder, calendar }: Climb, planned: readonly PlannedRung[], done: number, today: LocalDate): NextFiring {
  const top = planned[planned.length - 1];
  if (top === undefined) throw new Error(`Ladder “${ladder.name}” has no rung after the deadline`);
  for (let repeat = done + 1; ; repeat += 1) {
    const date = addPeriod(calendar, top.date, { amount: ladder.repeat.amount * repeat, unit: ladder.repeat.unit });
    if (date > today) return { rung: top.index, repeat, at: startOfLocalDay(date, calendar.zone) };
  }
}

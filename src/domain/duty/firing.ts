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
  calendar: WorkingCalendar;
}

/** Where a duty stands on its ladder: position of the next rung, how often the top has been repeated, and when it fires (UTC ms). */
export interface NextFiring {
  rung: number;
  repeat: number;
  at: number;
}

/** The first rung of a newly opened duty. Every ladder ends after the deadline, so there always is one. */
export function firstFiring(climb: Climb): NextFiring {
  const first = planRungs(climb)[0];
  if (first === undefined) throw new Error(`Ladder “${climb.ladder.name}” has no rung after the deadline`);
  return { rung: first.index, repeat: 0, at: first.at };
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
  if (next.repeat > 0) return { rung: next.rung, repeat: next.repeat, collapsed: [], next: repeated(climb, planned, next.repeat, now) };
  const due = collapse({ planned, from: next.rung, now });
  if (due === null) return null;
  const above = planned.find(({ index }) => index > due.fire);
  const after = above === undefined ? repeated(climb, planned, 0, now) : { rung: above.index, repeat: 0, at: above.at };
  return { rung: due.fire, repeat: 0, collapsed: due.collapsed, next: after };
}

/** The next repeat of the top rung that falls after `now`; repeats are counted from the day on which the top rung was planned. */
function repeated({ ladder, calendar }: Climb, planned: readonly PlannedRung[], done: number, now: number): NextFiring {
  const top = planned[planned.length - 1] as PlannedRung;
  const today = localDateAt(now, calendar.zone);
  for (let repeat = done + 1; ; repeat += 1) {
    const date = addPeriod(calendar, top.date, { amount: ladder.repeat.amount * repeat, unit: ladder.repeat.unit });
    if (date > today) return { rung: top.index, repeat, at: startOfLocalDay(date, calendar.zone) };
  }
}

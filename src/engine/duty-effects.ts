import type { LocalDate } from '../domain/calendar/local-date.js';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';
import { shiftOffHolidays } from '../domain/calendar/working-days.js';
import type { Deadline } from '../domain/deadline/deadline.js';
import { extendDeadline, pauseDeadline, resumeDeadline } from '../domain/deadline/move-deadline.js';
import { dutyStanding } from '../domain/duty/duty-standing.js';
import { fireAhead, standingAfter, type Climb, type NextFiring } from '../domain/duty/firing.js';
import { moveDuty, type DutyMove } from '../domain/duty/move-duty.js';
import { ladderOf, limitOf } from '../domain/duty/rule-pack.js';
import { rungSubject, type Surroundings } from '../domain/duty/rung-subject.js';
import type { RungSubject } from '../domain/ladder/rung-subject.js';
import type { Criterion } from '../domain/hazard/criteria.js';
import type { FiredRung } from '../domain/journal/entry.js';
import type { Rung } from '../domain/ladder/ladder.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Effect } from '../domain/workflow/effects.js';
import { ownDuty, type DutyStanding, type Load, type Loaded, type RungAhead } from '../domain/workflow/loaded.js';
import type { LoadedCase, LoadedDuty, LoadedFiring } from './load-cases.js';
import { calendarOf, packOf, type RulesInForce } from './rules-in-force.js';

/** The moment of an act: UTC milliseconds and the local day. */
export interface Moment {
  at: number;
  today: LocalDate;
  /** The case that is opened in the same commit. */
  caseBeside?: string | null;
}

/** A rung that a step fires: what enters the record, where the duty stands afterwards, and since when (UTC ms) it was due. */
export interface RungFired {
  rung: FiredRung;
  next: NextFiring;
  dueSince: number;
}

/** A duty whose ledger gained an entry, or whose ladder was planned anew by other rules. */
export type DutyReplanned = { duty: LoadedDuty; pack: string } & ({ move: DutyMove } | { next: NextFiring });

/** The ladder of a duty on record, set against its deadline by the calendar of its case. */
export function climbOf(
  rules: RulesInForce,
  calendar: WorkingCalendar,
  duty: Pick<LoadedDuty, 'pack' | 'limit' | 'due' | 'openedOn' | 'plannedOn' | 'plannedFrom'>,
): Climb {
  const { due, openedOn, plannedOn, plannedFrom } = duty;
  return { ladder: ladderOf(packOf(rules, duty.pack), duty.limit), due, openedOn, plannedOn, plannedFrom, calendar };
}

/** Where a duty must stand by its ladder and by what fired last for this version of its deadline; null where its ladder has no such rung. */
export function standingOf(climb: Climb, fired: LoadedFiring | null): NextFiring | null {
  if (fired === null) return standingAfter(climb, null);
  const rung = climb.ladder.rungs.findIndex((one) => one.rung === fired.rung);
  return rung < 0 ? null : standingAfter(climb, { rung, repeat: fired.repeat, at: fired.at });
}

/** Who owes a duty, with the organisation around him, as the case and the directory have it. */
export function surroundingsOf({ state }: LoadedCase, { unit, owedBy, superior }: LoadedDuty): Surroundings {
  return { parties: state.parties, holder: { unit, role: owedBy as Role }, superior };
}

/** What the firing of a rung of a duty is about, by the people of its case and the quiet hours of its pack. */
export function subjectOf(rules: RulesInForce, loaded: LoadedCase, duty: LoadedDuty, { rung, at }: { rung: Rung; at: number }): RungSubject {
  const { quiet } = packOf(rules, duty.pack);
  const moment = { at, zone: calendarOf(rules, loaded.calendar).zone, quiet };
  return rungSubject(rung, { duty: duty.duty, name: duty.name, due: duty.due }, surroundingsOf(loaded, duty), moment);
}

/** Gives an act what it loads of its case: the standing of a duty, a rung ahead of it, an item of the criteria, the counts of its record, the table of rewards. */
export function loadFrom(rules: RulesInForce, loaded: LoadedCase, moment: Moment): Load {
  return (loads, facts, context, instance) => {
    const named = (loads.includes('duty-of-context') ? context : (facts ?? {})) as Record<string, unknown>;
    const own = ownDuty(loads);
    const duty = loaded.duties.find((one) => (own === undefined ? one.duty === named['duty'] : one.instance === instance && one.name === own));
    const given: Loaded = {};
    if (own !== undefined || loads.some((one) => one.startsWith('duty'))) given.duty = duty === undefined ? null : standing(rules, loaded, duty, moment.today);
    if (loads.includes('rung')) given.rung = duty === undefined ? null : rungAhead(rules, loaded, duty, { name: (facts as { rung?: unknown }).rung, at: moment.at });
    if (loads.includes('criterion')) given.criterion = criterionNamed(rules, facts);
    return { ...given, ...ofTheCase(rules, loaded, loads, moment) };
  };
}

/** What is loaded of the case as a whole, and of the rules by which it reckons. */
function ofTheCase(rules: RulesInForce, loaded: LoadedCase, loads: Parameters<Load>[0], { today, caseBeside = null }: Moment): Loaded {
  const given: Loaded = {};
  if (loads.includes('working-day')) given.workingDay = shiftOffHolidays(calendarOf(rules, loaded.calendar), today);
  if (loads.includes('unread')) given.unread = loaded.seen < loaded.revision;
  if (loads.includes('case-beside')) given.caseBeside = caseBeside;
  if (loads.includes('rewards')) given.rewards = packOf(rules, loaded.pack).rewards ?? null;
  if (loads.includes('counts')) given.counts = { entries: loaded.revision, duties: loaded.lastDuty };
  return given;
}

function standing(rules: RulesInForce, { calendar }: LoadedCase, duty: LoadedDuty, today: LocalDate): DutyStanding {
  const limit = limitOf(packOf(rules, duty.pack), duty.limit);
  return dutyStanding({ ...duty, deadline: ledgerOf(duty) }, limit, calendarOf(rules, calendar), today);
}

/** Null for a rung that the ladder lacks, that has fired or was passed over, and for any rung while the count rests. */
function rungAhead(rules: RulesInForce, loaded: LoadedCase, duty: LoadedDuty, { name, at }: { name: unknown; at: number }): RungAhead | null {
  const { rungs } = ladderOf(packOf(rules, duty.pack), duty.limit);
  const index = rungs.findIndex(({ rung }) => rung === name);
  const rung = rungs[index];
  if (rung === undefined || duty.repeat > 0 || index < duty.rung || duty.pausedOn !== null) return null;
  return { rung, index, subject: subjectOf(rules, loaded, duty, { rung, at }) };
}

function criterionNamed(rules: RulesInForce, facts: unknown): Criterion | null {
  const { ground } = (facts ?? {}) as { ground?: { criteria?: unknown; item?: unknown } };
  if (typeof ground?.criteria !== 'string' || typeof ground.item !== 'string') return null;
  return rules.criterion(ground.criteria, ground.item) ?? null;
}

/** What the effects of one step do to the duties of its case. */
export interface DutyChanges {
  replanned: DutyReplanned[];
  fired?: RungFired;
}

/** Applies the effects that move duties. One that names a duty which is over, or does not rest, changes nothing. */
export function applyDutyEffects(rules: RulesInForce, loaded: LoadedCase, effects: readonly Effect[], moment: Moment): DutyChanges {
  const changes: DutyChanges = { replanned: [] };
  for (const effect of effects) {
    if (effect.type === 'climb-ladder') changes.fired = climbed(rules, loaded, effect.params.rung, moment);
    else {
      const moved = movedBy(rules, loaded, effect, moment);
      if (moved !== null) changes.replanned.push(moved);
    }
  }
  return changes;
}

function movedBy(rules: RulesInForce, loaded: LoadedCase, effect: Effect, { today }: Moment): DutyReplanned | null {
  if (effect.type !== 'extend-deadline' && effect.type !== 'pause-deadline' && effect.type !== 'resume-deadline') return null;
  const duty = loaded.duties.find(({ duty: number }) => number === effect.params.duty);
  if (duty === undefined) return null;
  const deadline = ledgerOf(duty);
  switch (effect.type) {
    case 'extend-deadline': {
      const { until, ...decision } = effect.params;
      return moveTo(rules, loaded, duty, { deadline: extendDeadline(deadline, { ...decision, on: today, until: until as LocalDate }), today });
    }
    case 'pause-deadline': {
      const { duty: _, until, ...pause } = effect.params;
      return moveTo(rules, loaded, duty, { deadline: pauseDeadline(deadline, { ...pause, on: today, until: until as LocalDate }), today });
    }
    case 'resume-deadline':
      return resume(rules, loaded, duty, { on: today, atCap: false, today });
  }
}

/** Lets the count of a resting duty go on; null where it does not rest. */
export function resume(rules: RulesInForce, loaded: LoadedCase, duty: LoadedDuty, { today, ...end }: { on: LocalDate; atCap: boolean; today: LocalDate }): DutyReplanned | null {
  if (duty.pausedOn === null) return null;
  const limit = limitOf(packOf(rules, duty.pack), duty.limit);
  return moveTo(rules, loaded, duty, { deadline: resumeDeadline(ledgerOf(duty), { ...end, limit }, calendarOf(rules, loaded.calendar)), today });
}

/** Enters a moved deadline under the rules that its case keeps. */
function moveTo(rules: RulesInForce, loaded: LoadedCase, duty: LoadedDuty, { deadline, today }: { deadline: Deadline; today: LocalDate }): DutyReplanned {
  const ladder = ladderOf(packOf(rules, duty.pack), duty.limit);
  const standingNow = { rung: duty.rung, repeat: duty.repeat, at: duty.rungAt };
  const movable = { duty: duty.duty, deadline: ledgerOf(duty), openedOn: duty.openedOn, standing: standingNow, ladder };
  return { duty, pack: duty.pack, move: moveDuty(movable, deadline, { today, ladder, calendar: calendarOf(rules, loaded.calendar) }) };
}

function climbed(rules: RulesInForce, { calendar, duties }: LoadedCase, { rung, index, subject }: RungAhead, { at }: Moment): RungFired {
  const duty = duties.find(({ duty: number }) => number === subject.duty) as LoadedDuty;
  const climb = climbOf(rules, calendarOf(rules, calendar), duty);
  const firing = fireAhead(climb, { rung: duty.rung, repeat: duty.repeat, at: duty.rungAt }, index, at);
  const passed = firing.collapsed.map((position) => (climb.ladder.rungs[position] as Rung).rung);
  return {
    rung: { duty: duty.duty, deadlineVersion: duty.deadlineVersion, rung: rung.rung, repeat: 0, collapsed: passed },
    next: firing.next,
    dueSince: at,
  };
}

/** The ledger of a duty that was loaded with it. */
export function ledgerOf({ duty, deadline }: LoadedDuty): Deadline {
  if (deadline === null) throw new Error(`The ledger of duty ${duty} was not loaded`);
  return deadline;
}

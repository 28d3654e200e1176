import { endOfLocalDay } from '../calendar/local-day.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { deadlineFromDocument, deadlineFromLimit } from '../deadline/deadline.js';
import type { DutyOutcome, OpenedDuty, SettledDuty } from '../journal/entry.js';
import type { ImpliedDuty } from '../workflow/duties.js';
import { firstFiring, type NextFiring } from './firing.js';
import { ladderOf, limitOf, type RulePack } from './rule-pack.js';

/** A duty on record that is not settled yet, as far as a step needs it. */
export interface OpenDuty {
  duty: number;
  key: string;
  name: string;
  instance: number;
  /** Instant at which its last day is over (UTC ms). */
  dueAt: number;
  /** Its count rests: time that does not count cannot make it late. */
  paused: boolean;
  keptBy: readonly string[];
}

/** A duty that a step opens: what enters the journal, and where it stands on its ladder. */
export interface DutyOpening {
  opened: OpenedDuty;
  openedOn: LocalDate;
  next: NextFiring;
}

/** When a step happened and by which rules its new duties count. */
export interface Reckoning {
  at: number;
  today: LocalDate;
  pack: RulePack;
  calendar: WorkingCalendar;
  /** The act, and every signal it set off, each as `machine/event`: what a duty of that machine can be kept by. */
  events: ReadonlySet<string>;
  act: string;
  lastDuty: number;
}

export interface DutyChanges {
  opened: DutyOpening[];
  settled: SettledDuty[];
}

/**
 * Compares the duties on record with those that the machines imply after a step: gone → settled (kept, missed or lifted), new → opened with
 * a deadline and its ladder, in both → untouched, so that a deadline which spans a return loop is not restarted by it.
 */
export function settleDuties(before: readonly OpenDuty[], after: readonly ImpliedDuty[], reckoning: Reckoning): DutyChanges {
  const implied = new Set(after.map(({ key }) => key));
  const held = new Set(before.map(({ key }) => key));
  const settled = before.filter(({ key }) => !implied.has(key)).map((duty) => ({ duty: duty.duty, outcome: settledOutcome(duty, reckoning) }));
  const opened = after
    .filter(({ key }) => !held.has(key))
    .map((duty, index) => openDuty(duty, reckoning.lastDuty + 1 + index, reckoning));
  return { opened, settled };
}

/** Kept when what fulfils it happened before its last day was over, missed when it happened later, lifted when the matter went elsewhere. */
export function settledOutcome({ keptBy, instance, dueAt, paused }: OpenDuty, { events, at }: Pick<Reckoning, 'events' | 'at'>): DutyOutcome {
  if (!keptBy.some((event) => events.has(`${instance}/${event}`))) return 'lifted';
  return paused || at < dueAt ? 'kept' : 'missed';
}

function openDuty({ instance, key, rule, owedBy, unit, fixed, fixedBy }: ImpliedDuty, duty: number, reckoning: Reckoning): DutyOpening {
  const { pack, calendar, today, act } = reckoning;
  const limit = limitOf(pack, rule.limit);
  const deadline =
    fixed === null
      ? deadlineFromLimit({ from: today, anchor: act }, limit, calendar)
      : deadlineFromDocument({ due: fixed as LocalDate, source: fixedBy ?? act, basis: limit.basis }, limit.max === undefined ? null : { from: today, anchor: act, limit: limit.max }, calendar);
  const dueAt = endOfLocalDay(deadline.due, pack.zone);
  const next = firstFiring({ ladder: ladderOf(pack, rule.limit), due: deadline.due, openedOn: today, plannedOn: today, plannedFrom: 0, calendar });
  const opened: OpenedDuty = {
    duty,
    key,
    name: rule.duty,
    instance,
    owedBy,
    unit,
    limit: rule.limit,
    pack: pack.key,
    due: deadline.due,
    dueAt: new Date(dueAt).toISOString(),
    deadline,
  };
  return { opened, openedOn: today, next };
}

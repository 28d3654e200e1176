import { addNaturalDays, dayNumber, type LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { workingDaysBetween } from '../calendar/working-days.js';
import type { Basis } from '../workflow/words.js';
import {
  countOf,
  endOf,
  type Count,
  type Deadline,
  type DeadlineEntry,
  type ExtensionEntry,
  type LimitEntry,
  type PauseEntry,
  type RecountEntry,
  type ResumptionEntry,
} from './deadline.js';
import { addPeriod, countPeriod, type Limit, type LimitUnit, type Period } from './limit.js';

/** A decision that gives another date. */
export interface Extension {
  on: LocalDate;
  until: LocalDate;
  source: string;
  ground: string;
  basis: readonly Basis[];
}

/** The deadline after an extension: its date is the one that the decision fixes, whatever was counted before. */
export function extendDeadline(deadline: Deadline, { on, until, source, ground, basis }: Extension): Deadline {
  const entry: ExtensionEntry = { kind: 'extension', on, before: deadline.due, due: until, source, ground, basis };
  return entered(deadline, entry, { due: until, provisional: false });
}

/** Why and how long a count rests. `until` is the last day on which it may rest. */
export type Pause = Omit<PauseEntry, 'kind'>;

/** The deadline while its count rests. The date stays what it was; only the resumption moves it, by an entry that says by how much. */
export function pauseDeadline(deadline: Deadline, pause: Pause): Deadline {
  return entered(deadline, { kind: 'pause', ...pause }, deadline);
}

/** The pause under which a deadline rests now, or null. */
export function restingUnder({ entries }: Pick<Deadline, 'entries'>): PauseEntry | null {
  const last = entries.findLast(({ kind }) => kind === 'pause' || kind === 'resumption');
  return last?.kind === 'pause' ? last : null;
}

/** How a pause ended: on which day, whether by itself, and the limit under which the rest is counted. */
export interface Resumption {
  on: LocalDate;
  /** True where nobody ended the pause and its longest time was over. */
  atCap: boolean;
  limit: Limit;
}

/**
 * The deadline after its count went on: what was left of it on the day of the pause, counted from the day of the resumption. Neither day
 * counts twice: the day of the pause has passed, the day of the resumption is a start day (民法典 article 201). Months rest by natural days.
 */
export function resumeDeadline(deadline: Deadline, { on, atCap, limit }: Resumption, calendar: WorkingCalendar): Deadline {
  const pause = restingUnder(deadline);
  if (pause === null) throw new Error(`The deadline of ${deadline.due} does not rest`);
  const count = restCounted({ due: deadline.due, paused: pause.on, resumed: on }, limit, calendar);
  const entry: ResumptionEntry = { kind: 'resumption', on, atCap, ...count };
  return entered(deadline, entry, { due: endOf(count), provisional: count.provisional === true });
}

/**
 * What was left between a pause and the date that held then, counted on from the day of the resumption. Nothing was left where changed rules
 * would have ended the count before the pause.
 */
function restCounted({ due, paused, resumed }: { due: LocalDate; paused: LocalDate; resumed: LocalDate }, limit: Limit, calendar: WorkingCalendar): Count {
  const unit: LimitUnit = limit.unit === 'working-day' ? 'working-day' : 'natural-day';
  const left = unit === 'working-day' ? workingDaysBetween(calendar, paused, due) : dayNumber(due) - dayNumber(paused);
  const rest = { amount: Math.max(0, left), unit };
  return countOf(countPeriod(calendar, resumed, rest, limit.shiftOffHolidays === true), rest, calendar);
}

/** Whether a document or a decision fixes the date: then no change of rules and no pause moves it, only another decision. */
export function isFixed({ entries }: Pick<Deadline, 'entries'>): boolean {
  return entries[0]?.kind === 'document' || entries.some(({ kind }) => kind === 'extension');
}

/** The rules under which a date is counted anew. */
export interface NewRules {
  on: LocalDate;
  cause: RecountEntry['cause'];
  pack: string;
  limit: Limit;
  calendar: WorkingCalendar;
}

/**
 * The deadline under changed rules, with every pause that it had; null where nothing about it changes. A date that a document fixes stays.
 * Nobody becomes late by a change of rules (立法法 article 104, no retroactive effect): a date that was not over is at the earliest the day of
 * the change (of a resting count, the day of its pause), and one that was over is only moved later.
 */
export function recountDeadline(deadline: Deadline, rules: NewRules): Deadline | null {
  const first = deadline.entries[0];
  if (isFixed(deadline) || first?.kind !== 'limit') return null;
  const counts = countsUnder(deadline.entries, first, rules);
  const last = counts[counts.length - 1] as Count;
  const counted = endOf(last);
  const provisional = counts.some((count) => count.provisional === true);
  const due = notBackwards(counted, deadline, rules.on);
  if (due === deadline.due && provisional === deadline.provisional && sameCount(lastCount(deadline), last)) return null;
  const entry: RecountEntry = {
    kind: 'recount',
    on: rules.on,
    cause: rules.cause,
    pack: rules.pack,
    before: deadline.due,
    counts,
    from: first.from,
    anchor: first.anchor,
    due,
    ...(due !== counted && { notBefore: due }),
    basis: rules.limit.basis,
  };
  return entered(deadline, entry, { due, provisional });
}

/**
 * A resting count stands at the day of its pause and not at today: what was left then under the new rules, at the least nothing, is what goes
 * on. A date nearer to today would give days that the next recount takes away again.
 */
function notBackwards(counted: LocalDate, deadline: Deadline, today: LocalDate): LocalDate {
  const stands = restingUnder(deadline)?.on ?? today;
  if (counted >= deadline.due || counted >= stands) return counted;
  return deadline.due < stands ? deadline.due : stands;
}

/** The deadline after another version of the pack took force that leaves its date as it is. */
export function replanDeadline(deadline: Deadline, { on, pack }: Pick<NewRules, 'on' | 'pack'>): Deadline {
  return entered(deadline, { kind: 'replan', on, pack }, deadline);
}

/** The limit and every resumption so far, counted under the new rules. */
function countsUnder(entries: readonly DeadlineEntry[], first: LimitEntry, { limit, calendar }: NewRules): Count[] {
  const counts = [countOf(countPeriod(calendar, first.from, limit, limit.shiftOffHolidays === true), limit, calendar)];
  let paused: LocalDate | null = null;
  for (const entry of entries) {
    if (entry.kind === 'pause') paused = entry.on;
    if (entry.kind !== 'resumption' || paused === null) continue;
    const due = endOf(counts[counts.length - 1] as Count);
    counts.push(restCounted({ due, paused, resumed: entry.on }, limit, calendar));
  }
  return counts;
}

function lastCount({ entries }: Deadline): Count | undefined {
  const last = entries.findLast(({ kind }) => kind === 'limit' || kind === 'resumption' || kind === 'recount');
  return last?.kind === 'recount' ? last.counts[last.counts.length - 1] : (last as Count | undefined);
}

/** Whether two counts say the same but for the calendar they were made with. */
function sameCount(a: Count | undefined, b: Count): boolean {
  return a !== undefined && a.amount === b.amount && a.unit === b.unit && a.due === b.due && a.shifted === b.shifted;
}

/** The last day on which a deadline may still rest from `today` on, with what it has rested already; not after `today` if nothing is left. */
export function latestRest({ entries }: Pick<Deadline, 'entries'>, max: Period, today: LocalDate, calendar: WorkingCalendar): LocalDate {
  let rested = 0;
  let paused: LocalDate | null = null;
  for (const entry of entries) {
    if (entry.kind === 'pause') paused = entry.on;
    if (entry.kind === 'resumption' && paused !== null) rested += dayNumber(entry.on) - dayNumber(paused);
  }
  return addNaturalDays(addPeriod(calendar, today, max), -rested);
}

function entered(deadline: Deadline, entry: DeadlineEntry, { due, provisional }: Pick<Deadline, 'due' | 'provisional'>): Deadline {
  return { original: deadline.original, due, version: deadline.version + 1, provisional, entries: [...deadline.entries, entry] };
}

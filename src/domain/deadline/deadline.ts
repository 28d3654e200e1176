import type { LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Basis } from '../workflow/words.js';
import { countPeriod, type CountedPeriod, type Limit, type LimitUnit } from './limit.js';

export type { Limit, LimitUnit } from './limit.js';

/** A count of days: how far, in which unit, by which calendar, and where it ended. */
export interface Count {
  amount: number;
  unit: LimitUnit;
  /** Version of the calendar that was used. */
  calendar: string;
  /** The last day as counted. */
  due: LocalDate;
  /** Present if `due` is not worked and the rule moves it: the day that takes its place. */
  shifted?: LocalDate;
  /** Present if a year that is not announced yet was counted through. */
  provisional?: true;
}

/** A rule's time, counted from something that happened. */
export interface LimitEntry extends Count {
  kind: 'limit';
  /** The day from which it counts; itself not counted. */
  from: LocalDate;
  /** What happened on that day: a stable name, or the number of the document that says so. */
  anchor: string;
  basis: readonly Basis[];
}

/** The date stands in an order, a notice or a record. */
export interface DocumentEntry {
  kind: 'document';
  due: LocalDate;
  /** Number or name of the document. */
  source: string;
  basis: readonly Basis[];
}

/**
 * A document's date lies later than the rule pack allows. It is put on record, the date is not moved: a document in force binds until
 * whoever issued it corrects it.
 */
export interface CapEntry {
  kind: 'cap';
  from: LocalDate;
  anchor: string;
  amount: number;
  unit: LimitUnit;
  calendar: string;
  /** The latest date that the rule allows. */
  latest: LocalDate;
  provisional?: true;
  basis: readonly Basis[];
}

/** An extension was granted: the date that the decision fixes. The one before stays in the ledger. */
export interface ExtensionEntry {
  kind: 'extension';
  /** The local day of the decision. */
  on: LocalDate;
  /** The date before, and the one that takes its place. */
  before: LocalDate;
  due: LocalDate;
  /** Number of the decision, and the ground that the pack names. */
  source: string;
  ground: string;
  basis: readonly Basis[];
}

/** The count rests from the end of the local day `on`, at the latest until the end of `until`. */
export interface PauseEntry {
  kind: 'pause';
  on: LocalDate;
  until: LocalDate;
  ground: string;
  source: string;
  basis: readonly Basis[];
}

/** The count went on: what was left of it when it began to rest, counted from `on`, that day not included. */
export interface ResumptionEntry extends Count {
  kind: 'resumption';
  on: LocalDate;
  /** True where nobody ended the pause and its longest time was over. */
  atCap: boolean;
}

/** The rules under which the date was counted have changed: the whole count once more, step by step, under the new ones. */
export interface RecountEntry {
  kind: 'recount';
  on: LocalDate;
  cause: 'calendar' | 'pack';
  /** `name@version` of the pack that holds now. */
  pack: string;
  before: LocalDate;
  /** The limit and every resumption, counted again. */
  counts: readonly Count[];
  from: LocalDate;
  anchor: string;
  due: LocalDate;
  /** Present where the count ends before this day: nobody becomes late by a change of rules, so the date is the day of the change, or of the pause. */
  notBefore?: LocalDate;
  basis: readonly Basis[];
}

/** Another version of the rule pack took force for the case: the date stays, the ladder is the one of that version. */
export interface ReplanEntry {
  kind: 'replan';
  on: LocalDate;
  pack: string;
}

/** One line of a deadline's ledger. An entry is never edited. */
export type DeadlineEntry = LimitEntry | DocumentEntry | CapEntry | ExtensionEntry | PauseEntry | ResumptionEntry | RecountEntry | ReplanEntry;

/**
 * By when a duty is to be fulfilled: by the end of the local day `due`. A ledger of entries, never an edited date; each entry added later
 * raises `version`. Plain JSON without undefined, as the journal's canonical form needs. How it moves stands in `move-deadline.ts`.
 */
export interface Deadline {
  /** The first date; stays for the statistics. */
  original: LocalDate;
  due: LocalDate;
  version: number;
  /** Whether announcing a year's holidays may still move it. */
  provisional: boolean;
  entries: readonly DeadlineEntry[];
}

/** A day and what happened on it, from which a limit counts. */
export interface Anchor {
  from: LocalDate;
  anchor: string;
}

/** The deadline of a duty whose time a rule fixes: `limit` after the anchor's day. */
export function deadlineFromLimit({ from, anchor }: Anchor, limit: Limit, calendar: WorkingCalendar): Deadline {
  const count = countOf(countPeriod(calendar, from, limit, limit.shiftOffHolidays === true), limit, calendar);
  const due = endOf(count);
  const entry: LimitEntry = { kind: 'limit', from, anchor, ...count, basis: limit.basis };
  return { original: due, due, version: 1, provisional: count.provisional === true, entries: [entry] };
}

/** A counted period as a ledger keeps it. */
export function countOf({ due, shifted, provisional }: CountedPeriod, { amount, unit }: Pick<Limit, 'amount' | 'unit'>, calendar: WorkingCalendar): Count {
  return { amount, unit, calendar: calendar.version, due, ...(shifted !== null && { shifted }), ...(provisional && { provisional }) };
}

/** The day on which a count ends, moved off holidays where the rule says so. */
export function endOf({ due, shifted }: Pick<Count, 'due' | 'shifted'>): LocalDate {
  return shifted ?? due;
}

/** What a document fixes. */
export interface DocumentDate {
  due: LocalDate;
  source: string;
  basis: readonly Basis[];
}

/** The longest time that a rule lets a document give, counted from the anchor. */
export interface Maximum extends Anchor {
  limit: Limit;
}

/**
 * The deadline of a duty whose date stands in a document. With a maximum, a date beyond it adds a `cap` entry; the date itself stays.
 */
export function deadlineFromDocument(document: DocumentDate, maximum: Maximum | null, calendar: WorkingCalendar): Deadline {
  const { due, source, basis } = document;
  const entries: DeadlineEntry[] = [{ kind: 'document', due, source, basis }];
  const cap = maximum && exceeded(due, maximum, calendar);
  if (cap) entries.push(cap);
  return { original: due, due, version: 1, provisional: false, entries };
}

function exceeded(due: LocalDate, { from, anchor, limit }: Maximum, calendar: WorkingCalendar): CapEntry | null {
  const counted = countPeriod(calendar, from, limit, limit.shiftOffHolidays === true);
  const latest = counted.shifted ?? counted.due;
  if (due <= latest) return null;
  const { amount, unit, basis } = limit;
  const provisional = counted.provisional && { provisional: true as const };
  return { kind: 'cap', from, anchor, amount, unit, calendar: calendar.version, latest, ...provisional, basis };
}

import type { LocalDate } from '../domain/calendar/local-date.js';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';
import type { RulePack } from '../domain/duty/rule-pack.js';
import type { Criterion } from '../domain/hazard/criteria.js';

/** Where and when a case is opened: what decides which rules govern it. */
export interface CasePlace {
  /** Division code; null where a published record does not say. */
  region: string | null;
  /** GB/T 4754 code of what the enterprise does; null where nobody has said. */
  industry: string | null;
  /** Local day of the opening. */
  on: LocalDate;
}

/**
 * The rules that the engine reckons by. This is the seam between the engine and wherever packs and calendars come from: it asks for the
 * pack and calendar of a new case, and for those that a case or deadline names.
 */
export interface RulesInForce {
  /** IANA zone in which `today` is reckoned. */
  zone: string;
  /** The pack that governs a case opened there and then. */
  packFor(place: CasePlace): RulePack;
  /** Every pack that may govern a case opened from now on. */
  packs(): readonly RulePack[];
  /** The pack of this key; undefined where this program does not have it. */
  pack(key: string): RulePack | undefined;
  /** The calendar in force in a region (null: unknown region), and one of a known version. */
  calendarFor(region: string | null): WorkingCalendar;
  calendar(version: string): WorkingCalendar | undefined;
  /** An item of grading criteria by the key of its pack. */
  criterion(criteria: string, item: string): Criterion | undefined;
  /** Reads anew what other processes may have brought into force. */
  refresh(): Promise<void>;
}

export function packOf(rules: RulesInForce, key: string): RulePack {
  const pack = rules.pack(key);
  if (pack === undefined) throw new Error(`The case keeps rule pack ${key}, which this program does not have`);
  return pack;
}

export function calendarOf(rules: RulesInForce, version: string): WorkingCalendar {
  const calendar = rules.calendar(version);
  if (calendar === undefined) throw new Error(`The case keeps calendar ${version}, which this program does not have`);
  return calendar;
}

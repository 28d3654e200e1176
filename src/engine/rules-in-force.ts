import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';
import type { RulePack } from '../domain/duty/rule-pack.js';

/**
 * The rules that the engine reckons by. This is the seam between the engine and wherever packs and calendars come from: it asks for the
 * pack of a new case, for the pack that a case or deadline names, and for the calendar.
 */
export interface RulesInForce {
  /** The pack that governs a case opened now in this region (null: unknown region). */
  packFor(region: string | null): RulePack;
  /** The pack of this key; undefined where this program does not have it. */
  pack(key: string): RulePack | undefined;
  calendar: WorkingCalendar;
}

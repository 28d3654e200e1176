import { scopePrefix } from '../codes/region.js';
import type { CalendarText } from './calendar-text.js';
import { mergeCalendar } from './merge-calendar.js';
import { createWorkingCalendar, type WorkingCalendar, type WorkingCalendarData } from './working-calendar.js';

/** A calendar as it is kept: whole, or what a text says over another version. `region` null: everywhere. */
export type CalendarVersion = { version: string; region: string | null } & ({ data: WorkingCalendarData } | { base: string; text: CalendarText });

/** That a version took force in its region, in the order of the numbers. */
export interface CalendarInForce {
  seq: number;
  version: string;
}

/** Every calendar that a program has, and which one holds where. Built anew when one takes force; versions never change. */
export interface CalendarBook {
  calendar(version: string): WorkingCalendar | undefined;
  /** The calendar in force in a region: of the nearest one that has its own, else everywhere's. Null: the region is not known. */
  calendarFor(region: string | null): WorkingCalendar;
  /** The version in force that was entered for exactly this region, if there is one. */
  ownOf(region: string | null): CalendarVersion | undefined;
  /** The version over which a calendar of this region is to stand: of the nearest wider region. */
  widerThan(region: string): CalendarVersion;
  /** The regions that have a calendar of their own and lie inside this one (null: all), the widest first. */
  regionsInside(region: string | null): string[];
  data(version: string): WorkingCalendarData;
}

/** Calendars that were built before, by version. */
export type BuiltCalendars = Map<string, WorkingCalendar>;

/**
 * A book of calendars; of each region that version holds which took force last. Throws where a version stands on one that is not there, and
 * where no calendar holds everywhere. `built` may keep what earlier books have built, since counting a year anew costs a millisecond.
 */
export function createCalendarBook(versions: readonly CalendarVersion[], inForce: readonly CalendarInForce[], built: BuiltCalendars = new Map()): CalendarBook {
  const known = new Map(versions.map((version) => [version.version, version]));
  const own = new Map<string, CalendarVersion>();
  for (const { version } of [...inForce].sort((a, b) => a.seq - b.seq)) {
    const found = known.get(version);
    if (found !== undefined) own.set(stemOf(found.region), found);
  }
  const whole = new Map<string, WorkingCalendarData>();
  const data = (version: string): WorkingCalendarData => {
    const found = whole.get(version) ?? dataOf(known, version, data);
    whole.set(version, found);
    return found;
  };
  const calendar = (version: string): WorkingCalendar | undefined => {
    if (!known.has(version)) return undefined;
    const found = built.get(version) ?? createWorkingCalendar(data(version));
    built.set(version, found);
    return found;
  };
  const nearest = (code: string, width: number): CalendarVersion => {
    for (let length = Math.min(code.length, width); length >= 0; length -= 1) {
      const found = own.get(code.slice(0, length));
      if (found !== undefined) return found;
    }
    throw new Error('No calendar is in force everywhere');
  };
  return {
    calendar,
    calendarFor: (region) => calendar(nearest(region ?? '', Number.POSITIVE_INFINITY).version) as WorkingCalendar,
    ownOf: (region) => own.get(stemOf(region)),
    widerThan: (region) => nearest(stemOf(region), stemOf(region).length - 1),
    regionsInside: (region) =>
      [...own.values()]
        .flatMap((one) => (one.region !== null && stemOf(one.region) !== stemOf(region) && stemOf(one.region).startsWith(stemOf(region)) ? [one.region] : []))
        .sort((a, b) => stemOf(a).length - stemOf(b).length || (a < b ? -1 : 1)),
    data,
  };
}

/** What every code inside a region begins with: '' everywhere. */
function stemOf(region: string | null): string {
  return region === null ? '' : scopePrefix(region);
}

function dataOf(known: ReadonlyMap<string, CalendarVersion>, version: string, dataOfBase: (version: string) => WorkingCalendarData): WorkingCalendarData {
  const found = known.get(version);
  if (found === undefined) throw new Error(`There is no calendar ${version}`);
  return 'data' in found ? { ...found.data, version } : mergeCalendar(dataOfBase(found.base), found.text, version);
}

import { versionsAnnounced, type Announcement } from '../domain/calendar/announce-calendar.js';
import type { CalendarVersion } from '../domain/calendar/calendar-book.js';
import { calendarFaults, type CalendarText } from '../domain/calendar/calendar-text.js';
import type { Actor } from '../domain/workflow/actor.js';
import { applyRules, digest, type Applied, type EngineParts, type RuleChange } from '../engine/index.js';
import type { LiveRules } from './live-rules.js';
import { refuseCalendar, refuseRules, type RuleRefusal } from './rule-refusal.js';
import type { RulesRead } from './rules-read.js';
import { keepCalendar, putInForce } from './stored-calendars.js';

/** A calendar that is to take force: what a text says of a region (null: everywhere), or a version that is kept already. */
export type GivenCalendar = { region: string | null; text: CalendarText } | { version: string };

/** By whose act, and why. */
export interface Decision {
  actor: Actor;
  why: string;
}

/** What a calendar would do: the versions that would take force, the given one first (none where it holds already), and the change of open cases. */
export interface CalendarPreview {
  versions: CalendarVersion[];
  change: RuleChange;
}

/** What a calendar would do if it took force now. Changes nothing. */
export function previewCalendar({ now: rules, kept }: LiveRules, given: GivenCalendar, by: Decision): CalendarPreview | RuleRefusal {
  const announcement = announcementOf(rules, given);
  if ('refused' in announcement) return announcement;
  const versions = versionsAnnounced(rules.calendars, announcement, digest);
  const last = Math.max(0, ...kept.inForce.map(({ seq }) => seq));
  const inForce = versions.map(({ version }, index) => ({ seq: last + 1 + index, version }));
  const known = new Set(rules.content.calendars.map(({ version }) => version));
  return { versions, change: followCalendars(rules.with({ calendars: versions.filter(({ version }) => !known.has(version)), inForce }), () => by) };
}

/** What applying a calendar did: the versions that took force, and what became of open cases. */
export interface CalendarApplied {
  versions: CalendarVersion[];
  applied: Applied;
}

/**
 * Lets a calendar take force and applies it to the open cases of its region. With one that holds already, it does what was left undone of
 * that: cases that another process opened by the calendar before, or a call that broke off.
 */
export async function applyCalendar(rules: LiveRules, parts: EngineParts, given: GivenCalendar, by: Decision): Promise<CalendarApplied | RuleRefusal> {
  const versions = await rules.changing(async (tx, now) => {
    const announcement = announcementOf(now, given);
    if ('refused' in announcement) return announcement;
    const taken = versionsAnnounced(now.calendars, announcement, digest);
    for (const version of taken) await keepCalendar(tx, version);
    await putInForce(tx, taken.map(({ version }) => version), { since: rules.instant, ...by });
    return taken;
  });
  if ('refused' in versions) return versions;
  return { versions, applied: await applyRules(parts, calendarsToFollow(rules)) };
}

/** The change of every open case that does not reckon by the calendar in force in its region, by whose act that took force. */
export function calendarsToFollow({ now: rules, kept: { inForce } }: LiveRules): RuleChange {
  const last = new Map(inForce.map(({ version, actor, why }) => [version, { actor, why }]));
  return followCalendars(rules, (version) => last.get(version) as Decision);
}

function followCalendars(rules: RulesRead, decisionFor: (version: string) => Decision): RuleChange {
  return {
    cause: 'calendar',
    rules,
    rulesFor: ({ region, pack, calendar }) => {
      const { version } = rules.calendarFor(region);
      return version === calendar ? null : { rules: { pack, calendar: version }, ...decisionFor(version) };
    },
  };
}

function announcementOf({ calendars, content }: RulesRead, given: GivenCalendar): Announcement | RuleRefusal {
  if ('version' in given) {
    const version = content.calendars.find((one) => one.version === given.version);
    return version === undefined ? refuseRules('calendar.unknown', { subject: given.version, zh: `没有工作日历 ${given.version}`, en: `there is no calendar ${given.version}` }) : { version };
  }
  const { announcedThrough } = calendars.calendarFor(null);
  const faults = calendarFaults(given.text, { region: given.region, announcedThrough });
  return faults.length > 0 ? refuseCalendar(faults) : given;
}

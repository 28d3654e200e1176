import type { CalendarInForce, CalendarVersion } from '../domain/calendar/calendar-book.js';
import type { CalendarText } from '../domain/calendar/calendar-text.js';
import type { WorkingCalendarData } from '../domain/calendar/working-calendar.js';
import type { Actor } from '../domain/workflow/actor.js';
import type { Read, Tx } from '../platform/db/transaction.js';

/** A calendar's taking force, as the table has it. */
export interface StoredInForce extends CalendarInForce {
  since: Date;
  actor: Actor;
  why: string;
}

interface CalendarRow {
  version: string;
  region: string | null;
  base: string | null;
  content: WorkingCalendarData | CalendarText;
}

/** Every version, and every taking force in its order. */
export async function readCalendars(read: Read): Promise<{ versions: CalendarVersion[]; inForce: StoredInForce[] }> {
  const { rows } = await read.query<CalendarRow>('select version, region, base, content from working_calendar');
  const { rows: inForce } = await read.query<StoredInForce>('select seq::int, version, since, actor, why from calendar_in_force order by calendar_in_force.seq');
  return { versions: rows.map(versionFrom), inForce };
}

function versionFrom({ version, region, base, content }: CalendarRow): CalendarVersion {
  return base === null ? { version, region, data: content as WorkingCalendarData } : { version, region, base, text: content as CalendarText };
}

/** Keeps a version; one that is kept already stays as it is. */
export async function keepCalendar(tx: Tx, calendar: CalendarVersion): Promise<void> {
  const [base, content] = 'data' in calendar ? [null, calendar.data] : [calendar.base, calendar.text];
  await tx.query('insert into working_calendar (version, region, base, content) values ($1, $2, $3, $4) on conflict (version) do nothing', [
    calendar.version,
    calendar.region,
    base,
    JSON.stringify(content),
  ]);
}

/** Lets versions take force, in their order. */
export async function putInForce(tx: Tx, versions: readonly string[], by: { since: Date; actor: Actor; why: string }): Promise<void> {
  for (const version of versions) {
    await tx.query('insert into calendar_in_force (version, since, actor, why) values ($1, $2, $3, $4)', [version, by.since, by.actor, by.why]);
  }
}

import { Temporal } from 'temporal-polyfill';

import type { QuietHours } from './rule-pack.js';

/** The instant itself (UTC ms), or the end of the quiet hours in which it lies: hours of the local day, as a rule over midnight. */
export function afterQuietHours(at: number, { from, to }: QuietHours, zone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const overMidnight = from > to;
  const quiet = overMidnight ? time >= from || time < to : time >= from && time < to;
  if (!quiet) return at;
  const day = overMidnight && time >= from ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(to) }).epochMilliseconds;
}

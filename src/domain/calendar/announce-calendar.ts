import { scopePrefix } from '../codes/region.js';
import type { Digest } from '../journal/entry.js';
import { canonicalJson } from '../journal/canonical-json.js';
import type { CalendarBook, CalendarVersion } from './calendar-book.js';
import type { CalendarText } from './calendar-text.js';

/** What somebody wants to take force: what a text says of a region (null: everywhere), or a version that is known already. */
export type Announcement = { region: string | null; text: CalendarText } | { version: CalendarVersion };

/**
 * The versions that take force with an announcement, in their order: its own, and those of every region inside that has a calendar of its
 * own, which from then on stand over the new one. Empty where it holds already. A text over all of the country stands over the one in force; a
 * text of a region takes the place of what that region said before, so that leaving a closure out ends it.
 */
export function versionsAnnounced(book: CalendarBook, announcement: Announcement, digest: Digest): CalendarVersion[] {
  const first = 'version' in announcement ? announcement.version : versionOf(book, announcement, digest);
  if (first.version === book.ownOf(first.region)?.version) return [];
  const taken = [first];
  for (const region of book.regionsInside(first.region)) {
    const own = book.ownOf(region);
    if (own === undefined || !('text' in own)) continue;
    const stands = nearestOf(taken, own);
    taken.push(named({ region, base: stands.version, text: own.text }, digest));
  }
  return taken;
}

function versionOf(book: CalendarBook, { region, text }: { region: string | null; text: CalendarText }, digest: Digest): CalendarVersion {
  const own = book.ownOf(region);
  if (own !== undefined && 'text' in own && canonicalJson(own.text) === canonicalJson(text)) return own;
  const base = region === null ? own : book.widerThan(region);
  if (base === undefined) throw new Error('No calendar is in force everywhere');
  return named({ region, base: base.version, text }, digest);
}

/** Of the versions that take force, the one of the narrowest region around: the first holds around all of them. */
function nearestOf(taken: readonly CalendarVersion[], inside: CalendarVersion): CalendarVersion {
  const around = taken.filter(({ region }) => region === null || (inside.region ?? '').startsWith(scopePrefix(region)));
  return around[around.length - 1] as CalendarVersion;
}

/** A version is known by its region and a digest of its content: the same content over the same calendar is the same version. */
function named(content: { region: string | null; base: string; text: CalendarText }, digest: Digest): CalendarVersion {
  const hash = digest('sha256', canonicalJson(content)).slice(0, 12);
  const year = content.text.announcedThrough;
  const name = content.region ?? (year === undefined ? 'national' : `national@${year}`);
  return { version: content.region === null ? `${name}+${hash}` : `${name}/${hash}`, ...content };
}

import { packKey } from '../domain/rules/pack-text.js';
import type { Actor } from '../domain/workflow/actor.js';
import type { Words } from '../domain/workflow/words.js';
import type { LiveRules } from './live-rules.js';

/** A calendar as administrators see it. */
export interface KeptCalendar {
  version: string;
  region: string | null;
  base: string | null;
  announcedThrough: number;
  /** Whether it holds in its region now. */
  inForce: boolean;
  took: { since: Date; actor: Actor; why: string }[];
}

/** Every calendar, those in force first, the wider before the narrower. */
export function calendarsKept({ now: { calendars, content }, kept: { inForce } }: LiveRules): KeptCalendar[] {
  return content.calendars
    .map((version) => ({
      version: version.version,
      region: version.region,
      base: 'base' in version ? version.base : null,
      announcedThrough: calendars.data(version.version).announcedThrough,
      inForce: calendars.ownOf(version.region)?.version === version.version,
      took: inForce.filter((one) => one.version === version.version).map(({ since, actor, why }) => ({ since, actor, why })),
    }))
    .sort((a, b) => Number(b.inForce) - Number(a.inForce) || (a.region ?? '').localeCompare(b.region ?? '') || a.version.localeCompare(b.version));
}

/** A rule pack as administrators see it. */
export interface KeptPack {
  key: string;
  name: string;
  version: number;
  title: Words;
  from: string;
  to: string | null;
  regions: string[] | null;
  industries: string[] | null;
  loadedAt: Date;
  actor: Actor;
}

/** Every version of every pack. */
export function packsKept({ now: { book }, kept: { packs } }: LiveRules): KeptPack[] {
  const stored = new Map(packs.map((pack) => [packKey({ pack: pack.name, version: pack.version }), pack]));
  return book.versions().flatMap((pack) => {
    const key = packKey(pack);
    const found = stored.get(key);
    if (found === undefined) return [];
    const { effective, applies, title } = pack;
    return [
      {
        ...{ key, name: pack.pack, version: pack.version, title, from: effective.from, to: effective.to ?? null },
        ...{ regions: applies?.regions ?? null, industries: applies?.industries ?? null, loadedAt: found.loadedAt, actor: found.actor },
      },
    ];
  });
}

/** One pack with its text; null where it is not kept. */
export function packTextKept(rules: LiveRules, key: string): (KeptPack & { yaml: string }) | null {
  const found = packsKept(rules).find((pack) => pack.key === key);
  const stored = rules.kept.packs.find((pack) => packKey({ pack: pack.name, version: pack.version }) === key);
  return found === undefined || stored === undefined ? null : { ...found, yaml: stored.text };
}

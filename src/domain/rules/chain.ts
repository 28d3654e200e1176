import type { LocalDate } from '../calendar/local-date.js';
import { industryContains, industryWidth } from '../codes/industry.js';
import { scopePrefix } from '../codes/region.js';
import { inForceOn, packKey, type PackText } from './pack-text.js';

/** What rules are asked for: a place (GB/T 2260 and below), an industry (GB/T 4754), null where unknown, and a local date. */
export interface Matter {
  region: string | null;
  industry: string | null;
  on: LocalDate;
}

/** Packs that govern a matter together, the nearest first. */
export type Chain = readonly PackText[];

/**
 * The packs that govern a matter: of each name the newest version in force on the day, as far as it applies there. Nearest first: packs of an
 * industry before packs of a region alone, the narrower before the wider, and the packs that apply everywhere last. A place or industry that
 * is not known is governed by what applies everywhere.
 */
export function chainFor(packs: Chain, matter: Matter): PackText[] {
  const newest = new Map<string, PackText>();
  for (const pack of packs) {
    if (inForceOn(pack, matter.on) && pack.version > (newest.get(pack.pack)?.version ?? 0)) newest.set(pack.pack, pack);
  }
  return [...newest.values()]
    .flatMap((pack) => {
      const width = nearness(pack, matter);
      return width === null ? [] : [{ pack, width }];
    })
    .sort((a, b) => b.width[0] - a.width[0] || b.width[1] - a.width[1] || (a.pack.pack < b.pack.pack ? -1 : 1))
    .map(({ pack }) => pack);
}

/** `power-41@1+qingdao-3x@1+national@1`: what a case keeps. */
export function chainKey(chain: Chain): string {
  return chain.map(packKey).join('+');
}

/** How near a pack is, by the width of the industry and of the region that match; null where it does not apply. */
export function nearness({ applies }: Pick<PackText, 'applies'>, { region, industry }: Omit<Matter, 'on'>): [industry: number, region: number] | null {
  const ofIndustry = narrowest(applies?.industries, industry, (scope, code) => (industryContains(scope, code) ? industryWidth(scope) : null));
  const ofRegion = narrowest(applies?.regions, region, (scope, code) => (code.startsWith(regionStem(scope)) ? regionStem(scope).length : null));
  return ofIndustry === null || ofRegion === null ? null : [ofIndustry, ofRegion];
}

/** What every code inside a region of a pack begins with; packs write 37, 3702 or a whole code. */
export function regionStem(scope: string): string {
  return scope.length < 6 ? scope : scopePrefix(scope);
}

/** The narrowest scope that holds the code: 0 where the pack names none, null where none of them holds it. */
function narrowest(scopes: readonly string[] | undefined, code: string | null, match: (scope: string, code: string) => number | null): number | null {
  if (scopes === undefined) return 0;
  if (code === null) return null;
  const widths = scopes.flatMap((scope) => match(scope, code) ?? []);
  return widths.length === 0 ? null : Math.max(...widths);
}

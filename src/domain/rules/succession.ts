import { addNaturalDays, localDate, type LocalDate } from '../calendar/local-date.js';
import { chainFor, chainKey, type Chain, type Matter } from './chain.js';
import { packKey, type PackText } from './pack-text.js';

/**
 * Packs with the days on which they end. A version that says no end, or a later one, ends the day before the next version of its name takes
 * force; what is written of it stays as it is. The next version begins on a later day (`loadPack` sees to it).
 */
export function succession(packs: Chain): PackText[] {
  return packs.map((pack) => {
    const next = packs.filter((one) => one.pack === pack.pack && one.version > pack.version).map(({ effective }) => effective.from);
    const followed = next.toSorted()[0];
    if (followed === undefined || (pack.effective.to !== undefined && pack.effective.to < followed)) return pack;
    return { ...pack, effective: { from: pack.effective.from, to: addNaturalDays(localDate(followed), -1) } };
  });
}

/** An early day, on which every pack is taken to be in force where only nearness counts. */
const ANY_DAY = '1970-01-01' as LocalDate;

/**
 * Key of the rules by which a matter reckons once a pack takes the place of another version of its name, or joins the others because it now
 * applies there. Null where it does not concern the matter, or governs it already.
 */
export function keyWith(chain: Chain, pack: PackText, place: Omit<Matter, 'on'>): string | null {
  const key = packKey(pack);
  if (chain.some((one) => packKey(one) === key)) return null;
  const timeless = [...chain.filter((one) => one.pack !== pack.pack), pack].map((one) => ({ ...one, effective: { from: ANY_DAY } }));
  const ordered = chainFor(timeless, { ...place, on: ANY_DAY });
  return ordered.some((one) => packKey(one) === key) ? chainKey(ordered) : null;
}

import { addNaturalDays, localDate, type LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { chainFaults, windowFaults, type ChainReport } from './chain-faults.js';
import { chainFor, chainKey, nearness, regionStem, type Chain, type Matter } from './chain.js';
import { hasPart, ladderIn, limitIn, limitParts, type LimitPart } from './origins.js';
import type { PackFault } from './pack-fault.js';
import { packFaults } from './pack-faults.js';
import { inForceOn, packKey, type PackText } from './pack-text.js';

/** What a check of packs found; `chains` are the keys of all chains that were looked at, the shortest first. */
export interface PackReport extends ChainReport {
  chains: string[];
}

/**
 * Checks packs alone, against each other, and in every chain in which they can meet. A fault that several chains show is named once. Packs
 * that are not in order by themselves are not chained.
 */
export function checkPacks(packs: Chain, calendar: WorkingCalendar): PackReport {
  const alone = [...packs.flatMap(packFaults), ...overlaps(packs)];
  if (alone.length > 0) return { faults: alone, permitted: [], chains: [] };
  const possible = possibleChains(packs);
  const reports = possible.map(({ chain }) => chainFaults(chain, calendar));
  return {
    faults: distinct([...packs.flatMap((pack) => windowFaults(pack, calendar)), ...reports.flatMap(({ faults }) => faults), ...possible.flatMap(contests)]),
    permitted: distinct(reports.flatMap(({ permitted }) => permitted)),
    chains: possible.map(({ chain }) => chainKey(chain)),
  };
}

/** A chain, and a matter that it governs. */
export interface PossibleChain {
  chain: PackText[];
  matter: Matter;
}

/**
 * Every chain that some matter can have, the shortest first. Which packs apply depends on which of the named places and industries hold the
 * matter, and those that do are nested; so the named ones themselves, and the days on which a pack begins or has ended, stand for all.
 */
export function possibleChains(packs: Chain): PossibleChain[] {
  const regions = [null, ...new Set(packs.flatMap(({ applies }) => applies?.regions ?? []).map(regionStem))];
  const industries = [null, ...new Set(packs.flatMap(({ applies }) => applies?.industries ?? []))];
  const found = new Map<string, PossibleChain>();
  for (const on of turningDays(packs)) {
    for (const matter of regions.flatMap((region) => industries.map((industry): Matter => ({ region, industry, on })))) {
      const chain = chainFor(packs, matter);
      if (chain.length > 0 && !found.has(chainKey(chain))) found.set(chainKey(chain), { chain, matter });
    }
  }
  return [...found.values()].sort((a, b) => a.chain.length - b.chain.length);
}

function turningDays(packs: Chain): LocalDate[] {
  const days = packs.flatMap(({ effective: { from, to } }) => [localDate(from), ...(to === undefined ? [] : [addNaturalDays(localDate(to), 1)])]);
  return [...new Set(days)].sort();
}

/** Two versions of one name in force on one day, or one key twice: nobody could say which holds. */
function overlaps(packs: Chain): PackFault[] {
  return packs.flatMap((pack, index) =>
    packs.slice(0, index).flatMap((other): PackFault[] => {
      if (other.pack !== pack.pack) return [];
      const place = { pack: packKey(pack), place: '/effective' };
      if (other.version === pack.version) return [{ ...place, place: '/version', words: { zh: `已有 ${packKey(other)}`, en: `there is another ${packKey(other)}` } }];
      const day = pack.effective.from > other.effective.from ? pack.effective.from : other.effective.from;
      if (!inForceOn(pack, day) || !inForceOn(other, day)) return [];
      return [{ ...place, words: { zh: `${day}与 ${packKey(other)} 同时有效；请给较早的版本注明失效日`, en: `in force together with ${packKey(other)} on ${day}; say when the older version ends` } }];
    }),
  );
}

/** Two packs of a chain that are equally near and give the same value: which of them wins would be an accident. */
function contests({ chain, matter }: PossibleChain): PackFault[] {
  return chain.flatMap((pack, index) => {
    const rival = chain[index + 1];
    if (rival === undefined || String(nearness(pack, matter)) !== String(nearness(rival, matter))) return [];
    return commonValues(pack, rival).map((place) => ({
      pack: packKey(pack),
      place,
      words: { zh: `${packKey(rival)} 同样给出此值，而两者同样近`, en: `${packKey(rival)} gives the same value and is equally near` },
    }));
  });
}

function commonValues(pack: PackText, other: PackText): string[] {
  const has = (of: PackText, name: string, part: LimitPart): boolean => hasPart(limitIn(of, name), part);
  return [
    ...Object.keys(pack.limits).flatMap((name) => limitParts.filter((part) => has(pack, name, part) && has(other, name, part)).map((part) => `/limits/${name}${part === 'time' ? '' : `/${part}`}`)),
    ...Object.keys(pack.ladders).filter((name) => ladderIn(other, name) !== undefined).map((name) => `/ladders/${name}`),
  ];
}

function distinct(faults: readonly PackFault[]): PackFault[] {
  return [...new Map(faults.map((fault) => [`${fault.pack} ${fault.place} ${fault.words.en}`, fault])).values()];
}

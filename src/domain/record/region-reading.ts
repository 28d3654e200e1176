import type { LocalDate } from '../calendar/local-date.js';
import { regionContains } from '../codes/region.js';
import { closedWords } from './plain-words.js';

/** A division that a name may mean, with its GB/T 2260 code. */
export interface RegionCandidate {
  code: string;
  name: string;
}

/**
 * All divisions that a published name can mean: none for an unknown name, several for one that is borne by several. `on` is the day of
 * publication where known, for names that have moved; a look-up that knows no history ignores it.
 */
export type FindRegions = (name: string, on: LocalDate | null) => readonly RegionCandidate[];

export type RegionDoubt = 'region.missing' | 'region.unknown' | 'region.ambiguous' | 'region.from-authority';

export interface RegionReading {
  region: RegionCandidate | null;
  doubt: RegionDoubt | null;
  /** What the doubt is about: the names that the words can mean, or the authority that narrowed them. */
  detail: string;
}

/**
 * Reads the region of a row. A missing or province-wide region is narrowed to that of the issuing authority, and a name that several
 * divisions bear to the one inside it; both are marked. Otherwise a name that is unknown or means several gives no code.
 */
export function readRegion(words: string | null, authority: string | null, on: LocalDate | null, findRegions: FindRegions): RegionReading {
  const body = authorityRegion(authority, on, findRegions);
  const candidates = words === null ? [] : lookUp(words, on, findRegions);
  const [only] = candidates;
  if (words === null) return body ? fromAuthority(body, authority) : { region: null, doubt: 'region.missing', detail: '' };
  if (only === undefined) return { region: null, doubt: 'region.unknown', detail: '' };
  if (candidates.length > 1) return oneOfSeveral(candidates, body, authority);
  return body && narrows(body, only) ? fromAuthority(body, authority) : { region: plain(only), doubt: null, detail: '' };
}

function oneOfSeveral(candidates: readonly RegionCandidate[], body: RegionCandidate | null, authority: string | null): RegionReading {
  const [inside, ...others] = body ? candidates.filter(({ code }) => regionContains(body.code, code)) : [];
  if (inside && others.length === 0) return fromAuthority(inside, authority);
  return { region: null, doubt: 'region.ambiguous', detail: candidates.map(({ name, code }) => `${name} ${code}`).join('、') };
}

/** Whether the body sits in a part of a province that is all the row names. */
function narrows(body: RegionCandidate, province: RegionCandidate): boolean {
  return province.code.endsWith('0000') && body.code !== province.code && regionContains(province.code, body.code);
}

/**
 * The division whose name begins the name of an authority (银川市人民政府). Only names that print their kind count: 公安部 does not sit in
 * 公安县. Null if none or several bear the name.
 */
export function authorityRegion(authority: string | null, on: LocalDate | null, findRegions: FindRegions): RegionCandidate | null {
  const name = closedWords(authority ?? '');
  const ends = [...name.matchAll(/[省市县区州盟旗]/g)].map(({ index }) => index + 1).filter((end) => end >= 3 && end <= 24);
  for (const end of ends.reverse()) {
    const candidates = lookUp(name.slice(0, end), on, findRegions);
    const [only] = candidates;
    if (only !== undefined) return candidates.length === 1 ? only : null;
  }
  return null;
}

/** By the day of publication first; a name that no list of that time carries may still be known from another. One entry a code. */
function lookUp(name: string, on: LocalDate | null, findRegions: FindRegions): RegionCandidate[] {
  const then = on === null ? [] : findRegions(name, on);
  const found = then.length > 0 ? then : findRegions(name, null);
  return [...new Map([...found].reverse().map((region) => [region.code, region])).values()].reverse();
}

function fromAuthority(region: RegionCandidate, authority: string | null): RegionReading {
  return { region: plain(region), doubt: 'region.from-authority', detail: authority ?? '' };
}

function plain({ code, name }: RegionCandidate): RegionCandidate {
  return { code, name };
}

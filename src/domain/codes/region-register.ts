import { addNaturalDays, type LocalDate } from '../calendar/local-date.js';
import { nameForms } from './region-names.js';
import { parentOf, regionContains, regionLevel, stateRegion, type RegionLevel } from './region.js';
import register from './regions.data.json';

/**
 * A division as the published lists carry it. `listedFrom` and `listedTo` are the first and the last list (year-month of its cut-off) with
 * this name under this code; `listedTo` is null while it is still listed. The lists begin with 2002-12; `regions.data.json` names them.
 */
export interface RegionMatch {
  code: string;
  name: string;
  /** With the names of the divisions above it: 湖南省长沙市芙蓉区. */
  fullName: string;
  level: RegionLevel;
  listedFrom: string;
  listedTo: string | null;
}

/** How a text names a division: fully, shortened but with its kind (凉山州), or by the stem alone (凉山). */
type Form = 'full' | 'with-kind' | 'bare';

interface Naming {
  region: RegionMatch;
  form: Form;
}

const regionsByCode = new Map<string, RegionMatch[]>();
const namings = new Map<string, Naming[]>();
let longestForm = 0;

/** Look-ups of an import repeat few names; the bound only stops a flood of nonsense. A repeated name takes 12 ns, a new one 9 µs. */
const found = new Map<string, readonly RegionMatch[]>();
const foundLimit = 20_000;

/** The longest names of three levels have 45 characters; anything much longer is a sentence. */
const nameLimit = 100;

readRegister();

/**
 * Every division that a published name can mean, current ones first; none if no rule reads it, and never a guess.
 * - Full names, with or without the divisions above them (芗城区, 漳州芗城区, 福建省漳州市芗城区), parts shortened or not.
 * - Short forms by the rules of `nameForms`.
 * - A stem alone is read by rank: the province; otherwise the city of prefecture rank that bears it today (长沙 is 长沙市, not 长沙县);
 *   otherwise every division that bears it (通州: a former city and two districts).
 * Abolished divisions are found too (胶南市, 下城区) and say until when they were listed; `regionsListedOn` keeps those of a date.
 */
export function findRegions(name: string): readonly RegionMatch[] {
  if (name.length > nameLimit) return [];
  const known = found.get(name);
  if (known) return known;
  const matches = Object.freeze(distinct(read(normalise(name), stateRegion)).sort(currentFirst));
  if (found.size >= foundLimit) found.clear();
  found.set(name, matches);
  return matches;
}

/** All names that a code of six digits has had, newest first; none for a code outside the register. */
export function regionsOfCode(code: string): readonly RegionMatch[] {
  return regionsByCode.get(code) ?? [];
}

/** Every division of the register under every name that it has had. */
export function registeredRegions(): RegionMatch[] {
  return [...regionsByCode.values()].flat();
}

/**
 * First and last month of a listing in days: from the first day of the month of its first list to the day before the month of the list in which it was
 * missing; null while it is listed. Consecutive names of a code therefore follow each other without a gap.
 */
export function listedDays({ listedFrom, listedTo }: RegionMatch): { from: LocalDate; to: LocalDate | null } {
  const missing = listedTo === null ? undefined : register.revisions.find((revision) => revision > listedTo);
  return { from: `${listedFrom}-01` as LocalDate, to: missing === undefined ? null : addNaturalDays(`${missing}-01` as LocalDate, -1) };
}

/**
 * Those that may have existed on the date. The lists give months, not the day of a change, so a division counts from the list before its
 * first (it was set up between the two) to the list after its last.
 */
export function regionsListedOn(matches: readonly RegionMatch[], date: LocalDate): RegionMatch[] {
  const month = date.slice(0, 7);
  const { revisions } = register;
  return matches.filter(({ listedFrom, listedTo }) => {
    const before = revisions.findLast((revision) => revision < listedFrom);
    const after = listedTo === null ? undefined : revisions.find((revision) => revision > listedTo);
    return (before === undefined || month >= before) && (after === undefined || month <= after);
  });
}

/** Blanks and separators between levels, and headings that lists put between a city and its districts, say nothing. */
function normalise(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s/\\>·,，\-—－→]+/g, '')
    .replace(/(?<=.)(市辖区|省直辖县级行政区划|自治区直辖县级行政区划)(?=.)/g, '');
}

/** Divisions inside `scope` that the whole text names: by a form of its own, or as a form of a division and the name of one inside it. */
function read(text: string, scope: string): RegionMatch[] {
  const matches = byRank((namings.get(text) ?? []).filter(({ region }) => within(scope, region.code)));
  for (let end = 2; end <= Math.min(longestForm, text.length - 2); end++) {
    const above = namings.get(text.slice(0, end));
    if (!above) continue;
    const rest = text.slice(end);
    const codes = new Set(above.map(({ region }) => region.code).filter((code) => within(scope, code)));
    for (const code of codes) matches.push(...read(rest, code));
  }
  return matches;
}

function within(scope: string, code: string): boolean {
  return code !== scope && regionContains(scope, code);
}

/** Applies the reading of bare stems by rank; forms with their kind stay as they are. */
function byRank(candidates: Naming[]): RegionMatch[] {
  const bare = candidates.filter(({ form }) => form === 'bare').map(({ region }) => region);
  const province = bare.filter(({ level }) => level === 'province');
  const city = bare.filter(({ level, name, listedTo }) => level === 'city' && name.endsWith('市') && listedTo === null);
  const meant = province.length > 0 ? province : city.length > 0 ? city : bare;
  return candidates.filter(({ form, region }) => form !== 'bare' || meant.includes(region)).map(({ region }) => region);
}

function distinct(matches: RegionMatch[]): RegionMatch[] {
  return [...new Set(matches)];
}

function currentFirst(a: RegionMatch, b: RegionMatch): number {
  if ((a.listedTo === null) !== (b.listedTo === null)) return a.listedTo === null ? -1 : 1;
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.listedFrom < b.listedFrom ? 1 : -1;
}

/** 3,800 rows, once per process: 25 ms. */
function readRegister(): void {
  for (const row of register.regions) {
    const [code, name, listedFrom, listedTo] = row as [string, string, string, string | null];
    const region = { code, name, fullName: name, level: regionLevel(code), listedFrom, listedTo };
    regionsByCode.set(code, [region, ...(regionsByCode.get(code) ?? [])]);
  }
  for (const region of [...regionsByCode.values()].flat()) {
    region.fullName = nameAbove(region) + region.name;
    const { withKind, bare } = nameForms(region.name);
    addNaming(region.name, { region, form: 'full' });
    for (const form of new Set(withKind)) addNaming(form, { region, form: 'with-kind' });
    if (bare !== null) addNaming(bare, { region, form: 'bare' });
  }
}

function addNaming(text: string, naming: Naming): void {
  longestForm = Math.max(longestForm, text.length);
  const known = namings.get(text);
  if (known) known.push(naming);
  else namings.set(text, [naming]);
}

/** Names of the divisions above, as they were when this one was last listed. */
function nameAbove(region: RegionMatch): string {
  const parent = parentOf(region.code);
  if (parent === null || parent === stateRegion) return '';
  const until = region.listedTo ?? '9999-99';
  const above = regionsOfCode(parent).find(({ listedFrom }) => listedFrom <= until);
  if (above) return nameAbove(above) + above.name;
  return regionsOfCode(`${parent.slice(0, 2)}0000`)[0]?.name ?? '';
}

/**
 * Administrative division codes: GB/T 2260 (province, city, county; two digits each) and, below a county, GB/T 10114 (town; three digits)
 * and the statistics bureau's villages (three digits). The arithmetic of codes needs no register; names and validity stand in `region-register.ts`.
 */

/** The whole country, as the scope of a national body. GB/T 2260 has no code for it. */
export const stateRegion = '000000';

export const regionLevels = ['state', 'province', 'city', 'county', 'town', 'village'] as const;

export type RegionLevel = (typeof regionLevels)[number];

/** First two digits that GB/T 2260 gives out. */
const provinces =
  /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/;

export type RegionCodeCheck =
  | { ok: true; code: string; level: RegionLevel }
  | { ok: false; reason: 'length' | 'character' | 'province'; found: string };

/**
 * Reads a division code as lists print it: 6, 9 or 12 digits, full-width or half-width. A code padded with zeros (370203000000, as the
 * statistics bureau prints) is cut to the shortest form of its division (370203).
 */
export function parseRegionCode(text: string): RegionCodeCheck {
  const digits = text.normalize('NFKC').trim();
  if (!/^\d*$/.test(digits)) return { ok: false, reason: 'character', found: digits };
  if (digits.length !== 6 && digits.length !== 9 && digits.length !== 12) return { ok: false, reason: 'length', found: digits };
  const code = digits.replace(/^(\d{6}(?:\d{3})??)(?:000)+$/, '$1');
  if (code !== stateRegion && !provinces.test(code)) return { ok: false, reason: 'province', found: digits.slice(0, 2) };
  return { ok: true, code, level: levelOf(code) };
}

/** The level of a code; throws a RangeError for text that is not a division code in its shortest form. */
export function regionLevel(code: string): RegionLevel {
  return levelOf(checked(code));
}

/**
 * The code one step up, or null for the state. Some cities have no counties (441900 东莞市): their towns (441900003) stand below the city.
 */
export function parentOf(code: string): string | null {
  const level = regionLevel(code);
  if (level === 'state') return null;
  if (level === 'village') return code.slice(0, 9);
  if (level === 'town') return code.slice(0, 6);
  if (level === 'county' && !code.startsWith('00', 2)) return `${code.slice(0, 4)}00`;
  return level === 'province' ? stateRegion : `${code.slice(0, 2)}0000`;
}

/**
 * What every code inside the scope begins with, for `LIKE prefix || '%'`: '' for the state, '37', '3702', '370203' and longer ones as
 * they are. Throws a RangeError for text that is not a division code, so that a broken scope never becomes one that holds everything.
 */
export function scopePrefix(code: string): string {
  const whole = checked(code);
  if (whole === stateRegion) return '';
  return whole.length === 6 ? whole.replace(/(00){1,2}$/, '') : whole;
}

/**
 * The codes inside the scope as a range of texts in the order of bytes: `from` is one, `below` is none any more. For the state '' and ':' (which follows '9').
 * Throws like {@link scopePrefix}.
 */
export function codesIn(code: string): { from: string; below: string } {
  const from = scopePrefix(code);
  if (from === '') return { from, below: ':' };
  return { from, below: from.slice(0, -1) + String.fromCharCode(from.charCodeAt(from.length - 1) + 1) };
}

/** Whether the division `code` is the scope or lies inside it. */
export function regionContains(scope: string, code: string): boolean {
  return checked(code).startsWith(scopePrefix(scope));
}

function levelOf(code: string): RegionLevel {
  if (code.length === 12) return 'village';
  if (code.length === 9) return 'town';
  if (code === stateRegion) return 'state';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

function checked(code: string): string {
  if (!/^\d{6}(\d{3}){0,2}$/.test(code)) throw new RangeError(`"${code}" is not a division code: 6, 9 or 12 digits are`);
  return code;
}

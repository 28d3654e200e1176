/**
 * Unified social credit codes (统一社会信用代码), GB 32100-2015: registration department 1, category 1, administrative division 6,
 * organisation 9 (GB 11714), check character 1.
 */

/** The 31 characters of GB 32100-2015, in the order of their values; I, O, S, V and Z are left out. */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Weights of the positions 1 to 17: 3^(i-1) mod 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Weights of the positions 1 to 17 of a citizen number (GB 11643-1999, ISO 7064 MOD 11-2) and its check characters by remainder. */
const citizenWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const citizenChecks = '10X98765432';

/**
 * What an enterprise's number turned out to be.
 * - `legacy`: not a credit code but a number from before 2015, worth storing as it is. `registration-number` has 15 characters (business
 *   registration or tax number); `citizen-number` has 18, because a sole trader's tax number was the owner's identity number, so it is
 *   personal data.
 * - Otherwise the number is wrong; `found` is what stands there and `expected` what should, so that both can be told to the person.
 */
export type CreditCodeCheck =
  | { ok: true; code: string }
  | { ok: false; reason: 'length'; found: number; expected: 18 }
  | { ok: false; reason: 'character'; found: string; position: number }
  | { ok: false; reason: 'check-digit'; found: string; expected: string }
  | { ok: false; reason: 'legacy'; found: string; scheme: 'registration-number' | 'citizen-number' };

/**
 * Validates a unified social credit code as people write it: full-width characters, lower case and blanks between groups are normalised.
 * A letter that GB 32100 does not know is never replaced by one that looks like it.
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  const code = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  if (isRegistrationNumber(code)) return { ok: false, reason: 'legacy', found: code, scheme: 'registration-number' };
  if (code.length !== 18) return { ok: false, reason: 'length', found: code.length, expected: 18 };
  const wrong = [...code].findIndex((character) => !characters.includes(character));
  if (wrong >= 0) return { ok: false, reason: 'character', found: code.charAt(wrong), position: wrong + 1 };
  const expected = creditCheckCharacter(code.slice(0, 17));
  if (code.endsWith(expected)) return { ok: true, code };
  if (isCitizenNumber(code)) return { ok: false, reason: 'legacy', found: code, scheme: 'citizen-number' };
  return { ok: false, reason: 'check-digit', found: code.charAt(17), expected };
}

/** The check character for the first 17 characters of a credit code; throws a RangeError for anything but 17 characters of the set. */
export function creditCheckCharacter(body: string): string {
  if (body.length !== 17) throw new RangeError(`A credit code has 17 characters before its check character, "${body}" has ${body.length}`);
  const sum = weights.reduce((total, weight, index) => total + weight * characterValue(body.charAt(index)), 0);
  return characters.charAt((31 - (sum % 31)) % 31);
}

function characterValue(character: string): number {
  const value = characters.indexOf(character);
  if (value < 0) throw new RangeError(`"${character}" is not a character of GB 32100-2015`);
  return value;
}

/** 15 digits (business registration number), or a division code with an organisation code (tax number). */
function isRegistrationNumber(code: string): boolean {
  return /^\d{15}$/.test(code) || /^\d{6}[0-9A-Z]{8}[0-9X]$/.test(code);
}

function isCitizenNumber(code: string): boolean {
  if (!/^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[0-9X]$/.test(code)) return false;
  const sum = citizenWeights.reduce((total, weight, index) => total + weight * Number(code.charAt(index)), 0);
  return code.charAt(17) === citizenChecks.charAt(sum % 11);
}

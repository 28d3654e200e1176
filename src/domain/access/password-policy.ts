import type { Reason } from '../workflow/refusal.js';
import { commonStems } from './common-passwords.js';

/** Fewest characters of a password, and from how many on its kinds of characters do not matter. */
export const SHORTEST_PASSWORD = 12;
const LONG_ENOUGH = 20;

/**
 * Why a password is not taken; nothing where it is. At least twelve characters of three kinds (capital, small, digit, other), or twenty of any; not the log-in,
 * none that everybody tries, none that repeats a few characters or counts. GB/T 22239-2019 8.1.4.1 wants complexity, NIST SP 800-63B length and a list.
 */
export function passwordFaults(password: string, login: string): Reason[] {
  const characters = [...password];
  const faults: Reason[] = [];
  const fault = (code: string, zh: string, en: string): void => void faults.push({ code: `password.${code}`, subject: 'next', zh, en });
  if (characters.length < SHORTEST_PASSWORD) fault('short', `口令至少 ${SHORTEST_PASSWORD} 个字符`, `a password has at least ${SHORTEST_PASSWORD} characters`);
  if (characters.length < LONG_ENOUGH && kindsIn(password) < 3) {
    fault('simple', `少于 ${LONG_ENOUGH} 个字符的口令须含大写、小写、数字、其他字符中的三类`, `below ${LONG_ENOUGH} characters it needs three of: capitals, small letters, digits, others`);
  }
  if (holdsLogin(password, login)) fault('login', '口令不得含有登录名', 'it must not hold the log-in');
  if (isCommon(password)) fault('common', '口令过于常见', 'it is one of those that everybody tries first');
  if (isMonotonous(characters)) fault('monotonous', '口令不得由少数字符重复或连续排列而成', 'it must not repeat a few characters or count up or down');
  return faults;
}

function kindsIn(password: string): number {
  return [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u].filter((kind) => kind.test(password)).length;
}

function holdsLogin(password: string, login: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain(login).length >= 3 && plain(password).includes(plain(login));
}

const SUBSTITUTES: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '0': 'o', '1': 'i', '!': 'i', '3': 'e', $: 's', '5': 's', '7': 't' };

/** What is left without digits and signs at both ends is compared as it stands and with the substitutes taken back. */
function isCommon(password: string): boolean {
  const stem = password.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const whole = [...password.toLowerCase()].map((letter) => SUBSTITUTES[letter] ?? letter).join('').replace(/[^\p{L}]/gu, '');
  const readings = [stem.replace(/[^\p{L}]/gu, ''), [...stem].map((letter) => SUBSTITUTES[letter] ?? letter).join('').replace(/[^\p{L}]/gu, ''), whole];
  return readings.some((reading) => commonStems.includes(reading));
}

/** Fewer than five different characters, or more than half of the steps from one to the next the same. */
function isMonotonous(characters: readonly string[]): boolean {
  if (new Set(characters).size < 5) return true;
  const steps = new Map<number, number>();
  characters.slice(1).forEach((character, index) => {
    const step = (character.codePointAt(0) ?? 0) - (characters[index]?.codePointAt(0) ?? 0);
    if (Math.abs(step) <= 1) steps.set(step, (steps.get(step) ?? 0) + 1);
  });
  return Math.max(0, ...steps.values()) > (characters.length - 1) / 2;
}

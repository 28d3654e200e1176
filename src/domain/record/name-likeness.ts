/** Words for the form of a company, which tell no two of them apart. */
const FORMS = /(有限责任公司|股份有限公司|集团有限公司|有限公司|公司)$/u;

/** What of a name tells it from others: without blanks, brackets and other signs, and without the form of a company. */
export function nameCore(name: string): string {
  const letters = name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const core = letters.replace(FORMS, '');
  return core === '' ? letters : core;
}

/** The pairs of neighbouring characters of the core of a name; the core itself where it is one character. */
export function namePairs(name: string): string[] {
  const characters = [...nameCore(name)];
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))];
}

/**
 * How much alike two names of organisations are, from 0 to 1: the share of pairs of characters that both have (Dice), and 0.9 at least where one holds the whole core of the other, as
 * when a record leaves the place or the form of the company out. A hint for somebody who decides, and nothing more.
 */
export function nameLikeness(one: string, other: string): number {
  const [a, b] = [nameCore(one), nameCore(other)];
  if (a === b) return 1;
  const [pairs, others] = [namePairs(one), new Set(namePairs(other))];
  const shared = pairs.filter((pair) => others.has(pair)).length;
  const dice = (2 * shared) / (pairs.length + others.size);
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const held = shorter.length >= 3 && longer.includes(shorter);
  return Math.round(Math.max(dice, held ? 0.9 : 0) * 100) / 100;
}

/**
 * Industry codes of GB/T 4754-2017: a section letter (门类 A to T), or 2, 3 or 4 digits (大类, 中类, 小类). Divisions are counted through, and each
 * section is a run of them; so containment needs no register. Whether a class of 3 or 4 digits is given out is not known here.
 */

/** First and last division of each section. */
const sections: Readonly<Record<string, readonly [number, number]>> = {
  A: [1, 5],
  B: [6, 12],
  C: [13, 43],
  D: [44, 46],
  E: [47, 50],
  F: [51, 52],
  G: [53, 60],
  H: [61, 62],
  I: [63, 65],
  J: [66, 69],
  K: [70, 70],
  L: [71, 72],
  M: [73, 75],
  N: [76, 79],
  O: [80, 82],
  P: [83, 83],
  Q: [84, 85],
  R: [86, 90],
  S: [91, 96],
  T: [97, 97],
};

/** Whether the text is a section letter or a code of 2 to 4 digits whose division is given out. */
export function isIndustryCode(text: string): boolean {
  if (/^[A-Z]$/.test(text)) return Object.hasOwn(sections, text);
  return /^\d{2,4}$/.test(text) && sectionOf(text) !== undefined;
}

/** Whether the industry `code` is the scope or a part of it. Throws a RangeError for text that is no industry code. */
export function industryContains(scope: string, code: string): boolean {
  const [whole, part] = [checked(scope), checked(code)];
  return part.startsWith(whole) || sectionOf(part) === whole;
}

/** How narrow a code is: a section 1, otherwise the number of its digits. */
export function industryWidth(code: string): number {
  return checked(code).length;
}

/** Section of each division by its number: packs are looked up for every new case. */
const sectionOfDivision: readonly (string | undefined)[] = Array.from({ length: 100 }, (_, division) =>
  Object.entries(sections).find(([, [first, last]]) => division >= first && division <= last)?.[0],
);

function sectionOf(digits: string): string | undefined {
  return sectionOfDivision[Number(digits.slice(0, 2))];
}

function checked(code: string): string {
  if (!isIndustryCode(code)) throw new RangeError(`"${code}" is not an industry code of GB/T 4754: a section letter or 2 to 4 digits are`);
  return code;
}

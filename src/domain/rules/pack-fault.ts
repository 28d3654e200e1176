import type { Words } from '../workflow/words.js';

/** Something wrong with a pack, or with it in a chain: which pack, where in it, and what, in words. */
export interface PackFault {
  /** `name@version` of the pack that has to be mended. */
  pack: string;
  /** Place inside it: `/limits/acceptance.decide`. */
  place: string;
  words: Words;
}

/** Packs that cannot be used; the message lists every fault with its place. */
export class RulePackInvalid extends Error {
  constructor(readonly faults: readonly PackFault[]) {
    super(`Rule packs are not valid:\n${faults.map(({ pack, place, words }) => `  ${pack} ${place}: ${words.en}`).join('\n')}`);
  }
}

import type { RulePack } from '../domain/duty/rule-pack.js';
import { resolveChain } from '../domain/rules/resolve-chain.js';
import { builtInPacks } from './built-in-packs.js';

let national: RulePack | undefined;

/** The built-in pack `national` in its newest version, by itself. Throws RulePackInvalid when a file of the packs is not in order. */
export function nationalPack(): RulePack {
  national ??= resolveChain(builtInPacks().filter(({ pack }) => pack === 'national').toSorted((a, b) => b.version - a.version).slice(0, 1));
  return national;
}

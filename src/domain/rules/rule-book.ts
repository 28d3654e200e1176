import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { RulePack } from '../duty/rule-pack.js';
import { chainFor, chainKey, type Chain, type Matter } from './chain.js';
import { checkPacks } from './check-packs.js';
import { RulePackInvalid } from './pack-fault.js';
import { packKey, type PackText } from './pack-text.js';
import { resolveChain } from './resolve-chain.js';

/** Every rule pack that a program has, and the chains that they make. */
export interface RuleBook {
  /**
   * The rules that govern a matter: a place and an industry (null: unknown) on a local date. 2 µs once the chain has been asked for. Throws a
   * RangeError for a date before the first pack that applies everywhere, and for codes that are none.
   */
  packFor(matter: Matter): RulePack;
  /** The rules by the key that a case keeps; undefined where this book lacks one of its packs. */
  pack(key: string): RulePack | undefined;
  /** The packs behind such a key, the nearest first. */
  chain(key: string): Chain | undefined;
  /** Every version of every pack, by name and version. */
  versions(): Chain;
}

/**
 * A book of packs. Throws RulePackInvalid with every fault that `checkPacks` finds, of a pack alone and of any chain in which they can meet.
 */
export function createRuleBook(packs: Chain, calendar: WorkingCalendar): RuleBook {
  const { faults } = checkPacks(packs, calendar);
  if (faults.length > 0) throw new RulePackInvalid(faults);
  const known = new Map([...packs].sort(byName).map((pack) => [packKey(pack), pack]));
  const versions = Object.freeze([...known.values()]);
  const resolved = new Map<string, RulePack>();
  const resolve = (chain: Chain): RulePack => {
    const key = chainKey(chain);
    const before = resolved.get(key);
    if (before !== undefined) return before;
    const pack = resolveChain(chain);
    resolved.set(key, pack);
    return pack;
  };
  const chain = (key: string): Chain | undefined => chainOf(known, key);
  return {
    packFor: (matter) => {
      const found = chainFor(versions, matter);
      if (!isWhole(found)) throw new RangeError(`No rule pack that applies everywhere is in force on ${matter.on}`);
      return resolve(found);
    },
    pack: (key) => {
      const found = resolved.get(key) ?? chain(key);
      return found === undefined || 'key' in found ? found : resolve(found);
    },
    chain,
    versions: () => versions,
  };
}

/** The chain of a key; undefined unless every pack is known, none stands twice, and it rests on one that applies everywhere. */
function chainOf(known: ReadonlyMap<string, PackText>, key: string): PackText[] | undefined {
  const keys = key.split('+');
  const chain = keys.flatMap((one) => known.get(one) ?? []);
  const names = new Set(chain.map(({ pack }) => pack));
  return chain.length === keys.length && names.size === keys.length && isWhole(chain) ? chain : undefined;
}

function isWhole(chain: Chain): boolean {
  const widest = chain.at(-1);
  return widest !== undefined && widest.applies === undefined;
}

function byName(a: PackText, b: PackText): number {
  return a.pack === b.pack ? a.version - b.version : a.pack < b.pack ? -1 : 1;
}

import type { LimitRule, RepeatingLadder, RulePack } from '../duty/rule-pack.js';
import type { Words } from '../workflow/words.js';
import { chainKey, type Chain } from './chain.js';
import { ladderIn, ladderNames, ladderOrigin, limitIn, limitNames, limitOrigins, type LimitPart } from './origins.js';
import type { PackText } from './pack-text.js';
import { ladderValues, limitValues, quietOf, rewardsOf } from './pack-values.js';

/**
 * The rules of a chain as the engine uses them: value by value, the nearest pack that has one gives it. Time, ladder, longest term, extension
 * and pause of a limit are values of their own; a ladder is one value, and so is the table of rewards. Throws where the chain lacks something, which `checkPacks` finds before.
 */
export function resolveChain(chain: Chain): RulePack {
  const key = chainKey(chain);
  const zone = chain.find((pack) => pack.zone !== undefined)?.zone;
  if (zone === undefined) throw new Error(`Rule pack ${key} has no zone`);
  const quiet = chain.find((pack) => pack.quiet !== undefined);
  const rewarding = chain.find((pack) => pack.rewards !== undefined);
  return {
    key,
    title: titleOf(chain),
    zone,
    quiet: quiet === undefined ? null : quietOf(quiet),
    limits: Object.fromEntries(limitNames(chain).map((name) => [name, limitFrom(chain, name)])),
    ladders: Object.fromEntries(ladderNames(chain).map((name) => [name, ladderFrom(chain, name)])),
    ...(rewarding !== undefined && rewardsOf(rewarding)),
  };
}

function titleOf(chain: Chain): Words {
  return { zh: chain.map(({ title }) => title.zh).join('、'), en: chain.map(({ title }) => title.en).join(', ') };
}

function limitFrom(chain: Chain, name: string): LimitRule {
  const { parts, binding } = limitOrigins(chain, name);
  const of = (part: LimitPart): Partial<LimitRule> => valuesIn(parts[part], name);
  const { amount, unit, shiftOffHolidays, basis } = of('time');
  const { ladder } = of('ladder');
  if (amount === undefined || unit === undefined || basis === undefined || ladder === undefined) {
    throw new Error(`Rule pack ${chainKey(chain)}: the limit “${name}” has no amount or no ladder`);
  }
  const [{ max }, { extension }, { pause }] = [of('max'), of('extension'), of('pause')];
  return {
    amount,
    unit,
    ...(shiftOffHolidays !== undefined && { shiftOffHolidays }),
    ladder,
    ...(binding.length > 0 && { binding: true as const }),
    ...(max !== undefined && { max }),
    ...(extension !== undefined && { extension }),
    ...(pause !== undefined && { pause }),
    basis,
  };
}

function valuesIn(pack: PackText | undefined, name: string): Partial<LimitRule> {
  const limit = pack === undefined ? undefined : limitIn(pack, name);
  return pack === undefined || limit === undefined ? {} : limitValues(pack, limit);
}

function ladderFrom(chain: Chain, name: string): RepeatingLadder {
  const pack = ladderOrigin(chain, name);
  const ladder = pack === undefined ? undefined : ladderIn(pack, name);
  if (pack === undefined || ladder === undefined) throw new Error(`Rule pack ${chainKey(chain)} has no ladder “${name}”`);
  return ladderValues(pack, name, ladder);
}

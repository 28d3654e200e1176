import type { Limit, Period } from '../deadline/limit.js';
import type { Ladder } from '../ladder/ladder.js';
import type { Basis, Words } from '../workflow/words.js';

/** The time allowed for a duty, with the ladder that is climbed when nobody acts. */
export interface LimitRule extends Limit {
  ladder: string;
  /** A nearer pack may not weaken it. */
  binding?: true;
  /** The longest term that a document may give, from the day the duty opens. */
  max?: Limit;
  extension?: ExtensionRule;
  pause?: PauseRule;
}

/**
 * When and how often an extension may be granted. The window is given by offsets from the deadline, negative before it (`opens` null: open from
 * the beginning); `maxTotal` counts from the first date.
 */
export interface ExtensionRule {
  window: { opens: Period | null; closes: Period };
  grounds: readonly { ground: string; title: Words }[];
  maxCount: number;
  maxTotal: Period;
  basis: readonly Basis[];
}

/** For which grounds the count may rest, and how long in all. */
export interface PauseRule {
  grounds: readonly { ground: string; title: Words }[];
  max: Period;
  basis: readonly Basis[];
}

/** Hours of the local day ('22:00') in which no reminder is delivered. */
export interface QuietHours {
  from: string;
  to: string;
}

/** A ladder whose top rung is repeated until the duty is settled: an open duty is never without a next date. */
export interface RepeatingLadder extends Ladder {
  repeat: Period;
}

/**
 * A rule pack as the engine uses it: limits and ladders by name. A duty keeps the pack (`key`) by which its deadline was computed. Where
 * packs come from is the business of `src/rules`.
 */
export interface RulePack {
  /** `name@version`, as stored with every deadline. */
  key: string;
  title: Words;
  /** IANA zone of the jurisdiction; a deadline ends with its local day there. */
  zone: string;
  quiet: QuietHours | null;
  limits: Readonly<Record<string, LimitRule>>;
  ladders: Readonly<Record<string, RepeatingLadder>>;
}

/** The limit of this name. A definition that names a limit which its pack lacks is found at boot, so here it is a bug. */
export function limitOf(pack: RulePack, name: string): LimitRule {
  const limit = pack.limits[name];
  if (limit === undefined) throw new Error(`Rule pack ${pack.key} has no limit “${name}”`);
  return limit;
}

/** The ladder that a limit leads to. */
export function ladderOf(pack: RulePack, limit: string): RepeatingLadder {
  const ladder = pack.ladders[limitOf(pack, limit).ladder];
  if (ladder === undefined) throw new Error(`Rule pack ${pack.key} has no ladder “${limitOf(pack, limit).ladder}”`);
  return ladder;
}

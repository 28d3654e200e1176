import type { Limit, Period } from '../deadline/limit.js';
import type { Ladder } from '../ladder/ladder.js';
import type { RewardTable } from '../reward/report-reward.js';
import type { Basis, Words } from '../workflow/words.js';

/** When, why and how far a term may be extended. Offsets of the window count from the deadline, negative ones back from it. */
export interface ExtensionRule {
  /** Within which an application is in time; without `opens` from the day on which the duty opens. */
  window: { opens: Period | null; closes: Period };
  grounds: readonly { ground: string; title: Words }[];
  /** How often one deadline may be extended. */
  maxCount: number;
  /** By how much in all, from the first date. */
  maxTotal: Period;
  basis: readonly Basis[];
}

/** Why a limit may rest, and for how long at most in all. A limit without such a rule cannot be paused. */
export interface PauseRule {
  grounds: readonly { ground: string; title: Words }[];
  max: Period;
  basis: readonly Basis[];
}

/** The time allowed for a duty, with the ladder that is climbed when nobody acts. */
export interface LimitRule extends Limit {
  ladder: string;
  /** Fixed by law as protection: no nearer pack may weaken it, unless its source ranks higher. */
  binding?: true;
  /** The longest term that a document may give, from the day on which the duty opens. */
  max?: Limit;
  extension?: ExtensionRule;
  pause?: PauseRule;
}

/** A ladder whose top rung is repeated until the duty is settled: an open duty is never without a next date. */
export interface RepeatingLadder extends Ladder {
  repeat: Period;
}

/** Hours (local, HH:MM, over midnight) in which reminders are not delivered. They never touch a deadline. */
export interface QuietHours {
  from: string;
  to: string;
}

/**
 * A rule pack as the engine uses it: limits and ladders by name and the table of rewards, resolved from a chain of packs. A duty keeps the pack (`key`) by which its
 * deadline was computed. How packs make a chain stands in `src/domain/rules`; where they come from is the business of `src/rules`.
 */
export interface RulePack {
  /** `name@version` of every pack of the chain, the nearest first, joined by `+`; as stored with every deadline. */
  key: string;
  title: Words;
  /** IANA zone of the jurisdiction; a deadline ends with its local day there. */
  zone: string;
  quiet: QuietHours | null;
  limits: Readonly<Record<string, LimitRule>>;
  ladders: Readonly<Record<string, RepeatingLadder>>;
  /** What reports that prove true are paid; absent where the rules pay nothing. */
  rewards?: RewardTable;
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

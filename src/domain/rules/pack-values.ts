import type { LimitRule, QuietHours, RepeatingLadder } from '../duty/rule-pack.js';
import type { RewardTable } from '../reward/report-reward.js';
import { basisOf, packKey, type LadderText, type LimitText, type PackText } from './pack-text.js';

/** What packs can be compared by: a resolved pack, or what one pack alone says. Bases name their documents. */
export interface PackValues {
  key: string;
  zone?: string;
  quiet: QuietHours | null;
  limits: Readonly<Record<string, Partial<LimitRule>>>;
  ladders: Readonly<Record<string, RepeatingLadder>>;
  rewards?: RewardTable;
}

/** The values of one pack alone. */
export function packValues(pack: PackText): PackValues {
  return {
    key: packKey(pack),
    ...(pack.zone !== undefined && { zone: pack.zone }),
    quiet: quietOf(pack),
    limits: Object.fromEntries(Object.entries(pack.limits).map(([name, limit]) => [name, limitValues(pack, limit)])),
    ladders: Object.fromEntries(Object.entries(pack.ladders).map(([name, ladder]) => [name, ladderValues(pack, name, ladder)])),
    ...rewardsOf(pack),
  };
}

/** A limit of a pack with its documents, as far as the pack gives it. */
export function limitValues(pack: PackText, limit: LimitText): Partial<LimitRule> {
  const { basis, max, extension, pause, ...plain } = limit;
  return {
    ...plain,
    ...(basis !== undefined && { basis: basisOf(pack, basis) }),
    ...(max !== undefined && { max: { ...max, basis: basisOf(pack, max.basis) } }),
    ...(extension !== undefined && {
      extension: { ...extension, window: { opens: extension.window.opens ?? null, closes: extension.window.closes }, basis: basisOf(pack, extension.basis) },
    }),
    ...(pause !== undefined && { pause: { ...pause, basis: basisOf(pack, pause.basis) } }),
  };
}

export function ladderValues(pack: PackText, name: string, { repeat, rungs }: LadderText): RepeatingLadder {
  return { name, repeat, rungs: rungs.map((rung) => ({ ...rung, basis: basisOf(pack, rung.basis) })) };
}

export function quietOf({ quiet }: PackText): QuietHours | null {
  return quiet === undefined ? null : { from: quiet.from, to: quiet.to };
}

/** The table of rewards of a pack with its documents; nothing where it gives none. Without an uplift for employees there is none. */
export function rewardsOf(pack: PackText): { rewards?: RewardTable } {
  const { rewards } = pack;
  return rewards === undefined ? {} : { rewards: { ...rewards, employeeUplift: rewards.employeeUplift ?? 0, basis: basisOf(pack, rewards.basis) } };
}

import type { QuietHours } from '../duty/rule-pack.js';
import type { Period } from '../deadline/limit.js';
import type { Rung } from '../ladder/ladder.js';
import type { RewardTable } from '../reward/report-reward.js';
import type { Basis, Words } from '../workflow/words.js';
import type { Effective } from './effective.js';

/**
 * Ranks of sources, from the weakest to the strongest: duban's own policy, practice, 规范性文件, 部门规章 with 地方性法规 and 政府规章, 行政法规, 法律.
 * The three kinds of `rule` stand side by side, because which of them prevails is decided case by case (立法法 articles 102 and 106).
 */
export const sourceRanks = ['policy', 'practice', 'document', 'rule', 'regulation', 'statute'] as const;

export type SourceRank = (typeof sourceRanks)[number];

/** A basis as a pack writes it: by the short name of a source of the same pack. */
export interface BasisText {
  source: string;
  article?: string;
  mark: Basis['mark'];
  note?: string;
}

/** A reason for which a term may be extended or a count may rest. */
export interface GroundText {
  ground: string;
  title: Words;
}

export interface ExtensionText {
  /** From where to where before the deadline it may be asked for; without `opens` from the first day. */
  window: { opens?: Period; closes: Period };
  grounds: GroundText[];
  maxCount: number;
  maxTotal: Period;
  basis: BasisText[];
}

export interface PauseText {
  grounds: GroundText[];
  max: Period;
  basis: BasisText[];
}

/** A limit as a pack writes it. A pack that applies somewhere may leave out every part that it does not change. */
export interface LimitText extends Partial<Period> {
  shiftOffHolidays?: boolean;
  ladder?: string;
  binding?: true;
  basis?: BasisText[];
  max?: Period & { basis: BasisText[] };
  extension?: ExtensionText;
  pause?: PauseText;
}

export type RungText = Omit<Rung, 'basis'> & { basis: BasisText[] };

export interface LadderText {
  repeat: Period;
  rungs: RungText[];
}

/** The table of rewards as a pack writes it: all of it or nothing. */
export type RewardsText = Omit<RewardTable, 'basis' | 'employeeUplift'> & Partial<Pick<RewardTable, 'employeeUplift'>> & { basis: BasisText[] };

/** A rule pack as it is written, checked for its shape: plain data, so that it can be stored and compared as it stands. */
export interface PackText {
  pack: string;
  version: number;
  title: Words;
  /** IANA zone; a pack that applies somewhere may leave it to a wider one. */
  zone?: string;
  effective: Effective;
  /** Absent: everywhere. With both, in these industries of these regions. */
  applies?: { regions?: string[]; industries?: string[] };
  sources: Record<string, { document: string; rank: SourceRank }>;
  limits: Record<string, LimitText>;
  ladders: Record<string, LadderText>;
  quiet?: QuietHours & { basis: BasisText[] };
  rewards?: RewardsText;
}

/** `name@version`. */
export function packKey({ pack, version }: Pick<PackText, 'pack' | 'version'>): string {
  return `${pack}@${version}`;
}

/** What a basis says once it leaves its pack: the document by name. Notes stay behind, so that what is journaled stays small. */
export function basisOf({ sources }: Pick<PackText, 'sources'>, basis: readonly BasisText[]): Basis[] {
  return basis.map(({ source, article, mark }) => ({
    document: Object.hasOwn(sources, source) ? (sources[source]?.document ?? source) : source,
    ...(article !== undefined && { article }),
    mark,
  }));
}

/**
 * How strong a value is. A value that names `policy` beside an article has its number from duban, whatever the article says (立即, 及时), so it
 * ranks as policy; otherwise the strongest of its sources counts. Higher is stronger.
 */
export function rankOf({ sources }: Pick<PackText, 'sources'>, basis: readonly BasisText[]): SourceRank {
  if (basis.some(({ mark }) => mark === 'policy')) return 'policy';
  const ranks = basis.map(({ source }) => sourceRanks.indexOf(sources[source]?.rank ?? 'policy'));
  return sourceRanks[Math.max(0, ...ranks)] ?? 'policy';
}

/** Whether the first rank stands strictly above the second (上位法优于下位法, 立法法 articles 98 to 100). */
export function outranks(rank: SourceRank, other: SourceRank): boolean {
  return sourceRanks.indexOf(rank) > sourceRanks.indexOf(other);
}

import type { Basis } from '../workflow/words.js';

/** Grades of an accident by 生产安全事故报告和调查处理条例 article 3. */
export const accidentGrades = ['general', 'larger', 'major', 'extraordinary'] as const;

export type AccidentGrade = (typeof accidentGrades)[number];

/**
 * What a rule pack pays for reports that prove true (安全生产领域举报奖励办法). Amounts are cents (分), shares and uplift whole percents.
 */
export interface RewardTable {
  /** For a major hazard or a violation: a share of the fine that was imposed on it, at least and at most so much. */
  fineShare: { percent: number; least: number; most: number };
  /** For an accident that was concealed or told falsely (瞒报、谎报): so much for each dead person, at most so much in all. */
  concealedAccident: Record<AccidentGrade, number> & { most: number };
  /** What somebody who works there gets on top, as a share; 0 where nothing is said. It lifts no maximum. */
  employeeUplift: number;
  basis: readonly Basis[];
}

/** What a report is rewarded for. `fine` in cents; null where none was imposed. */
export type Rewardable =
  | { for: 'major-hazard' | 'violation'; fine: number | null }
  | { for: 'concealed-accident'; grade: AccidentGrade; dead: number };

/**
 * The reward by the table, in cents; fractions of a cent are dropped. Pure. Whether there is one at all (true, first, not known before) is asked before.
 * 安监总财〔2018〕19号: 15 % of the fine, not less than 3,000 and not more than 300,000 yuan; a concealed accident by each dead person.
 */
export function rewardFor(table: RewardTable, rewarded: Rewardable, employee: boolean): number {
  const { amount, most } = rewarded.for === 'concealed-accident' ? ofAccident(table, rewarded) : ofFine(table, rewarded);
  const lifted = employee ? Math.floor((amount * (100 + table.employeeUplift)) / 100) : amount;
  return Math.min(lifted, most);
}

function ofFine({ fineShare: { percent, least, most } }: RewardTable, { fine }: { fine: number | null }): Owed {
  return { amount: Math.max(least, Math.floor(((fine ?? 0) * percent) / 100)), most };
}

function ofAccident({ concealedAccident: { most, ...each } }: RewardTable, { grade, dead }: { grade: AccidentGrade; dead: number }): Owed {
  return { amount: each[grade] * dead, most };
}

interface Owed {
  amount: number;
  most: number;
}

/** Why a report that proved true is not rewarded. */
export type Unrewarded = 'known-before' | 'not-first';

/** A report as far as it decides who of several is rewarded; `receivedAt` in the order in which reports came. */
export interface ClaimingReport {
  report: string;
  receivedAt: number;
}

/**
 * Why a report is not rewarded although it proved true: the department knew of the matter before it came, or another told of the same matter first (the
 * first of them is rewarded, 办法). Null where it is.
 */
export function unrewarded(report: ClaimingReport, { known, others }: { known: boolean; others: readonly ClaimingReport[] }): Unrewarded | null {
  if (known) return 'known-before';
  const earlier = others.some(({ report: other, receivedAt }) => receivedAt < report.receivedAt || (receivedAt === report.receivedAt && other < report.report));
  return earlier ? 'not-first' : null;
}

/** Of those who reported together (联名举报) the one who is paid: whoever is named first. Null where nobody is named. */
export function paidOf<T>(reporters: readonly T[]): T | null {
  return reporters[0] ?? null;
}

/**
 * The figures of a statistics table (隐患排查治理情况统计分析表), as the tables of the departments name their columns. Whole numbers alone, so that they can be
 * hashed; rates are made when they are shown.
 */
export interface HazardFigures {
  /** General hazards that are cases: found in the period, open from before it, and of both those rectified by its end (验收合格). */
  generalFound: number;
  generalCarried: number;
  generalRectified: number;
  /** Items of self-inspection that were not in order and rectified at once (自查自改); they are no cases. */
  rectifiedAtOnce: number;
  /** Major hazards likewise; rectified is closed on record (已整改销号). */
  majorFound: number;
  majorCarried: number;
  majorRectified: number;
  /** Found in the period and not graded by its end. */
  ungraded: number;
  /** Of all these: ended otherwise than by rectification: unfounded, transferred, or the enterprise closed by order. */
  endedOtherwise: number;
  /** Major hazards with a plan to be made (列入治理计划), and of these those whose plan of five implementations was approved (五落实). */
  planned: number;
  plannedComplete: number;
  /** Under listed supervision at the end, or listed in the period (挂牌督办), and of these by a province or the state. */
  listed: number;
  listedByProvince: number;
  /** Funds of the approved plans, in cents (落实治理资金). */
  fundsCents: number;
}

export const noHazardFigures: HazardFigures = {
  ...{ generalFound: 0, generalCarried: 0, generalRectified: 0, rectifiedAtOnce: 0, majorFound: 0, majorCarried: 0, majorRectified: 0 },
  ...{ ungraded: 0, endedOtherwise: 0, planned: 0, plannedComplete: 0, listed: 0, listedByProvince: 0, fundsCents: 0 },
};

/** A case as its journal tells it for a period: how it stood when the period began (null: not opened yet) and when it ended. */
export interface CaseInPeriod {
  before: { tags: readonly string[] } | null;
  after: { grade: string | null; tags: readonly string[] };
  /** A published record that showed the hazard as over when it came in: history, and nobody's work in this period. */
  overOnRecord: boolean;
  planned: boolean;
  planApproved: boolean;
  budgetCents: number;
  /** Its listing notice was issued in the period. */
  listedInPeriod: boolean;
  /** Level of the listing that was issued or recorded last; null where it was never listed. */
  level: string | null;
}

const ENDED = ['closed', 'dismissed', 'transferred', 'closed-by-order'];
const hasEnded = ({ tags }: { tags: readonly string[] }): boolean => ENDED.some((tag) => tags.includes(tag));

/**
 * The figures of one enterprise. A case that had ended before the period, or came in as history, is not counted. Nothing counts as rectified before it was accepted: the
 * tag `closed` stands behind every acceptance.
 */
export function hazardFiguresOf(cases: readonly CaseInPeriod[], rectifiedAtOnce: number): HazardFigures {
  const counted = cases.filter(({ before, overOnRecord }) => !overOnRecord && (before === null || !hasEnded(before)));
  const count = (holds: (one: CaseInPeriod) => boolean): number => counted.filter(holds).length;
  const graded = (grade: string, holds: (one: CaseInPeriod) => boolean): number => count((one) => one.after.grade === grade && holds(one));
  const isFound = ({ before }: CaseInPeriod): boolean => before === null;
  const isRectified = ({ after }: CaseInPeriod): boolean => after.tags.includes('closed');
  const isListed = ({ after, listedInPeriod }: CaseInPeriod): boolean => listedInPeriod || after.tags.includes('listed');
  return {
    generalFound: graded('general', isFound),
    generalCarried: graded('general', (one) => !isFound(one)),
    generalRectified: graded('general', isRectified),
    rectifiedAtOnce,
    majorFound: graded('major', isFound),
    majorCarried: graded('major', (one) => !isFound(one)),
    majorRectified: graded('major', isRectified),
    ungraded: count(({ after }) => after.grade === null),
    endedOtherwise: count(({ after }) => hasEnded(after) && !after.tags.includes('closed')),
    planned: count(({ planned }) => planned),
    plannedComplete: count(({ planned, planApproved }) => planned && planApproved),
    listed: count(isListed),
    listedByProvince: count((one) => isListed(one) && ['province', 'state'].includes(one.level ?? '')),
    fundsCents: counted.reduce((sum, { planApproved, budgetCents }) => sum + (planApproved ? budgetCents : 0), 0),
  };
}

const names = Object.keys(noHazardFigures) as (keyof HazardFigures)[];

/** Figures of several enterprises together. */
export function sumFigures(tables: readonly HazardFigures[]): HazardFigures {
  const sum = { ...noHazardFigures };
  for (const table of tables) for (const name of names) sum[name] += table[name];
  return sum;
}

/** A figure that is another than was signed. */
export interface DifferingFigure {
  figure: keyof HazardFigures;
  signed: number;
  recomputed: number;
}

/** Where figures that were signed differ from what the record gives now. */
export function differingFigures(signed: HazardFigures, recomputed: HazardFigures): DifferingFigure[] {
  return names.filter((name) => signed[name] !== recomputed[name]).map((figure) => ({ figure, signed: signed[figure], recomputed: recomputed[figure] }));
}

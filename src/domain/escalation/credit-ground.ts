import type { Paper } from './paper.js';

/**
 * The nine grounds of 应急管理部令第11号: five because of accidents, four without one. That a hazard is listed, or overdue, is none of them.
 */
export const creditGrounds = [
  'grave-accident',
  'repeated-larger-accidents',
  'multiplied-fine',
  'concealed-accident',
  'fled-from-rescue',
  'unlicensed-production',
  'agency-fraud',
  'evades-penalty',
  'other-grave',
] as const;

export interface CreditListing {
  ground: (typeof creditGrounds)[number];
  /** The finding that shows it: an accident report, a decision. */
  finding: Paper;
  /** Local days of the larger accidents (较大事故). */
  accidents: readonly string[];
  /** The penalty that is refused or evaded, and whether the enterprise could pay it. */
  penalty: Paper | null;
  ableToPay: boolean;
}

/**
 * 令11 (严重失信主体名单): each ground has its proof. Two larger accidents must lie within twelve months; who evades a penalty must have one, and
 * be able to comply with it (有履行能力而拒不执行). The finding is there before the decision.
 */
export function creditGroundShown({ ground, finding, accidents, penalty, ableToPay }: CreditListing, today: string): boolean {
  if (finding.date > today) return false;
  if (ground === 'repeated-larger-accidents') return twoWithinAYear(accidents, today);
  return ground !== 'evades-penalty' || (penalty !== null && ableToPay && penalty.date <= today);
}

function twoWithinAYear(accidents: readonly string[], today: string): boolean {
  const days = accidents.filter((day) => day <= today).sort();
  return days.some((day, index) => index > 0 && day < aYearAfter(days[index - 1] as string));
}

/** The corresponding day of the next year, as text that dates compare with; the 29th of February stands before the 1st of March in any year. */
function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

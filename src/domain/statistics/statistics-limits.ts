import type { StatisticsPeriod } from './statistics-period.js';

/**
 * Limits of the rule packs that no duty of a case names: a statistics table is owed for a period, not in a case. Each counts from the last day of the period, the
 * sign-off from the day of filing.
 */
export const statisticsLimits = { quarter: 'stats.quarter', year: 'stats.year', signOff: 'stats.sign-off', rollUp: 'stats.roll-up' } as const;

/** The limit within which an enterprise files the table of a period. */
export function filingLimit({ kind }: Pick<StatisticsPeriod, 'kind'>): string {
  return statisticsLimits[kind];
}

/** How the table of a period stands with somebody who owes it. */
export type FilingStanding = 'not-due' | 'overdue' | 'filed' | 'filed-late' | 'returned' | 'accepted' | 'accepted-late';

/** The standing of a table: what was filed, in which version last, and whether the first version was late; or by when it is due where nothing was filed. */
export function filingStanding(filed: { late: boolean; outcome: 'accepted' | 'returned' | null } | null, { due, today }: { due: string; today: string }): FilingStanding {
  if (filed === null) return today <= due ? 'not-due' : 'overdue';
  if (filed.outcome === 'returned') return 'returned';
  if (filed.outcome === 'accepted') return filed.late ? 'accepted-late' : 'accepted';
  return filed.late ? 'filed-late' : 'filed';
}

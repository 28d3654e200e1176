import type { Scope } from '../domain/access/scope.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import { figuresOf, noFigures, sum, type CheckFigures } from '../domain/self-inspection/check-figures.js';
import { periodOf, periodsOf } from '../domain/self-inspection/check-period.js';
import type { Read } from '../platform/db/transaction.js';
import { listsWithRuns, type ListWithRuns } from './check-lists.queries.js';

/** The figures of one enterprise. */
export interface EnterpriseFigures extends CheckFigures {
  enterprise: { id: string; name: string };
  lists: number;
}

/** What every enterprise of a scope did of its runs that were due in a period of local days. */
export async function enterpriseCheckFigures(read: Read, scope: Scope, period: { from: LocalDate; to: LocalDate }, today: LocalDate): Promise<EnterpriseFigures[]> {
  const byEnterprise = new Map<string, EnterpriseFigures>();
  for (const list of await listsWithRuns(read, scope, period)) {
    const { id, name } = list.enterprise;
    const known = byEnterprise.get(id) ?? { enterprise: { id, name }, lists: 0, ...noFigures };
    byEnterprise.set(id, { ...known, ...sum(known, figuresOf(dueWithin(list, period), list.runs, today)), lists: known.lists + 1 });
  }
  return [...byEnterprise.values()];
}

function dueWithin(list: ListWithRuns, { from, to }: { from: LocalDate; to: LocalDate }) {
  const periods = periodsOf(list, { from: periodOf(list.frequency, from).from, through: to });
  return periods.filter(({ due }) => from <= due && due <= to);
}

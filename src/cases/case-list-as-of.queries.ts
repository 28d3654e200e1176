import { caseThen, isOverdue, openDuties } from '../domain/journal/case-then.js';
import type { CaseStanding } from '../domain/journal/entry.js';
import type { Read } from '../platform/db/transaction.js';
import { lastingConditions, type CaseFilter, type CasePage, type CaseSummary } from './case-list.queries.js';
import { pageOf, type Page } from './cursor.js';
import { Parameters, scopeBranches } from './scope.queries.js';
import { lastEntryAt, standingEntries } from './standing.queries.js';

/** What a list as of an instant may be narrowed by: all but what is due, which no index of the past tells. */
export type FilterThen = Omit<CaseFilter, 'overdue' | 'now' | 'dueBy'>;

export interface CasePageThen extends Omit<CasePage, 'filter' | 'sort'> {
  filter: FilterThen;
  /** Past instant, UTC milliseconds. */
  asOf: number;
}

interface CaseRow {
  caseId: string;
  number: number;
  title: string;
  openedAt: Date;
  region: string | null;
  enterprise: CaseSummary['enterprise'];
  seq: number;
  stands: CaseStanding;
}

/**
 * The cases that the caller reaches today as they stood at a past instant, newest first, a page at a time. Told by the journal: the standing of each
 * case by its last entry then, its dates by the entries up to there.
 */
export async function caseListAsOf(read: Read, { scope, filter, after, limit, asOf }: CasePageThen): Promise<Page<CaseSummary>> {
  const parameters = new Parameters();
  const instant = parameters.add(new Date(asOf).toISOString());
  const wanted = [...conditionsThen(filter, parameters), ...(after === null ? [] : [`c.case_id < ${parameters.add(after)}`])];
  const most = parameters.add(limit + 1);
  const branches = scopeBranches(scope, parameters).map(
    ({ from, where }) =>
      `(select c.case_id, s.seq, s.stands from ${from} cross join lateral ${lastEntryAt(instant)} s
         where ${[where, ...wanted].join(' and ')} order by c.case_id desc limit ${most})`,
  );
  const { rows } = await read.query<CaseRow>(
    `select c.case_id as "caseId", c.number, c.title, c.opened_at as "openedAt", c.region_code as region, p.seq, p.stands,
            case when c.enterprise_id is not null then json_build_object('id', c.enterprise_id, 'name', coalesce(e.name, '')) end as enterprise
       from (select distinct on (case_id) * from (${branches.join(' union all ')}) b order by case_id desc) p
       join case_file c on c.case_id = p.case_id
       left join organisation e on e.id = c.enterprise_id
      order by c.case_id desc limit ${most}`,
    parameters.values,
  );
  const { items, next } = pageOf(rows, limit, ({ caseId }) => [caseId]);
  return { items: await withDuties(read, items, asOf), next };
}

async function withDuties(read: Read, rows: readonly CaseRow[], asOf: number): Promise<CaseSummary[]> {
  const entries = await standingEntries(read, rows);
  return rows.map(({ seq, stands, ...row }) => {
    const then = caseThen(entries.get(row.caseId) ?? []);
    const duties = then === null ? [] : openDuties(then);
    return {
      ...row,
      revision: seq,
      ...{ open: stands.open, grade: stands.grade as CaseSummary['grade'], level: stands.level, tags: stands.tags },
      nextDue: duties[0]?.due ?? null,
      overdueDuties: duties.filter((duty) => isOverdue(duty, asOf)).length,
    };
  });
}

function conditionsThen(filter: FilterThen, parameters: Parameters): string[] {
  const { open, grade, level, tags } = filter;
  const conditions = lastingConditions(filter, parameters);
  if (open !== null) conditions.push(`(s.stands->>'open')::boolean = ${parameters.add(open)}`);
  if (grade !== null) conditions.push(`s.stands->>'grade' = ${parameters.add(grade)}`);
  if (level !== null) conditions.push(`s.stands->>'level' = ${parameters.add(level)}`);
  if (tags.length > 0) conditions.push(`s.stands->'tags' ?& ${parameters.add(tags)}::text[]`);
  return conditions;
}

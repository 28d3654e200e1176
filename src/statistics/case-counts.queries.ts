import { Parameters, scopeBranches } from '../cases/scope.queries.js';
import { lastEntryAt } from '../cases/standing.queries.js';
import type { Scope } from '../domain/access/scope.js';
import type { Read } from '../platform/db/transaction.js';

export const caseGroupings = ['grade', 'tag', 'region'] as const;
export type CaseGrouping = (typeof caseGroupings)[number];

/** Which cases are counted, as of when (UTC milliseconds), and by what. */
export interface CountedCases {
  scope: Scope;
  asOf: number;
  groupBy: CaseGrouping;
}

/** How many cases there were, and how many of them were open. */
export interface CaseCount {
  cases: number;
  open: number;
}

export interface CaseCounts extends CaseCount {
  /** By grade, tag or county; null where a case had none. A case with several tags counts under each. */
  groups: (CaseCount & { key: string | null })[];
}

/** What a case is counted under: of its standing `s.stands` then, or of the case itself. */
const KEYS: Record<CaseGrouping, { key: string; join: string }> = {
  grade: { key: `s.stands->>'grade'`, join: '' },
  tag: { key: 't.tag', join: `left join lateral jsonb_array_elements_text(s.stands->'tags') as t(tag) on true` },
  region: { key: 'left(s.region_code, 6)', join: '' },
};

/** Counts the cases that the caller reaches today as they stood at an instant, by the last entry of each journal then. What was opened later is not counted. */
export async function caseCountsAsOf(read: Read, { scope, asOf, groupBy }: CountedCases): Promise<CaseCounts> {
  const parameters = new Parameters();
  const instant = parameters.add(new Date(asOf).toISOString());
  const branches = scopeBranches(scope, parameters).map(
    ({ from, where }) => `select c.case_id, c.region_code, s.stands from ${from} cross join lateral ${lastEntryAt(instant)} s where ${where}`,
  );
  const { key, join } = KEYS[groupBy];
  const open = `count(*) filter (where (s.stands->>'open')::boolean)::int as open`;
  const { rows } = await read.query<CaseCounts>(
    `with stood as materialized (select distinct on (case_id) * from (${branches.join(' union all ')}) b)
     select count(*)::int as cases, ${open},
            (select coalesce(json_agg(g order by g.key), '[]')
               from (select ${key} as key, count(*)::int as cases, ${open} from stood s ${join} group by 1) g) as groups
       from stood s`,
    parameters.values,
  );
  return rows[0] as CaseCounts;
}

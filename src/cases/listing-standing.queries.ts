import type { Scope } from '../domain/access/scope.js';
import type { Read } from '../platform/db/transaction.js';
import { Parameters, scopeBranches } from './scope.queries.js';

/** How a case and its listing stand. */
export interface ListingStanding {
  caseId: string;
  number: number;
  title: string;
  grade: 'general' | 'major' | null;
  region: string | null;
  tags: string[];
  /** Whether a listing of it was lifted, and on which local date of its notice last. */
  delisted: boolean;
  delistedOn: string | null;
  /** Local date of the open duty that is due first, and how many are overdue at the instant. */
  nextDue: string | null;
  overdueDuties: number;
}

/** Cases of these identifiers within a scope, by identifier; what is out of reach is missing. `now` is UTC milliseconds. */
export async function listingStandings(read: Read, scope: Scope, ids: readonly string[], now: number): Promise<Map<string, ListingStanding>> {
  if (ids.length === 0) return new Map();
  const parameters = new Parameters();
  const asked = parameters.add(ids);
  const at = parameters.add(new Date(now));
  const branches = scopeBranches(scope, parameters).map(({ from, where }) => `select c.case_id from ${from} where ${where} and c.case_id = any(${asked}::uuid[])`);
  const { rows } = await read.query<ListingStanding>(
    `select c.case_id as "caseId", c.number, c.title, c.grade, c.region_code as region, c.tags, l.delisted is not null as delisted, l.delisted as "delistedOn", d.next_due as "nextDue", d.overdue as "overdueDuties"
       from (${branches.join(' union ')}) p
       join case_file c on c.case_id = p.case_id
       cross join lateral (select max(coalesce(j.entry #>> '{facts,notice,date}', j.entry->>'today')) as delisted
                             from journal_entry j where j.case_id = c.case_id and j.entry->>'act' = 'listing.delist') l
       cross join lateral (select min(d.due) as next_due, count(*) filter (where d.due_at <= ${at} and d.paused_on is null)::int as overdue
                             from duty d where d.case_id = c.case_id and d.settled_at is null) d`,
    parameters.values,
  );
  return new Map(rows.map((row) => [row.caseId, row]));
}

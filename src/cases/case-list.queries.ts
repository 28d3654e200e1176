import type { Scope } from '../domain/access/scope.js';
import type { ListingLevel } from '../domain/hazard/listing-level.js';
import type { Read } from '../platform/db/transaction.js';
import { pageOf, type Page } from './cursor.js';
import { inRegion, Parameters, scopeBranches } from './scope.queries.js';
import { foundBy } from './search.queries.js';

/** What a list of cases may be narrowed by; null where a filter is not used. */
export interface CaseFilter {
  open: boolean | null;
  grade: 'general' | 'major' | null;
  /** The case has every one of these tags. */
  tags: readonly string[];
  /** Division code; the case lies in it or below. */
  region: string | null;
  /** Words that are looked for in title, description, place, enterprise and document numbers. */
  text: string | null;
  /** Organisations (UUIDs) that are parties of the case. */
  enterprise: string | null;
  authority: string | null;
  /** Local dates, both included, between which it was opened. */
  openedFrom: string | null;
  openedTo: string | null;
  /** Where days begin and end. */
  zone: string;
  /** True: a duty of the case is overdue at this instant (UTC milliseconds); false: none is. */
  overdue: boolean | null;
  now: number;
  /** An open duty is due on this local date or earlier. */
  dueBy: string | null;
  /** The highest level at which it is listed, or proposed for it. */
  level: ListingLevel | null;
}

/** A case as a list shows it. */
export interface CaseSummary {
  caseId: string;
  /** Short number for people (案卷号). */
  number: number;
  title: string;
  revision: number;
  openedAt: Date;
  open: boolean;
  grade: 'general' | 'major' | null;
  /** The highest level at which it is listed, or proposed for it. */
  level: ListingLevel | null;
  tags: string[];
  region: string | null;
  enterprise: { id: string; name: string } | null;
  /** Local date of the open duty that is due first. */
  nextDue: string | null;
  /** How many open duties are overdue. */
  overdueDuties: number;
}

export const caseSorts = ['newest', 'oldest'] as const;

export type CaseSort = (typeof caseSorts)[number];

export interface CasePage {
  scope: Scope;
  filter: CaseFilter;
  /** By the order in which cases were opened. */
  sort: CaseSort;
  /** Case after which the page begins. */
  after: string | null;
  limit: number;
}

/**
 * The cases within a scope, by when they were opened, a page at a time; case identifiers are ordered by time. The cases of a region and those elsewhere
 * in which the unit owes a duty are found by an index each and joined, at most a page of both.
 */
export async function caseList(read: Read, { scope, filter, sort, after, limit }: CasePage): Promise<Page<CaseSummary>> {
  const parameters = new Parameters();
  const [beyond, direction] = sort === 'newest' ? ['<', 'desc'] : ['>', 'asc'];
  const wanted = [...filterConditions(filter, parameters), ...(after === null ? [] : [`c.case_id ${beyond} ${parameters.add(after)}`])];
  const most = parameters.add(limit + 1);
  const branches = scopeBranches(scope, parameters).map(
    ({ from, where }) => `(select c.case_id from ${from} where ${[where, ...wanted].join(' and ')} order by c.case_id ${direction} limit ${most})`,
  );
  // One branch is a page already; PostgreSQL refuses to order it twice.
  const page = branches.length === 1 ? branches[0] : `${branches.join(' union ')} order by case_id ${direction} limit ${most}`;
  const now = parameters.add(new Date(filter.now));
  const { rows } = await read.query<CaseSummary>(
    `select c.case_id as "caseId", c.number, c.title, c.revision, c.opened_at as "openedAt", c.open, c.grade, c.level, c.tags, c.region_code as region,
            case when c.enterprise_id is not null then json_build_object('id', c.enterprise_id, 'name', coalesce(e.name, '')) end as enterprise,
            d.next_due as "nextDue", d.overdue as "overdueDuties"
       from (${page}) p
       join case_file c on c.case_id = p.case_id
       left join organisation e on e.id = c.enterprise_id
       cross join lateral (select min(d.due) as next_due, count(*) filter (where d.due_at <= ${now} and d.paused_on is null)::int as overdue
                             from duty d where d.case_id = c.case_id and d.settled_at is null) d
      order by c.case_id ${direction}`,
    parameters.values,
  );
  return pageOf(rows, limit, ({ caseId }) => [caseId]);
}

/** Conditions on what never changes of a case, or is told of today whatever the instant: parties, region, day of opening, words. */
export function lastingConditions({ region, text, enterprise, authority, openedFrom, openedTo, zone }: Omit<CaseFilter, 'overdue' | 'now' | 'dueBy' | 'level'>, parameters: Parameters): string[] {
  const conditions = text === null ? [] : foundBy(text, parameters);
  if (region !== null) conditions.push(...inRegion(region, parameters));
  if (enterprise !== null) conditions.push(`c.enterprise_id = ${parameters.add(enterprise)}`);
  if (authority !== null) conditions.push(`c.authority_id = ${parameters.add(authority)}`);
  if (openedFrom !== null) conditions.push(`c.opened_at >= ${parameters.add(openedFrom)}::date::timestamp at time zone ${parameters.add(zone)}`);
  if (openedTo !== null) conditions.push(`c.opened_at < (${parameters.add(openedTo)}::date + 1)::timestamp at time zone ${parameters.add(zone)}`);
  return conditions;
}

function filterConditions(filter: CaseFilter, parameters: Parameters): string[] {
  const { open, grade, tags, overdue, now, dueBy, level } = filter;
  const conditions = lastingConditions(filter, parameters);
  if (open !== null) conditions.push(open ? 'c.open' : 'not c.open');
  if (grade !== null) conditions.push(`c.grade = ${parameters.add(grade)}`);
  if (tags.length > 0) conditions.push(`c.tags @> ${parameters.add(tags)}::text[]`);
  if (level !== null) conditions.push(`c.level = ${parameters.add(level)}`);
  if (dueBy !== null) conditions.push(`exists (select from duty d where d.case_id = c.case_id and d.settled_at is null and d.due <= ${parameters.add(dueBy)})`);
  if (overdue !== null) {
    const at = parameters.add(new Date(now));
    conditions.push(`${overdue ? '' : 'not '}exists (select from duty d where d.case_id = c.case_id and d.settled_at is null and d.paused_on is null and d.due_at <= ${at})`);
  }
  return conditions;
}

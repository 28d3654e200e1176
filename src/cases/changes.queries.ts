import type { Scope } from '../domain/access/scope.js';
import type { CaseStanding, MovedDuty, OpenedDuty, SettledDuty } from '../domain/journal/entry.js';
import type { Actor } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';
import { encodeCursor } from './cursor.js';
import { inRegion, Parameters } from './scope.queries.js';

/** Something that happened to a case: what its journal entry says, without facts. */
export interface CaseChange {
  caseId: string;
  caseNumber: number;
  /** Number of the journal entry, which is the revision of the case after it. */
  revision: number;
  at: string;
  act: string;
  by: Actor['kind'];
  stands: CaseStanding;
  opened: OpenedDuty[];
  settled: SettledDuty[];
  moved: MovedDuty[];
}

/** A page of changes, and where the next one begins: a place that is given also where nothing is new. */
export interface ChangesPage {
  items: CaseChange[];
  next: string | null;
  /** True where more changes can be had at once. */
  more: boolean;
}

/** How the feed is read: what the client sees, and how far everything is settled. */
export interface FeedReads {
  read: Read;
  readAsOwner: Read;
}

/** Where a page begins: the microsecond, case and entry of the last change that was had. */
export type ChangesAfter = [recordedAt: string, caseId: string, revision: number];

/**
 * Until when nothing can appear any more: every entry recorded before this instant is committed or never will be. An entry is recorded at the clock of
 * the server inside its transaction, so the oldest transaction that writes bounds it from below; one that has not written yet records later than now.
 * The margin is for a transaction that is about to be seen. Read as the owner: PostgreSQL shows no other role since when transactions run.
 */
const HORIZON = `
select to_char(least(clock_timestamp(), coalesce(min(xact_start), 'infinity')) at time zone 'UTC' - interval '50 milliseconds', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as horizon
  from pg_stat_activity
 where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()`;

/**
 * Changes of the cases within a scope, in the order in which they were recorded. Whoever goes on from `next` misses none, however many processes
 * write at once: what could still be overtaken is held back until it cannot be. The same change may be had twice only by asking twice.
 */
export async function changesAfter({ read, readAsOwner }: FeedReads, { scope, after, limit }: { scope: Scope; after: ChangesAfter | null; limit: number }): Promise<ChangesPage> {
  const { rows: horizons } = await readAsOwner.query<{ horizon: string }>(HORIZON);
  const parameters = new Parameters();
  const text = `select j.case_id as "caseId", c.number as "caseNumber", j.seq as revision, j.at, j.entry->>'act' as act, j.entry#>>'{actor,kind}' as by,
         j.entry->'stands' as stands, j.entry->'opened' as opened, j.entry->'settled' as settled, j.entry->'moved' as moved,
         to_char(j.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "recordedAt"
    from journal_entry j join case_file c on c.case_id = j.case_id
   where j.recorded_at < ${parameters.add(horizons[0]?.horizon)}::timestamptz and ${withinScope(scope, parameters)}
     ${after === null ? '' : `and (j.recorded_at, j.case_id, j.seq) > (${parameters.add(after[0])}::timestamptz, ${parameters.add(after[1])}::uuid, ${parameters.add(after[2])}::int)`}
   order by j.recorded_at, j.case_id, j.seq limit ${parameters.add(limit + 1)}`;
  const { rows } = await read.query<CaseChange & { recordedAt: string }>(text, parameters.values);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const place: ChangesAfter | null = last === undefined ? after : [last.recordedAt, last.caseId, last.revision];
  return { items: page.map(({ recordedAt: _, ...change }) => change), next: place === null ? null : encodeCursor(place), more: rows.length > limit };
}

/** A client reaches an enterprise, or a region in its line; what its unit owes elsewhere is told to people, and nothing of a confidential case. */
function withinScope(scope: Scope, parameters: Parameters): string {
  switch (scope.kind) {
    case 'everywhere':
      return 'true';
    case 'enterprise':
      return `c.enterprise_id = ${parameters.add(scope.unit)} and not c.confidential`;
    case 'region':
      return ['not c.confidential', ...inRegion(scope.region, parameters), ...(scope.line === null ? [] : [`c.line = ${parameters.add(scope.line)}`])].join(' and ');
    default:
      return 'false';
  }
}

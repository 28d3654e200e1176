import type { LocalDate } from '../domain/calendar/local-date.js';
import type { RunDone } from '../domain/self-inspection/check-figures.js';
import type { Frequency } from '../domain/self-inspection/check-period.js';
import type { Scope } from '../domain/access/scope.js';
import { scopePrefix } from '../domain/codes/region.js';
import type { Read } from '../platform/db/transaction.js';

/** A check-list of one post of an enterprise. */
export interface CheckList {
  id: string;
  enterprise: string;
  title: string;
  position: string;
  owedBy: 'enterprise-safety-officer' | 'enterprise-principal';
  frequency: Frequency;
  beginsOn: LocalDate;
  endsOn: LocalDate | null;
  items: { ordinal: number; item: string; source: string; clause: string | null }[];
}

const LIST = `
select l.id, l.enterprise_id as enterprise, l.title, l.position, l.owed_by as "owedBy", l.frequency, l.begins_on as "beginsOn", l.ends_on as "endsOn",
       (select json_agg(json_build_object('ordinal', i.ordinal, 'item', i.item, 'source', i.source, 'clause', i.clause) order by i.ordinal)
          from check_item i where i.list_id = l.id) as items
  from check_list l`;

/** Every list of an enterprise, the newest first. */
export async function checkListsOf(read: Read, enterprise: string): Promise<CheckList[]> {
  const { rows } = await read.query<CheckList>(`${LIST} where l.enterprise_id = $1 order by l.id desc`, [enterprise]);
  return rows;
}

/** One list of an enterprise (UUIDs), or null. */
export async function checkListOf(read: Read, enterprise: string, id: string): Promise<CheckList | null> {
  const { rows } = await read.query<CheckList>(`${LIST} where l.enterprise_id = $1 and l.id = $2`, [enterprise, id]);
  return rows[0] ?? null;
}

/** What was found at one item. */
export interface CheckResult {
  ordinal: number;
  item: string;
  ok: boolean;
  remark: string | null;
  evidence: { name: string; sha256: string }[];
  /** Null where the item is in order. */
  handling: 'rectified' | 'reported' | null;
  measures: string | null;
  before: { name: string; sha256: string }[] | null;
  after: { name: string; sha256: string }[] | null;
  report: { title: string; description: string; place: string } | null;
  /** The case of what was reported. */
  caseId: string | null;
}

/** One run along a list. */
export interface CheckRun {
  id: string;
  list: string;
  from: LocalDate;
  due: LocalDate;
  doneOn: LocalDate;
  late: boolean;
  inspectedBy: string;
  filledBy: string;
  results: CheckResult[];
}

const RUN = `
select r.id, r.list_id as list, r.period_from as "from", r.due_on as due, r.done_on as "doneOn", r.done_on > r.due_on as late, r.inspected_by as "inspectedBy",
       p.name as "filledBy",
       (select json_agg(json_build_object('ordinal', c.ordinal, 'item', i.item, 'ok', c.ok, 'remark', c.remark, 'evidence', c.evidence, 'handling', c.handling,
                 'measures', c.measures, 'before', c.before_evidence, 'after', c.after_evidence, 'report', c.report, 'caseId', f.case_id) order by c.ordinal)
          from check_result c join check_item i on i.list_id = c.list_id and i.ordinal = c.ordinal
          left join found_case f on f.source = 'check-run' and f.source_id = c.run_id and f.ordinal = c.ordinal
         where c.run_id = r.id) as results
  from check_run r join check_list l on l.id = r.list_id join person p on p.id = r.filled_by`;

/** A run of an enterprise, or null. */
export async function checkRunOf(read: Read, enterprise: string, id: string): Promise<CheckRun | null> {
  const { rows } = await read.query<CheckRun>(`${RUN} where l.enterprise_id = $1 and r.id = $2`, [enterprise, id]);
  return rows[0] ?? null;
}

/** The runs of a list of an enterprise, the latest period first; at most `most`. */
export async function checkRunsOf(read: Read, { enterprise, list, before, most }: { enterprise: string; list: string; before: string | null; most: number }): Promise<CheckRun[]> {
  const { rows } = await read.query<CheckRun>(
    `${RUN} where l.enterprise_id = $1 and l.id = $2 and ($3::date is null or r.period_from < $3) order by r.period_from desc limit $4`,
    [enterprise, list, before, most],
  );
  return rows;
}

/** A list with its runs as far as figures look at them. */
export interface ListWithRuns {
  id: string;
  title: string;
  position: string;
  owedBy: CheckList['owedBy'];
  enterprise: { id: string; name: string; region: string | null };
  frequency: Frequency;
  beginsOn: LocalDate;
  endsOn: LocalDate | null;
  runs: RunDone[];
}

/** The lists within a scope that were in force in a period, with their runs of it. */
export async function listsWithRuns(read: Read, scope: Scope, { from, to }: { from: LocalDate; to: LocalDate }): Promise<ListWithRuns[]> {
  const { where, values } = withinScope(scope);
  const { rows } = await read.query<ListWithRuns>(
    `select l.id, l.title, l.position, l.owed_by as "owedBy", json_build_object('id', e.id, 'name', e.name, 'region', e.region_code) as enterprise, l.frequency,
            l.begins_on as "beginsOn", l.ends_on as "endsOn",
            coalesce((select json_agg(json_build_object('from', r.period_from, 'doneOn', r.done_on,
                               'notOk', (select count(*) from check_result c where c.run_id = r.id and not c.ok),
                               'rectified', (select count(*) from check_result c where c.run_id = r.id and c.handling = 'rectified'),
                               'reported', (select count(*) from check_result c where c.run_id = r.id and c.handling = 'reported')))
                        from check_run r where r.list_id = l.id and r.due_on >= $1 and r.period_from <= $2), '[]') as runs
       from check_list l join organisation e on e.id = l.enterprise_id left join organisation a on a.id = e.authority_id
      where ${where} and l.begins_on <= $2 and (l.ends_on is null or l.ends_on >= $1)
      order by e.id, l.id`,
    [from, to, ...values],
  );
  return rows;
}

function withinScope(scope: Scope): { where: string; values: (string | null)[] } {
  switch (scope.kind) {
    case 'everywhere':
      return { where: 'true', values: [] };
    case 'enterprise':
      return { where: 'l.enterprise_id = $3::uuid', values: [scope.unit] };
    case 'region':
      return { where: `e.region_code like $3 || '%' and ($4::text is null or a.line = $4)`, values: [scopePrefix(scope.region), scope.line] };
    default:
      return { where: 'false', values: [] };
  }
}

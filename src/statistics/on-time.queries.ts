import { inRegion, Parameters } from '../cases/scope.queries.js';
import type { Scope } from '../domain/access/scope.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Read } from '../platform/db/transaction.js';

export const onTimeGroupings = ['unit', 'duty', 'region'] as const;
export type OnTimeGrouping = (typeof onTimeGroupings)[number];

/** Which duties are counted, and at which moment. */
export interface CountedDuties {
  scope: Scope;
  /** The duty was first due in this period, both days included. */
  from: LocalDate;
  to: LocalDate;
  /** Name of the duty; null for every one. */
  duty: string | null;
  groupBy: OnTimeGrouping;
  /** UTC milliseconds, and the zone in which a day ends. */
  now: number;
  zone: string;
}

/** Counts of duties that were first due in a period. */
export interface OnTimeCounts {
  /** Settled, or past the first date: with time at rest added. Lifted duties and those whose count rests are not among them. */
  due: number;
  /** Of these, fulfilled by the first date. */
  kept: number;
  /** Settled, or past the date that holds now with its extensions; and of these, fulfilled by it. */
  dueExtended: number;
  keptExtended: number;
  /** Open and past the date that holds now. */
  overdueOpen: number;
  /** Beside the count: no longer owed; the count rests; neither settled nor past the first date yet. */
  lifted: number;
  resting: number;
  notYetDue: number;
  /** How many have had an extension. */
  extended: number;
}

export interface OnTimeGroup extends OnTimeCounts {
  key: string | null;
  /** Name of the unit, where that is what is grouped by. */
  name: string | null;
}

const KEYS: Record<OnTimeGrouping, string> = { unit: 'j.unit_id::text', duty: 'j.name', region: 'left(j.region_code, 6)' };

/**
 * What of a ledger says how long its count has rested: the days by which resumptions moved the date that held before them. Without an extension the
 * first date and these days are exactly the date that holds now; with one, the days of rest are what the first date gets, and the extension is not.
 */
const LEDGER = `
  left join lateral (
    select coalesce(sum(e.ends - e.before) filter (where e.kind = 'resumption'), 0)::int as rested, bool_or(e.kind = 'extension') as extended
      from (select x->>'kind' as kind, coalesce(x->>'shifted', x->>'due')::date as ends, lag(coalesce(x->>'shifted', x->>'due')::date) over (order by n) as before
              from jsonb_array_elements(d.deadline->'entries') with ordinality as t(x, n)
             where x->>'kind' in ('limit', 'document', 'extension', 'resumption', 'recount')) e) l on d.deadline_version > 1
  left join lateral (
    select case when x->>'kind' = 'pause' then (x->>'on')::date end as since
      from jsonb_array_elements(d.deadline->'entries') with ordinality as t(x, n)
     where x->>'kind' in ('pause', 'resumption') order by n desc limit 1) p on d.deadline_version > 1`;

/**
 * Counts duties by whether they were fulfilled in time. Two measures stand beside each other because three definitions of 按期整改率 are in use (which
 * one this is goes with the answer): by the first date, and by the date with extensions. Time at rest counts against nobody: a duty that rests is not due, one
 * that rested has its first date moved by as long, and one fulfilled while it rested is kept unless its date had passed when the rest began.
 */
export async function onTimeCounts(read: Read, { scope, from, to, duty, groupBy, now, zone }: CountedDuties): Promise<{ total: OnTimeCounts; groups: OnTimeGroup[] }> {
  const parameters = new Parameters();
  const [at, tz] = [parameters.add(new Date(now)), parameters.add(zone)];
  const wanted = [`d.original_due between ${parameters.add(from)}::date and ${parameters.add(to)}::date`, inScope(scope, parameters)];
  if (duty !== null) wanted.push(`d.name = ${parameters.add(duty)}`);
  const over = `((j.counted_by + 1)::timestamp at time zone ${tz})`;
  const { rows } = await read.query<OnTimeGroup & { whole: boolean }>(
    `with counted as (
       select d.name, d.unit_id, d.region_code, d.outcome, d.settled_at, d.due_at, d.paused_on is not null as rests,
              d.original_due + coalesce(l.rested, 0) as counted_by, coalesce(l.extended, false) as extended, p.since as resting_since
         from duty d ${LEDGER}
        where ${wanted.join(' and ')}),
     judged as (
       select j.*, case when j.outcome = 'lifted' or j.rests then null
                        when j.outcome is not null then coalesce(j.resting_since <= j.counted_by, j.settled_at < ${over})
                        when ${over} <= ${at} then false end as kept,
              case when j.outcome = 'lifted' or j.rests then null
                   when j.outcome is not null then j.outcome = 'kept'
                   when j.due_at <= ${at} then false end as kept_extended
         from counted j)
     select grouping(${KEYS[groupBy]}) = 1 as whole, ${KEYS[groupBy]} as key, ${groupBy === 'unit' ? '(select o.name from organisation o where o.id = j.unit_id)' : 'null'} as name,
            count(j.kept)::int as due, count(*) filter (where j.kept)::int as kept,
            count(j.kept_extended)::int as "dueExtended", count(*) filter (where j.kept_extended)::int as "keptExtended",
            count(*) filter (where j.outcome is null and not j.rests and j.due_at <= ${at})::int as "overdueOpen",
            count(*) filter (where j.outcome = 'lifted')::int as lifted, count(*) filter (where j.rests)::int as resting,
            count(*) filter (where j.outcome is null and not j.rests and j.kept is null)::int as "notYetDue",
            count(*) filter (where j.extended)::int as extended
       from judged j
      group by grouping sets ((${KEYS[groupBy]}${groupBy === 'unit' ? ', j.unit_id' : ''}), ())
      order by key`,
    parameters.values,
  );
  const total = rows.find(({ whole }) => whole) as OnTimeGroup & { whole: boolean };
  return { total: countsOf(total), groups: rows.filter(({ whole }) => !whole).map(({ key, name, ...counts }) => ({ key, name, ...countsOf(counts) })) };
}

function countsOf({ due, kept, dueExtended, keptExtended, overdueOpen, lifted, resting, notYetDue, extended }: OnTimeCounts): OnTimeCounts {
  return { due, kept, dueExtended, keptExtended, overdueOpen, lifted, resting, notYetDue, extended };
}

/** Duties in the cases of a region and a line, and those of the own unit elsewhere; an enterprise's own. Of a confidential case the own post's alone. */
function inScope(scope: Scope, parameters: Parameters): string {
  switch (scope.kind) {
    case 'nowhere':
      return 'false';
    case 'everywhere':
      return 'true';
    case 'enterprise':
    case 'assigned':
      return `d.unit_id = ${parameters.add(scope.unit)} and ${openToAll}`;
    case 'region': {
      const ofLine = scope.line === null ? [] : [`exists (select from case_file c where c.case_id = d.case_id and c.line = ${parameters.add(scope.line)})`];
      const within = ['true', ...inRegion(scope.region, parameters, 'd'), ...ofLine];
      const unit = parameters.add(scope.unit);
      const own = scope.post === undefined ? '' : ` or (d.unit_id = ${unit} and d.owed_by = ${parameters.add(scope.post)})`;
      return `((((${within.join(' and ')}) or d.unit_id = ${unit}) and ${openToAll})${own})`;
    }
  }
}

/** The duty is of no confidential case. */
const openToAll = 'not exists (select from confidential_case k where k.case_id = d.case_id)';

import { endOfLocalDay, startOfLocalDay } from '../domain/calendar/local-day.js';
import { hazardFiguresOf, type CaseInPeriod, type HazardFigures } from '../domain/statistics/hazard-figures.js';
import type { StatisticsPeriod } from '../domain/statistics/statistics-period.js';
import type { Read } from '../platform/db/transaction.js';

/** Whose figures for which period; `zone` says where its days begin and end. */
export interface FiguresAsked {
  enterprise: string;
  period: Pick<StatisticsPeriod, 'from' | 'to'>;
  zone: string;
}

/** Instants as the journal writes them: text order is time order. `$2` is the first of the period, `$3` the first after it. */
const CASES = `
select case when b.stands is not null then json_build_object('tags', b.stands->'tags') end as before,
       json_build_object('grade', a.stands->>'grade', 'tags', a.stands->'tags') as after,
       a.first_act = 'record.import' and a.first_tags @> '["closed"]' as "overOnRecord",
       a.planned, a.plan_approved as "planApproved", coalesce(a.budget, 0)::float8 as "budgetCents", a.listed_in_period as "listedInPeriod", a.level
  from case_file c
  cross join lateral (
    select (array_agg(j.entry->'stands' order by j.seq desc))[1] as stands,
           (array_agg(j.entry->>'act' order by j.seq))[1] as first_act,
           (array_agg(j.entry #> '{stands,tags}' order by j.seq))[1] as first_tags,
           bool_or(j.entry->'moves' @> '[{"workflow": "rectification-plan"}]') as planned,
           bool_or(j.entry->>'act' = 'plan.approve') as plan_approved,
           (array_agg(j.entry #>> '{facts,content,budgetCents}' order by j.seq desc)
             filter (where j.entry->>'act' = 'plan.submit-item' and j.entry #>> '{facts,item}' = 'funds'))[1]::bigint as budget,
           coalesce(bool_or(j.entry->>'act' = 'listing.issue' and j.at >= $2), false) as listed_in_period,
           (array_agg(j.entry #>> '{facts,level}' order by j.seq desc) filter (where j.entry->>'act' in ('listing.issue', 'record.import')))[1] as level
      from journal_entry j where j.case_id = c.case_id and j.at < $3) a
  left join lateral (select j.entry->'stands' as stands from journal_entry j where j.case_id = c.case_id and j.at < $2 order by j.seq desc limit 1) b on true
 where c.enterprise_id = $1 and a.stands is not null`;

/**
 * The figures of an enterprise as the journals of its cases and its runs told them when the period ended. What came later changes nothing of them, so whoever
 * reckons them again finds the same.
 */
export async function hazardFiguresAtEnd(read: Read, { enterprise, period: { from, to }, zone }: FiguresAsked): Promise<HazardFigures> {
  const [begin, end] = [startOfLocalDay(from, zone), endOfLocalDay(to, zone)].map((instant) => new Date(instant).toISOString());
  const cases = await read.query<CaseInPeriod>({ name: 'statistics-tables.cases', text: CASES, values: [enterprise, begin, end] });
  const { rows } = await read.query<{ count: number }>({
    name: 'statistics-tables.rectified-at-once',
    text: `select count(*)::int as count
             from check_run r join check_list l on l.id = r.list_id join check_result c on c.run_id = r.id
            where l.enterprise_id = $1 and r.filled_at >= $2::timestamptz and r.filled_at < $3::timestamptz and c.handling = 'rectified'`,
    values: [enterprise, begin, end],
  });
  return hazardFiguresOf(cases.rows, rows[0]?.count ?? 0);
}

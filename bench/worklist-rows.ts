import { localDate } from '../src/domain/calendar/local-date.js';
import type { RulesInForce } from '../src/engine/index.js';
import type { Database } from '../src/platform/db/database.js';

/** The unit that owes every duty. */
export const SUPERVISOR = '00000000-0000-4000-8000-000000000003';

const ENTERPRISE = '00000000-0000-4000-8000-000000000001';

/** Cases by their numbers: those after `from`, up to `to`. */
interface Numbers {
  from: number;
  to: number;
}

/**
 * Rows of a case under listed supervision, made from the numbers $1 to $2: four of five at the level of the city, four of five in its county 370203,
 * on each of 701 days alike; one of 400 in the county 370281.
 */
const ROWS = [
  `create temp table bench_case on commit drop as
     select n, ('01920000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as case_id,
            case when n % 400 = 0 then '370281' when n % 5 = 0 then '370211' else '370203' end as region, case when n % 5 = 1 then 'province' else 'city' end as level,
            date '2027-01-01' + (n * 7919 % 701)::int as due
       from generate_series($1::bigint, $2::bigint) n`,
  `insert into case_file (case_id, revision, head, opened_at, enterprise_id, supervisor_id, region_code, industry, title, pack, calendar, grade, level, tags, open, performers, last_instance, last_duty)
     select case_id, 1, repeat('0', 64), timestamptz '2026-03-02 02:00+00', $1, $2, region, '26', '重大隐患' || n, $3, $4, 'major', level, array['listed'], true, '[]', 2, 1 from bench_case`,
  `insert into workflow_instance (case_id, instance, workflow, version, hash, starter, snapshot, tags, final)
     select case_id, m.instance, m.workflow, 1, repeat('0', 64), m.starter, jsonb_build_object('value', 'listed', 'context', jsonb_build_object('level', level, 'body', $1::text)), array['listed'], false
       from bench_case cross join (values (1, 'hazard-rectification', null::int), (2, 'listed-supervision', 1)) m(instance, workflow, starter)`,
  `insert into duty (case_id, duty, key, name, instance, owed_by, unit_id, region_code, level, limit_name, pack, opened_at, opened_on, original_due, due, due_at, deadline, planned_on, next_rung, next_rung_at)
     select case_id, 1, '2/listing.verify', 'listing.verify', 2, 'supervisor', $1, region, level, 'listing.verify', $2, timestamptz '2026-03-02 02:00+00', '2026-03-02', due, due,
            (due + 1)::timestamp at time zone 'Asia/Shanghai', '{"provisional": false}', '2026-03-02', 0, (due - 3)::timestamp at time zone 'Asia/Shanghai' from bench_case`,
];

/** How many cases a transaction makes. */
const BATCH = 100_000;

/** Makes cases with one open duty each; what the constraints of the schema ask for holds of them, a journal they have not. */
export async function fillWithDuties({ pool }: Database, rules: RulesInForce, { from, to }: Numbers): Promise<void> {
  const { key: pack } = rules.packFor({ region: '370203', industry: '26', on: localDate('2026-03-02') });
  const { version: calendar } = rules.calendarFor('370203');
  for (let first = from + 1; first <= to; first += BATCH) {
    const client = await pool.connect();
    try {
      await client.query('set statement_timeout = 0');
      await client.query('begin');
      const values = [[first, Math.min(to, first + BATCH - 1)], [ENTERPRISE, SUPERVISOR, pack, calendar], [SUPERVISOR], [SUPERVISOR, pack]];
      for (const [index, sql] of ROWS.entries()) await client.query(sql, values[index]);
      await client.query('commit');
    } finally {
      client.release(true);
    }
  }
  await vacuumed(pool);
}

/** Statistics and visibility as a server that has run for a while has them. */
async function vacuumed(pool: Database['pool']): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    for (const table of ['case_file', 'workflow_instance', 'duty']) await client.query(`vacuum analyze ${table}`);
  } finally {
    client.release(true);
  }
}

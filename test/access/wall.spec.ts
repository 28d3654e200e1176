import pg from 'pg';

import { caseList } from '../../src/cases/case-list.queries.js';
import { readingAs } from '../../src/cases/reading-as.js';
import { reaches, type Reachable, type Scope } from '../../src/domain/access/scope.js';
import type { Line } from '../../src/domain/access/line.js';
import type { Role } from '../../src/domain/workflow/actor.js';
import { reading } from '../../src/platform/db/transaction.js';
import { units } from '../support/actors.js';
import { useTestDatabase } from '../support/database.js';
import { LiveEngine, START, type Header } from '../support/engine.js';

const database = useTestDatabase();

/** Tables whose rows belong to a case and are seen with it. */
const ofCases = ['workflow_instance', 'duty', 'fired_rung', 'journal_entry', 'document', 'publication', 'accountability_record', 'accountability_correction', 'report_link'];

const region = (code: string, line: Line | null, unit: string = units.province, post?: Role): Scope => ({ kind: 'region', region: code, line, unit, ...(post !== undefined && { post }) });

/** Posts that owe something in a report, that took it in, and that do neither. */
const posts: Role[] = ['intake-officer', 'regulator', 'regulator-leader', 'inspector', 'supervisor-leader', 'expert'];

const scopes: Scope[] = [
  { kind: 'everywhere' },
  { kind: 'nowhere' },
  ...[units.plant, units.bureau, units.city].map((unit): Scope => ({ kind: 'enterprise', unit })),
  ...[units.plant, units.fireBrigade, units.bureau, units.province].map((unit): Scope => ({ kind: 'assigned', unit })),
  ...['000000', '370000', '370200', '370203', '370203002', '370900', '379900', '330100'].flatMap((code) =>
    [null, 'fire' as const, 'port' as const].flatMap((line) => [region(code, line), region(code, line, units.fireBrigade)]),
  ),
  ...[units.bureau, units.fireBrigade, units.city].flatMap((unit) => posts.flatMap((post): Scope[] => [region('370200', null, unit, post), { kind: 'assigned', unit, post }])),
];

let live: LiveEngine;
let transferred: string;

beforeAll(async () => {
  live = new LiveEngine(database().db);
  const opened = (header: { region: string | null; line?: Line; enterprise?: string }): Promise<string> =>
    live
      .opens('inspector', 'hazard.discover', {}, { region: header.region, line: header.line ?? null, parties: { enterprise: header.enterprise ?? units.plant, authority: units.bureau, supervisor: units.city } })
      .then(({ caseId }) => caseId);
  for (const place of ['370203', '370203002', '370202', '370900', '330106', null]) {
    for (const line of [undefined, 'fire', 'port'] as const) await opened({ region: place, ...(line !== undefined && { line }) });
  }
  await opened({ region: '370203', enterprise: units.city });
  transferred = await opened({ region: '330106' });
  await live.does(transferred, 'regulator', 'hazard.transfer');
  const receive = async (header: Partial<Header> = {}): Promise<string> =>
    (await live.opens('intakeOfficer', 'whistle.receive', {}, { region: '370203', title: '举报（事故隐患）', parties: { enterprise: null, authority: units.bureau, supervisor: units.city }, ...header })).caseId;
  await receive();
  await live.does(await receive(), 'intakeOfficer', 'whistle.accept');
  await live.does(await receive(), 'intakeOfficer', 'whistle.forward');
  await live.does(await receive(), 'intakeOfficer', 'whistle.refuse');
  // One that names the enterprise all the same, as no report does: it is no more the enterprise’s for that.
  const verified = await receive({ parties: { enterprise: units.plant, authority: units.bureau, supervisor: units.city } });
  await live.does(verified, 'intakeOfficer', 'whistle.accept');
  await live.does(verified, 'regulator', 'whistle.verify', { facts: { hazard: { joins: transferred } } });
  await live.later(40);
});

/** The cases as the tables have them, with what decides who reaches them. */
async function cases(): Promise<(Reachable & { caseId: string })[]> {
  const { rows } = await database().db.pool.query<Reachable & { caseId: string }>(
    `select c.case_id as "caseId", c.confidential, c.enterprise_id as enterprise, c.authority_id as authority, c.region_code as region, c.line,
            (select coalesce(json_agg(json_build_object('unit', d.unit_id, 'owedBy', d.owed_by)), '[]') from duty d where d.case_id = c.case_id and d.settled_at is null) as owing
       from case_file c`,
  );
  return rows;
}

async function idsIn(scope: Scope, table: string): Promise<string[]> {
  const { rows } = await readingAs(database().db, scope).query<{ id: string }>(`select distinct case_id as id from ${table} order by 1`);
  return rows.map(({ id }) => id);
}

/** On a connection of its own, as the reader, with these settings alone. */
async function asReader<T>(settings: Record<string, string>, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database().url });
  await client.connect();
  try {
    await client.query('begin; set local role duban_reader');
    for (const [name, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [name, value]);
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('the second wall', () => {
  it('lets through exactly the cases that the rule says, which are those of the list', async () => {
    const all = await cases();
    for (const scope of scopes) {
      const reached = all.filter((one) => reaches(scope, one)).map(({ caseId }) => caseId).sort();
      const filter = { open: null, grade: null, tags: [], region: null, text: null, enterprise: null, authority: null, openedFrom: null, openedTo: null, zone: 'Asia/Shanghai', dueBy: null, level: null, overdue: null, now: START };
      const { items } = await caseList(reading(database().db), { scope, filter, sort: 'newest', after: null, limit: 100 });
      expect([scope, await idsIn(scope, 'case_file')]).toEqual([scope, reached]);
      expect([scope, items.map(({ caseId }) => caseId).sort()]).toEqual([scope, reached]);
    }
  });

  it('means something: there are scopes that reach all, some and none', async () => {
    const all = await cases();
    const sizes = new Set(scopes.map((scope) => all.filter((one) => reaches(scope, one)).length));
    expect([sizes.has(0), sizes.has(all.length), sizes.size]).toEqual([true, true, expect.any(Number)]);
    expect(sizes.size).toBeGreaterThan(6);
  });

  it.each(ofCases)('lets through the rows of %s with their cases, and what the own unit owes', async (table) => {
    const owing = table === 'duty' ? 'unit_id as own, owed_by as post' : 'null::uuid as own, null as post';
    const { rows } = await database().db.pool.query<{ id: string; own: string | null; post: string | null }>(`select distinct case_id as id, ${owing} from ${table}`);
    const all = new Map((await cases()).map((one) => [one.caseId, one]));
    for (const scope of scopes) {
      const isOwn = ({ id, own, post }: (typeof rows)[number]): boolean =>
        'unit' in scope && own === scope.unit && (all.get(id)?.confidential === false || ('post' in scope && scope.post === post));
      const seen = rows.filter((row) => reaches(scope, all.get(row.id) as Reachable) || isOwn(row)).map(({ id }) => id);
      expect([scope, await idsIn(scope, table)]).toEqual([scope, [...new Set(seen)].sort()]);
    }
  });

  it('lets through the messages of the own unit alone', async () => {
    const { rows } = await database().db.pool.query<{ unit: string; role: string; confidential: boolean }>(
      'select n.unit_id as unit, n.role, c.confidential from notification n join case_file c on c.case_id = n.case_id',
    );
    expect(new Set(rows.map(({ confidential }) => confidential))).toEqual(new Set([true, false]));
    for (const unit of new Set([...rows.map((row) => row.unit), units.province])) {
      for (const post of [undefined, ...posts]) {
        const seen = await readingAs(database().db, region('000000', null, unit, post)).query<{ unit: string; role: string }>('select unit_id as unit, role from notification');
        const own = rows.filter((row) => row.unit === unit && (!row.confidential || row.role === post));
        expect([unit, post, seen.rows.map(({ role }) => role).sort()]).toEqual([unit, post, own.map(({ role }) => role).sort()]);
      }
    }
  });

  it.each<[string, Record<string, string>]>([
    ['no settings at all', {}],
    ['a scope that nobody knows', { 'duban.scope': 'all' }],
    ['a region without its codes', { 'duban.scope': 'region', 'duban.line': '' }],
    ['a region without a line, which would be every line', { 'duban.scope': 'region', 'duban.lowest': '', 'duban.below': ':' }],
    ['an enterprise without its unit', { 'duban.scope': 'enterprise' }],
  ])('lets nothing through with %s', async (_, settings) => {
    const found = await asReader(settings, async (client) => {
      const counts: number[] = [];
      for (const table of ['case_file', ...ofCases, 'report_part', 'notification']) {
        const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
        counts.push(rows[0]?.count ?? -1);
      }
      return counts;
    });
    expect(new Set(found)).toEqual(new Set([0]));
  });

  it.each(['select * from account', 'select * from person', 'select * from access_log', 'select * from outbox_message', 'update case_file set title = title', 'delete from duty'])(
    'keeps the reader from “%s”',
    async (statement) => {
      await expect(asReader({ 'duban.scope': 'everywhere' }, (client) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('stands before every table of cases that the reader may read', async () => {
    const { rows } = await database().db.pool.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and has_table_privilege('duban_reader', c.oid, 'SELECT') and not c.relrowsecurity`,
    );
    expect(rows).toEqual([]);
  });

  it('leaves nothing on the connection', async () => {
    const pool = new pg.Pool({ connectionString: database().url, max: 1 });
    try {
      await readingAs({ pool }, { kind: 'everywhere' }).query('select 1');
      await expect(readingAs({ pool }, { kind: 'everywhere' }).query('select nothing')).rejects.toThrow('nothing');
      const { rows } = await pool.query(`select current_user = session_user as own, current_setting('duban.scope', true) as scope, now() = statement_timestamp() as idle`);
      expect(rows).toEqual([{ own: true, scope: '', idle: true }]);
    } finally {
      await pool.end();
    }
  });

  it('finds the cases of a region by their index, which a LIKE would not', async () => {
    const settings = { 'duban.scope': 'region', 'duban.unit': units.province, 'duban.lowest': '3702', 'duban.below': '3703', 'duban.line': '' };
    const planOf = (condition: string): Promise<string> =>
      asReader(settings, async (client) => {
        await client.query('set local enable_seqscan = off');
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain select case_id from case_file c where ${condition}`);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
    expect(await planOf(`c.region_code >= '3702' and c.region_code < '3703'`)).toMatch(/Index Cond: .*region_code >= '3702'/);
    expect(await planOf(`c.region_code like '3702%'`)).not.toMatch(/Index Cond: .*region_code/);
  });
});

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { creditCheckCharacter } from '../../src/domain/codes/credit-code.js';
import { useTestDatabase } from '../support/database.js';
import { buildProgram, duban, type Ended } from '../support/duban.js';
import { contentOf } from '../support/engine.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const database = useTestDatabase();
const folder = temporaryFolder('directory');

beforeAll(async () => {
  buildProgram();
  await run('seed');
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]): Promise<Ended> => duban(words, { DATABASE_URL: database().url, DUBAN_DATA_DIR: folder });

function file(name: string, ...rows: string[][]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => row.join(',')).join('\r\n'));
  return path;
}

const body = '91370203MA3CL0001';
const works = body + creditCheckCharacter(body);

describe('duban directory', () => {
  it('has the divisions of the register once the schema is there', async () => {
    const { rows } = await database().db.pool.query<{ current: number; all: number }>('select count(*) filter (where valid_to is null)::int as current, count(*)::int as all from region');
    expect(rows[0]?.current).toBeGreaterThan(3_000);
    expect((await run('migrate')).code).toBe(0);
    expect((await database().db.pool.query('select count(*)::int as all from region')).rows[0]).toEqual({ all: rows[0]?.all });
  });

  it('tries a table without a trace, takes it with a report, and knows it the second time', async () => {
    const table = file('organisations.csv', ['统一社会信用代码', '机构名称', '机构类型', '行政区划代码'], [works, '琅琊市归帆渔具有限公司', '企业', '370203'], ['', '无码公司', '企业', '370203']);
    const before = await contentOf(database().db.pool);
    const tried = await run('directory', 'import', 'organisations', table, '--dry-run');
    expect(tried).toMatchObject({ code: 1, stderr: '' });
    expect(tried.stdout).toBe('3  directory.invalid  creditCode (统一社会信用代码): is needed\n2 rows: 1 entered, 0 changed, 0 unchanged, 1 refused (dry run; nothing was changed)\n');
    expect(await contentOf(database().db.pool)).toEqual(before);

    const report = join(folder, 'report.csv');
    const taken = await run('directory', 'import', 'organisations', table, '--report', report, '--why', '企业名录');
    expect(taken).toMatchObject({ code: 1, stdout: expect.stringMatching(/2 rows: 1 entered, 0 changed, 0 unchanged, 1 refused\n$/) as string });
    expect(readFileSync(report, 'utf8')).toMatch(/^\uFEFFline,result,id,code,field,reason\r\n2,entered,[0-9a-f-]{36},,,\r\n3,refused,,directory\.invalid,creditCode,/);
    const { rows } = await database().db.pool.query('select actor, why from directory_change where act = $1', ['entered']);
    expect(rows).toEqual([{ actor: { kind: 'client', client: 'duban', role: 'system-administrator' }, why: '企业名录' }]);
    expect((await run('directory', 'import', 'organisations', table)).stdout).toContain('2 rows: 0 entered, 0 changed, 1 unchanged, 1 refused');
  });

  it('exports on record what it takes back unchanged', async () => {
    for (const name of ['posts.xlsx', 'people.csv']) {
      const [table = ''] = name.split('.');
      const exported = await run('directory', 'export', table, join(folder, name));
      expect(exported).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d\d rows written to /) as string });
      const again = await run('directory', 'import', table, join(folder, name));
      expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/^(\d+) rows: 0 entered, 0 changed, \1 unchanged, 0 refused\n$/) as string });
    }
    const { rows } = await database().db.pool.query(`select client, asked from access_log where kind = 'directory-export' order by access`);
    expect(rows).toEqual([{ client: 'command-line', asked: { table: 'posts', form: 'xlsx' } }, { client: 'command-line', asked: { table: 'people', form: 'csv' } }]);
  });

  it('finds posts with open duties that nobody holds', async () => {
    expect(await run('directory', 'check')).toMatchObject({ code: 0, stdout: '0 posts with open duties are held by nobody; 0 more in units that are not verified\n' });
    await run('import', join(__dirname, '../support/published/every-outcome.csv'));
    const unverified = await run('directory', 'check');
    expect(unverified).toMatchObject({ code: 0, stdout: expect.stringMatching(/^duty\.unheld {2}.* \(unverified\) {2}.*\d open duties, the first by \d{4}-\d\d-\d\d\n[^]*\n0 posts .* held by nobody; [1-9]\d* more/) as string });
    await database().db.pool.query(`update organisation set verified = true where id = (select unit_id from duty where settled_at is null and unit_id is not null order by unit_id limit 1)`);
    expect(await run('directory', 'check')).toMatchObject({ code: 1, stdout: expect.stringMatching(/\n[1-9]\d* posts .* held by nobody/) as string });
  });

  it('refuses a file of another kind and a table that there is not in a sentence', async () => {
    const strange = file('strange.csv', ['甲', '乙'], ['1', '2']);
    expect(await run('directory', 'import', 'people', strange)).toMatchObject({ code: 1, stdout: expect.stringMatching(/^import\.no-known-header {2}No known header was found\n.*id, staffNumber, name, leftOn/) as string });
    expect(await run('directory', 'export', 'cases', 'x.csv')).toMatchObject({ code: 1, stderr: expect.stringMatching(/'cases' is invalid for argument 'table'\. Allowed choices are organisations, people, posts/) as string });
  });
});

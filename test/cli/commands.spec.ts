import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { proofTitles } from '../../src/domain/workflow/check/report.js';
import { definitions } from '../../workflows/index.js';
import { useTestDatabase } from '../support/database.js';
import { buildProgram, duban, type Ended } from '../support/duban.js';
import { contentOf } from '../support/engine.js';
import { cellsOf, fileWith, removeFiles } from '../support/published/read-table.js';
import { identityKeyFile } from '../support/identity-key-file.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const everyOutcome = join(__dirname, '../support/published/every-outcome.csv');
const commands = ['serve', 'migrate', 'seed', 'import', 'check', 'verify', 'doctor', 'forecast', 'dossier', 'demo', 'calendar', 'directory', 'rules', 'account'];

beforeAll(buildProgram, 120_000);

describe('The command line', () => {
  it('explains itself and each of its commands, in Chinese and English', async () => {
    const [whole, ...each] = await Promise.all([duban(['--help']), ...commands.map((command) => duban([command, '--help']))]);
    expect(whole).toMatchObject({ code: 0, stderr: '' });
    for (const command of commands) expect(whole.stdout).toMatch(new RegExp(`^  ${command} .*$`, 'm'));
    each.forEach(({ code, stdout }, index) => {
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(new RegExp(`^Usage: duban ${commands[index]}[^]+\\p{Script=Han}`, 'u')) as string });
    });
    expect(each[0]?.stdout).toMatch(/DATABASE_URL[^]+DUBAN_DATA_DIR \(default: \.duban\)[^]+DUBAN_TICK_SECONDS（默认：5）/);
  });

  it.each([
    ['an unknown command', ['chek'], {}, 1, /unknown command 'chek'\s+\(Did you mean check\?\)/],
    ['no file to import', ['import'], {}, 1, /missing required argument 'file'/],
    ['an unknown option', ['verify', '--cse', 'x'], {}, 1, /unknown option '--cse'\s+\(Did you mean --case\?\)/],
    ['a day that does not exist', ['dossier', '--unit', 'x', '--from', '2026-02-30'], {}, 1, /'2026-02-30' is invalid\. Write a day that exists as YYYY-MM-DD/],
    ['a seal that is none', ['verify', '--known-seal', '7'], {}, 1, /'7' is invalid\. Write NUMBER:ROOT/],
    ['an unknown setting', ['check'], { DUBAN_DATADIR: '/tmp' }, 78, /^DUBAN_DATADIR is not a setting; did you mean DUBAN_DATA_DIR\? \/ .*是否指/],
    ['a file that is not there', ['verify', '--file', 'nowhere.json'], {}, 74, /^ENOENT: no such file or directory, open 'nowhere\.json'\n$/],
    ['a database that is not there', ['doctor'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, 69, /^The database cannot be reached: .*ECONNREFUSED.*Check DATABASE_URL/],
  ])('refuses %s in a sentence without a stack', async (_, words, settings, code, sentence) => {
    const folder = temporaryFolder('refused');
    const ended = await duban(words, { DUBAN_DATA_DIR: folder, ...settings });
    rmSync(folder, { recursive: true });
    expect(ended).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(sentence) as string });
    expect(ended.stderr).not.toMatch(/^ +at /m);
  });

  it('checks the definitions without a database and prints every proof', async () => {
    const { code, stdout } = await duban(['check'], { DUBAN_LANG: 'zh', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    expect(code).toBe(0);
    for (const { name, version } of definitions) expect(stdout).toMatch(new RegExp(`^${name}@${version}  states \\d+`, 'm'));
    for (const title of Object.values(proofTitles)) expect(stdout).toContain(`✓ ${title.zh}\n`);
    expect(stdout).not.toContain('✗');
    expect(stdout.endsWith('\n全部成立\n')).toBe(true);
  });
});

/** One database from its first migration to the schema of a later release; every test builds on those before it. */
describe('The commands on one database', () => {
  const database = useTestDatabase({ migrated: false });
  let folder: string;

  beforeAll(() => {
    folder = temporaryFolder('commands');
  });
  afterAll(() => {
    removeFiles();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (words: string[], settings: Record<string, string> = {}): Promise<Ended> =>
    duban(words, { DATABASE_URL: database().url, DUBAN_DATA_DIR: folder, ...settings });
  const rowsOf = async <T extends object>(text: string, values: unknown[] = []): Promise<T[]> => (await database().db.pool.query<T>(text, values)).rows;
  const tampering = (statement: string): Promise<unknown> => database().db.pool.query(`set session_replication_role = replica; ${statement}; set session_replication_role = origin`);

  it('migrate brings the schema up to date and says what it did', async () => {
    const first = await run(['migrate']);
    const names = (await rowsOf<{ name: string }>('select name from schema_migration_file order by name')).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(first).toMatchObject({ code: 0, stdout: `${names.join('\n')}\n${names.length} migrations applied; the schema is up to date\n` });
  });

  it('seed enters the demonstration directory once, and never in production', async () => {
    const production = await run(['seed'], { NODE_ENV: 'production', DUBAN_JWT_SECRET: 'x'.repeat(32), DUBAN_IDENTITY_KEY_FILE: identityKeyFile(folder) });
    expect(production).toMatchObject({ code: 1, stdout: expect.stringMatching(/^seed\.in-production {2}.*NODE_ENV=production/) as string });
    expect(await rowsOf('select id from organisation')).toEqual([]);
    const first = await run(['seed', '--password', 'an own password']);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^entered [1-9]\d* organisations, [1-9]\d* posts, [1-9]\d* accounts/) as string });
    const before = await contentOf(database().db.pool);
    expect(await run(['seed'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^entered 0 organisations, 0 posts, 0 accounts/) as string });
    expect(await contentOf(database().db.pool)).toEqual(before);
  });

  it('import refuses a file that is not what its name says with a code, and enters nothing', async () => {
    const { code, stdout, stderr } = await run(['import', fileWith('list.csv', '%PDF-1.7\n')], { DUBAN_LANG: 'zh' });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^import\.not-what-it-says {2}文件内容与扩展名不符\n {2}list\.csv：.*PDF/);
    expect(await rowsOf('select case_id from case_file')).toEqual([]);
  });

  it('import refuses a report that cannot be written, before it enters anything', async () => {
    const { code, stdout } = await run(['import', everyOutcome, '--report', join(folder, 'nowhere', 'report.csv')]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/^import\.report-unwritable .*ENOENT.*nothing was imported/) as string });
    expect(await rowsOf('select case_id from case_file')).toEqual([]);
  });

  it('import takes a listing in, tells what became of every row, and knows it the next time', async () => {
    const report = join(folder, 'report.csv');
    const first = await run(['import', everyOutcome, '--report', report]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const [summary, states, reasons, place] = first.stdout.split('\n');
    expect(summary).toBe('27 rows: 24 taken, 0 known before, 3 refused');
    expect(states).toMatch(/^ {2}outcomes: listed 14,/);
    expect(reasons).toMatch(/import\.row-ragged 1/);
    expect(place).toContain(report);
    expect(await rowsOf('select case_id from case_file')).toHaveLength(24);

    const again = await run(['import', everyOutcome]);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/^27 rows: 0 taken, 24 known before, 3 refused\n/) as string });
    expect(statSync(join(folder, 'imports', 'every-outcome.csv.report.csv')).size).toBeGreaterThan(1_000);
  });

  it('import writes a report that a spreadsheet opens: every line with its result, its case and each doubt in words', async () => {
    const told = await cellsOf(withKnownHeaders(join(folder, 'report.csv')));
    expect([...new Set(told.map(({ line }) => Number(line)))]).toEqual(Array.from({ length: 27 }, (_, index) => index + 2));
    const of = (line: string) => told.filter((row) => row['line'] === line);
    expect(of('3').map(({ result, unit_name: unit, outcome, field, words, code }) => [result, unit, outcome, field, words, code])).toEqual([
      ['taken', '白鹭大酒店', 'listed', 'deadline', '规定期限内', 'date.unstated'],
      ['taken', '白鹭大酒店', 'listed', 'unit_code', '12345', 'unit-code.invalid'],
    ]);
    expect(of('22')).toEqual([expect.objectContaining({ result: 'refused', case: '', code: 'import.row-ragged', reason: expect.stringContaining('20 cells') as string })]);
    const cases = new Set(told.filter(({ result }) => result === 'taken').map((row) => row['case']));
    expect(await rowsOf('select case_id from case_file where case_id = any($1)', [[...cases]])).toHaveLength(24);
  });

  it('verify and doctor find nothing wrong, and verify tells the seal to note down', async () => {
    const seal = await lastSeal();
    const verified = `last seal ${seal} (note it down elsewhere)\nverified: 24 cases, 24 entries, no fault\n`;
    expect(await run(['verify', '--known-seal', seal])).toMatchObject({ code: 0, stdout: verified });
    expect(await run(['doctor'])).toMatchObject({ code: 0, stdout: 'healthy: 24 cases, 22 open; each has a live duty, deadline and rung\n' });
  });

  it('dossier prints what a unit owes as JSON or as a page, puts the reading on record, and says what it cannot make one of', async () => {
    const [owing] = await rowsOf<{ unit: string; duties: number }>('select unit_id as unit, count(*)::int as duties from duty where unit_id is not null group by 1 order by 2 desc limit 1');
    const page = join(folder, 'dossier.html');
    const [json, printed, nobody, unnamed] = await Promise.all([
      run(['dossier', '--unit', owing?.unit ?? '']),
      run(['dossier', '--unit', owing?.unit ?? '', '--html', page, '--to', '2299-12-31']),
      run(['dossier', '--person', '00000000-0000-4000-8000-000000000000']),
      run(['dossier']),
    ]);
    const { duties } = JSON.parse(json.stdout) as { duties: object[] };
    expect([json.code, duties.length]).toEqual([0, owing?.duties]);
    expect([printed.code, readFileSync(page, 'utf8').startsWith('<!doctype html>')]).toEqual([0, true]);
    expect([nobody, unnamed].map(({ code, stdout }) => [code, stdout.split('  ')[0]])).toEqual([[1, 'dossier.unknown'], [1, 'dossier.unnamed']]);
    expect(await rowsOf('select distinct client, kind, subject_id from access_log')).toEqual([{ client: 'command-line', kind: 'unit-dossier', subject_id: owing?.unit }]);
  });

  it('verify says that there is no such case rather than that it is in order', async () => {
    expect(await run(['verify', '--case', '17'])).toMatchObject({ code: 1, stdout: 'case.unknown  there is no case 17; nothing was verified\n', stderr: '' });
  });

  it('verify names the case and the entry that somebody has changed', async () => {
    const [victim] = await rowsOf<{ case_id: string; number: number }>("select case_id, number from case_file where title like '临溪土产大厦%'");
    const [other] = await rowsOf<{ case_id: string }>("select case_id from case_file where title like '东篱商贸城%'");
    const { case_id: caseId = '', number = 0 } = victim ?? {};
    await expect(database().db.pool.query("update journal_entry set entry = '{}'")).rejects.toThrow(/append-only/);
    const change = (from: string, to: string): Promise<unknown> => tampering(`update journal_entry set entry = replace(entry::text, '${from}', '${to}')::jsonb where case_id = '${caseId}'`);
    await change('2010-08-30', '2030-08-30');

    const ended = await run(['verify']);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain(`journal.entry-changed  case ${caseId} (no. ${number})  entry 1  `);
    expect(ended.stdout).toMatch(/NOT verified: 1 faults in 24 cases\n$/);
    expect(await run(['verify', '--case', other?.case_id ?? ''])).toMatchObject({ code: 0, stdout: 'verified: 1 cases, 1 entries, no fault\n' });
    await change('2030-08-30', '2010-08-30');
  });

  it('verify saves a case to a file that can be verified without a database, and that shows any change', async () => {
    const [one] = await rowsOf<{ case_id: string; head: string }>("select case_id, head from case_file where title like '东篱商贸城%'");
    const file = join(folder, 'case.json');
    expect(await run(['verify', '--save', file])).toMatchObject({ code: 1, stdout: expect.stringMatching(/^case\.unnamed /) as string });
    expect(await run(['verify', '--case', one?.case_id ?? '', '--save', file])).toMatchObject({ code: 0 });
    expect(await duban(['verify', '--file', file])).toMatchObject({ code: 0, stdout: `verified: 1 entries, head ${one?.head}\n` });
    const changed = fileWith('changed.json', readFileSync(file, 'utf8').replace('"2026-12-10"', '"2036-12-10"'));
    expect(await duban(['verify', '--file', changed])).toMatchObject({ code: 1, stdout: expect.stringMatching(/^journal\.entry-changed {2}case .* {2}entry 1 {2}/) as string });
  });

  it('verify misses a seal that was noted down elsewhere, which nothing on record shows any more', async () => {
    const noted = await lastSeal();
    await tampering('delete from seal_leaf; delete from seal');
    expect(await run(['verify'])).toMatchObject({ code: 0 });
    expect(await run(['verify', '--known-seal', noted])).toMatchObject({ code: 1, stdout: expect.stringMatching(/^seal\.missing {2}seal 1 {2}/) as string });
  });

  it('doctor names the case in which somebody would be forgotten', async () => {
    const [victim] = await rowsOf<{ case_id: string }>("delete from duty where name = 'term.set' and case_id = (select case_id from case_file where title like '听雨网吧%') returning case_id");
    const { code, stdout } = await run(['doctor']);
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^duty\\.missing  case ${victim?.case_id} .*term\\.set`));
    expect(stdout).toMatch(/\n1 findings in 24 cases\n$/);
  });

  it('serve refuses a schema that a later release has made, with a code of its own', async () => {
    await database().db.pool.query("insert into schema_migration_file (name, sha256) values ('9999_later.sql', 'x')");
    expect(await run(['serve'], { PORT: '0' })).toMatchObject({ code: 57, stderr: expect.stringMatching(/^The database holds migrations that this program does not know: 9999_later\.sql\..*Nothing was changed\.\n$/) as string });
  });

  async function lastSeal(): Promise<string> {
    const [last] = await rowsOf<{ noted: string }>("select seal || ':' || root as noted from seal order by seal desc limit 1");
    return last?.noted ?? '';
  }

  /** The report's own columns name too few fields of a listing to be read as one. */
  function withKnownHeaders(path: string): string {
    mkdirSync(join(folder, 'told'), { recursive: true });
    return fileWith('told.csv', readFileSync(path, 'utf8').replace(',unit,outcome,', ',unit_name,outcome,'));
  }
});

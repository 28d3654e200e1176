import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { creditCheckCharacter } from '../../src/domain/codes/credit-code.js';
import { useTestDatabase } from '../support/database.js';
import { buildProgram, duban, endServing, serve, type Ended } from '../support/duban.js';
import { identityKeyFile } from '../support/identity-key-file.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const database = useTestDatabase();
const folder = temporaryFolder('account');
const keys = identityKeyFile(folder);
const settings = (): Record<string, string> => ({ DATABASE_URL: database().url, DUBAN_DATA_DIR: folder, NODE_ENV: 'production', DUBAN_JWT_SECRET: 'a secret that is long enough for production', DUBAN_IDENTITY_KEY_FILE: keys });
const run = (...words: string[]): Promise<Ended> => duban(words, settings());

const body = '11370203MB1AW0001';
const office = body + creditCheckCharacter(body);

async function table(name: string, ...rows: string[][]): Promise<Ended> {
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, rows.map((row) => row.join(',')).join('\r\n'));
  return run('directory', 'import', name, file, '--why', '安装');
}

const post = (person: string, role: string): string[] => [person, office, role, '2026-01-01'];

/** The same with a line on standard input. */
async function told(line: string, ...words: string[]): Promise<{ code: number | null; stdout: string }> {
  const child = spawn(process.execPath, [join(__dirname, '..', '..', 'bin', 'duban.cjs'), ...words], { env: { PATH: process.env['PATH'] ?? '', DUBAN_LANG: 'en', ...settings() }, stdio: ['pipe', 'pipe', 'pipe'] });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stdin.end(line);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout };
}

const acts = async (): Promise<object[]> =>
  (await database().db.pool.query<object>(`select act, subject, client, person_id as person, details from administrator_entry where act like 'account.%' order by entry`)).rows;

beforeAll(async () => {
  buildProgram();
  await run('migrate');
}, 180_000);
afterAll(async () => {
  await endServing();
  rmSync(folder, { recursive: true });
});

describe('duban account', () => {
  it('has nothing to open an account for in an empty installation', async () => {
    expect(await run('account', 'list')).toMatchObject({ code: 0, stdout: '0 accounts of administrators\n' });
    expect(await run('account', 'create', 'security', '--staff-number', 'A-1')).toMatchObject({ code: 1, stdout: 'person.unknown  The directory has no such person\n' });
    expect((await run('account', 'create', 'Security', '--staff-number', 'A-1')).stdout).toMatch(/^account\.login-invalid /);
  });

  it('opens an account only for somebody who holds the post of security administrator', async () => {
    expect(await table('organisations', ['信用代码', '机构名称', '类型', '行政区划', '层级'], [office, '琅琊市安全生产委员会办公室', '安委办', '370200', '市'])).toMatchObject({ code: 0 });
    expect(await table('people', ['人员编号', '姓名'], ['A-1', '卫慎独'], ['A-2', '方维一'], ['A-3', '司明察'])).toMatchObject({ code: 0 });
    expect(await table('posts', ['人员编号', '机构', '岗位', '任职日期'], post('A-2', 'system-administrator'))).toMatchObject({ code: 0 });
    expect((await run('account', 'create', 'system', '--staff-number', 'A-2')).stdout).toMatch(/^account\.not-security-administrator /);
    expect((await run('account', 'create', 'security', '--staff-number', 'A-1')).stdout).toMatch(/^account\.not-security-administrator /);
    expect(await acts()).toEqual([]);
  });

  it('keeps the three administrators apart', async () => {
    // The directory refuses the second post; somebody who stands in for another administrator has it all the same.
    expect((await table('posts', ['人员编号', '机构', '岗位', '任职日期'], post('A-1', 'security-administrator'), post('A-3', 'auditor'), post('A-1', 'auditor'))).stdout).toContain('post.administrators-apart');
    const { pool } = database().db;
    const { rows } = await pool.query<{ id: string; person: string; organisation: string; role: string }>('select id, person_id as person, organisation_id as organisation, role from post');
    const of = (role: string) => rows.find((row) => row.role === role);
    const insert = `insert into substitution (id, post_id, absent_id, substitute_post_id, substitute_id, organisation_id, held_from, held_to, why) values (gen_random_uuid(), $1, $2, $3, $4, $5, current_date - 1, current_date + 1, '病假')`;
    const [absent, substitute] = [of('auditor'), of('security-administrator')];
    await pool.query('alter table substitution disable trigger user');
    await pool.query(insert, [absent?.id, absent?.person, substitute?.id, substitute?.person, absent?.organisation]);
    await pool.query('alter table substitution enable trigger user');
    expect((await run('account', 'create', 'security', '--staff-number', 'A-1')).stdout).toMatch(/^account\.administrators-apart /);
    await pool.query('alter table substitution disable trigger user');
    await pool.query('delete from substitution');
    await pool.query('alter table substitution enable trigger user');
  });

  it('prints a password once, which opens nothing until it is changed; then the holder opens all other accounts', async () => {
    const created = await run('account', 'create', 'security', '--staff-number', 'A-1', '--why', '首次安装');
    expect(created).toMatchObject({ code: 0, stderr: '' });
    const password = /^password .*: (\S{18})$/m.exec(created.stdout)?.[1] ?? '';
    expect(password).not.toBe('');
    expect(await acts()).toMatchObject([{ act: 'account.open', subject: 'security', client: 'command-line', person: null, details: { why: '首次安装', recovery: false } }]);
    expect(JSON.stringify(await acts())).not.toContain(password);
    expect((await run('account', 'list')).stdout).toBe('security  卫慎独  security administrator  must change the password\n1 accounts of administrators\n');

    const serving = await serve([], settings());
    const asks = async (path: string, method: string, token: string | null, sent?: object) => {
      const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
      const answer = await fetch(`${serving.base}/api/v1${path}`, { method, headers, ...(sent !== undefined && { body: JSON.stringify(sent) }) });
      return { status: answer.status, body: (await answer.json()) as Record<string, string> };
    };
    const first = await asks('/session', 'POST', null, { login: 'security', password });
    expect(first.body).toMatchObject({ passwordDue: 'set-by-another' });
    expect((await asks('/security/accounts', 'GET', first.body['token'] ?? '')).body).toMatchObject({ code: 'session.password-due' });
    const changed = await asks('/session/password', 'PUT', first.body['token'] ?? '', { current: password, next: 'Nine-rivers-flow-east-7' });
    expect(changed.status).toBe(200);
    const { rows } = await database().db.pool.query<{ id: string }>(`select id from person where staff_number = 'A-2'`);
    expect((await asks('/security/accounts', 'POST', changed.body['token'] ?? '', { login: 'system', person: rows[0]?.id })).status).toBe(201);
    await serving.stop();
  }, 60_000);

  it('opens no second one while somebody can sign in, but for recovery', async () => {
    expect((await run('account', 'create', 'security2', '--staff-number', 'A-1')).stdout).toMatch(/^account\.held /);
    await table('people', ['人员编号', '姓名'], ['A-4', '萧守一']);
    await table('posts', ['人员编号', '机构', '岗位', '任职日期'], post('A-4', 'security-administrator'));
    expect((await run('account', 'create', 'security2', '--staff-number', 'A-4')).stdout).toMatch(/^account\.administrator-there /);
    expect((await run('account', 'create', 'security', '--staff-number', 'A-4', '--recovery')).stdout).toMatch(/^account\.taken /);
    expect(await run('account', 'create', 'security2', '--staff-number', 'A-4', '--recovery', '--why', '原管理员失联')).toMatchObject({ code: 0 });
    expect((await acts()).at(-1)).toMatchObject({ act: 'account.open', subject: 'security2', client: 'command-line', details: { recovery: true, why: '原管理员失联' } });
  });

  it('resets and unlocks the accounts of security administrators alone, with a password from standard input that must be good', async () => {
    expect((await run('account', 'reset', 'system')).stdout).toMatch(/^account\.not-security-administrator /);
    expect((await run('account', 'unlock', 'nobody')).stdout).toMatch(/^account\.unknown /);
    const weak = await told('security-1\n', 'account', 'reset', 'security', '--password-stdin');
    expect([weak.code, weak.stdout]).toEqual([1, expect.stringMatching(/^password\.short .*\npassword\.login /) as string]);
    const reset = await told('Ten-bridges-cross-9-rivers\n', 'account', 'reset', 'security', '--password-stdin');
    expect(reset).toEqual({ code: 0, stdout: 'done and on record: security\n' });
    const { pool } = database().db;
    expect((await pool.query('select change_due as due from account where login = $1', ['security'])).rows).toEqual([{ due: true }]);
    expect((await pool.query(`select from session where ended_at is null`)).rowCount).toBe(0);
    await pool.query(`update account set attempts = 5, locked_until = now() + interval '10 minutes' where login = 'security'`);
    expect((await run('account', 'list')).stdout).toContain('security  卫慎独  security administrator  locked');
    expect((await run('account', 'unlock', 'security')).code).toBe(0);
    expect((await run('account', 'list')).stdout).not.toContain('locked');
    await pool.query(`update account set disabled = true where login = 'security'`);
    expect((await run('account', 'reset', 'security')).stdout).toMatch(/^account\.disabled /);
    expect((await acts()).slice(-2)).toMatchObject([{ act: 'account.reset-password' }, { act: 'account.unlock' }]);
  });
});

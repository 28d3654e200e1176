import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { DEMO_PASSWORD, seedDirectory, seededOrganisationId } from '../../src/directory/seed.js';
import { compileRegistry } from '../../src/domain/workflow/registry.js';
import { VirtualClock } from '../../src/platform/clock/clock.js';
import { inTransaction } from '../../src/platform/db/transaction.js';
import { definitions } from '../../workflows/index.js';
import frozen from '../../workflows/frozen.json';
import { useTestDatabase } from '../support/database.js';
import { buildProgram, duban, endServing, serve, type Serving } from '../support/duban.js';
import { DAY_MS, LiveEngine } from '../support/engine.js';
import { eventually } from '../support/eventually.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { factsFor } from '../support/valid-facts.js';

const folders: string[] = [];

beforeAll(buildProgram, 120_000);
afterAll(async () => {
  await endServing();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** One data folder with its bundled database, through starts, crashes and stops; every test builds on those before it. */
describe('duban serve with a database of its own', () => {
  let settings: Record<string, string>;
  let first: Serving;
  let second: Serving;
  let caseId: string;

  beforeAll(async () => {
    settings = { DUBAN_DATA_DIR: newFolder(), DUBAN_CLOCK: 'virtual' };
    first = await serve([], settings);
  });

  it('is ready on an empty folder, with a directory to sign in to', async () => {
    process.stdout.write(`From the start to readiness with an empty data folder: ${first.readyMs} ms\n`);
    expect(await ask(first, 'GET', '/health/live')).toEqual({ status: 200, body: { ok: true, checks: [] } });
    expect(await ask(first, 'GET', '/health/ready')).toMatchObject({
      status: 200,
      body: { ok: true, checks: [{ name: 'database' }, { name: 'schema', detail: 'complete' }, { name: 'worker', detail: 'running' }] },
    });
    expect(await signIn(first, 'inspector')).toEqual(expect.any(String));
  });

  it('works the clock: what falls due while time is moved has happened when the answer comes', async () => {
    const token = await signIn(first, 'inspector');
    const opened = await ask(first, 'POST', '/api/v1/inspector/cases', { token, body: discovery });
    expect(opened.status).toBe(201);
    caseId = opened.body['caseId'] as string;
    expect(await rungsOf(first, token)).toEqual([]);

    expect((await ask(first, 'POST', '/api/v1/clock', { token, body: { advanceDays: 20 } })).status).toBe(200);

    expect(await rungsOf(first, token)).toEqual([['circular', ['reminder', 'overdue-warning']]]);
  });

  it('lets a second one on the same folder use the database that the first has started', async () => {
    const server = serverPid();
    second = await serve([], settings);
    expect(serverPid()).toBe(server);
    expect(await rungsOf(second, await signIn(second, 'inspector'))).toHaveLength(1);
  });

  it('goes on in the second, which starts the database again, when the first is killed', async () => {
    const server = serverPid();
    expect((await first.kill()).signal).toBe('SIGKILL');
    await eventually('the second is ready again', async () => serverPid() !== server && (await ask(second, 'GET', '/health/ready')).status === 200);
    expect(await rungsOf(second, await signIn(second, 'inspector'))).toHaveLength(1);
  });

  it('starts again after it was killed, with everything that was committed', async () => {
    expect((await second.kill()).signal).toBe('SIGKILL');
    first = await serve([], settings);
    process.stdout.write(`From the start to readiness with a data folder: ${first.readyMs} ms\n`);
    const token = await signIn(first, 'inspector');
    expect((await ask(first, 'GET', `/api/v1/inspector/cases/${caseId}`, { token })).status).toBe(200);
    expect(await rungsOf(first, token)).toHaveLength(1);
  });

  it('lets a command work beside it, which finds the record sound', async () => {
    const server = serverPid();
    expect(await duban(['verify'], settings)).toMatchObject({ code: 0, stdout: expect.stringMatching(/verified: 1 cases, \d entries, no fault\n$/) as string });
    expect(serverPid()).toBe(server);
    expect((await ask(first, 'GET', '/health/ready')).status).toBe(200);
  });

  it('stops when it is told to, and takes its database with it', async () => {
    expect(await first.stop()).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(first.said()).not.toMatch(/"level":"(error|fatal)"/);
    expect(serverPid).toThrow('ENOENT');
  });

  function serverPid(): number {
    return Number.parseInt(readFileSync(join(settings['DUBAN_DATA_DIR'] ?? '', 'postgres', 'data', 'postmaster.pid'), 'utf8'), 10);
  }

  /** Rungs that fired in the case, each with those that it stands for. */
  async function rungsOf(at: Serving, token: string): Promise<[string, string[]][]> {
    const { body } = await ask(at, 'GET', `/api/v1/inspector/cases/${caseId}/journal`, { token });
    const items = body['items'] as { entry: { act: string; facts: { rung: { rung: string }; collapsed: string[] } } }[];
    return items.filter(({ entry }) => entry.act === 'duty.rung').map(({ entry: { facts } }) => [facts.rung.rung, facts.collapsed]);
  }
});

describe('duban serve on a PostgreSQL server', () => {
  const database = useTestDatabase();
  let settings: Record<string, string>;
  let overdue: string;

  beforeAll(async () => {
    settings = { DATABASE_URL: database().url, DUBAN_DATA_DIR: newFolder(), DUBAN_TICK_SECONDS: '1' };
    const twoMonthsAgo = new LiveEngine(database().db, { clock: new VirtualClock(Date.now() - 60 * DAY_MS), registry: compileRegistry(definitions, frozen) });
    overdue = (await twoMonthsAgo.opens('inspector', 'hazard.discover')).caseId;
  });

  const fired = async (): Promise<number> =>
    (await database().db.pool.query<{ count: number }>('select count(*)::int as count from fired_rung where case_id = $1', [overdue])).rows[0]?.count ?? 0;

  it('with --no-worker serves, enters nobody into the directory, and leaves what is due to another process', async () => {
    const serving = await serve(['--no-worker'], settings);
    process.stdout.write(`From the start to readiness on a server: ${serving.readyMs} ms\n`);
    expect(await ask(serving, 'GET', '/health/ready')).toMatchObject({ status: 200, body: { checks: [{}, {}, { name: 'worker', detail: 'elsewhere' }] } });
    expect(await ask(serving, 'POST', '/api/v1/session', { body: { login: 'inspector', password: DEMO_PASSWORD } })).toMatchObject({ status: 401 });
    expect(await serving.stop()).toMatchObject({ code: 0, signal: null });
    expect(await fired()).toBe(0); // A worker would have ended its first look before the process ended.
  });

  it('with --no-http works what is due and listens nowhere', async () => {
    const serving = await serve(['--no-http'], settings);
    await eventually('the overdue duty was worked', async () => (await fired()) > 0);
    expect(serving.said()).not.toContain('serving at');
    expect(await serving.stop()).toMatchObject({ code: 0, signal: null });
  });

  it('refuses a port that somebody else has, in a sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const ended = await duban(['serve', '--no-worker'], { ...settings, PORT: String(port) });
    other.close();
    expect(ended).toMatchObject({ code: 78, stderr: expect.stringMatching(new RegExp(`^PORT ${port} is in use; choose another`)) as string });
    expect(ended.stderr).not.toMatch(/^ +at /m);
  });

  it('answers the act that is under way when it is told to stop, and takes no new one', async () => {
    await inTransaction(database().db, (tx) => seedDirectory(tx, { production: false }));
    const serving = await serve(['--no-worker'], settings);
    const token = await signIn(serving, 'inspector');
    const { body } = await ask(serving, 'POST', '/api/v1/inspector/cases', { token, body: discovery });
    const caseId = body['caseId'] as string;
    const holder = await database().db.pool.connect();
    await holder.query('begin');
    await holder.query('select 1 from case_file where case_id = $1 for update', [caseId]);

    const grading = { act: 'hazard.grade-general', facts: factsFor('hazard.grade-general', { rectifyBy: null }) };
    const answer = ask(serving, 'POST', `/api/v1/inspector/cases/${caseId}/acts`, { token, body: grading });
    await eventually('the act waits for the case', async () => {
      const { rows } = await holder.query<{ waiting: boolean }>("select exists (select 1 from pg_locks where not granted) as waiting");
      return rows[0]?.waiting;
    });
    serving.terminate();
    await eventually('it takes nothing new', () => ask(serving, 'GET', '/health/live').then(() => false, () => true));
    await holder.query('commit');
    holder.release();

    expect(await answer).toMatchObject({ status: 200, body: { caseId, revision: 2 } });
    expect(await serving.ended).toMatchObject({ code: 0, signal: null });
  });

  it('removes sessions that were over long ago, by the tick of its worker', async () => {
    const { pool } = database().db;
    const insert = `insert into session (session, person_id, post_id, means, restricted, began_at, ends_at, access_until)
      select gen_random_uuid(), person_id, id, 'password', false, $1, $1::timestamptz + interval '12 hours', $1::timestamptz + interval '15 minutes' from post limit 1 returning session`;
    const [old, young] = await Promise.all([8, 2].map(async (days) => (await pool.query<{ session: string }>(insert, [new Date(Date.now() - days * DAY_MS)])).rows[0]?.session));
    const kept = async (session: string | undefined): Promise<boolean> => (await pool.query('select from session where session = $1', [session])).rowCount === 1;
    const serving = await serve(['--no-http'], { ...settings, DUBAN_SESSION_RECORD_DAYS: '5' });
    await eventually('the old session is gone', async () => !(await kept(old)));
    expect(await kept(young)).toBe(true);
    await serving.stop();
  });
});

function newFolder(): string {
  const folder = temporaryFolder('serve');
  folders.push(folder);
  return folder;
}

const discovery = { enterprise: seededOrganisationId('chemical-works'), facts: factsFor('hazard.discover') };

interface Asked {
  status: number;
  body: Record<string, unknown>;
}

async function ask({ base }: Serving, method: string, path: string, { token, body }: { token?: string; body?: unknown } = {}): Promise<Asked> {
  const answer = await fetch(`${base}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function signIn(at: Serving, login: string): Promise<string> {
  const { body } = await ask(at, 'POST', '/api/v1/session', { body: { login, password: DEMO_PASSWORD } });
  return body['token'] as string;
}

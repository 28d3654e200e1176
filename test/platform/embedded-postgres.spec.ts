import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import pg from 'pg';

import type { EmbeddedConnection } from '../../src/platform/postgres/connection.js';
import { ensureEmbedded, type EmbeddedPostgres } from '../../src/platform/postgres/embedded.js';
import { eventually } from '../support/eventually.js';
import { startKeeper } from '../support/keeper.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const isRoot = process.getuid?.() === 0;
const DEAD_PID = 2 ** 22 + 1; // above the largest id that Linux gives

let home: string;
let folder: string;
let started: EmbeddedPostgres[];

beforeAll(() => {
  home = temporaryFolder('launcher');
  folder = join(home, 'postgres');
});

beforeEach(() => {
  started = [];
});

afterEach(async () => {
  for (const postgres of started) await postgres.stop();
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

// Every test but the first finds the cluster that those before it have left: creating one takes half a second.
describe('the embedded PostgreSQL', () => {
  it('starts in an empty folder, in UTF-8 that pg_trgm understands, with flushes to disk', async () => {
    const { connection } = await start({ durable: true });

    const [row] = await query(connection, [
      `create extension pg_trgm`,
      `select show_trgm('隐患治理') <> '{}' as trigrams, current_setting('fsync') as fsync,
         current_setting('server_encoding') as encoding, current_setting('timezone') as zone,
         'Ä' ~ '[[:alpha:]]' as letters`,
    ]);

    expect(row).toEqual({ trigrams: true, fsync: 'on', encoding: 'UTF8', zone: 'UTC', letters: true });
  });

  it('keeps other users of the machine out', async () => {
    const { connection } = await start();

    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(connection.host).mode & 0o777).toBe(0o700);
  });

  it('keeps what was committed when it is stopped and started again', async () => {
    const first = await start();
    await query(first.connection, ['create table kept (word text)', `insert into kept values ('留存')`]);
    await first.stop();
    expect(existsSync(first.connection.host)).toBe(false);

    const second = await start();
    expect(await query(second.connection, ['select word from kept'])).toEqual([{ word: '留存' }]);
  });

  it('is adopted, not started twice, by whoever asks for the same folder at the same time', async () => {
    const all = await Promise.all([start(), start(), startKeeper(folder)]);

    const servers = await Promise.all(all.map(({ connection }) => query(connection, ['select pg_postmaster_start_time() as at'])));
    expect(new Set(servers.map((rows) => JSON.stringify(rows))).size).toBe(1);
    expect([all[0].owned, all[1].owned].filter((owned) => owned).length).toBeLessThanOrEqual(1);
    await all[2].stop();
  });

  it.each([
    ['this test, which is no database', () => process.pid],
    ['nobody any more', () => DEAD_PID],
  ])('starts although postmaster.pid names %s', async (_, pid) => {
    writeFileSync(join(folder, 'data', 'postmaster.pid'), `${pid()}\n${join(folder, 'data')}\n1700000000\n5432\n\n\n\nready\n`);

    expect((await start()).owned).toBe(true);
  });

  it.each([
    ['has died', () => `${DEAD_PID} left behind`],
    ['had the id of this process before a restart', () => `${process.pid} left behind`],
  ])('starts although the start lock names a process that %s', async (_, mark) => {
    writeFileSync(join(folder, 'start.lock'), mark());

    expect((await start()).owned).toBe(true);
    expect(existsSync(join(folder, 'start.lock'))).toBe(false);
  });

  it('ends when the process that started it is killed', async () => {
    const owner = await startKeeper(folder);
    const pid = serverPid();

    await owner.kill();

    await eventually('the server has ended', () => !isRunning(pid));
  });

  it('goes on under the process that had adopted it when its owner is killed', async () => {
    const owner = await startKeeper(folder);
    const adopter = await startKeeper(folder);
    await query(owner.connection, ['create table handed_over (id int)']);

    await owner.kill();
    await eventually('the adopter has started it again', () => adopter.lines.some((line) => line.includes('runs in')));

    expect(await query(adopter.connection, ['select count(*) from handed_over'])).toEqual([{ count: '0' }]);
    await adopter.stop();
    expect(existsSync(join(folder, 'data', 'postmaster.pid'))).toBe(false);
  });

  it('is started again when the server itself is killed', async () => {
    const owner = await startKeeper(folder);
    process.kill(serverPid(), 'SIGKILL');

    const answer = await eventually('it answers again', () => query(owner.connection, ['select 1 as one']));

    expect(answer).toEqual([{ one: 1 }]);
    await owner.stop();
  });

  it('creates the cluster anew when the first attempt was killed half way', async () => {
    const fresh = join(home, 'half');
    mkdirSync(join(fresh, `data.init-${DEAD_PID}`), { recursive: true });
    writeFileSync(join(fresh, `data.init-${DEAD_PID}`, 'PG_VERSION'), '18\n');

    const { connection } = await start({ folder: fresh });

    expect(await query(connection, ['select 1 as one'])).toEqual([{ one: 1 }]);
    expect(readdirSync(fresh).filter((name) => name.includes('init'))).toEqual([]);
  });

  it('says what is missing when the cluster is of a version that is not installed', async () => {
    const old = join(home, 'old');
    mkdirSync(join(old, 'data'), { recursive: true });
    writeFileSync(join(old, 'data', 'PG_VERSION'), '9\n');
    if (isRoot) chownSync(join(old, 'data'), 65_534, 65_534);

    await expect(start({ folder: old })).rejects.toThrow(/PostgreSQL 9, .* was not found; looked at: .*DATABASE_URL/);
  });

  (isRoot ? it : it.skip)('stands elsewhere when its account cannot enter the folder, and says where', async () => {
    const locked = join(home, 'locked');
    mkdirSync(locked, { mode: 0o700 });
    const lines: string[] = [];

    const { connection } = await start({ folder: join(locked, 'postgres'), log: (line) => lines.push(line) });

    const elsewhere = readFileSync(join(locked, 'postgres', 'elsewhere'), 'utf8').trim();
    expect(lines[0]).toContain(elsewhere);
    expect(await query(connection, [`select current_setting('data_directory') as data`])).toEqual([{ data: join(elsewhere, 'data') }]);
    await started.pop()?.stop();
    rmSync(elsewhere, { recursive: true, force: true });
    if (readdirSync(dirname(elsewhere)).length === 0) rmdirSync(dirname(elsewhere));
  });
});

async function start(options: { folder?: string; durable?: boolean; log?: (line: string) => void } = {}): Promise<EmbeddedPostgres> {
  const postgres = await ensureEmbedded({ folder, durable: false, log: () => undefined, ...options });
  started.push(postgres);
  return postgres;
}

async function query(connection: EmbeddedConnection, statements: readonly string[]): Promise<unknown[]> {
  const client = new pg.Client({ ...connection });
  client.on('error', () => undefined);
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function serverPid(): number {
  return Number.parseInt(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8'), 10);
}

/** A container without an init process keeps ended processes as zombies, which still have their id. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = `/proc/${pid}/stat`;
  return !existsSync(state) || !readFileSync(state, 'utf8').includes(') Z ');
}

import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { fire, firstFiring } from '../../src/domain/duty/firing.js';
import { climbOf } from '../../src/engine/index.js';
import { openDatabase, type Database } from '../../src/platform/db/database.js';
import { createLog } from '../../src/platform/log/log.js';
import { BUSY, HOURS, latest, liveOn, SEAL_KEY, SLEEPING, type Said } from '../support/busy-service.js';
import type { LiveEngine } from '../support/engine.js';
import { START } from '../support/engine.js';
import { eventually } from '../support/eventually.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let folder: string;
const acknowledged: NonNullable<Said['acknowledged']>[] = [];
const running: Service[] = [];

beforeAll(() => {
  folder = temporaryFolder('crash');
  writeFileSync(join(folder, SEAL_KEY), generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
});

afterAll(async () => {
  for (const service of running) await service.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** A service in a process of its own; everything that it acknowledges is taken down. */
class Service {
  private readonly child: ChildProcess;
  private readonly exited: Promise<unknown>;
  private failure: string | undefined;
  private looks = 0;

  constructor() {
    this.child = spawn(process.execPath, [join(__dirname, '..', 'support', 'own-service.cjs'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.exited = once(this.child, 'exit');
    createInterface(this.child.stdout as NodeJS.ReadableStream).on('line', (line) => this.heard(line));
    running.push(this);
  }

  /** Waits until it has acknowledged so many more acts, and its worker has looked so often. */
  async works(acts: number, looks: number): Promise<void> {
    const [actsBefore, looksBefore] = [acknowledged.length, this.looks];
    const ended = (): boolean => this.failure !== undefined || this.child.exitCode !== null || this.child.signalCode !== null;
    await eventually(`${acts} acts are acknowledged`, () => ended() || (acknowledged.length >= actsBefore + acts && this.looks >= looksBefore + looks));
    if (ended()) throw new Error(`The service has ended: ${this.failure ?? 'see what it printed'}`);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }

  private heard(line: string): void {
    const said = parsed(line);
    if (said?.acknowledged !== undefined) acknowledged.push(said.acknowledged);
    if (said?.looked === true) this.looks += 1;
    if (said?.failed !== undefined) this.failure = said.failed;
  }
}

/** The last line of a killed process may be half a line, which acknowledges nothing. */
function parsed(line: string): Said | undefined {
  try {
    return JSON.parse(line) as Said;
  } catch {
    return undefined;
  }
}

/**
 * The database of the folder in this process, started if it does not run. Tried again, since the server of a service that was just killed
 * answers for another moment and then shuts down.
 */
async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await eventually('the database can be opened', () => openDatabase({ databaseUrl: undefined, dataDir: folder, pool: 5 }, createLog({ log: 'silent' })));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** A process of the database that the service has started: the server itself, or the one behind a connection of the service. */
async function processOf(which: 'server' | 'connection'): Promise<number> {
  const pid = await withDatabase(async ({ pool }) => {
    const text =
      which === 'server'
        ? `select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int as pid`
        : `select pid from pg_stat_activity where backend_type = 'client backend' and query like '%case_file%' and pid <> pg_backend_pid() limit 1`;
    return (await pool.query<{ pid: number }>(text)).rows[0]?.pid;
  });
  if (pid === undefined) throw new Error(`There is no ${which}`);
  return pid;
}

/** After a crash: everything that was acknowledged is on record, and nothing else is amiss. */
async function soundRecord(): Promise<{ entries: number; fired: number }> {
  return withDatabase(async (database) => {
    const live = liveOn(database, folder, await latest(database));
    const { rows } = await database.pool.query<{ case_id: string; seq: number; act: string; done: string | null }>(
      `select case_id, seq, entry->>'act' as act, entry#>>'{facts,done}' as done from journal_entry`,
    );
    const entries = new Map(rows.map((row) => [`${row.case_id} ${row.seq}`, row.done]));
    expect(acknowledged.filter(({ caseId, revision, done }) => entries.get(`${caseId} ${revision}`) !== done)).toEqual([]);
    const reports = rows.filter(({ act }) => act === 'progress.report').map(({ case_id: caseId, done }) => `${caseId} ${done ?? ''}`);
    expect(reports).toHaveLength(new Set(reports).size);
    expect(new Set(rows.map(({ case_id: caseId }) => caseId)).size).toBe(BUSY + SLEEPING);
    await live.look();
    expect(await live.faults()).toEqual([]);
    return { entries: rows.length, fired: await firedInSleep(live) };
  });
}

/** Compares the rungs that fired where nobody acted with those that an undisturbed clock would have fired by now; returns how many. */
async function firedInSleep(live: LiveEngine): Promise<number> {
  const { rows } = await live.pool.query<{ case_id: string; fired: string[] }>(
    `select c.case_id, array(select rung || '#' || repeat from fired_rung f where f.case_id = c.case_id and f.duty = 1 order by seq) as fired
       from case_file c where 'discovered' = any(c.tags)`,
  );
  expect(rows).toHaveLength(SLEEPING);
  for (const { case_id: caseId, fired } of rows) {
    const [duty] = (await live.record(caseId)).duties;
    if (duty === undefined) throw new Error('A case in which nobody acted owes its first duty');
    const { rules } = live.engine.parts;
    const climb = climbOf(rules, rules.calendarFor('370203'), duty);
    const undisturbed: string[] = [];
    let next = firstFiring(climb);
    for (let instant = START; instant <= live.clock.now(); instant += HOURS * 3_600_000) {
      const firing = fire(climb, next, instant);
      if (firing === null) continue;
      undisturbed.push(`${climb.ladder.rungs[firing.rung]?.rung ?? ''}#${firing.repeat}`);
      next = firing.next;
    }
    expect(fired).toEqual(undisturbed);
  }
  return rows.reduce((sum, { fired }) => sum + fired.length, 0);
}

// Later rounds begin where the earlier ones have crashed.
describe('a service that is killed in the middle of its work', () => {
  it('has kept every act that it had acknowledged, and no half one', async () => {
    const service = new Service();
    await service.works(60, 6);
    await service.kill();

    expect((await soundRecord()).entries).toBeGreaterThan(60);
  });

  it('goes on after its database was killed: first one connection, then the whole server', async () => {
    const service = new Service();
    await service.works(25, 2);
    process.kill(await processOf('connection'), 'SIGKILL');
    await service.works(40, 3);
    process.kill(await processOf('server'), 'SIGKILL');
    await service.works(40, 3);
    await service.kill();

    await soundRecord();
  });

  it('loses nothing when it is killed together with its database', async () => {
    const service = new Service();
    await service.works(30, 2);
    const server = await processOf('server');
    await service.works(60, 2);
    process.kill(server, 'SIGKILL');
    await service.kill();

    const { fired } = await soundRecord();
    expect(fired).toBeGreaterThan(SLEEPING);
  });
});

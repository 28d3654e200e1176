import { fork, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';

import { runMigrations } from 'graphile-worker';
import type { Pool } from 'pg';

import type { Database } from '../src/platform/db/database.js';
import { median, quantile, spread } from './load.js';
import type { RungWork } from './rung-worker.js';
import { letGo, openDueAtOnce } from './rungs-under-fire.js';
import { inFreshDatabase, openTimedServer } from './server.js';

const RUNGS = 20_000;
const ROUNDS = 3;
const PROCESSES = 2;
/** Both look for what is due so often. */
const LOOK_MS = 100;
/** Between the start of the processes and the instant at which everything falls due. */
const LEAD_MS = 15_000;

/** Who fires 20,000 of something that are due at one instant. */
interface Contestant {
  /** Sets them up to fall due at an instant of the wall clock (UTC ms) and says how a process is started that works them. */
  prepare: (db: Database, url: string, due: () => number) => Promise<{ due: number; words: string[] }>;
  program: string;
  /** By how many milliseconds after `$1` each was committed. */
  lateness: string;
}

/** What one round of one contestant showed: `late` in milliseconds, ascending. */
interface Round {
  perSecond: number;
  late: number[];
}

const late = (from: string): string => `select extract(epoch from pg_xact_commit_timestamp(xmin) - $1::timestamptz)::float8 * 1000 as late from ${from} order by 1`;

const duban: Contestant = {
  prepare: async (db, url, due) => {
    const instant = await openDueAtOnce(db, RUNGS);
    await settle(db.pool);
    const wall = due();
    const work: RungWork = { databaseUrl: url, dataDir: '', aheadMs: instant - wall, lookMs: LOOK_MS, sealKey: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
    return { due: wall, words: [JSON.stringify(work)] };
  },
  program: 'rung-process.js',
  lateness: late(`journal_entry where entry->>'act' = 'duty.rung'`),
};

const graphile: Contestant = {
  prepare: async (db, url, due) => {
    await runMigrations({ pgPool: db.pool });
    await db.pool.query('create table job_row (job integer primary key)');
    const wall = due();
    await db.pool.query(
      `select count(*) from graphile_worker.add_jobs(array(select row('row', json_build_object('job', n), null, $2, null, null, null, null)::graphile_worker.job_spec
         from generate_series(1, $1::int) n))`,
      [RUNGS, new Date(wall)],
    );
    await settle(db.pool);
    return { due: wall, words: [url, String(LOOK_MS), process.env['JOBS'] ?? '24'] };
  },
  program: 'job-worker.js',
  lateness: late('job_row'),
};

/**
 * `npm run bench -- rungs`: 20,000 rungs that are due at one instant, fired by duban's worker in two processes, beside graphile-worker that does as many
 * jobs of one row each in two processes, on the same server in alternating rounds, each in a fresh database. Lateness is counted to the commit.
 */
export async function benchRungs(): Promise<void> {
  const server = await openTimedServer();
  try {
    const contestants = Object.entries({ rungs: duban, jobs: graphile });
    const found = new Map<string, Round[]>(contestants.map(([name]) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, contestant] of round % 2 === 0 ? contestants : contestants.toReversed()) {
        const measured = await inFreshDatabase(server, `${name}_${round}`, (db, url) => race(contestant, db, url));
        found.get(name)?.push(measured);
        process.stdout.write(`round ${round + 1}  ${name.padEnd(6)}${figures([measured])}\n`);
      }
    }
    report(found);
  } finally {
    await server.close();
  }
}

async function race({ prepare, program, lateness }: Contestant, db: Database, url: string): Promise<Round> {
  const { due, words } = await prepare(db, url, () => Date.now() + LEAD_MS);
  const processes = Array.from({ length: PROCESSES }, () => fork(join(__dirname, program), words));
  try {
    await Promise.all(processes.map((one) => once(one, 'message')));
    if (Date.now() >= due) throw new Error('The processes were not ready when everything fell due; the machine is too busy');
    await allDone(processes);
  } finally {
    for (const one of processes) one.removeAllListeners('exit');
    await Promise.all(processes.map(letGo));
  }
  const { rows } = await db.pool.query<{ late: number }>(lateness, [new Date(due)]);
  if (rows.length !== RUNGS) throw new Error(`${rows.length} were committed, not ${RUNGS}`);
  const found = rows.map((row) => row.late);
  return { perSecond: RUNGS / ((found.at(-1) ?? Number.NaN) / 1000), late: found };
}

function allDone(processes: readonly ChildProcess[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let total = 0;
    for (const one of processes) {
      one.on('message', ({ done, failed }: { done: number; failed?: string | null }) => {
        if (typeof failed === 'string') reject(new Error(`A look failed: ${failed}`));
        total += done;
        if (total >= RUNGS) resolve();
      });
      one.once('exit', (code) => reject(new Error(`A process ended with exit code ${code}`)));
    }
  });
}

/** Leaves no work of the set-up to the stretch that is measured. */
async function settle(pool: Pool): Promise<void> {
  await pool.query('vacuum analyze');
  await pool.query('checkpoint');
}

function report(found: ReadonlyMap<string, readonly Round[]>): void {
  const [rungs = [], jobs = []] = found.values();
  process.stdout.write(`${RUNGS} due at one instant, ${PROCESSES} processes each\n`);
  for (const [name, rounds] of found) process.stdout.write(`  ${name.padEnd(6)}${figures(rounds)}\n`);
  process.stdout.write(`  rungs/s of jobs/s: ${spread(rungs.map(({ perSecond }, round) => perSecond / (jobs[round]?.perSecond ?? Number.NaN)))}\n`);
}

function figures(rounds: readonly Round[]): string {
  const of = (figure: (round: Round) => number): string => median(rounds.map(figure)).toFixed(0);
  const lateness = `p50 ${of(({ late }) => quantile(late, 0.5))} ms   p99 ${of(({ late }) => quantile(late, 0.99))} ms   max ${of(({ late }) => quantile(late, 1))} ms`;
  return `${of(({ perSecond }) => perSecond).padStart(6)} a second   late: ${lateness}`;
}

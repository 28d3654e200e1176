import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

import type { Pool, PoolClient } from 'pg';

import { VirtualClock } from '../src/platform/clock/clock.js';
import type { Database } from '../src/platform/db/database.js';
import type { RungWork } from './rung-worker.js';
import { benchEngine, openCases } from './subjects.js';

/** Monday 2 March 2026, 10 o'clock in Shanghai: when the cases are opened. */
const OPENED = Date.parse('2026-03-02T02:00:00Z');

const LOOK_MS = 100;
const PAUSE_MS = 20;
const MOST_PAUSES = 15_000; // 5 minutes

export interface UnderFire {
  /** On an embedded server below `folder`, which is killed. */
  database: Database;
  folder: string;
  rungs: number;
  /** What the processes seal with, as PEM. */
  sealKey: string;
  /** Starts `workRungs` in a process of its own. */
  start: (work: RungWork) => ChildProcess;
}

/** How many rungs had fired when the server and when the worker was killed, and milliseconds from then on, the workers' start included. */
export interface CameThrough {
  /** The instant at which all were due (UTC ms). */
  due: number;
  atServer: number;
  atWorker: number;
  /** How many the process fired that was started in place of the killed one. */
  bySuccessor: number;
  tookMs: number;
}

/** Opens so many cases whose first rungs are due at one instant, which it returns (UTC ms). */
export async function openDueAtOnce(database: Database, rungs: number): Promise<number> {
  await openCases(benchEngine(database, new VirtualClock(OPENED)), rungs);
  const { rows } = await database.pool.query<{ at: Date; duties: number; cases: number }>(
    'select next_rung_at as at, count(*)::int as duties, count(distinct case_id)::int as cases from duty where settled_at is null group by 1 order by 1 limit 1',
  );
  const [first] = rows;
  if (first?.duties !== rungs || first.cases !== rungs) throw new Error(`The first instant has ${first?.duties ?? 0} rungs in ${first?.cases ?? 0} cases, not ${rungs}`);
  return first.at.getTime();
}

/**
 * Lets two processes fire rungs that are due at one instant. PostgreSQL is killed once a quarter has fired, one of the processes once half has, and
 * another is started in its place; the one that is left stands still, whatever it has claimed, until its new companion works. Resolves when as many
 * have fired as were due; whether each fired once, `notOnce` says.
 */
export async function fireUnderFire({ database, folder, rungs, sealKey, start }: UnderFire): Promise<CameThrough> {
  const { pool } = database;
  const due = await openDueAtOnce(database, rungs);
  const began = Date.now();
  const one = (): ChildProcess => start({ databaseUrl: undefined, dataDir: folder, aheadMs: due - began, lookMs: LOOK_MS, sealKey });
  const [killed, left] = [one(), one()];
  const working = [left];
  try {
    const atServer = await whenFired(pool, rungs / 4);
    process.kill(await serverOf(pool), 'SIGKILL');
    const atWorker = await whenFired(pool, rungs / 2);
    killed.kill('SIGKILL');
    left.kill('SIGSTOP');
    const successor = one();
    working.push(successor);
    let bySuccessor = 0;
    successor.on('message', ({ done }: { done: number }) => (bySuccessor += done));
    await once(successor, 'message');
    left.kill('SIGCONT');
    await whenFired(pool, rungs);
    return { due, atServer, atWorker, bySuccessor, tookMs: Date.now() - began };
  } finally {
    killed.kill('SIGKILL');
    await Promise.all(working.map(letGo));
    // A process that started the server anew takes it along; ours then starts it.
    await whenFired(pool, 0);
  }
}

/** Cases in which not exactly one rung fired, or of which the journal does not have exactly one such entry, with what it found. */
export async function notOnce(read: Pick<Pool | PoolClient, 'query'>): Promise<string[]> {
  const { rows } = await read.query<{ line: string }>(
    `select c.case_id || ': fired ' || coalesce(f.fired, '') || ', entries ' || coalesce(j.entries, '') as line
       from case_file c
       left join (select case_id, string_agg(seq || ' ' || rung || ' ' || repeat, '; ' order by seq, repeat) as fired, count(*) as rungs from fired_rung group by 1) f using (case_id)
       left join (select case_id, string_agg(concat_ws(' ', seq, entry#>>'{fired,rung}', entry#>>'{fired,repeat}'), '; ' order by seq) as entries
                    from journal_entry where entry->>'act' = 'duty.rung' group by 1) j using (case_id)
      where f.rungs is distinct from 1 or j.entries is distinct from f.fired order by 1`,
  );
  return rows.map(({ line }) => line);
}

/** Waits until so many rungs have fired, and returns how many; no answer is not yet, since the database is away for a while. */
async function whenFired(pool: Pool, least: number): Promise<number> {
  for (let pause = 0; pause < MOST_PAUSES; pause += 1) {
    const fired = await pool.query<{ fired: number }>('select count(*)::int as fired from fired_rung').then(({ rows }) => rows[0]?.fired ?? 0, () => -1);
    if (fired >= least) return fired;
    await delay(PAUSE_MS);
  }
  throw new Error(`Waited in vain until ${least} rungs have fired`);
}

async function serverOf(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>(`select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int as pid`);
  return (rows[0] as { pid: number }).pid;
}

/** Lets a process that works rungs end after its look. */
export async function letGo(one: ChildProcess): Promise<void> {
  if (one.exitCode !== null || one.signalCode !== null) return;
  const exited = once(one, 'exit');
  if (one.connected) one.disconnect();
  await exited;
}

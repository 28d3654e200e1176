import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { sealKeyFrom } from '../../src/engine/index.js';
import { VirtualClock } from '../../src/platform/clock/clock.js';
import { openDatabase, type Database } from '../../src/platform/db/database.js';
import { migrate } from '../../src/platform/db/migrate.js';
import { createLog } from '../../src/platform/log/log.js';
import { LiveEngine, START } from './engine.js';

/** What the service says, one JSON line each. An act is acknowledged when its line has been written. */
export interface Said {
  acknowledged?: { caseId: string; revision: number; done: string };
  /** The worker has looked once more. */
  looked?: true;
  failed?: string;
}

/** File in the data folder with the key that seals are signed with. */
export const SEAL_KEY = 'seal-key.pem';

/** Cases that are acted on, and cases in which nobody acts so that only the clock does. */
export const BUSY = 6;
export const SLEEPING = 4;
/** Hours by which the clock moves from one look of the worker to the next: no rung is ever behind by more. */
export const HOURS = 12;

const HOUR_MS = 3_600_000;
const PAUSE_MS = 20;

/**
 * Serves acts on a durable embedded database until it is killed, as a service would: several clients act and the worker looks, all at once.
 * Whatever the database does meanwhile, it goes on.
 */
export async function serveActs(folder: string, say: (message: Said) => void): Promise<void> {
  const log = createLog({ log: 'silent' });
  const database = await openDatabase({ databaseUrl: undefined, dataDir: folder, pool: 5 }, log);
  await migrate(database, log);
  const live = liveOn(database, folder, await latest(database));
  const opened = await openCases(live);
  const client = async (caseId: string): Promise<void> => {
    for (let act = 0; ; act += 1) {
      const done = `${process.pid}号进程第${act}次`;
      await untilDone(async () => {
        const { revision } = await live.does(caseId, 'safetyOfficer', 'progress.report', { facts: { done }, key: done });
        say({ acknowledged: { caseId, revision, done } });
      });
    }
  };
  const clock = async (): Promise<void> => {
    for (;;) {
      await untilDone(() => live.look());
      say({ looked: true });
      live.clock.advance(HOURS * HOUR_MS);
    }
  };
  await Promise.all([...opened.map(client), clock()]);
}

/** An engine over the data folder of the service, at an instant. */
export function liveOn(database: Database, folder: string, instant: number): LiveEngine {
  const sealKey = sealKeyFrom(createPrivateKey(readFileSync(join(folder, SEAL_KEY))));
  return new LiveEngine(database, { clock: new VirtualClock(instant), sealKey, sealSeconds: 0 });
}

/** When the last entry was made: where the clock goes on after a crash. */
export async function latest({ pool }: Database): Promise<number> {
  const { rows } = await pool.query<{ at: string | null }>(`select max(entry->>'at') as at from journal_entry`);
  return Date.parse(rows[0]?.at ?? new Date(START).toISOString());
}

/** Opens every case once, whichever process comes first. */
async function openCases(live: LiveEngine): Promise<string[]> {
  const busy = Array.from({ length: BUSY }, (_, number) => live.opens('importer', 'record.import', { facts: { outcome: 'progress' }, key: `busy ${number}` }));
  const sleeping = Array.from({ length: SLEEPING }, (_, number) => live.opens('inspector', 'hazard.discover', { key: `sleeping ${number}` }));
  await Promise.all(sleeping);
  return (await Promise.all(busy)).map(({ caseId }) => caseId);
}

/** Tries again for as long as the database is away; an act carries a key, so that it happens once. */
async function untilDone(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
    } catch {
      await delay(PAUSE_MS);
    }
  }
}

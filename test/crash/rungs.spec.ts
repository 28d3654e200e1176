import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

import type { PoolClient } from 'pg';

import { fireUnderFire, notOnce } from '../../bench/rungs-under-fire.js';
import { builtInRules } from '../../src/built-in-rules.js';
import { VirtualClock } from '../../src/platform/clock/clock.js';
import { openDatabase, type Database } from '../../src/platform/db/database.js';
import { migrate } from '../../src/platform/db/migrate.js';
import { createLog } from '../../src/platform/log/log.js';
import { LiveEngine, newSealKey } from '../support/engine.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** A fraction of what a body may have at the most; `RUNGS=20000 npx jest test/crash/rungs` takes some two minutes. */
const RUNGS = Number(process.env['RUNGS'] ?? 3_000);

describe('thousands of rungs that are due at one instant', () => {
  const log = createLog({ log: 'silent' });
  let folder: string;
  let database: Database;

  beforeAll(async () => {
    folder = temporaryFolder('under-fire');
    database = await openDatabase({ databaseUrl: undefined, dataDir: folder, pool: 5 }, log);
    await migrate(database, log);
  });

  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the count finds after somebody with every right has worked on the tables, which are afterwards as they were. */
  async function foundAfter(tamper: (sql: PoolClient) => Promise<unknown>): Promise<string[]> {
    const client = await database.pool.connect();
    try {
      await client.query('begin');
      await client.query('alter table journal_entry disable trigger user');
      await tamper(client);
      return (await notOnce(client)).map((line) => line.replace(/^\S+/, 'case'));
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  it('fire once each, although one of two workers and the database are killed while they fire', async () => {
    const program = join(__dirname, '..', 'support', 'own-rung-worker.cjs');
    const start = (work: object) => fork(program, [JSON.stringify(work)], { stdio: 'inherit', execArgv: [] });

    const sealKey = newSealKey();
    const pem = sealKey.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

    const { due, atServer, atWorker, bySuccessor } = await fireUnderFire({ database, folder, rungs: RUNGS, sealKey: pem, start });

    // Both kills came while there was work left to lose.
    expect(atServer).toBeLessThan(RUNGS);
    expect(atWorker).toBeLessThan(RUNGS);
    expect(bySuccessor).toBeGreaterThan(0);
    expect(await notOnce(database.pool)).toEqual([]);
    const { rows } = await database.pool.query<{ rung: string; rungs: number }>('select rung, count(*)::int as rungs from fired_rung group by 1');
    expect(rows).toEqual([{ rung: 'reminder', rungs: RUNGS }]);
    expect(await new LiveEngine(database, { clock: new VirtualClock(due), rules: builtInRules(), sealKey }).faults()).toEqual([]);
  });

  it('would be seen to be lost, or to have fired twice', async () => {
    const { rows } = await database.pool.query<{ case_id: string }>('select case_id from case_file order by 1 limit 1');
    const [of] = rows.map(({ case_id: caseId }) => caseId);
    const rungIn = `case_id = $1 and entry->>'act' = 'duty.rung'`;

    expect(await foundAfter((sql) => sql.query('delete from fired_rung where case_id = $1', [of]))).toEqual(['case fired , entries 2 reminder 0']);
    expect(await foundAfter((sql) => sql.query(`delete from journal_entry where ${rungIn}`, [of]))).toEqual(['case fired 2 reminder 0, entries ']);
    expect(
      await foundAfter((sql) =>
        sql.query(`insert into fired_rung select case_id, duty, deadline_version, rung, repeat + 1, seq, fired_at, due_since from fired_rung where case_id = $1`, [of]),
      ),
    ).toEqual(['case fired 2 reminder 0; 2 reminder 1, entries 2 reminder 0']);
    expect(
      await foundAfter((sql) => sql.query(`insert into journal_entry (case_id, seq, entry, hash) select case_id, seq + 1, entry, hash from journal_entry where ${rungIn}`, [of])),
    ).toEqual(['case fired 2 reminder 0, entries 2 reminder 0; 3 reminder 0']);
    expect(await notOnce(database.pool)).toEqual([]);
  });
});

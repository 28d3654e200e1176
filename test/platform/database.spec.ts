import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';
import { EntitySchema } from 'typeorm';

import { openDatabase } from '../../src/platform/db/database.js';
import { inSnapshot, inTransaction, reading, type Read, type Tx } from '../../src/platform/db/transaction.js';
import { createLog } from '../../src/platform/log/log.js';
import { createTestDatabase, useTestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const log = createLog({ log: 'silent' });

interface Thing {
  id: number;
  word: string;
}
const ThingEntity = new EntitySchema<Thing>({
  name: 'thing',
  columns: { id: { type: 'int', primary: true }, word: { type: 'text' } },
});

describe('a database', () => {
  const test = useTestDatabase({ migrated: false, entities: [ThingEntity] });

  beforeAll(() => test().db.pool.query('create table thing (id int primary key, word text not null)'));
  beforeEach(() => test().db.pool.query('truncate thing'));

  const words = async (): Promise<string[]> =>
    (await reading(test().db).query<Thing>('select word from thing order by id')).rows.map((row) => row.word);

  it('gives dates as they are written, counts as numbers, and too large integers as texts', async () => {
    const { rows } = await test().db.pool.query(
      `select date '2026-02-28' as day, array[date '2026-02-28', null] as days, count(*) as number, array[1::int8, 2] as numbers,
              9007199254740993 as large, 1.10::numeric as money, timestamptz '2026-02-28 08:00+08' as moment from thing`,
    );

    expect(rows[0]).toEqual({
      day: '2026-02-28',
      days: ['2026-02-28', null],
      number: 0,
      numbers: [1, 2],
      large: '9007199254740993',
      money: '1.10',
      moment: new Date('2026-02-28T00:00:00Z'),
    });
  });

  it('runs sessions in UTC and ends statements after thirty seconds', async () => {
    const { rows } = await test().db.pool.query(
      `select current_setting('timezone') as zone, current_setting('statement_timeout') as timeout`,
    );

    expect(rows[0]).toEqual({ zone: 'UTC', timeout: '30s' });
  });

  it('commits SQL and entities of one transaction together', async () => {
    const result = await inTransaction(test().db, async (tx) => {
      await tx.query('insert into thing values ($1, $2)', [1, '整改']);
      await tx.manager.save(ThingEntity, { id: 2, word: '验收' });
      return 'done';
    });

    expect(result).toBe('done');
    expect(await words()).toEqual(['整改', '验收']);
  });

  it('rolls SQL and entities back together when the work throws', async () => {
    const work = inTransaction(test().db, async (tx) => {
      await tx.manager.save(ThingEntity, { id: 1, word: '整改' });
      await tx.query('insert into thing values ($1, $2)', [2, '验收']);
      throw new Error('changed my mind');
    });

    await expect(work).rejects.toThrow('changed my mind');
    expect(await words()).toEqual([]);
  });

  it('does not report success when a failed statement was ignored', async () => {
    const work = inTransaction(test().db, async (tx) => {
      await tx.query(`insert into thing values (1, '整改')`);
      await tx.query('insert into no_such_table values (1)').catch(() => undefined);
    });

    await expect(work).rejects.toThrow(/rolled back/);
    expect(await words()).toEqual([]);
  });

  it('shows one moment to all reads of a snapshot, and refuses writes in it', async () => {
    const counts = await inSnapshot(test().db, async (read) => {
      const before = await read.query<{ n: number }>('select count(*) as n from thing');
      await test().db.pool.query(`insert into thing values (1, '整改')`);
      const after = await read.query<{ n: number }>('select count(*) as n from thing');
      return [before.rows[0]?.n, after.rows[0]?.n];
    });

    expect(counts).toEqual([0, 0]);
    const write = inSnapshot(test().db, (read) => read.query('delete from thing'));
    await expect(write).rejects.toThrow(/read-only transaction/);
  });

  it('takes a transaction where a reader is wanted, and the type checker refuses the reverse', async () => {
    const count = async (read: Read): Promise<unknown> => (await read.query('select count(*) as n from thing')).rows[0];
    const add = (tx: Tx): Promise<unknown> => tx.query(`insert into thing values (1, '整改')`);

    expect(await inTransaction(test().db, async (tx) => (await add(tx), count(tx)))).toEqual({ n: 1 });
    // @ts-expect-error a Read gives no permission to write
    await expect(inSnapshot(test().db, (read) => add(read))).rejects.toThrow();
  });

  it('outlives the loss of its connections', async () => {
    const broken = test().db.pool.query(`select pg_terminate_backend(pg_backend_pid())`);
    await expect(broken).rejects.toMatchObject({ code: '57P01' });

    expect(await words()).toEqual([]);
  });
});

describe('opening a database', () => {
  it('says that the server cannot be reached', async () => {
    const nowhere = { databaseUrl: 'postgres://postgres@127.0.0.1:1/none', dataDir: '', pool: 2 };

    await expect(openDatabase(nowhere, log)).rejects.toMatchObject({
      code: 'database.unreachable',
      exitCode: 69,
      message: expect.stringMatching(/ECONNREFUSED.*DATABASE_URL/) as string,
    });
  });

  it('starts the embedded one below the data folder, and survives that it is killed', async () => {
    const dataDir = temporaryFolder('data');
    const db = await openDatabase({ databaseUrl: undefined, dataDir, pool: 2 }, log);
    process.kill(Number.parseInt(readFileSync(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8'), 10), 'SIGKILL');

    const again = await eventually('it answers again', async () => (await db.pool.query<{ one: number }>('select 1 as one')).rows);

    expect(again).toEqual([{ one: 1 }]);
    await db.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
});

describe('a test database', () => {
  it('fails the test file that leaves connections open', async () => {
    const test = await createTestDatabase({ migrated: false });
    const forgotten = new pg.Client({ connectionString: test.url, application_name: 'forgotten' });
    forgotten.on('error', () => undefined);
    await forgotten.connect();

    await expect(test.drop()).rejects.toThrow(/1 database connection\(s\) open: forgotten/);
    await forgotten.end();
  });
});

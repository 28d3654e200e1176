import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openDatabase, type Database } from '../../src/platform/db/database.js';
import { migrate, pendingMigrations } from '../../src/platform/db/migrate.js';
import { createLog } from '../../src/platform/log/log.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const log = createLog({ log: 'silent' });
let folder: string;
let test: TestDatabase;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duban-migrations-'));
  test = await createTestDatabase({ migrated: false });
  write('0001_first_things', 'create table thing (id int8 primary key, day date, days date[], counts int8[]);');
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await test.drop();
});

describe('migrate', () => {
  it('applies files in the order of their numbers, once', async () => {
    write('0002_more_things', `alter table thing add column note text; insert into thing (id, note) values (1, 'kept');`);

    expect(await pendingMigrations(test.db, folder)).toEqual(['0001_first_things', '0002_more_things']);
    expect(await migrate(test.db, log, folder)).toEqual(['0001_first_things', '0002_more_things']);
    expect(await pendingMigrations(test.db, folder)).toEqual([]);
    expect(await migrate(test.db, log, folder)).toEqual([]);
    expect(await rows('select note from thing')).toEqual([{ note: 'kept' }]);
  });

  it('lets ten processes migrate one database at once, and one of them does it', async () => {
    write('0002_counted', 'insert into thing (id) values (7);');
    const others = await Promise.all(Array.from({ length: 9 }, openAgain));

    const applied = await Promise.all([test.db, ...others].map((db) => migrate(db, log, folder)));

    expect(applied.filter((names) => names.length > 0)).toEqual([['0001_first_things', '0002_counted']]);
    await Promise.all(others.map((db) => db.close()));
  });

  it('refuses a database that a newer program has migrated, and leaves it alone', async () => {
    write('0002_from_the_future', 'create table future (id int primary key);');
    await migrate(test.db, log, folder);
    rmSync(join(folder, '0002_from_the_future.sql'));
    write('0003_of_this_program', 'create table present (id int primary key);');

    const refusal = { code: 'schema.newer-than-program', exitCode: 57 };
    await expect(migrate(test.db, log, folder)).rejects.toMatchObject(refusal);
    await expect(pendingMigrations(test.db, folder)).rejects.toMatchObject(refusal);
    expect(await rows(`select to_regclass('present') as present`)).toEqual([{ present: null }]);
  });

  it('refuses a file that was edited after it had been applied, and names it', async () => {
    await migrate(test.db, log, folder);
    write('0001_first_things', 'create table thing (id int4 primary key);');

    await expect(migrate(test.db, log, folder)).rejects.toMatchObject({
      code: 'schema.migration-edited',
      message: expect.stringContaining('0001_first_things') as string,
    });
  });

  it('does not take other line ends for an edit', async () => {
    write('0002_two_lines', 'select 1;\nselect 2;\n');
    await migrate(test.db, log, folder);
    write('0002_two_lines', 'select 1;\r\nselect 2;\r\n');

    expect(await migrate(test.db, log, folder)).toEqual([]);
  });

  it('rolls a failing file back, keeps those before it, and says which failed', async () => {
    write('0002_half_done', 'create table half (id int primary key); select no_such_function();');

    await expect(migrate(test.db, log, folder)).rejects.toMatchObject({
      code: 'schema.migration-failed',
      message: expect.stringMatching(/0002_half_done.*no_such_function/) as string,
    });
    expect(await rows(`select to_regclass('half') as half, to_regclass('thing') is not null as thing`)).toEqual([
      { half: null, thing: true },
    ]);
    expect(await pendingMigrations(test.db, folder)).toEqual(['0002_half_done']);
  });

  it.each(['2_short_number', '0002-with-dashes', '0001_same_number'])('refuses a file named %s.sql', async (name) => {
    write(name, 'select 1;');

    await expect(migrate(test.db, log, folder)).rejects.toMatchObject({ code: 'schema.migration-misnamed' });
  });
});

function write(name: string, sql: string): void {
  writeFileSync(join(folder, `${name}.sql`), sql);
}

async function rows(sql: string): Promise<unknown[]> {
  return (await test.db.pool.query<Record<string, unknown>>(sql)).rows;
}

function openAgain(): Promise<Database> {
  return openDatabase({ databaseUrl: test.url, dataDir: '', pool: 2 }, log);
}

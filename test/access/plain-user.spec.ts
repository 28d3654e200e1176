import { randomBytes } from 'node:crypto';

import { readingAs } from '../../src/cases/reading-as.js';
import { openDatabase, type Database } from '../../src/platform/db/database.js';
import { migrate } from '../../src/platform/db/migrate.js';
import { createLog } from '../../src/platform/log/log.js';
import { useTestDatabase } from '../support/database.js';

const log = createLog({ log: 'silent' });
const server = useTestDatabase({ migrated: false });

/** A user as an administrator of a server gives one out: owns a database, may make no roles. */
const name = `plain_${randomBytes(6).toString('hex')}`;
const admin = (sql: string): Promise<unknown> => server().db.pool.query(sql);

describe('a database user who may make no roles', () => {
  let db: Database;
  beforeAll(async () => {
    // The reader belongs to the server, where other tests need it too; whoever comes second finds it there.
    await admin(`do $$ begin create role duban_reader nologin; exception when duplicate_object or unique_violation then null; end $$`);
    await admin(`create role ${name} login password 'plain'`);
    await admin(`create database ${name} owner ${name} template template0`);
    const url = new URL(server().url);
    Object.assign(url, { username: name, password: 'plain', pathname: `/${name}` });
    db = await openDatabase({ databaseUrl: url.href, dataDir: '', pool: 2 }, log);
  });
  afterAll(async () => {
    await db.close();
    await admin(`drop database ${name} with (force)`);
    await admin(`drop role ${name}`);
  });

  it('is told what an administrator has to run; then the migration goes on, and the wall stands for him too', async () => {
    await expect(migrate(db, log)).rejects.toThrow(`have an administrator of the server run: grant duban_reader to ${name}`);

    await admin(`grant duban_reader to ${name}`);

    expect(await migrate(db, log)).toContain('0006_lines_and_walls');
    expect((await readingAs(db, { kind: 'everywhere' }).query('select case_id from case_file')).rows).toEqual([]);
    await expect(readingAs(db, { kind: 'everywhere' }).query('select * from account')).rejects.toMatchObject({ code: '42501' });
  });
});

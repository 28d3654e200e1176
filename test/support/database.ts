import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

import pg from 'pg';

import { openDatabase, type Database, type DatabaseParts } from '../../src/platform/db/database.js';
import { createLog } from '../../src/platform/log/log.js';
import { askForServer, configFor, TEMPLATE } from './database-offer.js';

/** A database of its own for one test file. */
export interface TestDatabase {
  readonly name: string;
  /** For processes that the test starts: the value of DATABASE_URL. */
  readonly url: string;
  readonly db: Database;
  /** Closes `db`, then fails if any other connection is still open, and drops the database either way. */
  drop(): Promise<void>;
}

export interface TestDatabaseOptions extends DatabaseParts {
  /** False gives an empty database instead of a migrated one. */
  readonly migrated?: boolean;
}

const CLOSING_ATTEMPTS = 100;

/** Copies the migrated template (about 50 ms). Call in `beforeAll`, and `drop()` in `afterAll`. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const server = await serverOfRun();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, (admin) => admin.query(`create database ${name} template ${options.migrated === false ? 'template0' : TEMPLATE}`));
  const config = configFor(server, name);
  const db = await openDatabase(config, createLog({ log: 'silent' }), options);
  return { name, url: `${server}/${name}`, db, drop: () => drop(server, name, db) };
}

/**
 * The same with jest's hooks: call at the top of a test file or a `describe`.
 *
 * @returns a function that gives the database once the tests run
 */
export function useTestDatabase(options: TestDatabaseOptions = {}): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase(options);
  });
  afterAll(() => database?.drop());
  return () => {
    if (database === undefined) throw new Error('The test database is there once the tests run, not while they are described.');
    return database;
  };
}

function serverOfRun(): Promise<string> {
  const address = process.env['TEST_DATABASE_OFFER'];
  if (address === undefined) throw new Error('Run tests with jest and the configuration of this project.');
  return askForServer(address);
}

async function drop(server: string, name: string, db: Database): Promise<void> {
  await db.close();
  await asAdmin(server, async (admin) => {
    const left = await connectionsLeft(admin, name);
    await admin.query(`drop database ${name} with (force)`);
    if (left.length > 0) throw new Error(`The test left ${left.length} database connection(s) open: ${left.join('; ')}`);
  });
}

/** The server notices a closed connection a little later than the client that closed it. */
async function connectionsLeft(admin: pg.Client, name: string): Promise<string[]> {
  for (let attempt = 0; ; attempt += 1) {
    const { rows } = await admin.query<{ description: string }>(
      `select concat_ws(' ', application_name, state, left(query, 80)) as description from pg_stat_activity
        where datname = $1 and backend_type = 'client backend'`,
      [name],
    );
    if (rows.length === 0 || attempt === CLOSING_ATTEMPTS) return rows.map((row) => row.description);
    await delay(20);
  }
}

async function asAdmin<T>(server: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: `${server}/postgres` });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

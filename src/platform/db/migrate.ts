import pg from 'pg';
import { DataSource } from 'typeorm';

import type { Log } from '../log/log.js';
import { connectionSettings } from './connection-settings.js';
import { dataSourceOptions, type Database } from './database.js';
import { DatabaseFailure } from './database-failure.js';
import { APPLIED_FILES_TABLE, migrationClasses } from './migration-classes.js';
import { readMigrations, releasedMigrations, type MigrationFile } from './migration-files.js';

/** Advisory lock that migrators of one database share; the number itself means nothing. */
const LOCK = '4803517930522871';

/** What a database and a migration folder make of each other. */
interface SchemaState {
  readonly pending: readonly MigrationFile[];
}

/**
 * Applies what is pending, each file in a transaction of its own. Safe to be called by any number of processes at once: one
 * migrates, the others wait and find nothing to do.
 *
 * @param folder of `NNNN_name.sql` files; those of this package unless a test says otherwise
 * @returns names of the files that this call applied
 * @throws DatabaseFailure `schema.newer-than-program`, `schema.migration-edited`, `schema.migration-misnamed`,
 *   `schema.migration-failed`; files before a failed one stay applied
 */
export async function migrate(db: Database, log: Log, folder = releasedMigrations()): Promise<string[]> {
  const files = readMigrations(folder);
  return underLock(db, log, async (client) => {
    await client.query(APPLIED_FILES_TABLE);
    const { pending } = compare(files, await appliedFiles(client));
    if (pending.length > 0) await apply(db, files, pending, log);
    return pending.map((file) => file.name);
  });
}

/**
 * Names of the files that {@link migrate} would apply; changes nothing.
 *
 * @throws DatabaseFailure `schema.newer-than-program`, `schema.migration-edited`, `schema.migration-misnamed`
 */
export async function pendingMigrations(db: Database, folder = releasedMigrations()): Promise<string[]> {
  const files = readMigrations(folder);
  const known = await db.pool.query<{ found: boolean }>(`select to_regclass('schema_migration_file') is not null as found`);
  const applied = known.rows[0]?.found === true ? await appliedFiles(db.pool) : new Map<string, string>();
  return compare(files, applied).pending.map((file) => file.name);
}

async function appliedFiles(client: Pick<pg.Client, 'query'> | pg.Pool): Promise<Map<string, string>> {
  const { rows } = await (client as pg.Pool).query<{ name: string; sha256: string }>(
    'select name, sha256 from schema_migration_file order by name',
  );
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

function compare(files: readonly MigrationFile[], applied: ReadonlyMap<string, string>): SchemaState {
  const known = new Set(files.map((file) => file.name));
  const unknown = [...applied.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0) throw newerSchema(unknown);
  const edited = files.filter((file) => applied.has(file.name) && applied.get(file.name) !== file.hash);
  if (edited.length > 0) throw editedMigration(edited.map((file) => file.name));
  return { pending: files.filter((file) => !applied.has(file.name)) };
}

/** The lock has a connection of its own: it must outlive the transactions, and the server frees it when the process dies. */
async function underLock<T>(db: Database, log: Log, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connectionSettings(db.target(), 0));
  client.on('error', (error) => log.warn({ err: error }, 'the connection that holds the migration lock broke'));
  await client.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [LOCK]);
    if (rows[0]?.held !== true) {
      log.info('another process is migrating this database; waiting for it');
      await client.query('select pg_advisory_lock($1)', [LOCK]);
    }
    return await work(client);
  } finally {
    await client.end();
  }
}

async function apply(db: Database, files: readonly MigrationFile[], pending: readonly MigrationFile[], log: Log): Promise<void> {
  log.info(`applying ${pending.length} migration(s): ${pending.map((file) => file.name).join(', ')}`);
  // A data source of its own: the classes must be known when it is made, and a migration may take longer than a request may.
  const dataSource = new DataSource({ ...dataSourceOptions(db.target(), 0, 2), migrations: migrationClasses(files) });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
  } catch (error) {
    throw await failedMigration(dataSource, pending, error);
  } finally {
    await dataSource.destroy();
  }
}

async function failedMigration(
  dataSource: DataSource,
  pending: readonly MigrationFile[],
  cause: unknown,
): Promise<DatabaseFailure> {
  const rows = await dataSource.query<{ name: string }[]>('select name from schema_migration_file').catch(() => []);
  const failed = pending.find((file) => !rows.some((row) => row.name === file.name));
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DatabaseFailure(
    'schema.migration-failed',
    `Migration ${failed?.name ?? ''} failed and was rolled back: ${reason}. The database stands as the migration before left it.`,
    { cause },
  );
}

function newerSchema(unknown: readonly string[]): DatabaseFailure {
  return new DatabaseFailure(
    'schema.newer-than-program',
    `The database holds migrations that this program does not know: ${unknown.join(', ')}. ` +
      'A newer duban has used it; run that version or a later one. Nothing was changed.',
  );
}

function editedMigration(names: readonly string[]): DatabaseFailure {
  return new DatabaseFailure(
    'schema.migration-edited',
    `These migrations were applied with another text than they have now: ${names.join(', ')}. ` +
      'A released migration is never edited: restore the file and put the change into a new one. Nothing was changed.',
  );
}

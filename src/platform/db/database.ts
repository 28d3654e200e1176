import pg, { type Pool } from 'pg';
import { DataSource, type DataSourceOptions, type EntitySchema, type Logger } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

import type { Config } from '../config/config.js';
import type { Log } from '../log/log.js';
import { keepEmbedded, type KeptPostgres } from '../postgres/keep-embedded.js';
import { connectionSettings, pointSettings, STATEMENT_TIMEOUT_MS, type DatabaseTarget } from './connection-settings.js';
import { DatabaseFailure } from './database-failure.js';
import { embeddedFolder } from './embedded-folder.js';

/** An open database. Pool and data source share their connections. */
export interface Database {
  /** For plain SQL of the reading side. */
  readonly pool: Pool;
  /** For reads and writes of few rows by their keys: its connections plan once and never scan a table. See `pointSettings`. */
  readonly points: Pool;
  /** For entities and queries of the reading side. */
  readonly dataSource: DataSource;
  /** Where it is; changes only when an embedded server had to be started again. */
  target(): DatabaseTarget;
  /** Waits for running statements, closes every connection, and stops an embedded server that this process started. */
  close(): Promise<void>;
}

export type DatabaseConfig = Pick<Config, 'databaseUrl' | 'dataDir' | 'pool'>;

export interface DatabaseParts {
  /** TypeORM entities. */
  readonly entities?: readonly (EntitySchema | (new () => object))[];
}

const OLDEST_MAJOR = 15;

/** TypeORM prints a failed migration to the console even when told to log nothing; our errors say it. */
const NO_LOG: Logger = {
  log: () => undefined,
  logMigration: () => undefined,
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
};

/**
 * Opens the database of the configuration: DATABASE_URL, else an embedded PostgreSQL below the data folder.
 *
 * @throws DatabaseFailure `database.unreachable` or `database.server-too-old`
 */
export async function openDatabase(config: DatabaseConfig, log: Log, parts: DatabaseParts = {}): Promise<Database> {
  const kept = config.databaseUrl === undefined ? await keepOwn(config.dataDir, log) : undefined;
  const target = (): DatabaseTarget => kept?.connection() ?? { connectionString: config.databaseUrl ?? '' };
  try {
    // A server that stops while connections are being closed says so on each of them; that is no news.
    let closing = false;
    const broken = ({ message }: Error): void => {
      if (!closing) log.warn({ reason: message }, 'a database connection broke; the next query opens another');
    };
    const dataSource = await connect(target(), config.pool, broken, parts);
    const pool = (dataSource.driver as PostgresDriver).master as Pool;
    const points = openPoints(target(), broken);
    const close = async (): Promise<void> => {
      closing = true;
      await points.end();
      await dataSource.destroy();
      await kept?.release();
    };
    return { pool, points, dataSource, target, close };
  } catch (error) {
    await kept?.release();
    throw error;
  }
}

async function keepOwn(dataDir: string, log: Log): Promise<KeptPostgres> {
  try {
    return await keepEmbedded({ folder: embeddedFolder(dataDir), durable: true, log: (line) => log.info(line) });
  } catch (error) {
    throw unreachable(error);
  }
}

/** As many as keep two cores busy (`npm run bench -- engine`); more only wait for each other. */
const POINT_CONNECTIONS = 6;

function openPoints(target: DatabaseTarget, broken: (error: Error) => void): Pool {
  const points = new pg.Pool({ ...pointSettings(target, STATEMENT_TIMEOUT_MS), max: POINT_CONNECTIONS });
  points.on('error', broken);
  return points;
}

async function connect(target: DatabaseTarget, pool: number, broken: (error: Error) => void, parts: DatabaseParts): Promise<DataSource> {
  const dataSource = new DataSource({
    ...dataSourceOptions(target, STATEMENT_TIMEOUT_MS, pool),
    entities: [...(parts.entities ?? [])],
    poolErrorHandler: broken,
  } as DataSourceOptions);
  try {
    await dataSource.initialize();
  } catch (error) {
    throw unreachable(error);
  }
  await refuseOldServer(dataSource);
  return dataSource;
}

/** Options that every data source of ours shares; the schema is never synchronised from entities. */
export function dataSourceOptions(target: DatabaseTarget, statementTimeoutMs: number, pool: number): DataSourceOptions {
  return {
    type: 'postgres',
    poolSize: pool,
    installExtensions: false,
    synchronize: false,
    logger: NO_LOG,
    migrationsTableName: 'schema_migration',
    extra: connectionSettings(target, statementTimeoutMs),
  };
}

async function refuseOldServer(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ server_version: string }[]>('show server_version');
  const found = row?.server_version ?? '';
  if (Number.parseInt(found, 10) >= OLDEST_MAJOR) return;
  await dataSource.destroy();
  throw new DatabaseFailure(
    'database.server-too-old',
    `The server is PostgreSQL ${found}; duban needs ${OLDEST_MAJOR} or newer. Upgrade it, or unset DATABASE_URL to use the embedded one.`,
  );
}

function unreachable(error: unknown): DatabaseFailure {
  const reason = error instanceof AggregateError ? error.errors.map(String).join('; ') : String(error);
  return new DatabaseFailure(
    'database.unreachable',
    `The database cannot be reached: ${reason}. Check DATABASE_URL, or unset it to use the embedded database.`,
    { cause: error },
  );
}

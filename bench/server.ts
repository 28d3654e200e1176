import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { migrate } from '../src/platform/db/migrate.js';
import { openDatabase, type Database } from '../src/platform/db/database.js';
import { createLog } from '../src/platform/log/log.js';

/** A migrated database for one benchmark run: DATABASE_URL, else an embedded server of its own with every flush on. */
export interface BenchServer {
  db: Database;
  /** For a second process. */
  url: string;
  close(): Promise<void>;
}

const log = createLog({ log: 'error' });

export async function openBenchServer(connections: number): Promise<BenchServer> {
  const folder = benchFolder();
  const db = await openDatabase({ databaseUrl: process.env['DATABASE_URL'], dataDir: folder, pool: connections }, log);
  await migrate(db, log);
  return served(db, folder);
}

/** An embedded server of its own, whatever DATABASE_URL says, that remembers when each transaction was committed. */
export async function openTimedServer(): Promise<BenchServer> {
  const folder = benchFolder();
  const open = (): Promise<Database> => openDatabase({ databaseUrl: undefined, dataDir: folder, pool: 4 }, log);
  const before = await open();
  await before.pool.query('alter system set track_commit_timestamp = on');
  await before.close();
  return served(await open(), folder);
}

/** A folder that the database may pass through: started by root, it runs under another account. */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duban-bench-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** Works on a migrated database that nothing has happened in, so that no round finds the traces of another. */
export async function inFreshDatabase<T>(server: BenchServer, name: string, work: (db: Database, url: string) => Promise<T>): Promise<T> {
  await server.db.pool.query(`create database ${name}`);
  const url = server.url.replace(/\/[^/]*$/, `/${name}`);
  const db = await openDatabase({ databaseUrl: url, dataDir: '', pool: 4 }, log);
  try {
    await migrate(db, log);
    return await work(db, url);
  } finally {
    await db.close();
    await server.db.pool.query(`drop database ${name} with (force)`);
  }
}

function served(db: Database, folder: string): BenchServer {
  return {
    db,
    url: urlOf(db),
    close: async () => {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function urlOf(db: Database): string {
  const target = db.target();
  if ('connectionString' in target) return target.connectionString;
  const { host, port, user, database, password } = target;
  return `postgres://${user}${password === undefined ? '' : `:${password}`}@${encodeURIComponent(host)}:${port}/${database}`;
}

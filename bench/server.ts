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

export async function openBenchServer(connections: number): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'duban-bench-'));
  chmodSync(folder, 0o711); // Started by root, the database runs under another account, which has to pass through.
  const log = createLog({ log: 'error' });
  const db = await openDatabase({ databaseUrl: process.env['DATABASE_URL'], dataDir: folder, pool: connections }, log);
  await migrate(db, log);
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

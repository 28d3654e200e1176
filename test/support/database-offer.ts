import { rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { platform } from 'node:os';
import { basename, join } from 'node:path';

import { openDatabase, type DatabaseConfig } from '../../src/platform/db/database.js';
import { migrate } from '../../src/platform/db/migrate.js';
import { createLog } from '../../src/platform/log/log.js';
import type { EmbeddedConnection } from '../../src/platform/postgres/connection.js';
import { ensureEmbedded, type EmbeddedPostgres } from '../../src/platform/postgres/embedded.js';

/** Name of the migrated database that every test database is a copy of. */
export const TEMPLATE = 'duban_template';

export interface DatabaseOffer {
  /** Where {@link askForServer} finds it: a unix socket or a Windows pipe. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Waits, in the process that outlives all tests, for the first test that needs a database; then starts PostgreSQL in the
 * folder and migrates the template once. Answers with the URL of the server.
 */
export async function offerDatabases(folder: string): Promise<DatabaseOffer> {
  const address = platform() === 'win32' ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, 'offer.sock');
  let starting: Promise<StartedServer> | undefined;
  const server = createServer((_, response) => {
    starting ??= startServer(folder);
    starting.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(address, resolve));
  server.unref();
  const close = async (): Promise<void> => {
    server.close();
    await starting?.then(({ postgres }) => postgres.stop()).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, close };
}

/** URL of the run's server, started now if nobody asked before. */
export function askForServer(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath: address, path: '/', agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))));
    });
    asked.once('error', reject).end();
  });
}

interface StartedServer {
  readonly postgres: EmbeddedPostgres;
  readonly url: string;
}

async function startServer(folder: string): Promise<StartedServer> {
  const postgres = await ensureEmbedded({ folder: join(folder, 'postgres'), durable: false, log: () => undefined });
  const url = urlOf(postgres.connection);
  await makeTemplate(url);
  return { postgres, url };
}

async function makeTemplate(url: string): Promise<void> {
  const log = createLog({ log: 'silent' });
  const admin = await openDatabase(configFor(url, 'postgres'), log);
  await admin.pool.query(`create database ${TEMPLATE}`);
  const template = await openDatabase(configFor(url, TEMPLATE), log);
  await migrate(template, log);
  await template.close();
  await admin.pool.query(`alter database ${TEMPLATE} with is_template true allow_connections false`);
  await admin.close();
}

function urlOf({ host, port, user, password }: EmbeddedConnection): string {
  const credentials = password === undefined ? user : `${user}:${password}`;
  return `postgres://${credentials}@${encodeURIComponent(host)}:${port}`;
}

/** Configuration that opens one database of the run's server. */
export function configFor(url: string, name: string): DatabaseConfig {
  return { databaseUrl: `${url}/${name}`, dataDir: '', pool: 10 };
}

import { setTimeout as delay } from 'node:timers/promises';

import pg from 'pg';

import type { EmbeddedConnection } from './connection.js';
import { ensureEmbedded, type EmbeddedOptions, type EmbeddedPostgres } from './embedded.js';

/** An embedded database that is there for as long as it is kept, whoever started it. */
export interface KeptPostgres {
  /** Changes its port when the server had to be started anew, on Windows alone. */
  connection(): EmbeddedConnection;
  /** Stops the server if this process started it. */
  release(): Promise<void>;
}

const RETRY_MS = 1_000;

/**
 * Starts or adopts the database and does so again whenever it is lost: the process that owned it ended, or the server was
 * killed. Open connections break meanwhile; new ones succeed again after the restart (about 0.1 s).
 */
export async function keepEmbedded(options: EmbeddedOptions): Promise<KeptPostgres> {
  const releasing = new AbortController();
  let current = await ensureEmbedded(options);
  const follow = async (): Promise<void> => {
    while (!releasing.signal.aborted) {
      await lostOrReleased(current, releasing.signal);
      current = await ensureAgain(options, releasing.signal, current);
    }
  };
  const following = follow();
  return {
    connection: () => current.connection,
    release: async () => {
      releasing.abort();
      await following;
      await current.stop();
    },
  };
}

/** An adopted server is watched through a connection that nothing else uses. */
async function lostOrReleased(server: EmbeddedPostgres, released: AbortSignal): Promise<void> {
  const release = new Promise<void>((resolve) => released.addEventListener('abort', () => resolve(), { once: true }));
  if (released.aborted) return;
  if (server.owned) return Promise.race([server.exited, release]);
  const client = new pg.Client({ ...server.connection, application_name: 'duban-watch' });
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()).on('error', () => resolve()));
  try {
    await client.connect();
    await Promise.race([ended, release]);
  } catch {
    // Not reachable is lost.
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function ensureAgain(
  options: EmbeddedOptions,
  released: AbortSignal,
  before: EmbeddedPostgres,
): Promise<EmbeddedPostgres> {
  if (!released.aborted) options.log('the database has gone; starting it again');
  while (!released.aborted) {
    try {
      return await ensureEmbedded(options);
    } catch (error) {
      options.log(`the database could not be started: ${error instanceof Error ? error.message : String(error)}`);
      await delay(RETRY_MS, undefined, { signal: released }).catch(() => undefined);
    }
  }
  return before;
}

import { rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { locateBinaries } from './binaries.js';
import { clusterPassword, clusterVersion, initialiseCluster } from './cluster.js';
import type { EmbeddedConnection } from './connection.js';
import type { LaunchedServer } from './launched-server.js';
import { findRunning, type RunningServer } from './postmaster-file.js';
import { makeSocketFolder, prepareSite, type Site } from './site.js';
import { withStartLock } from './start-lock.js';
import { launchOnUnix } from './unix-server.js';
import { launchOnWindows } from './windows-server.js';

export interface EmbeddedOptions {
  /** Folder of this database; made when missing. */
  readonly folder: string;
  /** False turns off every flush to disk: faster, and a power cut loses data. Only for databases of tests. */
  readonly durable: boolean;
  /** Receives one-line messages: what is being started, and the server's fatal errors. */
  readonly log: (line: string) => void;
}

export interface EmbeddedPostgres {
  readonly connection: EmbeddedConnection;
  /** Process id of the server. */
  readonly pid: number;
  /** True when this process started the server, which then ends with this process. */
  readonly owned: boolean;
  /** Resolves when an owned server has ended; never for an adopted one. */
  readonly exited: Promise<void>;
  /** Stops an owned server; leaves an adopted one alone. */
  stop(): Promise<void>;
}

const SERVER_SETTINGS = ['max_connections=100', 'shared_buffers=128MB', 'log_min_messages=log', 'timezone=UTC'];
const FLUSHLESS_SETTINGS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

const ATTEMPTS = 100;
const PAUSE_MS = 100;

/**
 * Returns the server of this folder: adopts the one that runs, or creates the cluster if need be and starts it.
 *
 * The server ends with the process that started it. A process that adopted it calls this again when its connections break and
 * becomes the owner; {@link keepEmbedded} does so by itself.
 *
 * @throws when no usable PostgreSQL programs are found or the server does not start; the message says what to do
 */
export async function ensureEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const site = prepareSite(options.folder, options.log);
  return withStartLock(join(site.folder, 'start.lock'), async () => {
    for (let attempt = 1; ; attempt += 1) {
      const running = await findRunning(site.cluster, options.log);
      if (running !== undefined) return adopted(site, running);
      try {
        return await start(site, options);
      } catch (error) {
        if (attempt === ATTEMPTS || !isStillHeld(error)) throw error;
        await delay(PAUSE_MS);
      }
    }
  });
}

/**
 * After kill -9 of the server its children need a moment to notice, and PostgreSQL refuses the data folder until then. And an
 * owner that just stopped removes the empty socket folder.
 */
function isStillHeld(error: unknown): boolean {
  const passing = /pre-existing shared memory block|lock file "[^"]*" already exists|could not create lock file "[^"]*": No such file/;
  return error instanceof Error && passing.test(error.message);
}

function adopted(site: Site, running: RunningServer): EmbeddedPostgres {
  return {
    connection: withPassword(site, running.connection),
    pid: running.pid,
    owned: false,
    exited: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

async function start(site: Site, options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const existing = clusterVersion(site.cluster);
  const binaries = locateBinaries(site.account, existing, join(site.folder, 'programs'));
  if (existing === undefined) {
    options.log(`creating a PostgreSQL ${binaries.major} database in ${site.folder}`);
    await initialiseCluster(site, binaries, options.durable);
  }
  const settings = [...SERVER_SETTINGS, ...(options.durable ? [] : FLUSHLESS_SETTINGS)].flatMap((setting) => ['-c', setting]);
  makeSocketFolder(site);
  const server =
    site.socketFolder === undefined
      ? await launchOnWindows(site, binaries, settings)
      : await launchOnUnix(site, binaries, settings, options.log);
  const running = await findRunning(site.cluster, options.log);
  if (running === undefined) throw new Error(`PostgreSQL ended right after its start in ${site.folder}.`);
  options.log(`PostgreSQL ${binaries.major} runs in ${site.folder}`);
  return owned(site, server, running);
}

function owned(site: Site, server: LaunchedServer, running: RunningServer): EmbeddedPostgres {
  return {
    connection: withPassword(site, running.connection),
    pid: running.pid,
    owned: true,
    exited: server.exited,
    stop: async () => {
      await server.stop();
      removeEmptyFolder(site.socketFolder);
    },
  };
}

function removeEmptyFolder(folder: string | undefined): void {
  if (folder === undefined) return;
  try {
    rmdirSync(folder);
  } catch {
    // Gone already, or the next owner's socket is in it.
  }
}

function withPassword(site: Site, connection: EmbeddedConnection): EmbeddedConnection {
  const password = clusterPassword(site);
  return password === undefined ? connection : { ...connection, password };
}

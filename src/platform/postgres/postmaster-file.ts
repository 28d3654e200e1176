import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import type { EmbeddedConnection } from './connection.js';
import { answers } from './probe.js';
import { commandLine, isAlive } from './process-state.js';

const PAUSE_MS = 50;
const ATTEMPTS = 2_400; // two minutes: recovery after a crash may have much log to replay

/** A running server that a data folder names. */
export interface RunningServer {
  readonly pid: number;
  readonly connection: EmbeddedConnection;
}

/**
 * Finds the server that already runs on this cluster and waits until it answers.
 *
 * A `postmaster.pid` that names a live but unrelated process (usual after a container restart, where ids repeat) would make
 * PostgreSQL refuse to start for ever; it is removed. One that names a dead process is left to PostgreSQL, which also checks
 * that no orphaned backend still uses the shared memory.
 *
 * @throws when the named server exists but does not answer for two minutes
 */
export async function findRunning(cluster: string, log: (line: string) => void): Promise<RunningServer | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const named = readPostmasterFile(cluster);
    if (named === undefined || !isAlive(named.pid)) return undefined;
    if (!isServerOf(named.pid, cluster)) {
      log(`postmaster.pid names process ${named.pid}, which is not this database; removing it`);
      rmSync(join(cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (named.connection !== undefined && (await answers(named.connection))) {
      return { pid: named.pid, connection: named.connection };
    }
    await delay(PAUSE_MS);
  }
  throw new Error(`A PostgreSQL process holds ${cluster} but does not answer; see postmaster.pid there.`);
}

function isServerOf(pid: number, cluster: string): boolean {
  const command = commandLine(pid);
  return command === undefined || command.includes(cluster);
}

/** Lines of the file: pid, data folder, start time, port, socket folder, listen address, shared memory, status. */
function readPostmasterFile(cluster: string): { pid: number; connection: EmbeddedConnection | undefined } | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n').map((line) => line.trim());
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const port = Number(lines[3]);
  const host = lines[4] || lines[5];
  const complete = host !== undefined && host !== '' && port > 0;
  return { pid, connection: complete ? { host, port, user: 'postgres', database: 'postgres' } : undefined };
}

/** The id that the running server wrote into its data folder. */
export function postmasterPid(cluster: string): number | undefined {
  return readPostmasterFile(cluster)?.pid;
}

import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

import { isAlive } from './process-state.js';

const PAUSE_MS = 50;
const ATTEMPTS = 1_800; // 90 s: a cold start takes one, the rest is for slow disks
const BEAT_MS = 1_000;
const STALE_MS = 15_000;

const heldHere = new Set<string>();

/**
 * Lets one process at a time look for and start the database of a folder.
 *
 * The lock names its owner and is touched every second. It is taken over when the owner is dead, or has not touched it for
 * 15 seconds (after a container restart the same process id can belong to anybody). It only saves work: what protects the
 * data is PostgreSQL's own postmaster.pid and the atomic rename of a finished cluster.
 */
export async function withStartLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mark = `${process.pid} ${randomUUID()}`;
  await acquire(file, mark);
  heldHere.add(mark);
  const beat = setInterval(() => touch(file, mark), BEAT_MS).unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    heldHere.delete(mark);
    if (readMark(file) === mark) rmSync(file, { force: true });
  }
}

async function acquire(file: string, mark: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (create(file, mark)) return;
    const holder = readMark(file);
    if (holder !== undefined && isAbandoned(file, holder)) takeAway(file, holder);
    else await delay(PAUSE_MS);
  }
  throw new Error(`Another process has been starting the database for too long; if none is, remove ${file}.`);
}

function create(file: string, mark: string): boolean {
  try {
    writeFileSync(file, mark, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readMark(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isAbandoned(file: string, holder: string): boolean {
  const pid = Number(holder.split(' ')[0]);
  if (holder !== '' && pid === process.pid) return !heldHere.has(holder);
  if (holder !== '' && !isAlive(pid)) return true;
  return secondsSinceTouched(file) > STALE_MS / 1_000;
}

function secondsSinceTouched(file: string): number {
  // Compared with a file written now, not with this machine's clock: a network file system may run on another one.
  const probe = `${file}.${process.pid}`;
  try {
    writeFileSync(probe, '');
    return (statSync(probe).mtimeMs - statSync(file).mtimeMs) / 1_000;
  } catch {
    return 0;
  } finally {
    rmSync(probe, { force: true });
  }
}

/** Two processes may judge the same lock abandoned: the slower one would take the faster one's new lock, and puts it back. */
function takeAway(file: string, holder: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (readMark(aside) !== holder) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function touch(file: string, mark: string): void {
  if (readMark(file) === mark) writeFileSync(file, mark);
}

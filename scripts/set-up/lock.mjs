import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { root } from './root.mjs';

const file = join(root, '.set-up.lock');
const BEAT_MS = 1_000;
const STALE_MS = 15_000;
const PAUSE_MS = 100;

/** One process at a time installs and builds; the others wait and then find everything done. */
export async function withLock(work) {
  const mark = `${process.pid} ${randomUUID()}`;
  await acquire(mark);
  const beat = setInterval(() => writeFileSync(file, mark), BEAT_MS);
  const release = () => {
    clearInterval(beat);
    if (read() === mark) rmSync(file, { force: true });
  };
  process.once('exit', release); // a failed step ends the process
  try {
    await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function acquire(mark) {
  for (let said = false; !create(mark); ) {
    if (takeAwayIfAbandoned()) continue;
    if (!said) console.log('Another process is setting this folder up; waiting for it …');
    said = true;
    await delay(PAUSE_MS);
  }
}

function create(mark) {
  try {
    writeFileSync(file, mark, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function read() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Its owner is dead, or has not touched it for long: in another container the same process id may be anybody's. */
function takeAwayIfAbandoned() {
  const holder = read();
  const pid = Number(holder?.split(' ')[0]);
  if (holder === undefined || (holder !== '' && isAlive(pid) && pid !== process.pid && !isUntouched())) return false;
  if (holder === '' && !isUntouched()) return false;
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    rmSync(aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return true;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isUntouched() {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > STALE_MS;
}

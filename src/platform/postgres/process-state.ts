import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';

/** Whether a process with this id exists, ours or another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Command line of a process, words joined by spaces.
 *
 * @returns an empty text for a process that has ended but was not reaped, undefined where this cannot be found out
 */
export function commandLine(pid: number): string | undefined {
  if (platform() === 'win32') return undefined;
  if (platform() !== 'linux') return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.trim();
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return isAlive(pid) ? undefined : '';
  }
}

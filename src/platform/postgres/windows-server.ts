import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

import { childEnvironment } from '../config/child-environment.js';
import { program, type PostgresBinaries } from './binaries.js';
import type { LaunchedServer } from './launched-server.js';
import type { Site } from './site.js';

/**
 * Runs in a Node of its own: starts the server through pg_ctl (which drops administrator rights, as PostgreSQL demands), says
 * `ready`, and stops it when the pipe from its parent closes, that is, when the parent ends for any reason. Ends by itself
 * when the server has gone.
 */
const WATCHDOG = `
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const [ctl, cluster, log, options] = process.argv.slice(1);
const run = (...words) => spawnSync(ctl, [...words, '-D', cluster, '-w'], { stdio: 'ignore', windowsHide: true }).status;
if (run('start', '-l', log, '-o', options) !== 0) process.exit(1);
process.stdout.write('ready\\n');
const gone = setInterval(() => { if (!existsSync(cluster + '/postmaster.pid')) process.exit(0); }, 1000);
const end = () => { clearInterval(gone); run('stop', '-m', 'fast'); process.exit(0); };
process.stdin.on('end', end).on('error', end).resume();
`;

/** Starts the server on a free TCP port of the loopback address and waits until it accepts connections. */
export async function launchOnWindows(
  site: Site,
  binaries: PostgresBinaries,
  settings: readonly string[],
): Promise<LaunchedServer> {
  const port = await freePort();
  const options = ['-p', String(port), '-c', 'listen_addresses=127.0.0.1', ...settings].join(' ');
  const log = join(site.folder, 'server.log');
  const words = ['-e', WATCHDOG, program(binaries.home, 'pg_ctl'), site.cluster, log, options];
  const child = spawn(process.execPath, words, {
    cwd: site.folder,
    env: childEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  await untilReady(child, log);
  child.unref();
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { exited, stop: () => (child.ref(), child.stdin.end(), exited) };
}

function untilReady(child: ChildProcess, log: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.stdin?.on('error', () => undefined);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`PostgreSQL did not start; see ${log}.`)));
  });
}

/** Asks the system for a port; somebody may take it before the server does, which then fails and is tried again. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

import { childEnvironment } from '../config/child-environment.js';
import { program, type PostgresBinaries } from './binaries.js';
import type { LaunchedServer } from './launched-server.js';
import type { Site } from './site.js';

/** File name part of the socket; no TCP port is opened. */
export const SOCKET_PORT = 5432;

/**
 * The shell stands between this process and the server and reads a pipe that nobody writes to. When this process ends for any
 * reason, kill -9 included, the pipe closes and the shell sends SIGINT, PostgreSQL's fast shutdown. (SIGTERM would wait for
 * idle clients for ever.) The server itself does not inherit the pipe.
 */
const WATCHDOG = [
  'exec 3<&0',
  '"$@" </dev/null 3<&- & server=$!',
  '(read -r _ <&3; kill -INT $server) 2>/dev/null & watch=$!',
  'exec 3<&- </dev/null',
  'trap "kill -INT $server" INT TERM',
  'while kill -0 $server 2>/dev/null; do wait $server; result=$?; done',
  'kill $watch 2>/dev/null',
  'exit ${result:-0}',
].join('\n');

type Child = ChildProcessByStdio<Writable, null, Readable>;

/**
 * Starts the server on its unix socket and waits until it accepts connections.
 *
 * @throws with the server's own words when it ends before that
 */
export async function launchOnUnix(
  site: Site,
  binaries: PostgresBinaries,
  settings: readonly string[],
  log: (line: string) => void,
): Promise<LaunchedServer> {
  const server = [program(binaries.home, 'postgres'), '-D', site.cluster, '-p', String(SOCKET_PORT)];
  const socket = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${site.socketFolder}`];
  // Detached: Ctrl-C reaches every process of the group, and the database must outlive the requests being drained.
  const child = spawn('/bin/sh', ['-c', WATCHDOG, 'sh', ...server, ...socket, ...settings], {
    ...site.account,
    cwd: site.folder,
    env: childEnvironment(),
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  await untilReady(child);
  passOnFailures(child, log);
  letProcessEnd(child);
  return { stop: () => stop(child), exited: new Promise((resolve) => child.once('exit', () => resolve())) };
}

function untilReady(child: Child): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdin.on('error', () => undefined); // EPIPE when the server has gone; 'exit' tells
    const onData = (text: string): void => {
      said = (said + text).slice(-8_000);
      if (!said.includes('ready to accept connections')) return;
      child.stderr.off('data', onData);
      resolve();
    };
    child.stderr.setEncoding('utf8').on('data', onData);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`PostgreSQL ended with code ${code} instead of starting: ${said.trim()}`)));
  });
}

function passOnFailures(child: Child, log: (line: string) => void): void {
  child.stderr.on('data', (text: string) => {
    for (const line of text.split('\n')) if (/\b(FATAL|PANIC):/.test(line)) log(line.trim());
  });
}

/** A program that has nothing else to do may end; the pipe then closes and the database shuts down. */
function letProcessEnd(child: Child): void {
  child.unref();
  for (const stream of [child.stdin, child.stderr]) (stream as unknown as { unref?: () => void }).unref?.();
  child.once('exit', () => child.stdin.destroy());
}

function stop(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.ref();
    child.stdin.end();
  });
}

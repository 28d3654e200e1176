import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { childEnvironment } from '../config/child-environment.js';
import { program, type PostgresBinaries } from './binaries.js';
import { isAlive } from './process-state.js';
import type { Site } from './site.js';

/** Major version of the cluster, or undefined when there is none yet. */
export function clusterVersion(cluster: string): number | undefined {
  const file = join(cluster, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
}

/**
 * Creates an empty cluster in UTF-8 that sorts by code point.
 *
 * It is made beside its place and renamed when complete, so a killed first start never leaves a half cluster.
 *
 * @param durable false skips the final flush to disk (databases of tests)
 */
export async function initialiseCluster(site: Site, binaries: PostgresBinaries, durable: boolean): Promise<void> {
  removeUnfinished(site.cluster);
  const unfinished = `${site.cluster}.init-${process.pid}`;
  const flags = ['-D', unfinished, '-U', 'postgres', '-E', 'UTF8', ...localeFlags(binaries.major), ...accessFlags(site)];
  await runInitdb(site, binaries, durable ? flags : [...flags, '--no-sync']);
  renameSync(unfinished, site.cluster);
}

function removeUnfinished(cluster: string): void {
  const prefix = `${basename(cluster)}.init-`;
  for (const name of readdirSync(dirname(cluster)).filter((entry) => entry.startsWith(prefix))) {
    const maker = Number(name.slice(prefix.length));
    if (maker === process.pid || !isAlive(maker)) rmSync(join(dirname(cluster), name), { recursive: true, force: true });
  }
}

/**
 * PostgreSQL 17 and newer bring a C.UTF-8 of their own, equal on every system. LC_CTYPE must be a UTF-8 locale all the same:
 * under plain C, pg_trgm finds no trigrams in Chinese text and an index on them silently matches nothing.
 */
function localeFlags(major: number): string[] {
  if (major < 17) return ['--locale=C.UTF-8'];
  const characterTypes = { darwin: 'en_US.UTF-8', win32: 'en-US' }[platform() as string] ?? 'C.UTF-8';
  return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${characterTypes}`];
}

/** The unix socket stands in a folder that nobody else can enter; a TCP port can be reached by everybody on the machine. */
function accessFlags(site: Site): string[] {
  if (site.socketFolder !== undefined) return ['-A', 'trust'];
  const file = passwordFile(site.folder);
  writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return ['-A', 'scram-sha-256', `--pwfile=${file}`];
}

function passwordFile(folder: string): string {
  return join(folder, 'password');
}

/** Password of the database user; there is one only where the server listens on TCP. */
export function clusterPassword(site: Site): string | undefined {
  return site.socketFolder === undefined ? readFileSync(passwordFile(site.folder), 'utf8') : undefined;
}

async function runInitdb(site: Site, binaries: PostgresBinaries, flags: string[]): Promise<void> {
  const child = spawn(program(binaries.home, 'initdb'), flags, {
    ...site.account,
    cwd: site.folder,
    env: childEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`initdb could not create ${site.cluster} (exit code ${code}): ${complaint.trim()}`);
}

import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { chownSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { unprivilegedAccount, type ServerAccount } from './account.js';

/** Where one embedded database stands and as whom it runs. */
export interface Site {
  readonly folder: string;
  /** The PostgreSQL cluster itself (PGDATA). */
  readonly cluster: string;
  /** Private folder of the unix socket; undefined on Windows, where TCP on the loopback address is used. */
  readonly socketFolder: string | undefined;
  readonly account: ServerAccount | undefined;
}

/**
 * Makes the folder, with mode 0700, and hands it to the account that the database will run as.
 *
 * @param log is told when the cluster has to stand elsewhere
 */
export function prepareSite(folder: string, log: (line: string) => void): Site {
  makePrivate(folder, undefined);
  const asked = realpathSync(folder);
  const account = unprivilegedAccount(join(asked, 'data'));
  const real = account === undefined ? asked : reachableFolder(asked, account, log);
  makePrivate(real, account);
  return { folder: real, cluster: join(real, 'data'), socketFolder: socketFolderOf(real), account };
}

function makePrivate(folder: string, account: ServerAccount | undefined): void {
  mkdirSync(dirname(folder), { recursive: true }); // with usual rights: the account has to pass through
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
}

/**
 * A project below /root (0700) cannot be entered by any other account, and its rights are not ours to widen. The cluster
 * then stands under /var/lib/duban, and the file `elsewhere` in the asked folder names the place, so that removing the
 * asked folder still means starting with an empty database.
 */
function reachableFolder(asked: string, account: ServerAccount, log: (line: string) => void): string {
  makePrivate(asked, account);
  if (canEnter(asked, account)) return asked;
  const pointer = join(asked, 'elsewhere');
  const fresh = join('/var/lib/duban', randomUUID());
  if (claim(pointer, fresh)) log(`account ${account.uid} cannot enter ${asked}; the database stands in ${fresh}`);
  return readFileSync(pointer, 'utf8').trim();
}

function canEnter(folder: string, account: ServerAccount): boolean {
  const tried = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' });
  return tried.status === 0;
}

/** Writes the file unless it exists already; of two processes exactly one wins. */
function claim(file: string, content: string): boolean {
  if (existsSync(file)) return false;
  try {
    writeFileSync(file, `${content}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Paths of unix sockets are limited to 107 bytes (103 on macOS), so the socket is not put beside the data. */
function socketFolderOf(folder: string): string | undefined {
  if (platform() === 'win32') return undefined;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return join(realpathSync(tmpdir()), `duban-${name}`);
}

/**
 * Makes the private folder of the unix socket.
 *
 * @throws when a folder of that name belongs to somebody else: the temporary folder is open to everybody
 */
export function makeSocketFolder(site: Site): void {
  if (site.socketFolder === undefined) return;
  mkdirSync(site.socketFolder, { recursive: true, mode: 0o700 });
  const found = lstatSync(site.socketFolder);
  if (!found.isDirectory() || ![process.getuid?.(), site.account?.uid].includes(found.uid)) {
    throw new Error(`${site.socketFolder} belongs to another user (uid ${found.uid}); remove it or set TMPDIR.`);
  }
  if (site.account !== undefined) chownSync(site.socketFolder, site.account.uid, site.account.gid);
}

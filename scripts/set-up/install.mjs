import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { root } from './root.mjs';
import { step } from './step.mjs';

/** Runs `npm ci` unless node_modules already holds what package-lock.json asks for. */
export async function install() {
  if (isInstalled()) return;
  const words = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const [program, ...first] = npm();
  const onWindows = process.platform === 'win32' && first.length === 0;
  await step('Installing packages (npm ci, usually half a minute)', program, [...first, ...words], { shell: onWindows });
}

/**
 * Compares with node_modules/.package-lock.json, which npm writes last: it is missing after an interrupted installation, and
 * right after an `npm install` by hand. Optional packages of other platforms are not expected.
 */
function isInstalled() {
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return false;
  const wanted = packagesIn(join(root, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) => path === '' || optional || peer || installed[path]?.version === version,
  );
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** The npm that runs this script, else the one on the path. */
function npm() {
  const running = process.env.npm_execpath;
  if (running !== undefined && /^npm/.test(basename(running))) return [process.execPath, running];
  return ['npm'];
}

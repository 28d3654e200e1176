import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { root } from './root.mjs';
import { step } from './step.mjs';

const SOURCES = ['src', 'workflows', 'bench', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'];
const stamp = join(root, 'dist', '.built-from');

/** Compiles into dist unless it was compiled from exactly these sources. */
export async function build() {
  const sources = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  await step('Building (nest build)', process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build']);
  writeFileSync(stamp, sources);
}

/** By content: times of files mean nothing after a checkout. */
function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((name) => filesIn(join(root, name)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** In a stable order. A path that is no folder stands for itself. */
function filesIn(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

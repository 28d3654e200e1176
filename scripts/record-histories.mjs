#!/usr/bin/env node
// Records whole lives of cases under the newest definitions as histories, which replay for ever: `test/histories/<definition>/vN/*.json`.
//
//   node scripts/record-histories.mjs               writes those that do not exist yet; leaves every existing file alone
//   node scripts/record-histories.mjs --unreleased  writes all of them anew: for versions that no installation runs yet
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({ options: { unreleased: { type: 'boolean' } } });
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { requireSource } = createRequire(import.meta.url)('../test/support/require-source.cjs');
const { historiesToKeep } = requireSource('test/support/recorded-lives.ts');

let written = 0;
for (const { path, text } of historiesToKeep()) {
  const file = join(root, 'test', 'histories', path);
  if (existsSync(file) && !options.unreleased) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  written += 1;
  console.log(`recorded test/histories/${path}`);
}
if (written === 0) console.log('nothing new');

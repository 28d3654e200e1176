#!/usr/bin/env node
// Keeps released workflow definitions as they were released: `workflows/frozen.json` holds the content hash of the sources of each
// `name@version`, which is stamped on every machine that runs by it.
//
//   node scripts/freeze.mjs                 freezes versions that are new; refuses where the sources of a frozen one have changed
//   node scripts/freeze.mjs --unreleased    freezes everything as it stands: for versions that no installation runs yet
//   node scripts/freeze.mjs --check         changes nothing; exits 1 where a source differs from what was frozen
//   … --root DIR                            another folder than this project's
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: { check: { type: 'boolean' }, unreleased: { type: 'boolean' }, root: { type: 'string' } },
});
const root = options.root ? resolve(options.root) : resolve(dirname(fileURLToPath(import.meta.url)), '..');
const frozenFile = join(root, 'workflows', 'frozen.json');

const read = (path) => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');

/** Every released definition: a folder of `workflows` with a file `vN.ts`. */
function versions() {
  const folders = readdirSync(join(root, 'workflows'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) =>
    readdirSync(join(root, 'workflows', name))
      .map((file) => /^v(\d+)\.ts$/.exec(file))
      // The shapes of facts are no definition; they are frozen with those that import them.
      .filter((match) => match !== null && name !== 'facts')
      .map((match) => ({ key: `${name}@${match[1]}`, name, version: Number(match[1]) })),
  );
}

/**
 * The files that decide how a version behaves, from the root, sorted: its own `vN.ts` and `vN.*.ts`, and whatever code these import except the
 * vocabulary in `src/domain/workflow`, which all versions share and which recorded histories keep compatible.
 */
function sourcesOf({ name, version }) {
  const own = new RegExp(`^v${version}(\\..+)?\\.ts$`);
  const waiting = readdirSync(join(root, 'workflows', name)).filter((file) => own.test(file)).map((file) => `workflows/${name}/${file}`);
  const found = new Set();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    waiting.push(...importsOf(path).filter((one) => !one.startsWith('src/domain/workflow/')));
  }
  return [...found].sort();
}

function importsOf(path) {
  const imports = read(path).matchAll(/^import (?!type\b)[^;]*? from '(\.[^']+)\.js';$/gms);
  return [...imports].map((match) => posix.join(posix.dirname(path), `${match[1]}.ts`));
}

function hashOf(sources) {
  const hash = createHash('sha256');
  for (const path of sources) hash.update(`${path}\n${read(path).length}\n${read(path)}\n`);
  return hash.digest('hex');
}

const frozen = existsSync(frozenFile) ? JSON.parse(readFileSync(frozenFile, 'utf8')) : {};
const present = versions().map((one) => ({ ...one, sources: sourcesOf(one) })).map((one) => ({ ...one, hash: hashOf(one.sources) }));
const changed = present.filter(({ key, hash }) => frozen[key] !== undefined && frozen[key] !== hash);
const added = present.filter(({ key }) => frozen[key] === undefined);
const gone = Object.keys(frozen).filter((key) => !present.some((one) => one.key === key));

const complaints = [
  ...changed.map(({ key, name, version, sources }) => `${key} differs from what was released. Undo the change and write v${version + 1} in workflows/${name}. Its files:\n${sources.map((path) => `  ${path}`).join('\n')}`),
  ...gone.map((key) => `${key} was released and its sources are gone. Cases may still run by it: put them back.`),
  ...(options.check ? added.map(({ key }) => `${key} is not frozen. Run \`npm run freeze\`.`) : []),
];

if (options.check || (complaints.length > 0 && !options.unreleased)) {
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length === 0) console.log(`${present.length} definitions are as they were frozen`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
} else {
  const hashes = Object.fromEntries(present.map(({ key, hash }) => [key, hash]).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(frozenFile, `${JSON.stringify(hashes, null, 2)}\n`);
  for (const { key } of [...added, ...changed]) console.log(`froze ${key}`);
  if (added.length + changed.length === 0) console.log('nothing new');
}

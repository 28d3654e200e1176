#!/usr/bin/env node
// Draws workflow definitions as Markdown with Mermaid diagrams.
//
//   node scripts/picture.mjs                       writes docs/pictures/<name>.md for the newest version of every definition
//   node scripts/picture.mjs hazard-rectification  prints one
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { requireSource } = createRequire(import.meta.url)('../test/support/require-source.cjs');
const { definitions } = requireSource('workflows/index.ts');
const { pictureOf } = requireSource('src/domain/workflow/picture.ts');

const newest = definitions.filter(({ name, version }) => definitions.every((other) => other.name !== name || other.version <= version));
const [wanted] = process.argv.slice(2);

if (wanted === undefined) {
  const folder = join(root, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  for (const definition of newest) {
    writeFileSync(join(folder, `${definition.name}.md`), pictureOf(definition));
    console.log(`drew docs/pictures/${definition.name}.md`);
  }
} else {
  const definition = newest.find(({ name }) => name === wanted);
  if (definition === undefined) {
    console.error(`There is no definition “${wanted}”; there are ${newest.map(({ name }) => name).join(', ')}`);
    process.exitCode = 2;
  } else console.log(pictureOf(definition));
}

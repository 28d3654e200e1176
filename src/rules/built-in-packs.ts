import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PackText } from '../domain/rules/pack-text.js';
import { packageRoot } from '../platform/package-root.js';
import { readPacks } from './read-pack.js';

let packs: readonly PackText[] | undefined;
let schema: object | undefined;

/** The rule packs of this release, read once per process. Throws RulePackInvalid where one is not of the shape. */
export function builtInPacks(): readonly PackText[] {
  packs ??= readPacks(builtInPackTexts(), packSchema());
  return packs;
}

/** The same packs as they are written. */
export function builtInPackTexts(): string[] {
  return textsIn('workflows', 'rules');
}

/** JSON Schema of a rule pack. */
export function packSchema(): object {
  schema ??= JSON.parse(readFileSync(join(packageRoot(), 'workflows', 'rules', 'pack.schema.json'), 'utf8')) as object;
  return schema;
}

function textsIn(...path: string[]): string[] {
  const folder = join(packageRoot(), ...path);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

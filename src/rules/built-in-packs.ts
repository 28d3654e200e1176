import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createCriteriaBook, type CriteriaBook } from '../domain/hazard/criteria.js';
import type { CriteriaText } from '../domain/hazard/criteria-text.js';
import { RulePackInvalid } from '../domain/rules/pack-fault.js';
import type { PackText } from '../domain/rules/pack-text.js';
import { packageRoot } from '../platform/package-root.js';
import { readCriteria } from './read-criteria.js';
import { readPacks } from './read-pack.js';

let packs: readonly PackText[] | undefined;
let criteria: CriteriaBook | undefined;

/** The rule packs of this release, read once per process. Throws RulePackInvalid where one is not of the shape. */
export function builtInPacks(): readonly PackText[] {
  packs ??= readPacks(builtInPackTexts(), packSchema());
  return packs;
}

/** The same packs as they are written. */
export function builtInPackTexts(): string[] {
  return textsIn('workflows', 'rules');
}

/** The criteria of this release, read and checked once per process. Throws RulePackInvalid. */
export function builtInCriteria(): CriteriaBook {
  criteria ??= createCriteriaBook(textsIn('workflows', 'rules', 'criteria').map(criteriaIn));
  return criteria;
}

/** JSON Schema of a rule pack. */
export function packSchema(): object {
  schemas.pack ??= readSchema('pack.schema.json');
  return schemas.pack;
}

/** JSON Schema of a pack of criteria. */
export function criteriaSchema(): object {
  schemas.criteria ??= readSchema('criteria', 'criteria.schema.json');
  return schemas.criteria;
}

const schemas: { pack?: object; criteria?: object } = {};

function readSchema(...path: string[]): object {
  return JSON.parse(readFileSync(join(packageRoot(), 'workflows', 'rules', ...path), 'utf8')) as object;
}

function textsIn(...path: string[]): string[] {
  const folder = join(packageRoot(), ...path);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

function criteriaIn(text: string): CriteriaText {
  const read = readCriteria(text, criteriaSchema());
  if ('faults' in read) throw new RulePackInvalid(read.faults);
  return read.criteria;
}

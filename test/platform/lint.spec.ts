import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { runNode } from '../support/run-node.js';

const root = join(__dirname, '..', '..');

/** Files that exist; the offending text is checked as if it stood in them, and nothing is written. */
const DOMAIN = 'src/domain/workflow/words.ts';
const OTHER_DOMAIN = firstFileIn('src/domain/calendar');
const WORKFLOW = 'workflows/index.ts';
const PLATFORM = 'src/platform/http/problem.ts';

describe('the linter', () => {
  const offences: [what: string, rule: string, file: string, text: string][] = [
    ['reading the time in the domain', 'no-restricted-syntax', DOMAIN, 'export const now = Date.now();'],
    ['reading the time in a workflow', 'no-restricted-syntax', WORKFLOW, 'export const now = new Date();'],
    ['reading the time outside the clock', 'no-restricted-syntax', PLATFORM, 'export const now = new Date();'],
    ['chance in the domain', 'no-restricted-syntax', DOMAIN, 'export const dice = Math.random();'],
    ['the process in the domain', 'no-restricted-globals', DOMAIN, 'export const id = process.pid;'],
    ['a timer in a workflow', 'no-restricted-globals', WORKFLOW, 'setTimeout(() => undefined, 1);'],
    ['the network in the domain', 'no-restricted-globals', DOMAIN, `export const answer = fetch('http://localhost');`],
    ['Nest in the domain', '@typescript-eslint/no-restricted-imports', DOMAIN, `import { Injectable } from '@nestjs/common';\nexport const it = Injectable;`],
    ['TypeORM in a workflow', '@typescript-eslint/no-restricted-imports', WORKFLOW, `import { Entity } from 'typeorm';\nexport const it = Entity;`],
    ['pg in the domain', '@typescript-eslint/no-restricted-imports', OTHER_DOMAIN, `import pg from 'pg';\nexport const it = pg;`],
    ['a file of the system in the domain', '@typescript-eslint/no-restricted-imports', DOMAIN, `import { readFileSync } from 'node:fs';\nexport const it = readFileSync;`],
    ['XState in the domain outside its workflow folder', '@typescript-eslint/no-restricted-imports', OTHER_DOMAIN, `import { setup } from 'xstate';\nexport const it = setup;`],
    ['XState in the platform', '@typescript-eslint/no-restricted-imports', PLATFORM, `import { setup } from 'xstate';\nexport const it = setup;`],
    ['a DataSource outside platform/db', '@typescript-eslint/no-restricted-imports', PLATFORM, `import { DataSource } from 'typeorm';\nexport const it = DataSource;`],
    ['the environment outside platform/config', 'no-restricted-syntax', PLATFORM, `export const home = process.env['HOME'];`],
    ['a promise that nobody waits for', '@typescript-eslint/no-floating-promises', PLATFORM, 'Promise.resolve(1);'],
    ['any', '@typescript-eslint/no-explicit-any', PLATFORM, 'export const loose: any = 1;'],
    ['an exported function without a stated result', '@typescript-eslint/explicit-module-boundary-types', PLATFORM, 'export function two() {\n  return 2;\n}'],
    ['an enum', 'no-restricted-syntax', PLATFORM, 'export enum Grade { General }'],
    ['a default export', 'no-restricted-syntax', PLATFORM, 'export default 1;'],
    ['five parameters', 'max-params', PLATFORM, 'export function sum(a: number, b: number, c: number, d: number, e: number): number {\n  return a + b + c + d + e;\n}'],
    ['a function of 61 lines', 'max-lines-per-function', PLATFORM, `export function long(): void {\n${'  void 0;\n'.repeat(60)}}`],
    ['a file of 301 lines', 'max-lines', PLATFORM, 'void 0;\n'.repeat(301)],
  ];
  const allowed: [what: string, file: string, text: string][] = [
    ['an instant that is given', DOMAIN, 'export const day = new Date(0);'],
    ['XState in a workflow', WORKFLOW, `import { setup } from 'xstate';\nexport const it = setup;`],
    ['XState in the workflow folder of the domain', DOMAIN, `import { setup } from 'xstate';\nexport const it = setup;`],
    ['the time in the clock', 'src/platform/clock/clock.ts', 'export const now = Date.now();'],
    ['the environment in the configuration', 'src/platform/config/config.ts', `export const home = process.env['HOME'];`],
    ['the type of a DataSource', PLATFORM, `import type { DataSource } from 'typeorm';\nexport type It = DataSource;`],
  ];
  let broken: string[][];

  beforeAll(() => {
    const texts = [...offences.map(([, , file, text]) => ({ file, text })), ...allowed.map(([, file, text]) => ({ file, text }))];
    const checked = runNode(['test/support/lint-texts.mjs'], root, JSON.stringify(texts));
    broken = JSON.parse(checked) as string[][];
  });

  it.each(offences.map(([what, rule], index) => ({ what, rule, index })))('refuses $what', ({ rule, index }) => {
    expect(broken[index]).toContain(rule);
  });

  it.each(allowed.map(([what], index) => ({ what, index: offences.length + index })))('allows $what', ({ index }) => {
    expect(broken[index]).toEqual([]);
  });
});

function firstFileIn(folder: string): string {
  const name = readdirSync(join(root, folder)).find((entry) => entry.endsWith('.ts'));
  if (name === undefined) throw new Error(`There is no source file in ${folder}.`);
  return join(folder, name);
}

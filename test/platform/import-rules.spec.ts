import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { runNode } from '../support/run-node.js';

const root = join(__dirname, '..', '..');

/** An import that breaks a rule. */
type Offence = readonly [rule: string, from: string, to: string];
/** An import that breaks none. */
type Import = readonly [from: string, to: string];

const NOWHERE = 'src/evidence/nowhere.ts';

const offences: readonly Offence[] = [
  ['domain-stands-alone', 'src/domain/duty/duty.ts', 'workflows/index.ts'],
  ['domain-stands-alone', 'src/domain/duty/other.ts', 'src/platform/log/log.ts'],
  ['workflows-know-the-domain-alone', 'workflows/plan/v1.ts', 'src/engine/index.ts'],
  ['platform-knows-no-hazard', 'src/platform/db/db.ts', 'src/engine/index.ts'],
  ['platform-takes-only-types-of-the-domain', 'src/platform/db/other.ts', 'src/domain/words.ts'],
  ['engine-below-features', 'src/engine/step.ts', 'src/plans/plans.service.ts'],
  ['engine-has-one-door', 'src/plans/plans.door.ts', 'src/engine/inside.ts'],
  ['features-below-api', 'src/plans/plans.api.ts', 'src/api/town/town.controller.ts'],
  ['features-meet-through-queries', 'src/plans/plans.meeting.ts', 'src/evidence/evidence.service.ts'],
  ['api-below-composition', 'src/api/town/root.controller.ts', 'src/app.module.ts'],
  ['definitions-listed-in-composition', 'src/plans/plans.definitions.ts', 'workflows/index.ts'],
  ['migrations-import-nothing', 'migrations/0001_first.ts', 'src/domain/words.ts'],
  ['no-cycles', 'src/evidence/one.ts', 'src/evidence/two.ts'],
  ['everything-is-found', 'src/evidence/lost.ts', NOWHERE],
];

const allowed: readonly Import[] = [
  ['workflows/index.ts', 'src/domain/words.ts'],
  ['src/engine/index.ts', 'src/domain/words.ts'],
  ['src/plans/plans.service.ts', 'src/engine/index.ts'],
  ['src/plans/plans.reads.ts', 'src/evidence/evidence.queries.ts'],
  ['src/api/town/town.controller.ts', 'src/plans/plans.reads.ts'],
  ['src/app.module.ts', 'workflows/index.ts'],
];

/** A cycle is reported once, for one of its imports. */
const wayBack: Import = ['src/evidence/two.ts', 'src/evidence/one.ts'];

describe('the rules of who imports whom', () => {
  let tree: string;
  let found: Map<string, string[]>;

  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'duban-imports-'));
    writeTree(tree, [...offences.map(([, from, to]): Import => [from, to]), ...allowed, wayBack]);
    found = violations(tree);
  });

  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it.each(offences)('%s: %s may not import %s', (rule, from) => {
    expect(found.get(from)).toContain(rule);
  });

  it.each(allowed)('%s may import %s', (from) => {
    expect(found.get(from)).toBeUndefined();
  });
});

/** One file for every name, with the imports that it makes. */
function writeTree(tree: string, imports: readonly Import[]): void {
  for (const file of new Set(imports.flat().filter((name) => name !== NOWHERE))) {
    const lines = imports.filter(([from]) => from === file).map(([, to], index) => importLine(file, to, index));
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), ['export const it = 1;', ...lines, ''].join('\n'));
  }
}

function importLine(from: string, to: string, index: number): string {
  const toRoot = '../'.repeat(from.split('/').length - 1);
  return `export { it as other${index} } from '${toRoot}${to.replace(/\.ts$/, '.js')}';`;
}

/** Names of the rules that each file breaks. */
function violations(tree: string): Map<string, string[]> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  const answer = runNode([program, 'src', 'workflows', 'migrations', ...options], tree);
  const { summary } = JSON.parse(answer) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  const found = new Map<string, string[]>();
  for (const { from, rule } of summary.violations) found.set(from, [...(found.get(from) ?? []), rule.name]);
  return found;
}

#!/usr/bin/env node
// Brings a fresh clone to the point where it runs, and runs it: `node scripts/set-up.mjs start|test|lint|check|bench|build`.
// Needs nothing but Node; installs and builds only what is missing or stale, and says so.
import { build } from './set-up/build.mjs';
import { install } from './set-up/install.mjs';
import { withLock } from './set-up/lock.mjs';
import { refuseOldNode } from './set-up/node-version.mjs';
import { run, runAll } from './set-up/run.mjs';

const node = process.execPath;
const duban = [node, 'bin/duban.cjs'];
const jest = [node, 'node_modules/jest/bin/jest.js', ...(process.env.CI ? ['--ci'] : [])];

const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';

const lint = {
  eslint: [node, 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  'dependency-cruiser': [node, cruiser, 'src', 'workflows', '--config', '.dependency-cruiser.cjs'],
  spectral: [node, 'node_modules/@stoplight/spectral-cli/dist/index.js', 'lint', 'openapi.json', '--ruleset', '.spectral.yaml', '--fail-severity', 'hint'],
  types: [node, 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
};

const modes = {
  start: { built: true, run: (words) => run([...duban, 'serve', ...words]) },
  test: { built: true, run: (words) => run([...jest, ...words]) },
  lint: { built: false, run: () => runAll(lint) },
  check: { built: true, run: () => runAll({ ...lint, 'duban check': [...duban, 'check'], test: jest }) },
  bench: { built: true, run: (words) => run([node, 'dist/bench/main.js', ...words]) },
  build: { built: true, run: () => 0 },
};

const [name = '', ...words] = process.argv.slice(2);
const mode = Object.hasOwn(modes, name) ? modes[name] : undefined;
if (mode === undefined) {
  console.error(`usage: node scripts/set-up.mjs ${Object.keys(modes).join('|')} [arguments]`);
  process.exit(2);
}

refuseOldNode();
await withLock(async () => {
  await install();
  if (mode.built) await build();
});
process.exitCode = await mode.run(words);

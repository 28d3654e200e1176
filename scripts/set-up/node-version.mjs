import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './root.mjs';

/** Ends the program with a sentence when this Node is too old; otherwise some dependency would fail with a riddle. */
export function refuseOldNode() {
  const { node: wanted } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = wanted.split('||').some((range) => {
    const [, kind, wantedMajor, wantedMinor] = /(\^|>=)(\d+)\.(\d+)/.exec(range) ?? [];
    if (major === Number(wantedMajor)) return minor >= Number(wantedMinor);
    return kind === '>=' && major > Number(wantedMajor);
  });
  if (fits) return;
  console.error(`This is Node ${process.versions.node}; duban needs ${wanted}. See https://nodejs.org`);
  process.exit(1);
}

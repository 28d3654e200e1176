import { InvalidArgumentError } from 'commander';

import type { KnownSeal } from '../engine/index.js';

/** Reads `NUMBER:ROOT`, a seal as `duban verify` prints it. Refuses anything else as the command line refuses an argument. */
export function parseKnownSeal(text: string): KnownSeal {
  const match = /^(\d+):([0-9a-f]{64})$/.exec(text);
  if (match === null) throw new InvalidArgumentError('Write NUMBER:ROOT as `duban verify` prints it · 请按 duban verify 所示写作 序号:根');
  return { seal: Number(match[1]), root: match[2] as string };
}

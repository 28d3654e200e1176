import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { root } from './root.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM'];
const FIRST_SIGN_MS = 2_000;
const NEXT_SIGN_MS = 10_000;

/** Runs a preparing command quietly: one line when it begins, one more when it takes long, its output only if it fails. */
export async function step(title, program, words, options = {}) {
  console.log(`${title} …`);
  const begin = performance.now();
  const sign = () => console.log(`  still at it (${Math.round((performance.now() - begin) / 1000)} s)`);
  let signs = setTimeout(() => {
    sign();
    signs = setInterval(sign, NEXT_SIGN_MS);
  }, FIRST_SIGN_MS);
  const { code, output } = await runQuietly(program, words, options).finally(() => clearInterval(signs));
  if (code === 0) return;
  console.error(output.trimEnd());
  console.error(`${title}: failed with exit code ${code}.`);
  process.exit(code);
}

/** An interrupted step is ended with its child: an installation that went on unseen would meet the next one. */
async function runQuietly(program, words, options) {
  const child = spawn(program, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const interrupt = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, interrupt);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (ending, signal) => resolve(ending ?? 128 + constants.signals[signal]));
  });
  for (const signal of SIGNALS) process.off(signal, interrupt);
  return { code, output };
}

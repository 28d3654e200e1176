import { spawn } from 'node:child_process';

import { root } from './root.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PARENT_CHECK_MS = 250;

/**
 * Runs a command in the foreground, passes signals on to it, and resolves to its exit code. When a signal ended it, this
 * process ends by the same signal.
 */
export async function run([program, ...words]) {
  const child = spawn(program, words, { cwd: root, stdio: 'inherit' });
  const passOn = Object.fromEntries(SIGNALS.map((signal) => [signal, () => isFromTerminal(signal) || child.kill(signal)]));
  for (const signal of SIGNALS) process.on(signal, passOn[signal]);
  const watch = watchParent(() => child.kill('SIGTERM'));
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (...ending) => resolve(ending));
  });
  clearInterval(watch);
  for (const name of SIGNALS) process.off(name, passOn[name]);
  if (signal !== null) process.kill(process.pid, signal);
  return code ?? 1;
}

/** Ctrl-C reaches the child from the terminal itself; a second one would tell it to hurry. */
function isFromTerminal(signal) {
  return signal === 'SIGINT' && process.stdin.isTTY === true;
}

/** npm passes a signal on to the shell between it and this process; the shell dies of it and does not pass it on. */
function watchParent(onGone) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, PARENT_CHECK_MS);
  return watch;
}

/** Runs named commands one after the other, all of them, and says at the end which failed. */
export async function runAll(commands) {
  const failed = [];
  for (const [name, command] of Object.entries(commands)) {
    console.log(`== ${name}`);
    if ((await run(command)) !== 0) failed.push(name);
  }
  console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

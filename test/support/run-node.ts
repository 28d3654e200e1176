import { spawnSync } from 'node:child_process';

/**
 * Runs Node on a script and returns what it printed. Exit codes are ignored: linters tell of offences with them, which is
 * what the caller wants.
 *
 * @throws with the script's complaints when it printed nothing
 */
export function runNode(words: readonly string[], cwd: string, input = ''): string {
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd, input, encoding: 'utf8', maxBuffer: 50_000_000 });
  if (stdout === '') throw new Error(stderr);
  return stdout;
}

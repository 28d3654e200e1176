import type { Words } from '../domain/workflow/words.js';
import { readConfig, type Config } from '../platform/config/config.js';
import { createLog } from '../platform/log/log.js';
import { openProgram, type Program, type ProgramOptions } from '../program.js';

/** Says one text in the language of the configuration. */
export function say(config: Pick<Config, 'language'>, { zh, en }: Words): string {
  return config.language === 'zh' ? zh : en;
}

/** Standard output, a line at a time. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Opens the program for one command, with its log on standard error, and closes it whatever happens. Returns the exit code. */
export async function withProgram(work: (program: Program) => Promise<number>, options: Pick<ProgramOptions, 'fitting'> = {}): Promise<number> {
  const config = readConfig();
  const log = createLog({ log: config.log === 'info' ? 'warn' : config.log }, process.stderr);
  const program = await openProgram(config, log, options);
  try {
    return await work(program);
  } finally {
    await program.close();
  }
}

import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';

import type { Config } from '../config/config.js';

/** What the program writes about itself: one JSON object a line on standard output. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Properties that may carry secrets are blanked wherever they stand at the top or one level below. */
const SECRET = ['password', 'token', 'authorization', 'cookie', 'secret'];

/**
 * @param settings `log` is the lowest level written; `silent` writes nothing
 * @param target standard output unless given; a command whose output others read logs to standard error
 */
export function createLog(settings: Pick<Config, 'log'>, target?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level: settings.log,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: SECRET.flatMap((name) => [name, `*.${name}`]), censor: '[hidden]' },
  };
  return target === undefined ? pino(options) : pino(options, target);
}

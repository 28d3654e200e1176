import type { LoggerService } from '@nestjs/common';

import type { Log } from './log.js';

/** Sends what Nest says through the program's own log. Nest puts the name of the speaking class last. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Log) {}

  /** Nest tells of every module and route at this level when it starts: detail for an operator. */
  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  private write(level: 'debug' | 'error' | 'warn', message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const about = typeof context === 'string' ? { context } : {};
    const [stack] = rest.length > 1 ? rest : [];
    if (message instanceof Error) this.target[level]({ ...about, err: message }, message.message);
    else this.target[level]({ ...about, ...(typeof stack === 'string' ? { stack } : {}) }, String(message));
  }
}

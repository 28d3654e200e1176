import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import type { EmbeddedConnection } from '../../src/platform/postgres/connection.js';

/** A process that keeps an embedded database; stands for one `duban serve`. */
export interface Keeper {
  readonly connection: EmbeddedConnection;
  /** Lines that the launcher has logged so far. */
  readonly lines: readonly string[];
  /** Ends it without warning, as a crash or the kernel would. */
  kill(): Promise<void>;
  /** Ends it in an orderly way. */
  stop(): Promise<void>;
}

interface Message {
  readonly ready?: EmbeddedConnection;
  readonly failed?: string;
  readonly log?: string;
}

/** Starts a keeper and waits until it has the database. */
export async function startKeeper(folder: string, options: SpawnOptions = {}): Promise<Keeper> {
  const child = spawn(process.execPath, [join(__dirname, 'own-database.cjs'), folder], {
    ...options,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const lines: string[] = [];
  const connection = await new Promise<EmbeddedConnection>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const message = JSON.parse(line) as Message;
      if (message.log !== undefined) lines.push(message.log);
      if (message.ready !== undefined) resolve(message.ready);
      if (message.failed !== undefined) reject(new Error(message.failed));
    });
    child.once('exit', (code) => reject(new Error(`The keeper ended with ${code}.`)));
  });
  const end = async (how: () => void): Promise<void> => {
    how();
    await exited;
  };
  return { connection, lines, kill: () => end(() => child.kill('SIGKILL')), stop: () => end(() => child.stdin.end()) };
}

import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import { createApp } from '../app.module.js';
import { seedDirectory } from '../directory/seed.js';
import { readConfig, type Config } from '../platform/config/config.js';
import { ConfigRefused } from '../platform/config/config-refused.js';
import { inTransaction } from '../platform/db/transaction.js';
import { createLog } from '../platform/log/log.js';
import { NestLog } from '../platform/log/nest-log.js';
import { openProgram, type Program } from '../program.js';
import { WorkerModule } from '../worker.module.js';
import { print, say } from './command.js';

export interface ServeOptions {
  /** False: no HTTP, only the clock is worked. */
  http: boolean;
  /** False: only HTTP; another process works the clock. */
  worker: boolean;
}

/** `duban serve`: serves until SIGTERM or SIGINT, then drains. */
export async function runServe({ http, worker }: ServeOptions): Promise<number> {
  const config = readConfig();
  const log = createLog(config);
  const program = await openProgram(config, log);
  const parts: Pick<INestApplicationContext, 'close'>[] = [];
  try {
    await seedFirstStart(program);
    parts.push(worker ? await startWorker(program) : refreshRules(program));
    if (http) parts.push(await listen(program, worker));
    log.info({ http, worker, clock: config.clock }, 'duban is ready');
    await stopSignal();
    log.info('draining');
  } finally {
    for (const part of parts.reverse()) await part.close();
    await program.close();
  }
  return 0;
}

async function startWorker({ worker, config, log }: Program): Promise<INestApplicationContext> {
  const { tickSeconds } = config;
  return NestFactory.createApplicationContext(WorkerModule.with({ worker, tickSeconds }), { logger: new NestLog(log), abortOnError: false });
}

/** A worker reads new rules at every look; a process without one looks for them alone, so that it opens no case by rules that have gone. */
function refreshRules({ rules, config, log }: Program): Pick<INestApplicationContext, 'close'> {
  const look = (): void => void rules.refresh().catch((error: unknown) => log.error({ err: error }, 'the rules could not be read; they will be looked for again'));
  const timer = setInterval(look, config.tickSeconds * 1000);
  return { close: () => Promise.resolve(clearInterval(timer)) };
}

async function listen(program: Program, works: boolean): Promise<INestApplicationContext> {
  const { config, jwtSecret, identityKeys, sealKey, database, engine, rules, worker, log } = program;
  const app = await createApp({
    config,
    jwtSecret,
    identityKeys,
    sealKey,
    database,
    engine,
    rules,
    log,
    workNow: () => worker.runOnce(),
    workerState: () => (works ? 'running' : 'elsewhere'),
  });
  await app.listen(config.port, config.host).catch((error: unknown) => {
    throw unusableAddress(error, config) ?? error;
  });
  print(say(config, { zh: `服务已启动：${await app.getUrl()}（接口文档 /api/docs）`, en: `serving at ${await app.getUrl()} (documentation at /api/docs)` }));
  return app;
}

/** Null where it is not the address that is at fault. */
function unusableAddress(error: unknown, { host, port }: Config): ConfigRefused | null {
  const { code } = error as NodeJS.ErrnoException;
  const fault = (variable: 'HOST' | 'PORT', zh: string, en: string): ConfigRefused => new ConfigRefused([{ code: 'config.address-unusable', variable, zh, en }]);
  if (code === 'EADDRINUSE') return fault('PORT', `${port} 已被占用，请另选端口，或用 0 任选`, `${port} is in use; choose another, or 0 for any free one`);
  if (code === 'EACCES') return fault('PORT', `${port} 无权使用，请选 1024 以上的端口`, `${port} may not be used by this account; choose one above 1024`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return fault('HOST', `${host} 不是本机地址`, `${host} is no address of this machine`);
  return null;
}

/** A database of our own that is still empty gets the demonstration directory, so that a newcomer can sign in at once; a real server never. */
async function seedFirstStart({ config, database, log }: Program): Promise<void> {
  if (!seedsItself(config)) return;
  const { rows } = await database.pool.query<{ some: boolean }>('select exists (select 1 from organisation) as some');
  if (rows[0]?.some === true) return;
  await inTransaction(database, (tx) => seedDirectory(tx, { production: config.production }));
  log.info('entered the demonstration directory into the empty database; see README for the log-ins');
}

function seedsItself({ databaseUrl, production }: Config): boolean {
  return databaseUrl === undefined && !production;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

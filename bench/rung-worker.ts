import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

import { builtInRules } from '../src/built-in-rules.js';
import { compileRegistry } from '../src/domain/workflow/registry.js';
import { Engine, sealKeyFrom, Worker, type Worked } from '../src/engine/index.js';
import { deliverNotifications, deliverPublications } from '../src/notifications/deliver.js';
import type { Clock } from '../src/platform/clock/clock.js';
import { openDatabase, type Database } from '../src/platform/db/database.js';
import { createLog } from '../src/platform/log/log.js';
import { definitions } from '../workflows/index.js';
import frozen from '../workflows/frozen.json';

/** A worker over a database, as the service has it, by this clock. */
export function rungWorker({ points }: Database, clock: Clock, report: (worked: Worked) => void): { engine: Engine; worker: Worker } {
  const rules = builtInRules();
  const engine = new Engine({ pool: points, clock, registry: compileRegistry(definitions, frozen), rules, digestName: 'sha256' });
  const worker = new Worker({
    engine,
    deliveries: { notify: deliverNotifications, publish: deliverPublications },
    keepRules: () => rules.refresh(),
    sealKey: sealKeyFrom(generateKeyPairSync('ed25519').privateKey),
    sealSeconds: Number.POSITIVE_INFINITY,
    report,
  });
  return { engine, worker };
}

/** Looks for what is due until the parent lets go: a process of its own. Tells after each look how many rungs fired. */
async function work(databaseUrl: string, aheadMs: number, lookMs: number): Promise<void> {
  const database = await openDatabase({ databaseUrl, dataDir: '', pool: 4 }, createLog({ log: 'error' }));
  const { worker } = rungWorker(database, { now: () => Date.now() + aheadMs }, ({ rungs, error }) => {
    if (error !== null) process.stderr.write(`the worker failed: ${error instanceof Error ? (error.stack ?? error.message) : 'it does not say why'}\n`);
    process.send?.({ done: rungs });
  });
  let working = true;
  process.once('disconnect', () => (working = false));
  while (working) {
    await worker.runOnce();
    await delay(lookMs);
  }
  await database.close();
}

const [databaseUrl, aheadMs, lookMs] = process.argv.slice(2);
if (require.main === module) void work(databaseUrl ?? '', Number(aheadMs), Number(lookMs));

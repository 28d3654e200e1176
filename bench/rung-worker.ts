import { createPrivateKey } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

import { sealKeyFrom, Worker } from '../src/engine/index.js';
import { deliverNotifications, deliverPublications } from '../src/notifications/deliver.js';
import { openDatabase, type DatabaseConfig } from '../src/platform/db/database.js';
import { createLog } from '../src/platform/log/log.js';
import { benchEngine } from './subjects.js';

/** What a process that fires rungs is told: its database, by how much its clock is ahead of this machine's, the pause between two looks, and the seal key (PEM). */
export interface RungWork extends Pick<DatabaseConfig, 'databaseUrl' | 'dataDir'> {
  aheadMs: number;
  lookMs: number;
  sealKey: string;
}

/**
 * Looks for what is due, as the service does, in a process of its own until its parent lets go. Tells after each look how many rungs fired and what
 * failed; whatever the database does meanwhile, it goes on.
 */
export async function workRungs({ databaseUrl, dataDir, aheadMs, lookMs, sealKey }: RungWork): Promise<void> {
  const database = await openDatabase({ databaseUrl, dataDir, pool: 4 }, createLog({ log: 'silent' }));
  const engine = benchEngine(database, { now: () => Date.now() + aheadMs });
  const worker = new Worker({
    engine,
    deliveries: { notify: deliverNotifications, publish: deliverPublications },
    keepRules: () => engine.parts.rules.refresh(),
    sealKey: sealKeyFrom(createPrivateKey(sealKey)),
    sealSeconds: Number.POSITIVE_INFINITY,
    report: ({ rungs, error }) => {
      if (process.connected) process.send?.({ done: rungs, failed: error instanceof Error ? error.message : null });
    },
  });
  while (process.connected) {
    await worker.runOnce();
    await delay(lookMs);
  }
  await database.close();
}

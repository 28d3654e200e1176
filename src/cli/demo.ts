import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createApp } from '../app.module.js';
import { DEMO_PASSWORD, seedDirectory } from '../directory/seed.js';
import { sealHeads } from '../engine/index.js';
import { VirtualClock } from '../platform/clock/clock.js';
import { readConfig, type Config } from '../platform/config/config.js';
import { inTransaction } from '../platform/db/transaction.js';
import { createLog } from '../platform/log/log.js';
import { openProgram, type Program } from '../program.js';
import { print, say } from './command.js';
import { Stage } from './demo/stage.js';
import { FIRST_DAY, tellStory } from './demo/story.js';
import type { Telling } from './demo/telling.js';
import { examineAll } from './doctor.js';
import { verifyAll } from './verify.js';

export interface DemoOptions {
  /** Keeps the data folder of the demonstration, puts the pages of the dossiers there, and says where they are. */
  keep?: boolean;
}

/**
 * `duban demo`: plays the story in a database of its own (always an embedded one, never DATABASE_URL), on a virtual clock, through the HTTP
 * interface. Exit code of the verification at its end.
 */
export async function runDemo({ keep = false }: DemoOptions): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'duban-demo-'));
  chmodSync(folder, 0o711); // Started by root, the database runs under another account, which has to pass through.
  const config: Config = { ...readConfig(), databaseUrl: undefined, dataDir: folder, clock: 'virtual', production: false };
  try {
    return await play(config, keep ? folder : null);
  } finally {
    if (keep) print(`DUBAN_DATA_DIR=${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

async function play(config: Config, pages: string | null): Promise<number> {
  const log = createLog({ log: 'warn' }, process.stderr);
  const clock = new VirtualClock(Date.parse(`${FIRST_DAY}T09:00:00+08:00`));
  const program = await openProgram(config, log, { clock });
  try {
    await inTransaction(program.database, (tx) => seedDirectory(tx, { production: false }));
    const { jwtSecret, database, engine, rules, worker } = program;
    const app = await createApp({ config, jwtSecret, database, engine, rules, log, workNow: () => worker.runOnce() });
    await app.listen(0, '127.0.0.1');
    try {
      await tell(program, await app.getUrl(), pages);
    } finally {
      await app.close();
    }
    print();
    await sealHeads(engine.parts, program.sealKey);
    return Math.max(await verifyAll(program, {}), await examineAll(program));
  } finally {
    await program.close();
  }
}

async function tell({ engine, config, database }: Program, base: string, pages: string | null): Promise<void> {
  const telling: Telling = { registry: engine.parts.registry, language: config.language, names: await namesOf(database), print };
  print(say(config, { zh: '一件重大隐患的全过程（人物、单位均为虚构；+ 新的职责事项和期限，~ 期限变更，⏰ 升级台阶，✗ 被拒绝，▸ 查询）', en: 'One major hazard, start to end (all invented; + a new duty with its date, ~ a date moved, ⏰ a rung of the ladder, ✗ refused, ▸ looked up)' }));
  await tellStory(new Stage(base, DEMO_PASSWORD, { telling, firstDay: FIRST_DAY }), pages);
}

async function namesOf({ pool }: Program['database']): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ id: string; name: string }>('select id, name from organisation union all select id, name from person');
  return new Map(rows.map(({ id, name }) => [id, name]));
}

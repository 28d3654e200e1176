import { enterRegister } from '../directory/enter-register.js';
import { readConfig } from '../platform/config/config.js';
import { openDatabase } from '../platform/db/database.js';
import { migrate } from '../platform/db/migrate.js';
import { inTransaction } from '../platform/db/transaction.js';
import { createLog } from '../platform/log/log.js';
import { print, say } from './command.js';

/** `duban migrate`: brings the schema and the register of divisions up to date, the schema under an advisory lock, and says what it did. */
export async function runMigrate(): Promise<number> {
  const config = readConfig();
  const log = createLog({ log: 'warn' }, process.stderr);
  const database = await openDatabase(config, log);
  try {
    const applied = await migrate(database, log);
    await inTransaction(database, enterRegister);
    for (const name of applied) print(name);
    print(say(config, { zh: `已执行${applied.length}个迁移，结构为最新`, en: `${applied.length} migrations applied; the schema is up to date` }));
    return 0;
  } finally {
    await database.close();
  }
}

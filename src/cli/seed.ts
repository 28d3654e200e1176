import { DEMO_PASSWORD, seedDirectory } from '../directory/seed.js';
import { inTransaction } from '../platform/db/transaction.js';
import { print, say, withProgram } from './command.js';

export interface SeedOptions {
  password?: string;
  /** Everybody must change the password at the first sign-in. */
  changePassword?: boolean;
}

/** `duban seed`: enters the demonstration directory, whose organisations and people are invented. Refused in production. */
export function runSeed({ password = DEMO_PASSWORD, changePassword: changeDue = false }: SeedOptions): Promise<number> {
  return withProgram(async ({ database, config }) => {
    const outcome = await inTransaction(database, (tx) => seedDirectory(tx, { production: config.production, password, changeDue }));
    if (outcome.refused) {
      print(`${outcome.code}  ${say(config, outcome)}`);
      return 1;
    }
    const { organisations, posts, accounts } = outcome;
    const en = `entered ${organisations} organisations, ${posts} posts, ${accounts} accounts; what was there already was left as it is`;
    print(say(config, { zh: `录入${organisations}个机构、${posts}个岗位、${accounts}个账号；已有的保持不变`, en }));
    return 0;
  });
}

import { compileRegistry } from './domain/workflow/registry.js';
import { checkBoot, Engine, sealKeyFrom, Worker, type SealKey, type Worked } from './engine/index.js';
import { deliverNotifications, deliverPublications } from './notifications/deliver.js';
import { systemClock, VirtualClock, type Clock } from './platform/clock/clock.js';
import { enterRegister } from './directory/enter-register.js';
import type { Config } from './platform/config/config.js';
import type { IdentityKeys } from './platform/config/identity-keys.js';
import { loadSecrets } from './platform/config/secrets.js';
import { openDatabase, type Database } from './platform/db/database.js';
import { migrate } from './platform/db/migrate.js';
import { inTransaction } from './platform/db/transaction.js';
import type { Log } from './platform/log/log.js';
import { chineseDaysData } from './calendars/chinese-days.js';
import { builtInCriteria, builtInPackTexts } from './rules/built-in-packs.js';
import { RulesKeeper } from './rules/keep-up.js';
import { LiveRules } from './rules/live-rules.js';
import { OldSessions } from './session/old-sessions.js';
import { definitions } from '../workflows/index.js';
import frozen from '../workflows/frozen.json';

/** duban without its doors: what the service, the command line and the tests are built on. */
export interface Program {
  config: Config;
  log: Log;
  database: Database;
  clock: Clock;
  engine: Engine;
  /** The rules in force, which administrators change while the program runs. */
  rules: LiveRules;
  worker: Worker;
  sealKey: SealKey;
  jwtSecret: string;
  identityKeys: IdentityKeys;
  close(): Promise<void>;
}

export interface ProgramOptions {
  /** Overrides the clock of the configuration, for a demonstration that starts on a given day. */
  clock?: Clock;
  /** False opens a record that this program does not fit, so that `verify` and `doctor` can say what is wrong with it. */
  fitting?: boolean;
  /** Told what each look of the worker did. */
  worked?: (worked: Worked) => void;
}

/**
 * Opens the database, brings its schema up to date, checks that program, definitions and record fit, and puts the parts together. Throws
 * DatabaseFailure or BootRefused, whose messages say what to do.
 */
export async function openProgram(config: Config, log: Log, options: ProgramOptions = {}): Promise<Program> {
  const secrets = loadSecrets(config);
  const database = await openDatabase(config, log);
  try {
    await migrate(database, log);
    await inTransaction(database, enterRegister);
    const clock = options.clock ?? (config.clock === 'virtual' ? new VirtualClock(systemClock().now()) : systemClock());
    const registry = compileRegistry(definitions, frozen);
    const builtIn = { packs: builtInPackTexts(), calendar: chineseDaysData() };
    const rules = await LiveRules.open({ database, clock, builtIn, criterion: (criteria, item) => builtInCriteria().find(criteria, item), fitting: options.fitting !== false });
    if (options.fitting !== false) await checkBoot({ pool: database.pool, registry, rules });
    const engine = new Engine({ pool: database.points, clock, registry, rules, digestName: config.journalDigest });
    const sealKey = sealKeyFrom(secrets.sealKey);
    const deliveries = { notify: deliverNotifications, publish: deliverPublications };
    const report = options.worked ?? ((worked: Worked) => reportTo(log, worked));
    const keeper = new RulesKeeper(rules, engine.parts);
    const old = new OldSessions({ db: database, wallClock: systemClock(), days: config.sessionRecordDays });
    const worker = new Worker({ engine, deliveries, keepRules: () => keeper.keepUp(), sealKey, sealSeconds: config.sealSeconds, tidy: () => old.removeWhenDue(), report });
    const close = async (): Promise<void> => {
      await engine.drained();
      await database.close();
    };
    return { config, log, database, clock, engine, rules, worker, sealKey, jwtSecret: secrets.jwtSecret, identityKeys: secrets.identityKeys, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function reportTo(log: Log, { rungs, messages, sealed, removed, error }: Worked): void {
  if (error !== null) log.error({ err: error }, 'the worker failed and will look again');
  else if (rungs > 0 || messages > 0 || sealed || removed > 0) log.info({ rungs, messages, sealed, removed }, 'worked what was due');
}

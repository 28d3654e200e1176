import { createApp } from '../src/app.module.js';
import { openDatabase } from '../src/platform/db/database.js';
import { createLog } from '../src/platform/log/log.js';
import { benchEngine, officer } from './subjects.js';
import { createTokens } from '../src/session/tokens.js';
import { systemClock } from '../src/platform/clock/clock.js';

const SECRET = 'a secret of a benchmark, 32 characters or more';

/**
 * The service under load, in a process of its own: the application as `duban serve` builds it, on the database of the benchmark. Says where
 * it listens and hands out the token of the officer who reports.
 */
async function serve(databaseUrl: string): Promise<void> {
  const log = createLog({ log: 'error' });
  const database = await openDatabase({ databaseUrl, dataDir: '', pool: 4 }, log);
  const engine = benchEngine(database);
  const app = await createApp({ config: { clock: 'system', tokenMinutes: 60, requestsPerMinute: 0 }, jwtSecret: SECRET, database, engine, log });
  await app.listen(0, '127.0.0.1');
  const tokens = createTokens({ secret: SECRET, minutes: 60, clock: systemClock() });
  const { person, unit, role } = officer;
  const { token } = tokens.issue({ person, post: person, role, unit, region: '370203', line: null, session: 'bench' });
  process.send?.({ url: await app.getUrl(), token });
  process.once('disconnect', () => void app.close().then(() => database.close()));
}

void serve(process.argv[2] ?? '');

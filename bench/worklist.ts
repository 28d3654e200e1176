import { createApp } from '../src/app.module.js';
import { systemClock } from '../src/platform/clock/clock.js';
import { createLog } from '../src/platform/log/log.js';
import { createTokens } from '../src/session/tokens.js';
import { quantile } from './load.js';
import { openBenchServer } from './server.js';
import { benchEngine } from './subjects.js';
import { fillWithDuties, SUPERVISOR } from './worklist-rows.js';

const SIZES = [10_000, 100_000, 1_000_000];
const PAGE = 20;
const DEEP_PAGE = 200;
/** The compiler of JavaScript needs some hundred requests; without them the smallest size would pay for it. */
const WARM_UP = 300;
const REQUESTS = 300;
const SECRET = 'a secret of a benchmark, 32 characters or more';
/** What a supervisor looks for: cases of his city's level in one of its counties. */
const NARROWED = 'level=city&region=370203';

/** Milliseconds that a page took, by its kind. */
interface Figures {
  p50: number;
  p99: number;
}

/** A page of the service, by the path behind the door: milliseconds that it took, and the cursor of the next. */
type Ask = (path: string) => Promise<{ took: number; next: string | null; rows: number }>;

/**
 * `npm run bench -- worklist`: what a supervisor's worklist costs with 10,000, 100,000 and a million open duties, all owed by his unit, which is the worst
 * case. Pages of the whole list and of one narrowed by level and region, the first and the 200th, over HTTP with one caller. The ratios to the smallest count.
 */
export async function benchWorklist(sizes = SIZES): Promise<void> {
  const server = await openBenchServer(4);
  const engine = benchEngine(server.db);
  const app = await createApp({ config: { clock: 'system', tokenMinutes: 600 }, jwtSecret: SECRET, database: server.db, engine, log: createLog({ log: 'error' }) });
  try {
    await app.listen(0, '127.0.0.1');
    const ask = asking(await app.getUrl());
    let filled = 0;
    let smallest: Map<string, Figures> | null = null;
    for (const size of sizes) {
      await fillWithDuties(server.db, engine.parts.rules, { from: filled, to: size });
      filled = size;
      const figures = await measured(ask);
      report(size, figures, smallest ?? figures);
      smallest ??= figures;
    }
  } finally {
    await app.close();
    await server.close();
  }
}

function asking(base: string): Ask {
  const tokens = createTokens({ secret: SECRET, minutes: 600, clock: systemClock() });
  const { token } = tokens.issue({ person: SUPERVISOR, post: SUPERVISOR, role: 'supervisor', unit: SUPERVISOR, region: '370200', line: null, session: 'bench' });
  return async (query) => {
    const start = performance.now();
    const answer = await fetch(`${base}/api/v1/supervisor/worklist?limit=${PAGE}&${query}`, { headers: { authorization: `Bearer ${token}` } });
    const body = (await answer.json()) as { items: unknown[]; next: string | null };
    if (!answer.ok) throw new Error(`The worklist was refused: ${JSON.stringify(body)}`);
    return { took: performance.now() - start, next: body.next, rows: body.items.length };
  };
}

async function measured(ask: Ask): Promise<Map<string, Figures>> {
  const figures = new Map<string, Figures>();
  for (const [name, query] of [['all', 'sort=due'], ['narrowed', `sort=due&${NARROWED}`]] as const) {
    figures.set(`${name}, first page`, await often(ask, query));
    figures.set(`${name}, page ${DEEP_PAGE}`, await often(ask, `${query}&cursor=${await cursorOfPage(ask, query)}`));
  }
  return figures;
}

/** Follows the cursors to the page. */
async function cursorOfPage(ask: Ask, query: string): Promise<string> {
  let cursor = '';
  for (let page = 1; page < DEEP_PAGE; page += 1) {
    const { next } = await ask(`${query}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    if (next === null) throw new Error(`The worklist ends on page ${page}`);
    cursor = next;
  }
  return cursor;
}

async function often(ask: Ask, query: string): Promise<Figures> {
  const times: number[] = [];
  for (let request = 0; request < WARM_UP + REQUESTS; request += 1) {
    const { took, rows } = await ask(query);
    if (rows !== PAGE) throw new Error(`A page had ${rows} rows`);
    if (request >= WARM_UP) times.push(took);
  }
  times.sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

function report(size: number, figures: ReadonlyMap<string, Figures>, smallest: ReadonlyMap<string, Figures>): void {
  process.stdout.write(`${size.toLocaleString('en')} open duties\n`);
  for (const [name, { p50, p99 }] of figures) {
    const least = smallest.get(name) ?? { p50, p99 };
    const ratios = `of the smallest p50 ${(p50 / least.p50).toFixed(2)}  p99 ${(p99 / least.p99).toFixed(2)}`;
    process.stdout.write(`  ${name.padEnd(20)} p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms   ${ratios}\n`);
  }
}

import { createApp } from '../src/app.module.js';
import type { Database } from '../src/platform/db/database.js';
import { systemClock } from '../src/platform/clock/clock.js';
import { createLog } from '../src/platform/log/log.js';
import { createTokens } from '../src/session/tokens.js';
import { median, quantile, spread } from './load.js';
import { inFreshDatabase, openBenchServer } from './server.js';
import { benchEngine } from './subjects.js';
import { fillWithDuties, SUPERVISOR } from './worklist-rows.js';

const SIZES = [10_000, 100_000, 1_000_000];
const PAGE = 20;
const DEEP_PAGE = 200;
/** The compiler of JavaScript needs some hundred requests. */
const WARM_UP = 300;
const ROUNDS = 5;
const REQUESTS = 400;
const SECRET = 'a secret of a benchmark, 32 characters or more';

/**
 * What a supervisor asks for: everything by deadline; cases of his city's level in the county that has four fifths of them; the same of a county that has
 * one of 400, so that a page passes over the others; the highest level first. The page of each that is asked for.
 */
const QUESTIONS: readonly Question[] = [
  { name: 'all, first page', query: 'sort=due', page: 1 },
  { name: `all, page ${DEEP_PAGE}`, query: 'sort=due', page: DEEP_PAGE },
  { name: 'narrowed, first page', query: 'sort=due&level=city&region=370203', page: 1 },
  { name: `narrowed, page ${DEEP_PAGE}`, query: 'sort=due&level=city&region=370203', page: DEEP_PAGE },
  { name: 'sparse, first page', query: 'sort=due&level=city&region=370281', page: 1 },
  { name: 'by level, first page', query: 'sort=level', page: 1 },
  { name: `by level, page ${DEEP_PAGE}`, query: 'sort=level', page: DEEP_PAGE },
];

interface Question {
  name: string;
  query: string;
  page: number;
}

/** Asks for a page of one service's worklist by what stands behind its path. */
type Ask = (query: string) => Promise<{ next: string | null; rows: number }>;

interface Worklist {
  size: number;
  ask: Ask;
}

/** Milliseconds that a page took in one round. */
interface Figures {
  p50: number;
  p99: number;
}

/**
 * `npm run bench -- worklist`: what a supervisor's worklist costs with 10,000, 100,000 and a million open duties, all owed by his unit, which is the worst
 * case, read over HTTP by one caller behind row-level security. A service for each size stands beside the others and they are asked in turn, so that
 * whatever else the machine does is shared by all; the ratios are those to the smallest in the same round.
 */
export async function benchWorklist(sizes = SIZES): Promise<void> {
  const server = await openBenchServer(4);
  try {
    await withWorklists(sizes, [], async (worklists) => {
      for (const question of QUESTIONS) report(question, worklists, await measured(question, worklists));
    });
  } finally {
    await server.close();
  }

  async function withWorklists([size, ...rest]: readonly number[], served: readonly Worklist[], work: (worklists: readonly Worklist[]) => Promise<void>): Promise<void> {
    if (size === undefined) return work(served);
    await inFreshDatabase(server, `worklist_${size}`, (db) => serving(db, size, (worklist) => withWorklists(rest, [...served, worklist], work)));
  }
}

async function serving(db: Database, size: number, work: (worklist: Worklist) => Promise<void>): Promise<void> {
  const engine = benchEngine(db);
  await fillWithDuties(db, engine.parts.rules, { from: 0, to: size });
  const app = await createApp({ config: { clock: 'system', tokenMinutes: 600, requestsPerMinute: 0 }, jwtSecret: SECRET, database: db, engine, log: createLog({ log: 'error' }) });
  try {
    await app.listen(0, '127.0.0.1');
    await work({ size, ask: asking(await app.getUrl()) });
  } finally {
    await app.close();
  }
}

function asking(base: string): Ask {
  const tokens = createTokens({ secret: SECRET, minutes: 600, clock: systemClock() });
  const { token } = tokens.issue({ person: SUPERVISOR, post: SUPERVISOR, role: 'supervisor', unit: SUPERVISOR, region: '370200', line: null, session: 'bench' });
  return async (query) => {
    const answer = await fetch(`${base}/api/v1/supervisor/worklist?limit=${PAGE}&${query}`, { headers: { authorization: `Bearer ${token}` } });
    const body = (await answer.json()) as { items: unknown[]; next: string | null };
    if (!answer.ok) throw new Error(`The worklist was refused: ${JSON.stringify(body)}`);
    return { next: body.next, rows: body.items.length };
  };
}

/** Figures by round and, in each, by worklist. */
async function measured({ query, page }: Question, worklists: readonly Worklist[]): Promise<Figures[][]> {
  const queries: string[] = [];
  for (const { ask } of worklists) queries.push(await queryOfPage(ask, query, page));
  await inTurn(worklists, queries, WARM_UP);
  const rounds: Figures[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await inTurn(worklists, queries, REQUESTS));
  return rounds;
}

/** Follows the cursors to the page. */
async function queryOfPage(ask: Ask, query: string, wanted: number): Promise<string> {
  let at = query;
  for (let page = 1; page < wanted; page += 1) {
    const { next } = await ask(at);
    if (next === null) throw new Error(`The worklist ends on page ${page}`);
    at = `${query}&cursor=${next}`;
  }
  return at;
}

async function inTurn(worklists: readonly Worklist[], queries: readonly string[], requests: number): Promise<Figures[]> {
  const times = worklists.map((): number[] => []);
  for (let request = 0; request < requests; request += 1) {
    for (const [index, { ask }] of worklists.entries()) {
      const start = performance.now();
      const { rows } = await ask(queries[index] as string);
      times[index]?.push(performance.now() - start);
      if (rows !== PAGE) throw new Error(`A page had ${rows} rows`);
    }
  }
  return times.map((taken) => taken.sort((a, b) => a - b)).map((taken) => ({ p50: quantile(taken, 0.5), p99: quantile(taken, 0.99) }));
}

function report({ name }: Question, worklists: readonly Worklist[], rounds: readonly (readonly Figures[])[]): void {
  process.stdout.write(`${name}\n`);
  for (const [index, { size }] of worklists.entries()) {
    const figure = (key: keyof Figures): number[] => rounds.map((round) => round[index]?.[key] ?? Number.NaN);
    const ratio = (key: keyof Figures): string => spread(rounds.map((round) => (round[index]?.[key] ?? Number.NaN) / (round[0]?.[key] ?? Number.NaN)));
    const milliseconds = `p50 ${median(figure('p50')).toFixed(2)} ms  p99 ${median(figure('p99')).toFixed(2)} ms`;
    process.stdout.write(`  ${size.toLocaleString('en').padStart(9)} duties  ${milliseconds}   of the smallest p50 ${ratio('p50')}  p99 ${ratio('p99')}\n`);
  }
}

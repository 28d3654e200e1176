import type { Pool } from 'pg';

import { floorAct, prepareFloor } from './floor.js';
import { driveHttp, startHttpService, stopHttpService } from './http.js';
import { drive, median, spread, type Stretch } from './load.js';
import { pgbenchLines } from './pgbench.js';
import { openBenchServer } from './server.js';
import { benchEngine, officer, openCases, progress } from './subjects.js';

const CASES = 2_000;
const ROUNDS = 5;
const CALLERS = [1, 8, 16];

/** One stretch of one contestant. */
interface Round extends Stretch {
  walBytes: number;
}

/** Runs one stretch with this many callers. */
type Contestant = (callers: number, milliseconds: number) => Promise<Stretch>;

/**
 * `npm run bench -- engine`: acts per second of `engine.send` and of `POST …/acts` beside the floor, on the same server, in alternating rounds.
 * Only the ratios mean anything on another machine.
 */
export async function benchEngineAgainstFloor(stretchMs: number): Promise<void> {
  const server = await openBenchServer(10);
  const { pool, points } = server.db;
  const engine = benchEngine(server.db);
  const cases = await openCases(engine, CASES);
  await prepareFloor(pool, CASES);
  const service = await startHttpService(server.url);
  try {
    const event = { type: 'progress.report', facts: progress, actor: officer, at: new Date().toISOString(), today: '2026-11-23' };
    const contestants: Record<string, Contestant> = {
      floor: (callers, milliseconds) => drive(callers, milliseconds, (caller, turn) => floorAct(points, 1 + ((caller + turn * callers) % CASES), event)),
      engine: (callers, milliseconds) =>
        drive(callers, milliseconds, async (caller, turn) => {
          const caseId = cases[(caller + turn * callers) % CASES] as string;
          const answer = await engine.send({ caseId, act: 'progress.report', facts: progress, actor: officer, scope: { kind: 'everywhere' } });
          if (answer.refused) throw new Error(answer.reasons.map(({ en }) => en).join('; '));
        }),
      http: (callers, milliseconds) => driveHttp(service, cases, callers, milliseconds),
    };
    for (const run of Object.values(contestants)) await run(8, stretchMs);
    for (const callers of CALLERS) report(callers, await rounds(pool, callers, stretchMs, contestants));
    const lines = await pgbenchLines(points, engine, cases, 8, Math.ceil(stretchMs / 1000));
    process.stdout.write(`pgbench, our own statement, 8 clients: ${lines === null ? 'pgbench is not installed' : lines.join('; ')}\n`);
  } finally {
    await stopHttpService(service);
    await server.close();
  }
}

async function rounds(pool: Pool, callers: number, stretchMs: number, contestants: Record<string, Contestant>): Promise<Map<string, Round[]>> {
  const found = new Map<string, Round[]>(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(contestants)) {
      const before = await walPosition(pool);
      const stretch = await run(callers, stretchMs);
      const acts = (stretch.perSecond * stretchMs) / 1000;
      found.get(name)?.push({ ...stretch, walBytes: ((await walPosition(pool)) - before) / acts });
    }
  }
  return found;
}

async function walPosition(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ bytes: string }>("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text as bytes");
  return Number(rows[0]?.bytes);
}

function report(callers: number, found: ReadonlyMap<string, readonly Round[]>): void {
  const floor = found.get('floor') ?? [];
  process.stdout.write(`${callers} callers\n`);
  for (const [name, rounds] of found) {
    const of = (field: keyof Round): number => median(rounds.map((round) => round[field]));
    const ratios = rounds.map(({ perSecond }, round) => perSecond / (floor[round]?.perSecond ?? Number.NaN));
    const figures = `${of('perSecond').toFixed(0).padStart(6)} acts/s   p50 ${of('p50').toFixed(2)} ms   p99 ${of('p99').toFixed(2)} ms   WAL ${of('walBytes').toFixed(0)} bytes/act`;
    process.stdout.write(`  ${name.padEnd(7)}${figures}   of the floor ${spread(ratios)}\n`);
  }
}

import type { Pool } from 'pg';

import { drive, median, spread, type Stretch } from './load.js';
import { floorAct, prepareFloor } from './floor.js';
import { openBenchServer } from './server.js';
import { benchEngine, officer, openCases, progress } from './subjects.js';

const CASES = 2_000;
const ROUNDS = 5;
const CALLERS = [1, 8, 16];

interface Round extends Stretch {
  walBytes: number;
}

/**
 * `npm run bench -- engine`: acts per second of `engine.send` beside the floor, on the same server, in alternating rounds. Only the ratios mean
 * anything on another machine. DUBAN_BENCH_MS sets the length of one stretch.
 */
export async function benchEngineAgainstFloor(stretchMs: number): Promise<void> {
  const server = await openBenchServer(10);
  try {
    const { pool } = server.db;
    const engine = benchEngine(server.db);
    const cases = await openCases(engine, CASES);
    await prepareFloor(pool, CASES);
    const event = { type: 'progress.report', facts: progress, actor: officer, at: new Date().toISOString(), today: '2026-11-23' };
    const contestants = {
      floor: (caller: number, turn: number) => floorAct(pool, 1 + ((caller + turn * 16) % CASES), event),
      engine: async (caller: number, turn: number) => {
        const caseId = cases[(caller + turn * 16) % CASES] as string;
        const answer = await engine.send({ caseId, act: 'progress.report', facts: progress, actor: officer, scope: { kind: 'everywhere' } });
        if (answer.refused) throw new Error(answer.reasons.map(({ en }) => en).join('; '));
      },
    };
    for (const act of Object.values(contestants)) await drive(8, stretchMs / 2, act);
    for (const callers of CALLERS) report(callers, await rounds(pool, callers, stretchMs, contestants));
  } finally {
    await server.close();
  }
}

type Contestants = Record<'floor' | 'engine', (caller: number, turn: number) => Promise<void>>;

async function rounds(pool: Pool, callers: number, stretchMs: number, contestants: Contestants): Promise<Record<keyof Contestants, Round[]>> {
  const found: Record<keyof Contestants, Round[]> = { floor: [], engine: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['floor', 'engine'] as const) {
      const before = await walPosition(pool);
      const stretch = await drive(callers, stretchMs, contestants[name]);
      const acts = (stretch.perSecond * stretchMs) / 1000;
      found[name].push({ ...stretch, walBytes: ((await walPosition(pool)) - before) / acts });
    }
  }
  return found;
}

async function walPosition(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ bytes: string }>("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text as bytes");
  return Number(rows[0]?.bytes);
}

function report(callers: number, found: Record<keyof Contestants, Round[]>): void {
  const line = (name: keyof Contestants): string => {
    const of = (field: keyof Round): number => median(found[name].map((round) => round[field]));
    return `  ${name.padEnd(7)} ${of('perSecond').toFixed(0).padStart(6)} acts/s   p50 ${of('p50').toFixed(2)} ms   p99 ${of('p99').toFixed(2)} ms   WAL ${of('walBytes').toFixed(0)} bytes/act`;
  };
  const ratios = found.engine.map(({ perSecond }, round) => perSecond / (found.floor[round]?.perSecond ?? Number.NaN));
  process.stdout.write(`${callers} callers\n${line('floor')}\n${line('engine')}\n  engine / floor: ${spread(ratios)}\n`);
}

import { generateKeyPairSync } from 'node:crypto';

import { parse, stringify } from 'yaml';

import { chineseDaysData } from '../src/calendars/chinese-days.js';
import { addNaturalDays, localDate } from '../src/domain/calendar/local-date.js';
import type { PackText } from '../src/domain/rules/pack-text.js';
import { compileRegistry } from '../src/domain/workflow/registry.js';
import { Engine, sealKeyFrom, Worker } from '../src/engine/index.js';
import { deliverNotifications } from '../src/notifications/deliver.js';
import { VirtualClock } from '../src/platform/clock/clock.js';
import { builtInPackTexts } from '../src/rules/built-in-packs.js';
import { applyCalendar } from '../src/rules/calendar-changes.js';
import { LiveRules } from '../src/rules/live-rules.js';
import { applyPack, loadPack } from '../src/rules/pack-changes.js';
import { RulesKeeper } from '../src/rules/keep-up.js';
import { isRuleRefusal, type RuleRefusal } from '../src/rules/rule-refusal.js';
import { definitions } from '../workflows/index.js';
import frozen from '../workflows/frozen.json';
import { moveFloor, prepareMoveFloor } from './move-floor.js';
import { wrongRungs } from './wrong-rungs.js';
import { median, spread } from './load.js';
import { openBenchServer, type BenchServer } from './server.js';
import { openHazards } from './subjects.js';

const DEADLINES = 10_000;
const ROUNDS = 3;
const REGION = '370203';

/** Monday 2 March 2026, 10 o'clock in Shanghai. */
const START = Date.parse('2026-03-02T02:00:00Z');

const by = { actor: { kind: 'client' as const, client: 'bench', role: 'system-administrator' as const }, why: 'benchmark' };

/** A service of one process over the benchmark's database, with rules that change. */
interface Service {
  rules: LiveRules;
  engine: Engine;
  worker: Worker;
  clock: VirtualClock;
}

/**
 * `npm run bench -- move`: 10,000 open deadlines moved by a change of the calendar, and by one of the rule pack, each on the record of its
 * case, beside a bare update of as many rows with a journal row each, in alternating rounds. Then once more while a worker fires the rungs that
 * are due; afterwards doctor and verify must find nothing, and no rung may have fired before its instant.
 */
export async function benchMove(): Promise<void> {
  const server = await openBenchServer(10);
  try {
    const service = await openService(server);
    await openHazards(service.engine, DEADLINES, REGION);
    await prepareMoveFloor(server.db.pool);
    await throughput(server, service);
    await whileRungsFire(server, service);
  } finally {
    await server.close();
  }
}

async function openService({ db }: BenchServer): Promise<Service> {
  const clock = new VirtualClock(START);
  const rules = await LiveRules.open({ database: db, clock, builtIn: { packs: builtInPackTexts(), calendar: chineseDaysData() }, criterion: () => undefined });
  const engine = new Engine({ pool: db.points, clock, registry: compileRegistry(definitions, frozen), rules, digestName: 'sha256' });
  const keeper = new RulesKeeper(rules, engine.parts);
  const worker = new Worker({
    engine,
    deliveries: { notify: deliverNotifications },
    keepRules: () => keeper.keepUp(),
    sealKey: sealKeyFrom(generateKeyPairSync('ed25519').privateKey),
    sealSeconds: Number.POSITIVE_INFINITY,
    report: ({ error }) => {
      if (error !== null) process.stdout.write(`the worker failed: ${error instanceof Error ? error.message : 'it does not say why'}\n`);
    },
  });
  return { rules, engine, worker, clock };
}

async function throughput({ db }: BenchServer, service: Service): Promise<void> {
  const found: Record<string, number[]> = { floor: [], calendar: [], pack: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const measured = {
      floor: await perSecond(() => moveFloor(db.points, DEADLINES)),
      calendar: await perSecond(() => closeDays(service, round)),
      pack: await perSecond(() => lengthenLimit(service, round)),
    };
    // The first round warms up.
    if (round > 0) for (const [name, figure] of Object.entries(measured)) found[name]?.push(figure);
  }
  const floor = found['floor'] ?? [];
  for (const [name, figures] of Object.entries(found)) {
    const ratios = figures.map((figure, round) => figure / (floor[round] ?? Number.NaN));
    process.stdout.write(`${name.padEnd(9)}${median(figures).toFixed(0).padStart(7)} deadlines/s   of the floor ${spread(ratios)}\n`);
  }
}

async function perSecond(move: () => Promise<number>): Promise<number> {
  const began = performance.now();
  const moved = await move();
  const seconds = (performance.now() - began) / 1000;
  if (moved !== DEADLINES) throw new Error(`${moved} deadlines were moved, not ${DEADLINES}`);
  return moved / seconds;
}

/** Closes the region for one day more with each round, from the day after the hazards were found. */
async function closeDays({ rules, engine }: Service, round: number): Promise<number> {
  const closures = [{ from: '2026-03-03', to: addNaturalDays(localDate('2026-03-03'), [0, 1, 2, 3, 6, 7][round] ?? 8), reason: '台风停工' }];
  const text = { holidays: {}, makeUpDays: {}, closures, workingDays: {} };
  return accepted(await applyCalendar(rules, engine.parts, { region: '370200', text }, by)).applied.moved;
}

/** Gives the limit one working day more with each round, by another version of the national pack. */
async function lengthenLimit({ rules, engine }: Service, round: number): Promise<number> {
  const pack = parse(builtInPackTexts().find((text) => /^pack: national$/m.test(text)) ?? '') as PackText;
  pack.version = 2 + round;
  pack.effective = { from: addNaturalDays(localDate('2026-02-01'), round) };
  Object.assign(pack.limits['hazard.grade'] ?? {}, { amount: 4 + round });
  accepted(await loadPack(rules, engine.parts.registry, stringify(pack, { aliasDuplicateObjects: false }), by));
  return accepted(await applyPack(rules, engine.parts, `national@${pack.version}`, by)).moved;
}

function accepted<T extends object>(answer: T | RuleRefusal): Exclude<T, RuleRefusal> {
  if (isRuleRefusal(answer)) throw new Error(answer.reasons.map(({ en }) => en).join('; '));
  return answer as Exclude<T, RuleRefusal>;
}

/** Moves all deadlines twice on the day on which the first rung of each is due, with a worker at work. */
async function whileRungsFire({ db }: BenchServer, service: Service): Promise<void> {
  const { rows } = await db.pool.query<{ due: Date }>('select max(next_rung_at) as due from duty where settled_at is null');
  service.clock.moveTo((rows[0]?.due ?? new Date(START)).getTime() + 1);
  let [moving, rungs] = [true, 0];
  const working = (async () => {
    while (moving) rungs += (await service.worker.runOnce()).rungs;
  })();
  await closeDays(service, ROUNDS + 1);
  await lengthenLimit(service, ROUNDS + 1);
  moving = false;
  await working;
  rungs += (await service.worker.runOnce()).rungs;
  const { cases, faults, wrong, fired } = await wrongRungs(db.pool, service.engine.parts);
  process.stdout.write(`${cases} cases moved while ${rungs} rungs fired: ${fired} fired rungs looked at, ${wrong.length} before their instant or out of their order; verify and doctor: ${faults.length} faults\n`);
  for (const line of [...wrong, ...faults].slice(0, 10)) process.stdout.write(`  ${line}\n`);
  if (wrong.length + faults.length > 0 || rungs === 0) throw new Error('The rungs are not where they belong, or none fired meanwhile');
}


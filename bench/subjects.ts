import { compileRegistry } from '../src/domain/workflow/registry.js';
import type { Actor } from '../src/domain/workflow/actor.js';
import { Engine } from '../src/engine/index.js';
import { systemClock, type Clock } from '../src/platform/clock/clock.js';
import type { Database } from '../src/platform/db/database.js';
import { builtInRules } from '../src/built-in-rules.js';
import { definitions } from '../workflows/index.js';
import frozen from '../workflows/frozen.json';

const ENTERPRISE = '00000000-0000-4000-8000-000000000001';
const AUTHORITY = '00000000-0000-4000-8000-000000000002';
const SUPERVISOR = '00000000-0000-4000-8000-000000000003';

export const officer: Extract<Actor, { kind: 'person' }> = { kind: 'person', person: '00000000-0000-4000-8000-0000000000a1', unit: ENTERPRISE, role: 'enterprise-safety-officer' };

/** A progress report settles a duty, opens the next with its deadline and rung, and sends a message; the state stays, so it can be repeated. */
export const progress = {
  percent: 40,
  spentCents: 1_250_000,
  done: '完成罐区切断阀更换，正在调试联锁',
  difficulties: null,
  next: '联锁调试与验证',
  evidence: [{ name: '现场照片.jpg', sha256: 'a'.repeat(64) }],
};

export function benchEngine(db: Database, clock: Clock = systemClock()): Engine {
  const registry = compileRegistry(definitions, frozen);
  return new Engine({ pool: db.points, clock, registry, rules: builtInRules(), digestName: 'sha256' });
}

/** Cases under listed supervision whose rectification is under way: two machines and three open duties each. */
export async function openCases(engine: Engine, count: number): Promise<string[]> {
  const answers = await Promise.all(
    Array.from({ length: count }, (_, number) =>
      engine.open({
        act: 'record.import',
        actor: { kind: 'client', client: 'bench', role: 'importer' },
        header: { parties: { enterprise: ENTERPRISE, authority: AUTHORITY, supervisor: SUPERVISOR }, region: '370203', industry: '26', title: `重大隐患${number}` },
        facts: {
          outcome: 'progress',
          level: 'city',
          listingBody: SUPERVISOR,
          listedOn: null,
          rectifyBy: '2030-12-31',
          outcomeOn: null,
          articleOn: null,
          sourceTitle: null,
          hazard: '消防设施不能正常使用',
          requirement: null,
          unitCode: null,
          published: {},
          uncertain: [],
        },
      }),
    ),
  );
  return answers.map((answer) => {
    if (answer.refused) throw new Error(`A benchmark case was refused: ${answer.reasons.map(({ en }) => en).join('; ')}`);
    return answer.caseId;
  });
}

/** Hazards that were found and are to be graded: one machine and one open duty each, whose date a rule counts in working days. */
export async function openHazards(engine: Engine, count: number, region: string): Promise<string[]> {
  const inspector: Actor = { kind: 'person', person: '00000000-0000-4000-8000-0000000000a2', unit: AUTHORITY, role: 'inspector' };
  const parties = { enterprise: ENTERPRISE, authority: AUTHORITY, supervisor: SUPERVISOR };
  const found = { title: '防火堤开裂', description: '东南角裂缝约3米，雨水可渗出', place: '二号储罐区', source: 'inspection', foundOn: '2026-03-02', evidence: [] };
  const answers = await Promise.all(
    Array.from({ length: count }, (_, number) =>
      engine.open({ act: 'hazard.discover', actor: inspector, header: { parties, region, industry: '26', title: `隐患${number}` }, facts: found }),
    ),
  );
  return answers.map((answer) => {
    if (answer.refused) throw new Error(`A benchmark case was refused: ${answer.reasons.map(({ en }) => en).join('; ')}`);
    return answer.caseId;
  });
}

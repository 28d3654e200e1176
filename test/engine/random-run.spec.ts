import * as fc from 'fast-check';

import { measures } from '../../src/domain/accountability/measure.js';
import { addNaturalDays, type LocalDate } from '../../src/domain/calendar/local-date.js';
import { localDateAt } from '../../src/domain/calendar/local-day.js';
import { actionsFor } from '../../src/domain/workflow/actions.js';
import { isRefusal } from '../../src/domain/workflow/refusal.js';
import { examine, loadCases, verifyRecord, type LoadedCase } from '../../src/engine/index.js';
import { people, units, type PersonName } from '../support/actors.js';
import { createTestDatabase } from '../support/database.js';
import { LiveEngine, numbered } from '../support/engine.js';
import { approvalOf, factsFor, implementationFacts, type ActName } from '../support/valid-facts.js';

/** What happens next: somebody does one of the things that he may do now, or days pass. `choice` says which of many. */
type Happening = { kind: 'act'; case: number; choice: number; facts: number } | { kind: 'days'; days: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('act' as const), case: fc.nat({ max: 1 }), choice: fc.nat({ max: 999 }), facts: fc.nat({ max: 99 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('days' as const), days: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 200 })) }) },
);

const openings = ['exposed', 'listed', 'progress', 'overdue', 'penalised', 'delisted'] as const;

async function opened(live: LiveEngine, choice: number): Promise<string> {
  if (choice % 3 === 0) return (await live.opens('inspector', 'hazard.discover')).caseId;
  if (choice % 3 === 1) return (await live.opens('safetyOfficer', 'hazard.discover', { facts: { source: 'self-inspection' } })).caseId;
  const outcome = openings[choice % openings.length];
  return (await live.opens('importer', 'record.import', { facts: { outcome, rectifyBy: choice % 2 === 0 ? null : '2026-05-31' } })).caseId;
}

async function loaded(live: LiveEngine, caseId: string): Promise<LoadedCase> {
  const found = (await loadCases(live.pool, [{ caseId, actKey: null, duties: 'plain' }])).get(caseId);
  if (found === undefined) throw new Error(`There is no case ${caseId}`);
  return found;
}

const items = Object.keys(implementationFacts) as (keyof typeof implementationFacts)[];

/** Facts of an act that fit the day and the machine, in one of many variants. */
function someFacts(act: ActName, variant: number, { today, context }: { today: LocalDate; context: Record<string, unknown> }): Record<string, unknown> {
  const item = items[variant % items.length] as (typeof items)[number];
  const higher = variant % 2 === 0 ? { level: 'province', body: units.province } : { level: 'city', body: units.city };
  const rectifyBy = addNaturalDays(today, variant * 3);
  const changes: Partial<Record<ActName, Record<string, unknown>>> = {
    'plan.submit-item': { item, content: implementationFacts[item] },
    'plan.accept-item': { item },
    'plan.return-item': { item },
    'plan.return': { items: items.slice(0, 1 + (variant % items.length)) },
    'hazard.grade-general': { rectifyBy: variant % 2 === 0 ? null : rectifyBy },
    'order.serve': { rectifyBy, stop: variant % 2 === 0 ? 'none' : 'whole' },
    'term.set': { rectifyBy },
    'grade.downgrade': { rectifyBy },
    'listing.propose': { ...higher, rectifyBy },
    'listing.raise': { ...higher, rectifyBy },
    'listing.issue': { level: context['level'], rectifyBy },
    'listing.set-term': { rectifyBy },
    'assessment.submit': { conclusion: variant % 3 === 0 ? 'not-passed' : 'passed' },
    'escalation.approve': approvalOf(String(context['act'])),
    'accountability.open': { kind: measures[variant % measures.length] },
    'accountability.decide': variant % 3 === 0 ? { outcome: 'exempt', exemption: { ground: 'other-cause', acts: [1] } } : {},
    'return-check.record': { result: variant % 3 === 0 ? 'recurred' : 'holds' },
  };
  return factsFor(act, changes[act]);
}

let documents = 0;

/** Somebody performs one of the acts that the case offers; it may still be refused for what its facts say, and for nothing else. */
async function somebodyActs(live: LiveEngine, caseId: string, { choice, facts }: { choice: number; facts: number }): Promise<void> {
  const { registry } = live.engine.parts;
  const { state } = await loaded(live, caseId);
  const at = new Date(live.clock.now()).toISOString();
  const today = localDateAt(live.clock.now(), live.engine.parts.rules.zone);
  const offered = (Object.keys(people) as PersonName[]).flatMap((who) =>
    actionsFor(registry, state, { actor: people[who], at, today })
      .filter(({ allowed }) => allowed)
      .map(({ act, instance }) => ({ who, act: act as ActName, instance })),
  );
  const chosen = offered[choice % offered.length];
  if (chosen === undefined) return;
  const { who, act, instance } = chosen;
  const context = state.instances.find((machine) => machine.instance === instance)?.snapshot.context ?? {};
  documents += 1;
  const answer = await live.tries(caseId, who, act, { instance, facts: numbered(someFacts(act, facts, { today, context }), documents) });
  // Its example names no record that is there.
  if (isRefusal(answer)) expect([act, answer.code]).toEqual([act, act === 'accountability.correct' ? 'record.unknown' : 'act.guard']);
}

async function sound(live: LiveEngine, caseId: string): Promise<void> {
  const record = await live.record(caseId);
  expect(verifyRecord(live.engine.parts, record)).toEqual([]);
  expect(examine(live.engine.parts, record)).toEqual([]);
}

describe('whatever people do and however time passes', () => {
  it('every case verifies, and owes exactly what its state and its pack imply, after every single happening', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })), fc.array(happening, { minLength: 15, maxLength: 40 }), async (starts, happenings) => {
        const database = await createTestDatabase();
        try {
          const live = new LiveEngine(database.db, { sealSeconds: 86_400 });
          const cases = [await opened(live, starts[0]), await opened(live, starts[1])];
          for (const next of happenings) {
            if (next.kind === 'days') await live.later(next.days);
            else await somebodyActs(live, cases[next.case] as string, next);
            for (const caseId of next.kind === 'days' ? cases : [cases[next.case] as string]) await sound(live, caseId);
          }
          await live.later(1);
          expect(await live.faults()).toEqual([]);
        } finally {
          await database.drop();
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});

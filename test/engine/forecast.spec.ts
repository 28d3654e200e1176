import fc from 'fast-check';

import { addNaturalDays, dayNumber, localDate, type LocalDate } from '../../src/domain/calendar/local-date.js';
import { localDateAt } from '../../src/domain/calendar/local-day.js';
import { createWorkingCalendar } from '../../src/domain/calendar/working-calendar.js';
import { checkDefinitions } from '../../src/domain/workflow/check/check-definitions.js';
import { chineseDaysCalendar, chineseDaysData } from '../../src/calendars/chinese-days.js';
import { forecast, loadCases, type Forecast, type RulesInForce } from '../../src/engine/index.js';
import type { Database } from '../../src/platform/db/database.js';
import { builtInRules } from '../../src/built-in-rules.js';
import { escalationDecisionV1 } from '../../workflows/escalation-decision/v1.js';
import { registryOf, story } from '../support/case-story.js';
import { createTestDatabase, useTestDatabase } from '../support/database.js';
import { units } from '../support/actors.js';
import { contentOf, DAY_MS, LiveEngine, released, START } from '../support/engine.js';
import { asForetold, asItHappened, foretold, livedTo, untilAllHappened } from '../support/foretold.js';
import { heldLetter, letterPack, LetterCase, urgentPack } from '../support/letters.js';
import { wholeLives } from '../support/whole-lives.js';

/** Lives that consist of acts alone, each as a story. */
const lives = Object.values(wholeLives)
  .flatMap((some) => Object.values(some))
  .map((life) => {
    const told = story();
    life(told);
    return told;
  })
  .filter(({ told }) => told.every(({ reaction }) => reaction === undefined));

const everySuperior: readonly [id: string, kind: string, superior: string | null][] = [
  [units.province, 'safety-committee-office', null],
  [units.city, 'safety-committee-office', units.province],
  [units.bureau, 'authority', units.city],
  [units.fireBrigade, 'authority', units.city],
];

async function directoryOf({ pool }: Database): Promise<void> {
  for (const [id, kind, superior] of everySuperior) {
    await pool.query('insert into organisation (id, kind, name, region_code, verified, committee_id) values ($1::uuid, $2, $1::text, $3, true, $4)', [id, kind, '370200', superior]);
  }
}

/** What `duban check` proves of every climb, from the date of the duty on. */
const { climbs } = checkDefinitions(released, { packs: builtInRules().packs(), calendar: chineseDaysCalendar() });
const provenDays = Math.max(...Object.values(climbs).flatMap((ofPack) => ofPack.filter(({ from }) => from === 'document').map(({ days }) => days)));

/** Days from the last date that was due, or from today where that is later, to the last event. */
function daysToTheTop({ events, from, zone }: Forecast, due: readonly string[]): number {
  const today = localDateAt(Date.parse(from), zone);
  const last = [today, ...due].sort().at(-1) as LocalDate;
  return dayNumber(events.at(-1)?.date ?? today) - dayNumber(last);
}

describe('a forecast', () => {
  it('is what the clock then does, rung for rung, in whatever state a case is and however late the rungs are, within the days that are proved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 9_999 }), fc.nat({ max: 9_999 }), fc.oneof(fc.constant(0), fc.nat({ max: 120 })), fc.boolean(), async (life, cut, missed, worked) => {
        const told = lives[life % lives.length] as (typeof lives)[number];
        const database = await createTestDatabase();
        try {
          await directoryOf(database.db);
          const { live, caseId } = await livedTo(database.db, told, 1 + (cut % told.told.length));
          live.clock.advance(missed * DAY_MS);
          if (worked) await live.look();
          const due = (await live.record(caseId)).duties.filter(({ settledAt }) => settledAt === null).map((duty) => duty.due);

          const foreseen = await foretold(live, caseId);
          await untilAllHappened(live, foreseen);

          expect(await asItHappened(live, caseId, foreseen.revision)).toEqual(asForetold(foreseen.events));
          const { duties } = await live.record(caseId);
          const open = duties.filter(({ settledAt }) => settledAt === null);
          expect(open.map(({ duty }) => duty)).toEqual(foreseen.tops.map(({ duty }) => duty));
          expect(open.every(({ repeat }) => (repeat ?? 0) > 0)).toBe(true);
          expect(daysToTheTop(foreseen, due)).toBeLessThanOrEqual(provenDays);
          expect(await live.faults()).toEqual([]);
        } finally {
          await database.drop();
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});

describe('a forecast of one case', () => {
  const database = useTestDatabase();
  beforeAll(() => directoryOf(database().db));

  it('holds when the worker looks once a day, and up to the day on which somebody acts', async () => {
    const live = new LiveEngine(database().db);
    const [left, taken] = [await live.opens('inspector', 'hazard.discover'), await live.opens('inspector', 'hazard.discover')];
    const foreseen = await foretold(live, left.caseId);
    const dates = foreseen.events.map(({ date, duty, rung }) => `${date} ${duty} ${rung ?? ''}`);

    for (let day = 0; day < 90; day += 1) {
      if (day === 10) await live.does(taken.caseId, 'regulator', 'hazard.dismiss');
      await live.later(1);
    }

    const happened = async (caseId: string): Promise<string[]> => {
      const { entries } = await live.record(caseId);
      return entries.flatMap(({ entry: { today, fired } }) => (fired === undefined || fired.repeat > 0 ? [] : [`${today} ${fired.duty} ${fired.rung}`]));
    };
    expect(dates).toHaveLength(5);
    expect(await happened(left.caseId)).toEqual(dates);
    expect(await happened(taken.caseId)).toEqual(dates.slice(0, 2));
  });

  it('says what, to whom, on what basis, what it opens, what caused it, and where each ladder ends', async () => {
    const live = new LiveEngine(database().db);
    const { caseId } = await live.opens('inspector', 'hazard.discover');

    const { events, tops, revision, pack, zone } = await foretold(live, caseId);

    expect({ revision, pack, zone }).toEqual({ revision: 1, pack: 'qingdao-3x@1+national@1', zone: 'Asia/Shanghai' });
    expect(events[0]).toEqual({
      ...{ number: 1, at: '2026-03-02T16:00:00.000Z', date: '2026-03-03', kind: 'rung', duty: 1, name: 'hazard.grade', title: { zh: '对隐患定级', en: 'Grade the hazard' } },
      ...{ holder: { unit: units.bureau, role: 'regulator' }, due: '2026-03-05', rung: 'reminder', act: 'reminder', what: { zh: '提醒', en: 'Reminder' } },
      ...{ collapsed: [], to: [{ unit: units.bureau, role: 'regulator' }], notBefore: '2026-03-02T23:00:00.000Z', decides: null, acknowledges: null },
      ...{ basis: [{ document: 'duban', mark: 'policy' }], opens: [], provisional: false, causedBy: null },
    });
    const asked = events.find(({ decides }) => decides !== null);
    const opened = { duty: 2, name: 'escalation.decide', holder: { unit: units.city, role: 'supervisor-leader' }, due: '2026-03-26' };
    expect(asked).toMatchObject({ date: '2026-03-19', rung: 'circular', decides: { unit: units.city, role: 'supervisor-leader' }, opens: [opened] });
    const ofLeader = events.filter(({ duty }) => duty === 2);
    expect(ofLeader.map(({ rung, causedBy }) => [rung, causedBy])).toEqual([['reminder', asked?.number], ['overdue-warning', asked?.number]]);
    // The leader of the city has nobody of his own over him: the superior of his unit is told.
    expect(ofLeader[1]?.to).toContainEqual({ unit: units.province, role: 'supervisor' });
    expect(tops.map(({ duty, rung, nextOn, every }) => [duty, rung, nextOn, every.unit])).toEqual([[1, 'circular', '2026-04-19', 'month'], [2, 'overdue-warning', expect.any(String), 'working-day']]);
  });

  it('writes nothing, and tells the same twice', async () => {
    const live = new LiveEngine(database().db);
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    const before = await contentOf(live.pool);

    const [first, second] = [await foretold(live, caseId), await foretold(live, caseId)];

    expect(second).toEqual(first);
    expect(await contentOf(live.pool)).toEqual(before);
  });

  it('of a case that is over has nothing to tell', async () => {
    const live = new LiveEngine(database().db);
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    await live.does(caseId, 'regulator', 'hazard.dismiss');

    expect(await foretold(live, caseId)).toMatchObject({ events: [], tops: [] });
  });

  it('marks as provisional what a year that is not announced may move, and all that hangs on it', async () => {
    const year = chineseDaysCalendar().announcedThrough;
    const live = new LiveEngine(database().db);
    live.clock.moveTo(Date.parse(`${year}-12-20T02:00:00Z`));
    const { caseId } = await live.opens('inspector', 'hazard.discover');

    const { events } = await foretold(live, caseId);

    // Grading is due before the year ends; its warning is one natural day later, the circular ten working days.
    expect(events.map(({ duty, rung, provisional }) => [duty, rung, provisional])).toEqual([
      [1, 'reminder', false],
      [1, 'overdue-warning', false],
      [1, 'circular', true],
      [2, 'reminder', true],
      [2, 'overdue-warning', true],
    ]);
  });
});

describe('a forecast of a letter that may rest', () => {
  const database = useTestDatabase();
  const rules: RulesInForce = { ...builtInRules(), packFor: () => letterPack, packs: () => [letterPack, urgentPack], pack: (key) => [letterPack, urgentPack].find((pack) => pack.key === key) };
  const service = (more: Partial<RulesInForce> = {}): LetterCase => new LetterCase(new LiveEngine(database().db, { registry: registryOf([heldLetter, escalationDecisionV1]), rules: { ...rules, ...more } }));

  it('foresees the end of a pause that nobody ends, and the ladder that goes on from there', async () => {
    const letter = await service().opened();
    await letter.live.later(2);
    await letter.rests('2026-03-20');

    const foreseen = await foretold(letter.live, letter.caseId);
    expect(foreseen.events.map(({ kind, date, rung, due, causedBy }) => [kind, date, rung, due, causedBy]).slice(0, 2)).toEqual([
      ['pause-end', '2026-03-21', null, '2026-03-25', null],
      ['rung', '2026-03-24', 'reminder', '2026-03-25', 1],
    ]);
  });

  it('is what the clock then does, whenever the count began to rest and whatever date was given before', async () => {
    const days = fc.record({ before: fc.nat({ max: 30 }), resting: fc.integer({ min: 1, max: 60 }), since: fc.nat({ max: 70 }), extended: fc.option(fc.integer({ min: -5, max: 90 })) });
    await fc.assert(
      fc.asyncProperty(days, async ({ before, resting, since, extended }) => {
        const letter = await service().opened();
        const dayIn = (amount: number) => addNaturalDays(localDateAt(letter.live.clock.now(), 'Asia/Shanghai'), amount);
        await letter.live.later(before);
        if (extended !== null) await letter.extended(dayIn(extended));
        await letter.rests(dayIn(resting));
        letter.live.clock.advance(since * DAY_MS);

        const foreseen = await foretold(letter.live, letter.caseId);
        await untilAllHappened(letter.live, foreseen);

        expect(foreseen.events.map(({ kind }) => kind)).toContain('pause-end');
        expect(await asItHappened(letter.live, letter.caseId, foreseen.revision)).toEqual(asForetold(foreseen.events));
      }),
      { numRuns: 15, endOnFailure: true },
    );
    expect(await service().live.faults()).toEqual([]);
  });

  it('with another date is the forecast after that extension was really granted', async () => {
    const letter = await service().opened();
    await letter.live.later(12);
    const [plain, supposed] = [await foretold(letter.live, letter.caseId), await foretold(letter.live, letter.caseId, { extension: { duty: 1, due: localDate('2026-05-15') } })];
    expect(supposed.events).not.toEqual(plain.events);
    expect(supposed.events[0]).toMatchObject({ date: '2026-05-14', due: '2026-05-15', rung: 'reminder' });

    await letter.extended('2026-05-15');
    const real = await foretold(letter.live, letter.caseId);
    expect(real).toEqual({ ...supposed, revision: supposed.revision + 1 });
    await untilAllHappened(letter.live, real);

    expect(await asItHappened(letter.live, letter.caseId, real.revision)).toEqual(asForetold(supposed.events));
    expect(await letter.live.faults()).toEqual([]);
  });

  it('under another pack is the forecast of a letter that came under it', async () => {
    const [usual, urgent] = [await service().opened(), await service({ packFor: () => urgentPack }).opened()];

    const supposed = await foretold(usual.live, usual.caseId, { pack: urgentPack.key });

    expect(supposed.pack).toBe(urgentPack.key);
    expect(asForetold(supposed.events)).toEqual(asForetold((await foretold(urgent.live, urgent.caseId)).events));
    expect(asForetold(supposed.events)).not.toEqual(asForetold((await foretold(usual.live, usual.caseId)).events));
  });

  it('under another calendar moves what counts in working days', async () => {
    const data = chineseDaysData();
    const closed = createWorkingCalendar({ ...data, version: 'closed', closures: { '2026-03-04': '台风' } });
    const letter = await service({ calendar: (version) => (version === closed.version ? closed : rules.calendar(version)) }).opened();

    const [plain, supposed] = [await foretold(letter.live, letter.caseId), await foretold(letter.live, letter.caseId, { calendar: 'closed' })];

    expect([plain, supposed].map(({ events }) => events[0]?.due)).toEqual(['2026-03-09', '2026-03-10']);
  });

  it('about a duty, a pack or a calendar that is not there says what there is', async () => {
    const { live, caseId } = await service().opened();
    const loaded = (await loadCases(live.pool, [{ caseId, actKey: null, duties: 'ledgers' }])).get(caseId);
    if (loaded === undefined) throw new Error('The letter is not on record');
    const ask = (suppose: object) => forecast(live.engine.parts, loaded, { now: START, superiors: new Map(), suppose });

    expect(ask({ extension: { duty: 7, due: localDate('2026-05-15') } })).toMatchObject({ supposable: false, code: 'duty.unknown', en: 'The case has no open duty 7; open are 1' });
    expect(ask({ pack: 'none@1' })).toMatchObject({ code: 'forecast.pack-unknown', zh: '没有规则包“none@1”；现有：letters@1, letters@2' });
    expect(ask({ calendar: 'none' })).toMatchObject({ code: 'forecast.calendar-unknown' });
  });

  it('that never ends is an error, not an endless loop', async () => {
    const circle = structuredClone(letterPack) as typeof letterPack & { limits: Record<string, { ladder: string }> };
    circle.limits['escalation.decide'] = { ...circle.limits['escalation.decide'], ladder: 'usual' } as never;
    const { live, caseId } = await service({ packFor: () => circle, pack: () => circle }).opened();

    await expect(foretold(live, caseId)).rejects.toThrow('passed 2000 events: its duties open each other in a circle');
  });
});

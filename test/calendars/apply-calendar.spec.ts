import { applyRules, previewRules, type MovingDeadline } from '../../src/engine/index.js';
import type { CalendarText } from '../../src/domain/calendar/calendar-text.js';
import { applyCalendar, calendarsToFollow, previewCalendar, type CalendarApplied, type CalendarPreview, type GivenCalendar } from '../../src/rules/calendar-changes.js';
import { isRuleRefusal } from '../../src/rules/rule-refusal.js';
import type { LiveRules } from '../../src/rules/live-rules.js';
import { useTestDatabase } from '../support/database.js';
import { contentOf, DAY_MS, LiveEngine, useAnotherProcess, watched } from '../support/engine.js';
import { closing, decision, liveWithRules, nothingSaid, openRules } from '../support/rules.js';

/** A hazard found on Monday, 2 March 2026, in 370203 is to be graded within 3 working days: by Thursday, 5 March. */
const GRADED_BY = '2026-03-05';

/** Opens one whose dates the story then looks at. */
const find = async (live: LiveEngine, region = '370203', key?: string): Promise<string> =>
  (await live.opens('inspector', 'hazard.discover', key === undefined ? {} : { key }, { region })).caseId;

async function applied(rules: LiveRules, live: LiveEngine, given: GivenCalendar): Promise<CalendarApplied> {
  const answer = await applyCalendar(rules, live.engine.parts, given, decision);
  if (isRuleRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

async function previewed(rules: LiveRules, live: LiveEngine, given: GivenCalendar): Promise<MovingDeadline[]> {
  const { change } = previewCalendar(rules, given, decision) as CalendarPreview;
  const found: MovingDeadline[] = [];
  for await (const one of previewRules(live.engine.parts, change)) found.push(one);
  return found;
}

const due = async (live: LiveEngine, caseId: string, duty = 1): Promise<string> => (await live.record(caseId)).duties.find((one) => one.duty === duty)?.due as string;

describe('a closure of a region', () => {
  const database = useTestDatabase();
  let live: LiveEngine;
  let rules: LiveRules;
  /** Each test has a province of its own, since what is announced stays in force. */
  beforeEach(async () => {
    ({ live, rules } = await liveWithRules(database().db));
  });

  it('moves the open dates of the region and of no other, on the record of each case', async () => {
    const [inside, outside] = [await find(live), await find(live, '320102')];
    const { versions, applied: done } = await applied(rules, live, { region: '370200', text: closing('2026-03-04', '2026-03-05') });
    expect(done).toEqual({ cases: 1, moved: 1, failed: [] });
    expect([await due(live, inside), await due(live, outside)]).toEqual(['2026-03-09', GRADED_BY]);
    const { entries, calendar, duties } = await live.record(inside);
    const entry = entries.at(-1)?.entry;
    expect(calendar).toBe(versions[0]?.version);
    expect(duties[0]).toMatchObject({ originalDue: GRADED_BY, deadlineVersion: 2 });
    expect(entry).toMatchObject({
      act: 'rules.apply-calendar',
      actor: decision.actor,
      facts: { from: { calendar: rules.calendarFor(null).version }, to: { calendar }, why: decision.why },
      rules: { calendar },
      moved: [{ duty: 1, due: '2026-03-09', entry: { kind: 'recount', cause: 'calendar', before: GRADED_BY } }],
    });
    expect((await live.record(outside)).entries).toHaveLength(1);
    expect(await live.faults()).toEqual([]);
  });

  it('tells whoever owes the duty', async () => {
    const caseId = await find(live, '330106');
    await applied(rules, live, { region: '330100', text: closing('2026-03-03', '2026-03-03') });
    await live.look();
    const { rows } = await live.pool.query(`select role, about from notification where case_id = $1 and template = 'deadline-moved'`, [caseId]);
    expect(rows).toEqual([{ role: 'regulator', about: { duty: 1, name: 'hazard.grade', from: GRADED_BY, due: '2026-03-06' } }]);
  });

  it('is previewed as it is then applied', async () => {
    for (const region of ['340102', '340103', '340202', '340102001']) await find(live, region);
    const given = { region: '340100', text: closing('2026-03-02', '2026-03-04', '防汛') };
    const before = await contentOf(live.pool);
    const foreseen = await previewed(rules, live, given);
    expect(await contentOf(live.pool)).toEqual(before);
    await applied(rules, live, given);
    const { rows } = await live.pool.query(
      `select c.case_id as "caseId", c.number::int, c.title, d.duty, d.original_due as due, d.due as "newDue"
         from duty d join case_file c on c.case_id = d.case_id where c.region_code like '34%' and d.deadline_version = 2 order by c.case_id, d.duty`,
    );
    expect(foreseen).toHaveLength(3);
    expect(foreseen.map(({ caseId, number, title, duty, due: from, newDue }) => ({ caseId, number: Number(number), title, duty, due: from, newDue }))).toEqual(rows);
    expect(foreseen[0]).toMatchObject({ name: 'hazard.grade', provisional: false, newProvisional: false, replannedRungs: expect.any(Number) as number });
    expect(await previewed(rules, live, given)).toEqual([]);
    expect(await live.faults()).toEqual([]);
  });

  it('holds for cases that are opened after it', async () => {
    await applied(rules, live, { region: '350100', text: closing('2026-03-03', '2026-03-06', '封路') });
    expect(await due(live, await find(live, '350102'))).toBe('2026-03-11');
  });

  it('that is left out again gives the days back', async () => {
    const caseId = await find(live, '360102');
    await applied(rules, live, { region: '360102', text: closing('2026-03-03', '2026-03-04') });
    expect(await due(live, caseId)).toBe('2026-03-09');
    await applied(rules, live, { region: '360102', text: nothingSaid });
    expect(await due(live, caseId)).toBe(GRADED_BY);
    expect(await live.faults()).toEqual([]);
  });

  it('makes nobody late: a date that would lie in the past is the day of the change', async () => {
    await applied(rules, live, { region: '410102', text: closing('2026-03-03', '2026-03-06') });
    const caseId = await find(live, '410102');
    expect(await due(live, caseId)).toBe('2026-03-11');
    live.clock.advance(6 * DAY_MS);
    await applied(rules, live, { region: '410102', text: nothingSaid });
    expect(await due(live, caseId)).toBe('2026-03-08');
    expect((await live.record(caseId)).duties[0]?.deadline.entries.at(-1)).toMatchObject({ kind: 'recount', due: '2026-03-08', notBefore: '2026-03-08' });
    expect(await live.faults()).toEqual([]);
  });

  it('after rungs have fired takes none back and fires none twice, and warns anew of a later date', async () => {
    const [early, late] = [await find(live, '420102'), await find(live, '430102')];
    await live.later(5);
    const fired = async (caseId: string): Promise<string[]> => (await live.record(caseId)).fired.map((one) => `${one.deadlineVersion} ${one.rung}`);
    const before = await fired(early);
    expect(before.length).toBeGreaterThan(0);
    // Over by now: the closure still moves the date, to a day that is not over.
    await applied(rules, live, { region: '420102', text: closing('2026-03-04', '2026-03-13') });
    expect(await due(live, early)).toBe('2026-03-17');
    for (let day = 0; day < 20; day += 1) await live.later(1);
    const after = await fired(early);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).every((rung) => rung.startsWith('2 '))).toBe(true);
    expect(new Set(after).size).toBe(after.length);
    expect((await fired(late)).every((rung) => rung.startsWith('1 '))).toBe(true);
    expect(await live.faults()).toEqual([]);
  });
});

describe('a year that is announced', () => {
  const database = useTestDatabase();

  it('confirms a provisional date that it does not move, and moves one that it does', async () => {
    const { live, rules } = await liveWithRules(database().db);
    const { announcedThrough } = rules.calendarFor(null);
    live.clock.moveTo(Date.parse(`${announcedThrough}-12-29T02:00:00Z`));
    const [moved, kept] = [await find(live), await find(live, '330106')];
    const provisional = async (caseId: string): Promise<boolean> => (await live.record(caseId)).duties[0]?.deadline.provisional === true;
    expect([await provisional(moved), await provisional(kept)]).toEqual([true, true]);
    const before = await due(live, kept);
    // The days as the law let expect them, so that only the region that closes beside them has another date.
    const next = announcedThrough + 1;
    const expected = Object.fromEntries(
      Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(next, 0, 1 + day)).toISOString().slice(0, 10)).flatMap((day) => {
        const name = rules.calendarFor(null).holidayName(day as never);
        return name === undefined ? [] : [[day, name]];
      }),
    );
    const text: CalendarText = { ...nothingSaid, announcedThrough: next, holidays: expected };
    await applied(rules, live, { region: '370200', text: closing(`${announcedThrough}-12-30`, `${announcedThrough}-12-31`) });
    const later = await due(live, moved);
    expect(later > before).toBe(true);
    const foreseen = await previewed(rules, live, { region: null, text });
    expect(foreseen.map(({ due: from, newDue, provisional: was, newProvisional: is }) => [from === newDue, was, is])).toEqual([
      [true, true, false],
      [true, true, false],
    ]);
    const { versions } = await applied(rules, live, { region: null, text });
    expect(versions.map(({ region }) => region)).toEqual([null, '370200']);
    expect([await due(live, moved), await due(live, kept)]).toEqual([later, before]);
    expect([await provisional(moved), await provisional(kept)]).toEqual([false, false]);
    await live.look();
    expect((await live.pool.query(`select 1 from notification where template = 'deadline-moved' and case_id = $1`, [kept])).rowCount).toBe(0);
    expect(await live.faults()).toEqual([]);
  });
});

describe('versions', () => {
  const database = useTestDatabase();
  let live: LiveEngine;
  let rules: LiveRules;
  beforeAll(async () => {
    ({ live, rules } = await liveWithRules(database().db));
  });

  it('the built-in one is entered once, however often the program starts', async () => {
    await openRules(database().db, live.clock);
    const { rows } = await live.pool.query('select version, region, base from working_calendar');
    expect(rows).toEqual([{ version: rules.calendarFor(null).version, region: null, base: null }]);
    expect((await live.pool.query('select 1 from calendar_in_force')).rowCount).toBe(1);
  });

  it('nobody changes, removes or empties them', async () => {
    const refused = /append-only/;
    for (const table of ['working_calendar', 'calendar_in_force', 'rule_pack']) {
      await expect(live.pool.query(`update ${table} set ${table === 'working_calendar' ? 'region = region' : table === 'rule_pack' ? 'text = text' : 'why = why'}`)).rejects.toThrow(refused);
      await expect(live.pool.query(`delete from ${table}`)).rejects.toThrow(refused);
      await expect(live.pool.query(`truncate ${table} cascade`)).rejects.toThrow(refused);
    }
  });

  it('the same calendar again is the same version, and an earlier one can take force again', async () => {
    const caseId = await find(live);
    const given = { region: '370200', text: closing('2026-03-03', '2026-03-03') };
    const [first] = (await applied(rules, live, given)).versions;
    expect((await applied(rules, live, given)).versions).toEqual([]);
    const [second] = (await applied(rules, live, { region: '370200', text: closing('2026-03-03', '2026-03-04') })).versions;
    expect(await due(live, caseId)).toBe('2026-03-09');
    expect((await applied(rules, live, { version: first?.version ?? '' })).versions.map(({ version }) => version)).toEqual([first?.version]);
    expect(await due(live, caseId)).toBe('2026-03-06');
    expect(second?.version).not.toBe(first?.version);
    expect(await live.faults()).toEqual([]);
  });

  it('one that is not kept, and a text that is not in order, are refused and change nothing', async () => {
    const before = await contentOf(live.pool);
    const [unknown, invalid] = [
      await applyCalendar(rules, live.engine.parts, { version: 'national+0000' }, decision),
      await applyCalendar(rules, live.engine.parts, { region: '370200', text: closing('2026-03-05', '2026-03-04') }, decision),
    ];
    expect(unknown).toMatchObject({ refused: true, code: 'calendar.unknown', reasons: [{ subject: 'national+0000' }] });
    expect(invalid).toMatchObject({ refused: true, code: 'calendar.invalid', reasons: [{ subject: '/closures/0' }] });
    expect(await contentOf(live.pool)).toEqual(before);
  });
});

describe('several processes', () => {
  const database = useTestDatabase();

  // A describe of its own, so that its connections are closed before the database is dropped.
  describe('on one database', () => {
    const other = useAnotherProcess(database);

    it('end what a call left that broke off, at the next look of any worker, each case once', async () => {
      const { live, rules } = await liveWithRules(database().db);
      const cases = await Promise.all(Array.from({ length: 250 }, (_, number) => find(live, '370203', `half ${number}`)));
      let writes = 0;
      const dying = watched(database().db, (statement) => {
        if (statement.startsWith('engine.act') && ++writes > 1) throw new Error('the process dies');
      });
      const breaking = new LiveEngine(dying, { clock: live.clock, rules });
      await expect(applyCalendar(rules, breaking.engine.parts, { region: '370200', text: closing('2026-03-04', '2026-03-05') }, decision)).rejects.toThrow('the process dies');
      const versions = async (): Promise<number[]> =>
        (await live.pool.query<{ cases: number }>('select count(*)::int as cases from case_file where case_id = any($1) group by calendar order by 1', [cases])).rows.map((row) => row.cases);
      expect(await versions()).toEqual([50, 200]);
      const second = await liveWithRules(other(), { clock: live.clock });
      await second.live.look();
      expect(await versions()).toEqual([250]);
      const { rows } = await live.pool.query(`select 1 from journal_entry where entry->>'act' = 'rules.apply-calendar' and entry->>'actor' is not null group by case_id having count(*) > 1`);
      expect(rows).toEqual([]);
      expect((await live.record(cases[0] as string)).entries.at(-1)?.entry).toMatchObject({ actor: decision.actor, facts: { why: decision.why } });
      expect(await live.faults()).toEqual([]);
    });

    it('a process that does not know the calendar yet opens by the old one, and its case follows at the next look', async () => {
      const { live, rules } = await liveWithRules(database().db);
      const stale = await liveWithRules(other(), { clock: live.clock });
      const known = await find(live, '370600');
      await applied(rules, live, { region: '370600', text: closing('2026-03-03', '2026-03-03') });
      const late = await find(stale.live, '370600');
      expect([await due(live, known), await due(live, late)]).toEqual(['2026-03-06', GRADED_BY]);
      await stale.live.look();
      expect(await due(live, late)).toBe('2026-03-06');
      // An act on a case whose calendar a process does not know: it reads the rules anew.
      await applied(rules, live, { region: '370600', text: closing('2026-03-03', '2026-03-04') });
      await stale.live.does(known, 'regulator', 'hazard.grade-general');
      expect(await live.faults()).toEqual([]);
    });

    it('two processes that apply at once change each case once, and acts that come between are not lost', async () => {
      const { live, rules } = await liveWithRules(database().db);
      const second = await liveWithRules(other(), { clock: live.clock });
      const cases = await Promise.all(Array.from({ length: 60 }, (_, number) => find(live, '370700', `both ${number}`)));
      const given = { region: '370700', text: closing('2026-03-03', '2026-03-03') };
      const [one, two] = await Promise.all([
        applied(rules, live, given),
        applied(second.rules, second.live, given),
        ...cases.slice(0, 30).map((caseId) => live.does(caseId, 'regulator', 'hazard.grade-general')),
      ]);
      await applyRules(live.engine.parts, calendarsToFollow(rules));
      expect(one.versions.length + two.versions.length).toBe(1);
      const { rows } = await live.pool.query(
        `select count(*)::int as entries from journal_entry where case_id = any($1) and entry->>'act' = 'rules.apply-calendar'`,
        [cases],
      );
      expect(rows).toEqual([{ entries: 60 }]);
      expect(await live.faults()).toEqual([]);
    });
  });
});

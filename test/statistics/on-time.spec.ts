import { localDate, type LocalDate } from '../../src/domain/calendar/local-date.js';
import { endOfLocalDay } from '../../src/domain/calendar/local-day.js';
import { deadlineFromLimit, type Deadline, type Limit } from '../../src/domain/deadline/deadline.js';
import { extendDeadline, pauseDeadline, restingUnder, resumeDeadline } from '../../src/domain/deadline/move-deadline.js';
import type { DutyOutcome } from '../../src/domain/journal/entry.js';
import { builtInRules } from '../../src/built-in-rules.js';
import { reading } from '../../src/platform/db/transaction.js';
import { onTimeCounts, type CountedDuties, type OnTimeCounts } from '../../src/statistics/on-time.queries.js';
import { rateOf } from '../../src/statistics/rate.js';
import { units } from '../support/actors.js';
import { useTestDatabase } from '../support/database.js';

const database = useTestDatabase();
const ZONE = 'Asia/Shanghai';
const calendar = builtInRules().calendarFor(null);
const basis = [{ document: '市安全生产督办办法', article: '9', mark: 'local' as const }];
const tenDays: Limit = { amount: 10, unit: 'working-day', basis };

/** Due ten working days after Monday 2 March: Monday 16 March 2026. */
const plain = deadlineFromLimit({ from: localDate('2026-03-02'), anchor: 'order.serve' }, tenDays, calendar);
const extended = (until: string): Deadline => extendDeadline(plain, { on: localDate('2026-03-12'), until: localDate(until), source: '延字1号', ground: 'weather', basis });
const paused = (on: string): Deadline => pauseDeadline(plain, { on: localDate(on), until: localDate('2026-06-30'), source: '停字1号', ground: 'litigation', basis });
const resumed = (deadline: Deadline, on: string): Deadline => resumeDeadline(deadline, { on: localDate(on), atCap: false, limit: tenDays }, calendar);
/** Noon of a local day. */
const noon = (day: string): Date => new Date(`${day}T04:00:00Z`);

interface Duty {
  deadline: Deadline;
  settled?: { on: string; outcome: DutyOutcome };
  unit?: string;
  region?: string | null;
  name?: string;
}

let made = 0;

async function duty({ deadline, settled, unit = units.bureau, region = '370203', name = 'order.serve' }: Duty): Promise<void> {
  made += 1;
  await database().db.pool.query(
    `insert into duty (case_id, duty, key, name, instance, owed_by, unit_id, region_code, limit_name, pack, opened_at, opened_on, original_due, due, due_at, deadline,
                       deadline_version, planned_on, paused_on, next_rung, next_rung_at, settled_at, outcome)
     values (gen_random_uuid(), $1::int, $1::int::text, $2::text, 1, 'regulator', $3, $4, $2::text, 'national@1', '2026-03-02T02:00Z', '2026-03-02', $5, $6, $7, $8, $9, '2026-03-02', $10::date, 0,
             case when $11::timestamptz is null then '2026-03-30'::timestamptz end, $11::timestamptz, $12)`,
    [
      ...[made, name, unit, region, deadline.original, deadline.due, new Date(endOfLocalDay(deadline.due, ZONE)), JSON.stringify(deadline), deadline.version],
      ...[settled === undefined ? (restingUnder(deadline)?.on ?? null) : null, settled === undefined ? null : noon(settled.on), settled?.outcome ?? null],
    ],
  );
}

const asked = (changes: Partial<CountedDuties> = {}): CountedDuties => ({
  ...{ scope: { kind: 'everywhere' }, from: localDate('2026-03-01'), to: localDate('2026-03-31'), duty: null, groupBy: 'unit' },
  ...{ now: noon('2026-04-10').getTime(), zone: ZONE, ...changes },
});
const total = async (changes: Partial<CountedDuties> = {}): Promise<OnTimeCounts> => (await onTimeCounts(reading(database().db), asked(changes))).total;

/** Counts of the duties of one example, in a table that holds nothing else. */
async function countsOf(...duties: Duty[]): Promise<OnTimeCounts> {
  await database().db.pool.query('delete from duty');
  for (const one of duties) await duty(one);
  return total();
}

const nothing: OnTimeCounts = { due: 0, kept: 0, dueExtended: 0, keptExtended: 0, overdueOpen: 0, lifted: 0, resting: 0, notYetDue: 0, extended: 0 };

describe('a duty first due in the period', () => {
  it('counts as kept where it was fulfilled on its last day, and not a day later', async () => {
    expect(plain.due).toBe('2026-03-16');
    expect(await countsOf({ deadline: plain, settled: { on: '2026-03-16', outcome: 'kept' } })).toEqual({ ...nothing, due: 1, kept: 1, dueExtended: 1, keptExtended: 1 });
    expect(await countsOf({ deadline: plain, settled: { on: '2026-03-17', outcome: 'missed' } })).toEqual({ ...nothing, due: 1, dueExtended: 1 });
  });

  it('counts as due and not kept while it is open past its day', async () => {
    expect(await countsOf({ deadline: plain })).toEqual({ ...nothing, due: 1, dueExtended: 1, overdueOpen: 1 });
    expect(await total({ now: noon('2026-03-16').getTime() })).toEqual({ ...nothing, notYetDue: 1 });
    expect(await total({ now: noon('2026-03-17').getTime() })).toMatchObject({ due: 1, overdueOpen: 1, notYetDue: 0 });
  });

  it('is left out where it was lifted, and counted beside', async () => {
    expect(await countsOf({ deadline: plain, settled: { on: '2026-03-10', outcome: 'lifted' } })).toEqual({ ...nothing, lifted: 1 });
  });

  it('that was kept by an extension counts against the first date and for the extended one', async () => {
    expect(await countsOf({ deadline: extended('2026-04-20'), settled: { on: '2026-03-25', outcome: 'kept' } })).toEqual({ ...nothing, due: 1, dueExtended: 1, keptExtended: 1, extended: 1 });
    expect(await countsOf({ deadline: extended('2026-04-20') })).toEqual({ ...nothing, due: 1, extended: 1 });
    expect(await countsOf({ deadline: extended('2026-04-20'), settled: { on: '2026-03-13', outcome: 'kept' } })).toMatchObject({ kept: 1, keptExtended: 1 });
  });
});

describe('time at rest', () => {
  it('moves the first date on: what was fulfilled by the resumed date is kept, without an extension', async () => {
    const rested = resumed(paused('2026-03-10'), '2026-03-24');
    expect(rested.due).toBe('2026-03-30');
    expect(await countsOf({ deadline: rested, settled: { on: '2026-03-30', outcome: 'kept' } })).toEqual({ ...nothing, due: 1, kept: 1, dueExtended: 1, keptExtended: 1 });
    expect(await countsOf({ deadline: rested, settled: { on: '2026-03-31', outcome: 'missed' } })).toEqual({ ...nothing, due: 1, dueExtended: 1 });
  });

  it('is no extension: an extension before it does not move the first date', async () => {
    const both = resumed(pauseDeadline(extended('2026-04-20'), { on: localDate('2026-04-01'), until: localDate('2026-06-30'), source: '停字2号', ground: 'litigation', basis }), '2026-04-08');
    expect(both.due > '2026-04-20').toBe(true);
    expect(await countsOf({ deadline: both, settled: { on: '2026-04-09', outcome: 'kept' } })).toEqual({ ...nothing, due: 1, dueExtended: 1, keptExtended: 1, extended: 1 });
  });

  it('that lasts keeps a duty out of the count', async () => {
    expect(await countsOf({ deadline: paused('2026-03-10') })).toEqual({ ...nothing, resting: 1 });
  });

  it('in which a duty was fulfilled keeps it, unless its date had passed when the rest began', async () => {
    expect(await countsOf({ deadline: paused('2026-03-10'), settled: { on: '2026-04-02', outcome: 'kept' } })).toMatchObject({ due: 1, kept: 1, keptExtended: 1 });
    const late = pauseDeadline(extended('2026-04-20'), { on: localDate('2026-04-01'), until: localDate('2026-06-30'), source: '停字3号', ground: 'litigation', basis });
    expect(await countsOf({ deadline: late, settled: { on: '2026-04-02', outcome: 'kept' } })).toMatchObject({ due: 1, kept: 0, keptExtended: 1 });
  });
});

describe('the count', () => {
  beforeAll(async () => {
    await database().db.pool.query('delete from duty');
    const kept = { on: '2026-03-05', outcome: 'kept' as const };
    await duty({ deadline: plain, settled: kept });
    await duty({ deadline: plain });
    await duty({ deadline: plain, settled: kept, unit: units.fireBrigade, region: '370202' });
    await duty({ deadline: plain, settled: kept, unit: units.fireBrigade, region: null, name: 'hazard.grade' });
    await duty({ deadline: plain, unit: units.bureau, region: '330106', name: 'hazard.grade' });
    await duty({ deadline: { ...plain, original: '2026-04-01' as LocalDate } });
  });

  const groups = async (changes: Partial<CountedDuties>): Promise<[string | null, number, number][]> =>
    (await onTimeCounts(reading(database().db), asked(changes))).groups.map(({ key, kept, due }) => [key, kept, due]);

  it('is by unit, by duty or by county, and takes what was first due in the period', async () => {
    expect(await groups({})).toEqual([[units.bureau, 1, 3], [units.fireBrigade, 2, 2]]);
    expect(await groups({ groupBy: 'duty' })).toEqual([['hazard.grade', 1, 2], ['order.serve', 2, 3]]);
    expect(await groups({ groupBy: 'region' })).toEqual([['330106', 0, 1], ['370202', 1, 1], ['370203', 1, 2], [null, 1, 1]]);
    expect(await total()).toMatchObject({ due: 5, kept: 3 });
    expect(await total({ to: localDate('2026-04-01') })).toMatchObject({ due: 6 });
    expect(await total({ duty: 'hazard.grade' })).toMatchObject({ due: 2, kept: 1 });
  });

  it('keeps to the scope: the region, and the own unit elsewhere', async () => {
    expect(await total({ scope: { kind: 'region', region: '370200', line: null, unit: units.city } })).toMatchObject({ due: 3, kept: 2 });
    expect(await total({ scope: { kind: 'region', region: '370200', line: null, unit: units.bureau } })).toMatchObject({ due: 4, kept: 2 });
    expect(await total({ scope: { kind: 'enterprise', unit: units.fireBrigade } })).toMatchObject({ due: 2, kept: 2 });
    expect(await total({ scope: { kind: 'nowhere' } })).toEqual(nothing);
  });

  it('of nothing is nothing, and its rate is none', async () => {
    expect(await total({ from: localDate('2025-01-01'), to: localDate('2025-12-31') })).toEqual(nothing);
    expect([rateOf(0, 0), rateOf(0, 3), rateOf(2, 3), rateOf(3, 3)]).toEqual([null, 0, 0.6667, 1]);
  });
});

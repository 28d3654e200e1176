import type { Pool } from 'pg';

import { fireDueRungs, type Acted, type Deliver } from '../../src/engine/index.js';
import { deliverNotifications } from '../../src/notifications/deliver.js';
import { units } from '../support/actors.js';
import { useTestDatabase } from '../support/database.js';
import { contentOf, DAY_MS, LiveEngine, START, useAnotherProcess } from '../support/engine.js';

/** A hazard found on Monday is to be graded by Thursday, 5 March; the reminder is due when Tuesday begins in Shanghai. */
const REMINDER = Date.parse('2026-03-02T16:00:00Z');
/** Friday begins: the deadline has passed. */
const OVERDUE = Date.parse('2026-03-05T16:00:00Z');
/** Ten working days after the deadline a leader is asked about a circular. */
const CIRCULAR = Date.parse('2026-03-18T16:00:00Z');

interface FiredRow {
  case_id: string;
  duty: number;
  rung: string;
  repeat: number;
  seq: number;
  fired_at: Date;
  due_since: Date;
}

async function fired(pool: Pool, caseId?: string): Promise<FiredRow[]> {
  const { rows } = await pool.query<FiredRow>('select * from fired_rung where case_id = coalesce($1, case_id) order by case_id, seq', [caseId ?? null]);
  return rows;
}

const names = (rows: readonly FiredRow[]): string[] => rows.map(({ duty, rung, repeat }) => `${duty} ${rung}${repeat > 0 ? `#${repeat}` : ''}`);

async function inbox(pool: Pool, caseId: string): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(
    `select unit_id || ' ' || role || ' ' || template || ' ' || coalesce(about->>'repeat', '') as line from notification where case_id = $1 order by seq, ordinal, unit_id, role`,
    [caseId],
  );
  return rows.map(({ line }) => line.trim());
}

describe('a rung', () => {
  const database = useTestDatabase();

  it('fires at its instant and not one millisecond earlier', async () => {
    const live = new LiveEngine(database().db);
    const { caseId } = await live.opens('inspector', 'hazard.discover');

    await live.look();
    live.clock.moveTo(REMINDER - 1);
    const before = await contentOf(live.pool);
    expect((await live.look()).rungs).toBe(0);
    expect(await contentOf(live.pool)).toEqual(before);

    live.clock.moveTo(REMINDER);
    expect((await live.look()).rungs).toBe(1);
    expect(await fired(live.pool, caseId)).toEqual([
      expect.objectContaining({ duty: 1, rung: 'reminder', repeat: 0, seq: 2, fired_at: new Date(REMINDER), due_since: new Date(REMINDER) }),
    ]);
    expect((await live.look()).rungs).toBe(0);
    expect((await live.record(caseId)).duties[0]).toMatchObject({ rung: 1, repeat: 0, rungAt: new Date(OVERDUE).toISOString() });
  });

  it('is an act of the clock in the journal, with its basis and what it did', async () => {
    const live = new LiveEngine(database().db);
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    live.clock.moveTo(REMINDER);
    await live.look();

    expect((await live.record(caseId)).entries[1]?.entry).toMatchObject({
      seq: 2,
      actor: { kind: 'clock' },
      act: 'duty.rung',
      instance: 1,
      at: new Date(REMINDER).toISOString(),
      today: '2026-03-03',
      facts: { repeat: 0, collapsed: [], subject: { duty: 1, name: 'hazard.grade', due: '2026-03-05', holder: { unit: units.bureau, role: 'regulator' }, notBefore: '2026-03-02T23:00:00.000Z' } },
      fired: { duty: 1, deadlineVersion: 1, rung: 'reminder', repeat: 0, collapsed: [] },
      effects: [{ type: 'notify', params: { template: 'rung-reminder', to: [{ unit: units.bureau, role: 'regulator' }] } }],
      moves: [],
      basis: [{ document: 'duban', mark: 'policy' }],
    });
  });

  it('never fires for a duty that was settled before its instant', async () => {
    const live = new LiveEngine(database().db);
    const [settled, forgotten] = [await live.opens('inspector', 'hazard.discover'), await live.opens('inspector', 'hazard.discover')];
    live.clock.moveTo(REMINDER - 1);
    await live.does(settled.caseId, 'regulator', 'hazard.dismiss');

    await live.later(40);

    expect(await fired(live.pool, settled.caseId)).toEqual([]);
    expect((await fired(live.pool, forgotten.caseId)).length).toBeGreaterThan(0);
  });

  describe('that two processes look for', () => {
    const another = useAnotherProcess(database);

    it('fires once for each of hundreds of duties, however many workers look at the same time', async () => {
      const here = new LiveEngine(database().db);
      const there = new LiveEngine(another(), { clock: here.clock });
      const opened = await Promise.all(Array.from({ length: 300 }, () => here.opens('inspector', 'hazard.discover')));
      here.clock.moveTo(REMINDER);
      const fail = (error: Error): never => {
        throw error;
      };

      const looks = await Promise.all([here.look(), there.look(), fireDueRungs(here.engine.parts, 40, fail), fireDueRungs(there.engine.parts, 40, fail)]);
      const last = await here.look();

      const total = looks.map((look) => (typeof look === 'number' ? look : look.rungs)).reduce((sum, rungs) => sum + rungs, last.rungs);
      expect(total).toBe(300);
      const mine = new Set(opened.map(({ caseId }) => caseId));
      const rows = (await fired(here.pool)).filter(({ case_id: caseId }) => mine.has(caseId));
      expect(rows).toHaveLength(300);
      expect(new Set(rows.map(({ case_id: caseId }) => caseId)).size).toBe(300);
      expect(await here.faults()).toEqual([]);
    });

    it('and an act that meet on a case happen one after the other, and neither is lost', async () => {
      const here = new LiveEngine(database().db);
      const there = new LiveEngine(another(), { clock: here.clock });
      const opened = await Promise.all(Array.from({ length: 80 }, () => here.opens('importer', 'record.import', { facts: { outcome: 'progress' } })));
      // Progress is to be reported within a month; the reminder is due three days before.
      here.clock.moveTo(Date.parse('2026-03-29T16:00:00Z'));

      const [acts] = await Promise.all([
        Promise.all(opened.map(({ caseId }, index) => (index % 2 === 0 ? here : there).does(caseId, 'safetyOfficer', 'progress.report'))),
        here.look(),
        there.look(),
      ]);
      await here.look();

      const rows = await fired(here.pool);
      const outcomes = await Promise.all(
        acts.map(async ({ caseId, revision }) => {
          const record = await here.record(caseId);
          const ofReport = rows.filter(({ case_id: ofCase, duty }) => ofCase === caseId && record.duties.find((one) => one.duty === duty)?.key === '1/progress.report/0');
          expect(record.entries.filter(({ entry }) => entry.act === 'progress.report')).toHaveLength(1);
          expect(ofReport.length).toBeLessThanOrEqual(1);
          expect(ofReport.every(({ seq }) => seq < revision)).toBe(true);
          return ofReport.length;
        }),
      );
      expect(outcomes).toHaveLength(80);
      expect(await here.faults()).toEqual([]);
    });
  });
});

describe('a ladder', () => {
  const database = useTestDatabase();
  let live: LiveEngine;
  let opened: Acted;
  beforeEach(async () => {
    live = new LiveEngine(database().db);
    opened = await live.opens('inspector', 'hazard.discover');
  });

  it('is climbed rung by rung while somebody looks every day', async () => {
    for (let day = 0; day < 60; day += 1) await live.later(1);

    const ofGrading = (await fired(live.pool, opened.caseId)).filter(({ duty }) => duty === 1);
    expect(names(ofGrading)).toEqual(['1 reminder', '1 overdue-warning', '1 circular', '1 circular#1']);
    expect(ofGrading.map(({ fired_at: at, due_since: due }) => Math.floor((at.getTime() - due.getTime()) / DAY_MS))).toEqual([0, 0, 0, 0]);
    expect(ofGrading.map(({ due_since: due }) => due.toISOString())).toEqual([
      '2026-03-02T16:00:00.000Z',
      '2026-03-05T16:00:00.000Z',
      '2026-03-18T16:00:00.000Z',
      '2026-04-18T16:00:00.000Z',
    ]);
    expect(await live.faults()).toEqual([]);
  });

  it('tells in the journal which rungs fold into one after downtime', async () => {
    live.clock.moveTo(OVERDUE + DAY_MS);
    await live.look();

    expect(names(await fired(live.pool, opened.caseId))).toEqual(['1 overdue-warning']);
    const { entries } = await live.record(opened.caseId);
    expect(entries[1]?.entry.fired).toEqual({ duty: 1, deadlineVersion: 1, rung: 'overdue-warning', repeat: 0, collapsed: ['reminder'] });
    expect(await inbox(live.pool, opened.caseId)).toEqual([
      `${units.bureau} regulator rung-overdue-warning 0`,
      `${units.city} supervisor rung-overdue-warning 0`,
    ]);
  });

  it('asks a leader, with a clock of his own, where a rung needs a decision', async () => {
    live.clock.moveTo(CIRCULAR);
    await live.look();

    const record = await live.record(opened.caseId);
    expect(record.entries[1]?.entry.fired).toMatchObject({ rung: 'circular', collapsed: ['reminder', 'overdue-warning'] });
    expect(record.machines[1]).toMatchObject({ instance: 2, workflow: 'escalation-decision', starter: 1, final: false });
    expect(record.duties[1]).toMatchObject({ key: '2/escalation.decide', owedBy: 'supervisor-leader', unit: units.city, due: '2026-03-26', settledAt: null });

    await live.does(opened.caseId, 'cityLeader', 'escalation.approve', { instance: 2 });
    const { rows: documents } = await live.pool.query('select kind, number, issuer_id from document where case_id = $1', [opened.caseId]);
    expect(documents).toEqual([{ kind: 'escalation-approval', number: '青安委约谈〔2026〕1号', issuer_id: units.city }]);
    const { duties, machines } = await live.record(opened.caseId);
    expect(duties[1]).toMatchObject({ outcome: 'kept' });
    expect(machines[2]).toMatchObject({ instance: 3, workflow: 'accountability', final: false });
    expect(duties[2]).toMatchObject({ key: '3/accountability.notify', owedBy: 'supervisor', unit: units.city });
    expect(await live.faults()).toEqual([]);
  });

  it('goes on while the leader says nothing: he is reminded and warned in his turn', async () => {
    for (let day = 0; day < 50; day += 1) await live.later(1);

    const ofLeader = (await fired(live.pool, opened.caseId)).filter(({ duty }) => duty === 2);
    expect(names(ofLeader).slice(0, 3)).toEqual(['2 reminder', '2 overdue-warning', '2 overdue-warning#1']);
    expect(await inbox(live.pool, opened.caseId)).toContain(`${units.city} supervisor-leader rung-overdue-warning 0`);
  });

  it('repeats its top rung without opening another decision', async () => {
    for (let month = 0; month < 6; month += 1) await live.later(31);

    const ofGrading = (await fired(live.pool, opened.caseId)).filter(({ duty }) => duty === 1);
    expect(names(ofGrading)).toEqual(['1 circular', '1 circular#1', '1 circular#2', '1 circular#3', '1 circular#4', '1 circular#5']);
    const { machines } = await live.record(opened.caseId);
    expect(machines.filter(({ workflow }) => workflow === 'escalation-decision')).toHaveLength(1);
    expect((await inbox(live.pool, opened.caseId)).filter((line) => line.startsWith(`${units.city} supervisor-leader rung-circular`))).toHaveLength(6);
    expect(await live.faults()).toEqual([]);
  });

  it('that is years behind fires what needs a decision, and one repeat, not a flood', async () => {
    await live.later(900);

    expect(names(await fired(live.pool, opened.caseId))).toEqual(['1 circular']);
    expect((await live.record(opened.caseId)).duties.map(({ rungAt }) => Date.parse(rungAt ?? '') > live.clock.now())).toEqual([true, true]);
  });

  it('is not stopped in all cases by the cases whose record is damaged', async () => {
    const lost = await live.opens('inspector', 'hazard.discover');
    live.clock.moveTo(REMINDER);
    await live.look();
    const later = await live.opens('inspector', 'hazard.discover');
    // A rung that has fired and cannot fire again; and a rule that nobody knows.
    await live.pool.query('update duty set next_rung = 0, next_rung_at = $2 where case_id = $1', [opened.caseId, new Date(REMINDER)]);
    await live.pool.query(`update duty set limit_name = 'no.such', next_rung_at = $2 where case_id = $1`, [lost.caseId, new Date(REMINDER)]);

    live.clock.advance(DAY_MS);
    const { rungs, error } = await live.worker.runOnce();

    expect(rungs).toBeGreaterThanOrEqual(1);
    expect(names(await fired(live.pool, later.caseId))).toEqual(['1 reminder']);
    expect(String(error)).toMatch(new RegExp(`A rung of case (${opened.caseId}|${lost.caseId}) cannot fire`));
    const faults = (await live.faults()).map((fault) => fault.split(':')[0]);
    expect(faults.sort()).toEqual([`case.unreadable ${lost.caseId}`, `duty.differs ${lost.caseId} 2`, `rung.wrong ${opened.caseId}`].sort());
  });
});

describe('a message', () => {
  const database = useTestDatabase();
  const pending = async (pool: Pool, caseId: string): Promise<{ attempts: number; next_attempt_at: Date; delivered_at: Date | null; last_error: string | null }[]> =>
    (await pool.query('select attempts, next_attempt_at, delivered_at, last_error from outbox_message where case_id = $1 order by seq, ordinal', [caseId])).rows as never;

  describe('that two processes could deliver', () => {
    const another = useAnotherProcess(database);

    it('reaches each post that it is for, once, however many workers deliver', async () => {
      const here = new LiveEngine(database().db);
      const there = new LiveEngine(another(), { clock: here.clock });
      const opened = await Promise.all(Array.from({ length: 60 }, () => here.opens('inspector', 'hazard.discover')));
      await Promise.all(opened.map(({ caseId }) => here.does(caseId, 'regulator', 'hazard.grade-major')));

      const looks = await Promise.all([here.look(), there.look()]);

      expect(looks.map(({ messages }) => messages).reduce((sum, messages) => sum + messages, (await here.look()).messages)).toBe(60);
      for (const { caseId } of opened) {
        expect(await inbox(here.pool, caseId)).toEqual([
          `${units.plant} enterprise-principal graded-major`,
          `${units.bureau} regulator graded-major`,
          `${units.city} supervisor graded-major`,
        ]);
      }
    });
  });

  it('that is delivered again does not arrive twice', async () => {
    const live = new LiveEngine(database().db);
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    await live.does(caseId, 'regulator', 'hazard.grade-major');
    await live.look();
    await live.pool.query('update outbox_message set delivered_at = null where case_id = $1', [caseId]);

    expect((await live.look()).messages).toBe(1);
    expect(await inbox(live.pool, caseId)).toHaveLength(3);
  });

  it('that fails is tried again after 2, 4, 8 … seconds, at most an hour, and holds up no other', async () => {
    let away = true;
    let bad = '';
    const failing: Deliver = async (client, messages, at) => {
      await deliverNotifications(client, messages, at);
      if (away && messages.some(({ caseId }) => caseId === bad)) throw new Error('the inbox is away\u0000');
    };
    const live = new LiveEngine(database().db, { deliveries: { notify: failing } });
    const [good, ill] = [await live.opens('inspector', 'hazard.discover'), await live.opens('inspector', 'hazard.discover')];
    bad = ill.caseId;
    for (const { caseId } of [good, ill]) await live.does(caseId, 'regulator', 'hazard.grade-major');

    await live.look();
    expect([await inbox(live.pool, good.caseId), await inbox(live.pool, bad)].map((lines) => lines.length)).toEqual([3, 0]);
    expect(await pending(live.pool, bad)).toEqual([{ attempts: 1, next_attempt_at: new Date(START + 2_000), delivered_at: null, last_error: 'the inbox is away' }]);

    live.clock.moveTo(START + 1_999);
    expect((await live.look()).messages).toBe(0);
    let before = START;
    for (const [attempts, wait] of [[2, 4], [3, 8], [4, 16], [5, 32], [6, 64], [7, 128], [8, 256], [9, 512], [10, 1024], [11, 2048], [12, 3600], [13, 3600]] as const) {
      const [{ next_attempt_at: next } = { next_attempt_at: new Date(0) }] = await pending(live.pool, bad);
      expect(next.getTime()).toBeGreaterThan(before);
      before = next.getTime();
      live.clock.moveTo(before);
      expect(await live.faults()).toEqual(attempts > 10 ? [expect.stringContaining('outbox.stuck')] : []);
      await live.look();
      expect(await pending(live.pool, bad)).toEqual([expect.objectContaining({ attempts, next_attempt_at: new Date(before + wait * 1000), delivered_at: null })]);
    }

    // Six weeks later, after a thousand attempts, it is still tried.
    await live.pool.query('update outbox_message set attempts = 5000 where case_id = $1', [bad]);
    live.clock.moveTo(before + 3_600_000);
    expect((await live.look()).messages).toBe(1);
    expect(await live.faults()).toEqual([expect.stringMatching(`outbox.stuck ${bad}: the message “notify” of entry 2 cannot be delivered: the inbox is away`)]);

    away = false;
    live.clock.advance(3_600_000);
    await live.look();
    expect(await inbox(live.pool, bad)).toHaveLength(3);
    expect(await live.faults()).toEqual([]);
  });

  it('of a topic that nobody delivers stays, and says so', async () => {
    const live = new LiveEngine(database().db, { deliveries: {} });
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    await live.does(caseId, 'regulator', 'hazard.grade-major');
    await live.look();

    expect(await pending(live.pool, caseId)).toEqual([expect.objectContaining({ attempts: 1, last_error: 'Nothing delivers the topic “notify”' })]);
  });

  it('that comes while others are delivered waits for the next look, and no rung waits for it', async () => {
    const waiting: string[] = [];
    const busy: Deliver = async (client, messages, at) => {
      await deliverNotifications(client, messages, at);
      const caseId = waiting.pop();
      if (caseId !== undefined) await live.does(caseId, 'regulator', 'hazard.grade-major');
    };
    const live = new LiveEngine(database().db, { deliveries: { notify: busy } });
    const opened = await Promise.all(Array.from({ length: 4 }, () => live.opens('inspector', 'hazard.discover')));
    const [first, ...others] = opened.map(({ caseId }) => caseId) as [string, ...string[]];
    await live.does(first, 'regulator', 'hazard.grade-major');
    waiting.push(...others);

    expect([await live.look(), await live.look()].map(({ messages }) => messages)).toEqual([1, 1]);
    expect(waiting).toHaveLength(1);
  });

  it('that cannot be delivered keeps no rung from firing, and no seal from being made', async () => {
    const live = new LiveEngine(database().db, { sealSeconds: 0, deliveries: { notify: () => Promise.reject(new Error('away')) } });
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    live.clock.moveTo(REMINDER);

    expect(await live.look()).toMatchObject({ sealed: true, error: null });
    expect(names(await fired(live.pool, caseId))).toEqual(['1 reminder']);
  });
});

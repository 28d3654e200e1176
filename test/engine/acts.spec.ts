import type { Pool } from 'pg';

import { localDate } from '../../src/domain/calendar/local-date.js';
import { canonicalJson } from '../../src/domain/journal/canonical-json.js';
import { stateLine } from '../../src/domain/workflow/snapshot.js';
import { isRefusal, refusalTitles, type Refusal, type RefusalCode } from '../../src/domain/workflow/refusal.js';
import { compileRegistry, workflowKey } from '../../src/domain/workflow/registry.js';
import type { Acted, SendRequest } from '../../src/engine/index.js';
import { definitions } from '../../workflows/index.js';
import { parties, people, units } from '../support/actors.js';
import { useTestDatabase } from '../support/database.js';
import { contentOf, LiveEngine, numbered, requestOf, START, useAnotherProcess, watched } from '../support/engine.js';
import { factsFor } from '../support/valid-facts.js';

const database = useTestDatabase();
const NOBODY = '00000000-0000-4000-8000-999999999999';

/** Rows of these tables that belong to one case, with the transaction that wrote each. */
async function writtenBy(pool: Pool, caseId: string, seq: number): Promise<Record<string, string[]>> {
  const { rows } = await pool.query<{ at: string; tx: string }>(
    `select 'case' as at, xmin::text as tx from case_file where case_id = $1
     union all select 'journal', xmin::text from journal_entry where case_id = $1 and seq = $2
     union all select 'machine ' || instance, xmin::text from workflow_instance where case_id = $1
     union all select 'duty ' || name, xmin::text from duty where case_id = $1
     union all select 'message ' || topic, xmin::text from outbox_message where case_id = $1 and seq = $2
     union all select 'document ' || kind, xmin::text from document where case_id = $1 and seq = $2
     union all select 'number ' || number, xmin::text from document_number where case_id = $1 and seq = $2
     union all select 'accountability ' || kind, xmin::text from accountability_record where case_id = $1 and seq = $2
     union all select 'correction ' || result, xmin::text from accountability_correction where case_id = $1 and seq = $2`,
    [caseId, seq],
  );
  const byTransaction: Record<string, string[]> = {};
  for (const { at, tx } of rows) (byTransaction[tx] ??= []).push(at);
  return byTransaction;
}

let accountabilities = 0;

/** A case in which the city’s leader has held the plant to account, with the place of that record. */
async function heldToAccount(live: LiveEngine): Promise<{ caseId: string; record: { seq: number; ordinal: number } }> {
  accountabilities += 1;
  const { caseId } = await live.opens('inspector', 'hazard.discover');
  await live.does(caseId, 'cityLeader', 'accountability.open');
  await live.does(caseId, 'cityClerk', 'accountability.notify', { facts: numbered(factsFor('accountability.notify'), accountabilities) });
  await live.does(caseId, 'principal', 'accountability.state');
  const { revision } = await live.does(caseId, 'cityLeader', 'accountability.decide', { facts: numbered(factsFor('accountability.decide'), accountabilities) });
  return { caseId, record: { seq: revision, ordinal: 1 } };
}

/** A major hazard of which all but the order has been answered; its next entry is the sixth. */
async function awaitingOrder(live: LiveEngine): Promise<string> {
  const { caseId } = await live.opens('inspector', 'hazard.discover');
  await live.does(caseId, 'regulator', 'hazard.grade-major');
  await live.does(caseId, 'safetyOfficer', 'controls.take');
  await live.does(caseId, 'principal', 'report.to-department');
  await live.does(caseId, 'safetyOfficer', 'report.to-workers');
  return caseId;
}

/** A case on which progress can be reported again and again. */
async function underway(live: LiveEngine): Promise<string> {
  return (await live.opens('importer', 'record.import', { facts: { outcome: 'progress' } })).caseId;
}

async function entriesOf(pool: Pool, caseId: string): Promise<{ seq: number; act: string; key: string | null }[]> {
  const { rows } = await pool.query<{ seq: number; act: string; key: string | null }>(
    `select seq, entry->>'act' as act, entry#>>'{key,key}' as key from journal_entry where case_id = $1 order by seq`,
    [caseId],
  );
  return rows;
}

describe('an act', () => {
  let live: LiveEngine;
  beforeAll(() => {
    live = new LiveEngine(database().db);
  });

  it('opens a case with its root machine, its first duty and the first rung of it', async () => {
    const acted = await live.opens('inspector', 'hazard.discover', {}, { region: '370203002', industry: null, title: '防火堤开裂' });

    expect(acted).toMatchObject({ refused: false, revision: 1, at: '2026-03-02T02:00:00.000Z', act: 'hazard.discover', instance: 1, settled: [], repeated: false });
    const record = await live.record(acted.caseId);
    expect(record).toMatchObject({
      revision: 1,
      openedAt: '2026-03-02T02:00:00.000Z',
      region: '370203002',
      industry: null,
      title: '防火堤开裂',
      pack: 'qingdao-3x@1+national@1',
      grade: null,
      tags: ['discovered'],
      open: true,
      parties,
      lastInstance: 1,
      lastDuty: 1,
    });
    expect(record.duties).toEqual([
      expect.objectContaining({
        duty: 1,
        key: '1/hazard.grade',
        owedBy: 'regulator',
        unit: units.bureau,
        limit: 'hazard.grade',
        due: '2026-03-05',
        dueAt: '2026-03-05T16:00:00.000Z',
        rung: 0,
        repeat: 0,
        rungAt: '2026-03-02T16:00:00.000Z', // two working days before: 3 March in Shanghai
        settledAt: null,
      }),
    ]);
  });

  it('writes state, journal, duties, documents and their numbers in one commit', async () => {
    const caseId = await awaitingOrder(live);

    const acted = await live.does(caseId, 'regulator', 'order.serve', { facts: numbered(factsFor('order.serve'), 'one') });

    const together = Object.values(await writtenBy(live.pool, caseId, 6)).find((rows) => rows.includes('journal'));
    expect(together?.sort()).toEqual(
      [
        'case',
        'journal',
        'machine 1',
        'machine 3', // the plan that begins
        'duty order.serve', // settled
        'duty hazard.rectify',
        'duty plan.obtain',
        'duty plan.complete',
        'document rectification-order',
        'number 青应急责改〔2026〕18号-one',
      ].sort(),
    );
    expect(acted.opened.map(({ name, due }) => [name, due])).toEqual([
      ['hazard.rectify', '2026-08-31'],
      ['plan.obtain', '2026-04-16'],
      ['plan.complete', '2026-04-01'],
    ]);
    expect(acted.settled).toEqual([{ duty: 3, outcome: 'kept' }]);
    const record = await live.record(caseId);
    expect(record.machines.map(({ workflow, starter, snapshot }) => [workflow, starter, stateLine(snapshot.value)])).toEqual([
      ['hazard-rectification', null, 'handling.major.treating{term.set work.planning}'],
      ['upward-report', 1, 'hazardOwed'],
      ['rectification-plan', 1, expect.stringMatching(/^drafting\{/)],
    ]);
    expect(await live.faults()).toEqual([]);
  });

  it('writes messages and what somebody is to answer for in the same commit', async () => {
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    await live.does(caseId, 'regulator', 'hazard.grade-major');
    expect(Object.values(await writtenBy(live.pool, caseId, 2)).find((rows) => rows.includes('journal'))).toContain('message notify');

    const failing = await underway(live);
    for (let failure = 1; failure <= 2; failure += 1) {
      await live.does(failing, 'safetyOfficer', 'rectification.finish');
      await live.does(failing, 'principal', 'assessment.submit');
      await live.does(failing, 'principal', 'acceptance.apply');
      await live.does(failing, 'inspector', 'acceptance.fail');
    }
    const started = await live.record(failing);
    expect(Object.values(await writtenBy(live.pool, failing, 9)).find((rows) => rows.includes('journal'))).toContain(`machine ${started.lastInstance}`);
    expect(started.machines[started.lastInstance - 1]).toMatchObject({ workflow: 'accountability', starter: 1 });

    const { caseId: answering, record } = await heldToAccount(live);
    expect(Object.values(await writtenBy(live.pool, answering, record.seq)).find((rows) => rows.includes('journal'))).toContain('accountability interview-enterprise');
    const { revision } = await live.does(answering, 'cityLeader', 'accountability.correct', { facts: { record } });
    expect(Object.values(await writtenBy(live.pool, answering, revision)).find((rows) => rows.includes('journal'))).toContain('correction wrong');
  });

  it('puts on record who did what, as what, with which facts and by which basis', async () => {
    const { caseId, revision } = await live.opens('inspector', 'hazard.discover', { key: 'put-on-record' });
    const { entries, head } = await live.record(caseId);

    expect(revision).toBe(1);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.hash).toBe(head);
    expect(entries[0]?.entry).toMatchObject({
      v: 1,
      case: caseId,
      seq: 1,
      digest: 'sha256',
      prev: '0'.repeat(64),
      at: new Date(START).toISOString(),
      today: localDate('2026-03-02'),
      actor: people.inspector,
      act: 'hazard.discover',
      facts: factsFor('hazard.discover'),
      header: { parties, region: '370203', industry: '26', title: expect.any(String), pack: 'qingdao-3x@1+national@1' },
      basis: [{ document: '安全生产法', article: '41', mark: 'law' }],
      key: { key: 'put-on-record', request: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('is replayed to the very snapshot on record, although the database keeps no order of keys', async () => {
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    await live.does(caseId, 'regulator', 'hazard.grade-major');
    await live.does(caseId, 'regulator', 'order.serve', { facts: numbered(factsFor('order.serve'), 'replayed') });
    await live.does(caseId, 'principal', 'report.to-department');
    // Leaves four parallel regions at once.
    await live.does(caseId, 'cityLeader', 'closure.order');

    expect(await live.faults()).toEqual([]);
  });

  it('by a client of another digest is chained with that digest', async () => {
    const chinese = new LiveEngine(database().db, { digestName: 'sm3' });
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    await chinese.does(caseId, 'regulator', 'hazard.grade-major');

    expect((await live.record(caseId)).entries.map(({ entry }) => entry.digest)).toEqual(['sha256', 'sm3']);
    expect(await live.faults()).toEqual([]);
  });
});

type Prepared = () => Promise<Acted | Refusal>;

describe('a refusal', () => {
  let live: LiveEngine;
  const given = new Set<RefusalCode>();
  beforeAll(() => {
    live = new LiveEngine(database().db);
  });

  const opens = (act: string, facts: unknown, key?: string): Promise<Acted | Refusal> =>
    live.engine.open({ act, facts, actor: people.inspector, header: { parties, region: '370203', industry: null, title: '隐患' }, ...(key !== undefined && { key }) });
  const fresh = async (): Promise<string> => (await live.opens('inspector', 'hazard.discover')).caseId;
  const sent = (request: Partial<SendRequest> & { caseId: string }): Promise<Acted | Refusal> =>
    live.engine.send({ ...requestOf(request.caseId, people.regulator, 'hazard.grade-major'), ...request });

  /** A leader of another region whose unit is asked to list. */
  const fromElsewhere = {
    actor: { ...people.cityLeader, person: 'leader elsewhere', unit: units.fireBrigade },
    scope: { kind: 'region', region: '330100', line: null, unit: units.fireBrigade },
  } as const;

  it('of another region may answer for what his unit owes, and for nothing else', async () => {
    const caseId = await awaitingOrder(live);
    await live.does(caseId, 'regulator', 'listing.propose', { facts: { body: units.fireBrigade } });

    expect(await sent({ caseId, act: 'listing.approve', facts: factsFor('listing.approve'), ...fromElsewhere })).toMatchObject({ refused: false });
  });

  it.each<[RefusalCode, string, () => Promise<Prepared>]>([
    ['case.unknown', 'an identifier that no case has', async () => () => sent({ caseId: NOBODY })],
    ['case.unknown', 'a text that is no identifier', async () => () => sent({ caseId: 'no-identifier' })],
    [
      'case.unknown',
      'a case outside the region of the sender',
      async () => {
        const caseId = await fresh();
        return () => sent({ caseId, scope: { kind: 'region', region: '370202', line: null, unit: units.fireBrigade } });
      },
    ],
    [
      'case.unknown',
      'the case of another enterprise',
      async () => {
        const caseId = await fresh();
        return () => sent({ caseId, scope: { kind: 'enterprise', unit: units.bureau } });
      },
    ],
    [
      'case.stale',
      'a revision that has passed',
      async () => {
        const caseId = await fresh();
        await live.does(caseId, 'regulator', 'hazard.grade-major');
        return () => live.tries(caseId, 'regulator', 'order.serve', { expect: 1 });
      },
    ],
    [
      'case.stale',
      'a revision that is yet to come',
      async () => {
        const caseId = await fresh();
        return () => sent({ caseId, expect: 2 });
      },
    ],
    [
      'act.unknown',
      'an act that no definition has',
      async () => {
        const caseId = await fresh();
        return () => sent({ caseId, act: 'hazard.forget' });
      },
    ],
    [
      'act.unknown',
      'an act that is the clock’s own',
      async () => {
        const caseId = await fresh();
        return () => sent({ caseId, act: 'duty.rung' });
      },
    ],
    [
      'act.not-yours',
      'a post that may not perform it',
      async () => {
        const caseId = await fresh();
        return () => sent({ caseId, actor: people.inspector });
      },
    ],
    [
      'act.wrong-state',
      'a state that does not take it',
      async () => {
        const caseId = await fresh();
        return () => live.tries(caseId, 'regulator', 'hazard.close');
      },
    ],
    [
      'act.wrong-state',
      'an opening act on a case that is open',
      async () => {
        const caseId = await fresh();
        return () => live.tries(caseId, 'inspector', 'hazard.discover');
      },
    ],
    ['act.not-opening', 'an act that opens no case', async () => () => opens('hazard.close', factsFor('hazard.close'))],
    [
      'act.instance-unknown',
      'a machine that the case does not have',
      async () => {
        const caseId = await fresh();
        return () => sent({ caseId, instance: 9 });
      },
    ],
    [
      'act.instance-ambiguous',
      'two machines that could take it',
      async () => {
        const caseId = await fresh();
        await live.does(caseId, 'regulator', 'hazard.grade-major');
        await live.does(caseId, 'regulator', 'listing.propose');
        await live.does(caseId, 'regulator', 'listing.propose', { facts: { level: 'province', body: units.province } });
        return () => live.tries(caseId, 'regulator', 'listing.withdraw');
      },
    ],
    [
      'act.separation',
      'the person who did the other act',
      async () => {
        const { caseId } = await live.opens('regulator', 'hazard.discover');
        return () => live.tries(caseId, 'regulator', 'hazard.dismiss');
      },
    ],
    [
      'act.guard',
      'a condition that is not met',
      async () => {
        const caseId = await fresh();
        return () => live.tries(caseId, 'regulator', 'hazard.grade-general', { facts: { order: null } });
      },
    ],
    [
      'act.facts-invalid',
      'a fact that is missing',
      async () => {
        const caseId = await fresh();
        return () => live.tries(caseId, 'regulator', 'hazard.grade-major', { facts: { externalCause: undefined } });
      },
    ],
    [
      'act.facts-invalid',
      'a NUL in a text, which PostgreSQL cannot store',
      async () => {
        const caseId = await fresh();
        return () => live.tries(caseId, 'regulator', 'hazard.dismiss', { facts: { finding: '复核\u0000不属实' } });
      },
    ],
    [
      'act.facts-invalid',
      'half a character in a key',
      async () => {
        const caseId = await fresh();
        return () => live.tries(caseId, 'regulator', 'hazard.dismiss', { facts: { '\ud83d': 1 } });
      },
    ],
    ['act.facts-invalid', 'an opening with a NUL', async () => () => opens('hazard.discover', factsFor('hazard.discover', { title: '\u0000' }))],
    ['act.not-yours', 'an opening by a post that may not', async () => () => opens('record.import', factsFor('record.import'))],
    [
      'case.closed',
      'an act on a case in which nothing goes on any more',
      async () => {
        const caseId = await fresh();
        await live.does(caseId, 'regulator', 'hazard.dismiss');
        return () => live.tries(caseId, 'regulator', 'hazard.grade-major');
      },
    ],
    [
      'key.reused',
      'a key that the sender used for something else',
      async () => {
        const caseId = await fresh();
        await live.does(caseId, 'regulator', 'hazard.grade-major', { key: 'first' });
        return () => live.tries(caseId, 'regulator', 'order.serve', { key: 'first' });
      },
    ],
    [
      'key.reused',
      'an opening with a key that opened another',
      async () => {
        await live.opens('inspector', 'hazard.discover', { key: 'opened' });
        return () => opens('hazard.discover', factsFor('hazard.discover', { place: '三号储罐区' }), 'opened');
      },
    ],
    [
      'key.reused',
      'an opening with a key that opened a case of another enterprise',
      async () => {
        await opens('hazard.discover', factsFor('hazard.discover'), 'one enterprise');
        const header = { parties: { ...parties, enterprise: units.province }, region: '370203', industry: null, title: '隐患' };
        return () => live.engine.open({ act: 'hazard.discover', facts: factsFor('hazard.discover'), actor: people.inspector, header, key: 'one enterprise' });
      },
    ],
    [
      'act.not-yours',
      'an official of another region in whose unit the case lies with one machine, on another machine',
      async () => {
        const caseId = await awaitingOrder(live);
        await live.does(caseId, 'regulator', 'listing.propose', { facts: { body: units.fireBrigade } });
        return () => sent({ caseId, act: 'closure.order', facts: factsFor('closure.order'), ...fromElsewhere });
      },
    ],
    [
      'document.number-taken',
      'a number that the issuer has given to another document',
      async () => {
        await live.does(await awaitingOrder(live), 'regulator', 'order.serve');
        const caseId = await awaitingOrder(live);
        return () => live.tries(caseId, 'regulator', 'order.serve');
      },
    ],
    [
      'record.unknown',
      'the correction of a record that another unit made',
      async () => {
        const { caseId, record } = await heldToAccount(live);
        return () => live.tries(caseId, 'provinceLeader', 'accountability.correct', { facts: { record } });
      },
    ],
    [
      'record.corrected',
      'a second correction of a record',
      async () => {
        const { caseId, record } = await heldToAccount(live);
        await live.does(caseId, 'cityLeader', 'accountability.correct', { facts: { record, decision: { number: '青安委更〔2026〕2号', date: '2026-03-02' } } });
        return () => live.tries(caseId, 'cityLeader', 'accountability.correct', { facts: { record } });
      },
    ],
    [
      'definition.mismatch',
      'a program whose definition differs from the one of the case',
      async () => {
        const caseId = await fresh();
        const registry = compileRegistry(definitions, Object.fromEntries(definitions.map(({ name, version }) => [workflowKey(name, version), 'changed'])));
        return () => new LiveEngine(database().db, { registry }).tries(caseId, 'regulator', 'hazard.grade-major');
      },
    ],
  ])('%s for %s leaves every row as it was', async (code, _, prepare) => {
    const attempt = await prepare();
    const before = await contentOf(live.pool);

    const answer = await attempt();

    expect(answer).toMatchObject({ refused: true, code });
    for (const { zh, en } of (answer as Refusal).reasons) expect([zh, en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/[a-z]/)]);
    expect(await contentOf(live.pool)).toEqual(before);
    given.add(code);
  });

  it('case.busy tells that others were faster every time, and only their acts are on record', async () => {
    const caseId = await underway(live);
    let overtakings = 0;
    const overtaken = new LiveEngine(
      watched(database().db, async (statement) => {
        if (!statement.startsWith('engine.act')) return;
        overtakings += 1;
        await live.does(caseId, 'safetyOfficer', 'progress.report', { key: `faster ${overtakings}` });
      }),
    );

    const answer = await overtaken.tries(caseId, 'safetyOfficer', 'progress.report', { key: 'too slow' });

    expect(answer).toMatchObject({ refused: true, code: 'case.busy' });
    expect(overtakings).toBeGreaterThan(3);
    expect((await entriesOf(live.pool, caseId)).slice(1).map(({ key }) => key)).toEqual(Array.from({ length: overtakings }, (__, index) => `faster ${index + 1}`));
    expect(await live.faults()).toEqual([]);
    given.add('case.busy');
  });

  it('is tested for every code that the engine gives', () => {
    // Those of a duty and of a withdrawal are tested beside their rules: handling.spec.ts and withdraw.spec.ts.
    const elsewhere = /^(duty|withdraw)\./;
    expect([...given].sort()).toEqual(Object.keys(refusalTitles).filter((code) => !elsewhere.test(code)).sort());
  });
});

describe('an act that is overtaken', () => {
  it('is stepped again on the case as it now is', async () => {
    const live = new LiveEngine(database().db);
    const caseId = await underway(live);
    let overtakings = 0;
    const overtaken = new LiveEngine(
      watched(database().db, async (statement) => {
        if (!statement.startsWith('engine.act') || overtakings === 3) return;
        overtakings += 1;
        await live.does(caseId, 'safetyOfficer', 'progress.report');
      }),
    );

    expect(await overtaken.does(caseId, 'principal', 'progress.report')).toMatchObject({ revision: 5 });
    expect((await live.record(caseId)).entries.map(({ entry: { actor } }) => actor)).toEqual([
      people.importer,
      people.safetyOfficer,
      people.safetyOfficer,
      people.safetyOfficer,
      people.principal,
    ]);
  });

  it('is refused when the case as it now is does not take it', async () => {
    const live = new LiveEngine(database().db);
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    let overtakings = 0;
    const overtaken = new LiveEngine(
      watched(database().db, async (statement) => {
        if (!statement.startsWith('engine.act') || overtakings === 1) return;
        overtakings += 1;
        await live.does(caseId, 'regulator', 'hazard.dismiss');
      }),
    );

    expect(await overtaken.tries(caseId, 'regulator', 'hazard.grade-major')).toMatchObject({ refused: true, code: 'case.closed' });
  });
});

describe('a repetition with the same key', () => {
  let live: LiveEngine;
  const another = useAnotherProcess(database);
  beforeAll(() => {
    live = new LiveEngine(database().db);
  });

  it('is answered with what the first one did, also after the case has moved on', async () => {
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    const first = await live.does(caseId, 'regulator', 'hazard.grade-major', { key: 'once' });
    await live.does(caseId, 'safetyOfficer', 'controls.take');

    expect(await live.tries(caseId, 'regulator', 'hazard.grade-major', { key: 'once', expect: 1 })).toEqual({ ...first, repeated: true });
    expect(await entriesOf(live.pool, caseId)).toHaveLength(3);
  });

  it('by somebody else is an act of its own', async () => {
    const caseId = await underway(live);
    await live.does(caseId, 'safetyOfficer', 'progress.report', { key: 'mine' });

    expect(await live.does(caseId, 'principal', 'progress.report', { key: 'mine' })).toMatchObject({ revision: 3, repeated: false });
  });

  it('on another case is an act of its own', async () => {
    const [first, second] = [await underway(live), await underway(live)];
    await live.does(first, 'safetyOfficer', 'progress.report', { key: 'both' });

    expect(await live.does(second, 'safetyOfficer', 'progress.report', { key: 'both' })).toMatchObject({ caseId: second, repeated: false });
  });

  it('may follow a refusal: nothing was done, so nothing is remembered', async () => {
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    await live.tries(caseId, 'regulator', 'order.serve', { key: 'again' });
    await live.does(caseId, 'regulator', 'hazard.grade-major');

    expect(await live.tries(caseId, 'regulator', 'order.serve', { key: 'again', facts: numbered(factsFor('order.serve'), 'again') })).toMatchObject({ revision: 3 });
  });

  it('sent twenty times at once through two processes happens once, and every answer is the same', async () => {
    const there = new LiveEngine(another(), { clock: live.clock });
    const caseId = await underway(live);

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? live : there).does(caseId, 'safetyOfficer', 'progress.report', { key: 'race' })),
    );

    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(new Set(answers.map((answer) => canonicalJson({ ...answer, repeated: null }))).size).toBe(1);
    expect(await entriesOf(live.pool, caseId)).toHaveLength(2);
    expect(await live.faults()).toEqual([]);
  });

  it('opens one case, however often and through whichever process it is sent', async () => {
    const there = new LiveEngine(another(), { clock: live.clock });
    const before = await countCases(live.pool);

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? live : there).opens('inspector', 'hazard.discover', { key: 'opens once' })),
    );

    expect(new Set(answers.map(({ caseId }) => caseId)).size).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await live.opens('inspector', 'hazard.discover', { key: 'opens once' })).toMatchObject({ caseId: answers[0]?.caseId, repeated: true });
    expect(await countCases(live.pool)).toBe(before + 1);
  });

  it('opens a case for each sender', async () => {
    const mine = await live.opens('inspector', 'hazard.discover', { key: 'both open' });
    const yours = await live.opens('regulator', 'hazard.discover', { key: 'both open' });

    expect(yours.caseId).not.toBe(mine.caseId);
  });
});

async function countCases(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ cases: number }>('select count(*)::int as cases from case_file');
  return rows[0]?.cases ?? 0;
}

describe('acts that arrive together', () => {
  const another = useAnotherProcess(database);

  it('share statements, and a bad one among them fails alone', async () => {
    let statements = 0;
    const live = new LiveEngine(watched(database().db, () => void (statements += 1)));
    const cases = await Promise.all(Array.from({ length: 12 }, () => awaitingOrder(live)));
    statements = 0;

    // The sixth and the ninth give the number of the third, which is in the same statement.
    const answers = await Promise.all(
      cases.map((caseId, index) =>
        live.tries(caseId, 'regulator', 'order.serve', { facts: numbered(factsFor('order.serve'), index === 5 || index === 8 ? 'together 2' : `together ${index}`) }),
      ),
    );

    const codes = answers.map((answer) => (isRefusal(answer) ? answer.code : 'done'));
    expect(codes.filter((code) => code === 'document.number-taken')).toHaveLength(2);
    expect(codes.filter((code) => code === 'done')).toHaveLength(10);
    expect(codes.flatMap((code, index) => (code === 'done' ? [] : [index])).every((index) => [2, 5, 8].includes(index))).toBe(true);
    expect(statements).toBeLessThan(2 * cases.length);
    expect(await live.faults()).toEqual([]);
  });

  it('are not held up by one that names no case, nor by a bug that one of them meets', async () => {
    const live = new LiveEngine(database().db);
    const cases = await Promise.all(Array.from({ length: 6 }, () => underway(live)));
    const unreadable = { get facts(): never { throw new Error('facts that cannot be read'); } };

    const answers = await Promise.allSettled([
      ...cases.map((caseId) => live.does(caseId, 'safetyOfficer', 'progress.report')),
      live.engine.send(requestOf('no-identifier', people.safetyOfficer, 'progress.report')),
      live.engine.send(Object.assign(unreadable, { caseId: cases[0] as string, act: 'progress.report', actor: people.safetyOfficer, scope: { kind: 'everywhere' as const } })),
      live.does(cases[1] as string, 'safetyOfficer', 'progress.report'),
    ]);

    expect(answers.map((answer) => (answer.status === 'rejected' ? String(answer.reason) : isRefusal(answer.value) ? answer.value.code : 'done'))).toEqual([
      ...cases.map(() => 'done'),
      'case.unknown',
      'Error: facts that cannot be read',
      'done',
    ]);
  });

  it('open every case but the one whose header the database refuses', async () => {
    const live = new LiveEngine(database().db);
    const titles = ['甲', '乙', '丙', '丁\u0000', '戊', '己\ud800', '庚'];

    const answers = await Promise.allSettled(titles.map((title) => live.opens('inspector', 'hazard.discover', {}, { title })));

    expect(answers.map(({ status }) => status === 'fulfilled')).toEqual([true, true, true, false, true, false, true]);
    const { rows } = await live.pool.query<{ title: string }>('select title from case_file where title = any($1) order by number', [titles.map((title) => title[0])]);
    expect(rows.map(({ title }) => title).sort()).toEqual(['丙', '乙', '庚', '戊', '甲'].sort());
  });

  it('on one case are performed one after the other, in the order in which they were sent', async () => {
    const live = new LiveEngine(database().db);
    const caseId = await underway(live);

    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => live.does(caseId, 'safetyOfficer', 'progress.report', { key: `in order ${index}` })));

    expect(answers.map(({ revision }) => revision)).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
    expect(answers.map(({ settled: [kept], opened: [next] }) => [kept?.outcome, next?.key])).toEqual(
      Array.from({ length: 20 }, (_, index) => ['kept', `1/progress.report/${index + 1}`]),
    );
  });

  it('name the same cases in two processes in opposite order, and neither waits for the other in a circle', async () => {
    const here = new LiveEngine(database().db);
    const there = new LiveEngine(another(), { clock: here.clock });
    const cases = await Promise.all(Array.from({ length: 20 }, () => underway(here)));
    const keys = cases.map((_, index) => `circle ${index}`);
    const dawdling = await dawdle(here.pool);

    const acts = await Promise.all([
      ...cases.map((caseId) => here.does(caseId, 'safetyOfficer', 'progress.report')),
      ...cases.toReversed().map((caseId) => there.does(caseId, 'safetyOfficer', 'progress.report')),
    ]);
    const openings = await Promise.all([
      ...keys.map((key) => here.opens('inspector', 'hazard.discover', { key })),
      ...keys.toReversed().map((key) => there.opens('inspector', 'hazard.discover', { key })),
    ]);

    await dawdling.stop();
    expect(acts).toHaveLength(40);
    expect(openings.filter(({ repeated }) => repeated)).toHaveLength(20);
    expect(await deadlocks(here.pool)).toBe(0);
  });

  it('are tried again after a deadlock', async () => {
    let deadlocked = 0;
    const live = new LiveEngine(
      watched(database().db, (statement) => {
        if (!/^engine\.(act|open)/.test(statement) || deadlocked === 2) return;
        deadlocked += 1;
        throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
      }),
    );

    const { caseId } = await live.opens('importer', 'record.import', { facts: { outcome: 'progress' } });
    deadlocked = 0;
    expect(await live.does(caseId, 'safetyOfficer', 'progress.report')).toMatchObject({ revision: 2 });
    expect(deadlocked).toBe(2);
  });

  it('are answered with what became of them when the connection breaks under the others', async () => {
    let writes = 0;
    const ordinary = new LiveEngine(database().db);
    const cases = await Promise.all(Array.from({ length: 6 }, () => underway(ordinary)));
    const last = cases.at(-1) as string;
    const live = new LiveEngine(
      watched(database().db, async (statement) => {
        if (statement === 'engine.load-cases' && writes >= 3) throw Object.assign(new Error('Connection terminated unexpectedly'));
        if (!statement.startsWith('engine.act')) return;
        writes += 1;
        // The batch of the last four: its last case is overtaken, so it is loaded once more, in vain.
        if (writes === 3) await ordinary.does(last, 'principal', 'progress.report');
      }),
    );

    const answers = await Promise.allSettled(cases.map((caseId) => live.does(caseId, 'safetyOfficer', 'progress.report', { key: 'broken' })));

    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
    const { rows } = await ordinary.pool.query<{ case_id: string }>(`select case_id from journal_entry where entry#>>'{key,key}' = 'broken'`);
    expect(rows.map(({ case_id: caseId }) => caseId).sort()).toEqual(cases.slice(0, 5).sort());
  });

  it('are all done once the engine says that it is drained', async () => {
    const live = new LiveEngine(database().db);
    const caseId = await underway(live);
    let done = 0;
    const acts = Array.from({ length: 5 }, async () => {
      await live.does(caseId, 'safetyOfficer', 'progress.report');
      done += 1;
    });

    await live.engine.drained();

    expect((await live.record(caseId)).revision).toBe(6);
    await Promise.all(acts);
    expect(done).toBe(5);
  });
});

/** Makes every write of a case take a while, so that two statements surely hold locks at the same time. */
async function dawdle(pool: Pool): Promise<{ stop(): Promise<unknown> }> {
  await pool.query(`create function dawdle() returns trigger language plpgsql as 'begin perform pg_sleep(0.005); return new; end'`);
  await pool.query('create trigger dawdle before insert or update on case_file for each row execute function dawdle()');
  return { stop: () => pool.query('drop function dawdle cascade') };
}

async function deadlocks(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ deadlocks: number }>('select deadlocks from pg_stat_database where datname = current_database()');
  return rows[0]?.deadlocks ?? 0;
}

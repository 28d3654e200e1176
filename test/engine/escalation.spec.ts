import type { RulePack } from '../../src/domain/duty/rule-pack.js';
import { isRefusal } from '../../src/domain/workflow/refusal.js';
import { builtInRules } from '../../src/built-in-rules.js';
import type { RulesInForce } from '../../src/engine/index.js';
import { units, type PersonName } from '../support/actors.js';
import { useTestDatabase } from '../support/database.js';
import { DAY_MS, LiveEngine, numbered, START } from '../support/engine.js';
import { approvalOf, factsFor } from '../support/valid-facts.js';

const database = useTestDatabase();

type Severe = 'circular' | 'cut-of-power';

/** The national pack with one change: official duties are warned of with an acknowledgement, and come before a leader as the given act. */
function packWith(act: Severe, owedBy: string): RulePack {
  const pack = builtInRules().packs()[0] as RulePack;
  const official = pack.ladders['official'] as RulePack['ladders'][string];
  const rungs = official.rungs.map((rung) => {
    if (rung.act === 'overdue-warning') return { ...rung, acknowledge: { owedBy: 'supervisor', limit: 'escalation.acknowledge' } };
    return rung.decision === undefined ? rung : { ...rung, rung: act, act, decision: { owedBy, limit: 'escalation.decide' } };
  });
  return { ...pack, key: `${act}@1`, ladders: { ...pack.ladders, official: { ...official, rungs } } };
}

const packs = { circular: packWith('circular', 'supervisor-leader'), 'cut-of-power': packWith('cut-of-power', 'regulator-leader') };

function live(act: Severe = 'circular'): LiveEngine {
  const all = Object.values(packs);
  const rules: RulesInForce = { ...builtInRules(), packFor: () => packs[act], packs: () => all, pack: (key) => all.find((pack) => pack.key === key) };
  return new LiveEngine(database().db, { rules });
}

/** Facts of an act in which every document has a number of its own. */
let documents = 0;
const own = (act: Parameters<typeof factsFor>[0], changes: Record<string, unknown> = {}): { facts: Record<string, unknown> } => {
  documents += 1;
  return { facts: numbered(factsFor(act, changes), documents) };
};

interface Row {
  kind: string;
  against_role: string;
  against_unit: string;
  body_id: string;
  seq: number;
  ordinal: number;
}

const records = async (engine: LiveEngine, caseId: string): Promise<Row[]> =>
  (await engine.pool.query<Row>('select kind, against_role, against_unit, body_id, seq, ordinal from accountability_record where case_id = $1', [caseId])).rows;

/** A hazard that the bureau has not graded for weeks: warned of, then put to a leader. */
async function neglected(engine: LiveEngine): Promise<string> {
  const { caseId } = await engine.opens('inspector', 'hazard.discover');
  for (let day = 0; day < 40; day += 1) {
    await engine.later(1);
    if ((await engine.record(caseId)).machines.some(({ workflow }) => workflow === 'escalation-decision')) return caseId;
  }
  throw new Error('Nobody was asked about it in 40 days');
}

/** The bureau is held to account for it, from the approval to the report that is accepted. */
async function heldToAccount(engine: LiveEngine, caseId: string): Promise<void> {
  const circular = (await engine.record(caseId)).machines.find(({ workflow, final }) => workflow === 'escalation-decision' && !final);
  await engine.does(caseId, 'cityLeader', 'escalation.approve', { ...own('escalation.approve'), instance: circular?.instance ?? 0 });
  await engine.does(caseId, 'cityClerk', 'accountability.notify', own('accountability.notify'));
  await engine.does(caseId, 'regulator', 'accountability.waive-statement', own('accountability.waive-statement'));
  await engine.does(caseId, 'cityLeader', 'accountability.decide', own('accountability.decide'));
  await engine.does(caseId, 'cityClerk', 'accountability.execute', own('accountability.execute'));
  await engine.does(caseId, 'regulator', 'accountability.follow-up', own('accountability.follow-up'));
  await engine.does(caseId, 'cityClerk', 'accountability.accept-follow-up');
}

describe('a duty that nobody keeps', () => {
  it('is warned of with an acknowledgement, decided on, and somebody is held to account, each by a known date', async () => {
    const engine = live();
    const caseId = await neglected(engine);

    const { machines, duties } = await engine.record(caseId);
    expect(machines.map(({ workflow }) => workflow)).toEqual(['hazard-rectification', 'escalation-receipt', 'escalation-decision']);
    expect(duties.map(({ name, owedBy, unit }) => `${name} ${owedBy} ${unit === units.city ? 'city' : 'bureau'}`)).toEqual([
      'hazard.grade regulator bureau',
      'escalation.acknowledge supervisor city',
      'escalation.decide supervisor-leader city',
    ]);
    await engine.does(caseId, 'cityClerk', 'escalation.acknowledge');
    await heldToAccount(engine, caseId);

    expect(await records(engine, caseId)).toEqual([expect.objectContaining({ kind: 'circular', against_role: 'regulator', against_unit: units.bureau, body_id: units.city })]);
    const settled = (await engine.record(caseId)).duties.filter(({ settledAt }) => settledAt !== null).map(({ name, outcome }) => `${name} ${outcome ?? ''}`);
    expect(settled).toEqual([
      'escalation.acknowledge missed',
      'escalation.decide kept',
      'accountability.notify kept',
      'accountability.state kept',
      'accountability.decide kept',
      'accountability.execute kept',
      'accountability.follow-up kept',
      'accountability.review-follow-up kept',
    ]);
    expect(await engine.faults()).toEqual([]);
  });

  it('that is never acknowledged is a missed duty with rungs of its own', async () => {
    const engine = live();
    const caseId = await neglected(engine);
    const { duties, fired } = await engine.record(caseId);
    const acknowledging = duties.find(({ name }) => name === 'escalation.acknowledge')?.duty;
    expect(fired.filter(({ duty }) => duty === acknowledging).map(({ rung }) => rung)).toContain('overdue-warning');
  });

  it('waits for a statement until the end of its last day, and goes on from then', async () => {
    const engine = live();
    const caseId = await neglected(engine);
    await engine.does(caseId, 'cityLeader', 'escalation.approve', own('escalation.approve'));
    await engine.does(caseId, 'cityClerk', 'accountability.notify', own('accountability.notify'));
    const statement = (await engine.record(caseId)).duties.find(({ name }) => name === 'accountability.state');

    engine.clock.moveTo(Date.parse(statement?.dueAt ?? '') - 1);
    expect(await engine.tries(caseId, 'cityClerk', 'accountability.proceed')).toMatchObject({ code: 'act.guard', reasons: [{ subject: 'statementPeriodOver' }] });
    engine.clock.moveTo(Date.parse(statement?.dueAt ?? ''));
    await engine.does(caseId, 'cityClerk', 'accountability.proceed');

    const { duties, entries } = await engine.record(caseId);
    expect(duties.find(({ name }) => name === 'accountability.state')?.outcome).toBe('lifted');
    expect(entries[entries.length - 1]?.entry.loaded?.duty).toMatchObject({ duty: statement?.duty, name: 'accountability.state', overdue: true });
    expect(await engine.faults()).toEqual([]);
  });

  it('is excused by what the journal shows, and by nothing that it does not have', async () => {
    const engine = live();
    const caseId = await neglected(engine);
    await engine.does(caseId, 'cityLeader', 'escalation.approve', own('escalation.approve'));
    await engine.does(caseId, 'cityClerk', 'accountability.notify', own('accountability.notify'));
    await engine.does(caseId, 'regulator', 'accountability.state');
    const { revision } = await engine.record(caseId);
    const exempting = (acts: number[]) => own('accountability.decide', { outcome: 'exempt', exemption: { ground: 'acted-by-plan-and-law', acts } });

    expect(await engine.tries(caseId, 'cityLeader', 'accountability.decide', exempting([1, revision + 1]))).toMatchObject({ reasons: [{ subject: 'exemptionOnRecord' }] });
    await engine.does(caseId, 'cityLeader', 'accountability.decide', exempting([1, revision]));
    expect(await records(engine, caseId)).toEqual([]);
  });
});

describe('a cut of power', () => {
  it('is approved by the head of the department, carried out, and reviewed until it is lifted', async () => {
    const engine = live('cut-of-power');
    const caseId = await neglected(engine);
    const { conditions } = approvalOf('cut-of-power');
    const { emergency: _, ...unmet } = conditions as Record<string, unknown>;
    const soon = { ...unmet, emergency: null, cutFrom: { date: '2026-03-19', time: '08:00' }, enterprise: { ...(unmet['enterprise'] as object), served: { date: '2026-03-18', time: '09:00' } } };

    expect(await engine.tries(caseId, 'regulatorLeader', 'escalation.approve', own('escalation.approve', { conditions: soon }))).toMatchObject({ reasons: [{ subject: 'cutOfPowerAllowed' }] });
    await engine.does(caseId, 'regulatorLeader', 'escalation.approve', own('escalation.approve', { conditions }));
    await engine.does(caseId, 'regulator', 'escalation.carry-out', own('escalation.carry-out'));
    const lifting = (await engine.record(caseId)).duties.find(({ name }) => name === 'escalation.lift');
    expect(lifting).toMatchObject({ owedBy: 'regulator', unit: units.bureau, settledAt: null });
    engine.clock.advance(10 * DAY_MS);
    await engine.does(caseId, 'otherRegulator', 'escalation.lift', own('escalation.lift'));
    expect(await engine.faults()).toEqual([]);
  });
});

describe('the correction of an accountability record', () => {
  /** A closed case on whose record somebody stands. */
  async function closed(engine: LiveEngine): Promise<{ caseId: string; record: { seq: number; ordinal: number } }> {
    const caseId = await neglected(engine);
    await heldToAccount(engine, caseId);
    await engine.does(caseId, 'otherRegulator', 'hazard.dismiss');
    const [{ seq, ordinal } = { seq: 0, ordinal: 0 }] = await records(engine, caseId);
    return { caseId, record: { seq, ordinal } };
  }

  it('is an entry in a closed case, which stays closed and verifies; the record itself stays', async () => {
    const engine = live();
    const { caseId, record } = await closed(engine);
    expect((await engine.record(caseId)).open).toBe(false);
    const before = await records(engine, caseId);

    await engine.does(caseId, 'cityLeader', 'accountability.correct', own('accountability.correct', { record, result: 'lifted' }));

    const { rows } = await engine.pool.query('select record_seq, record_ordinal, body_id, result, reasons from accountability_correction where case_id = $1', [caseId]);
    expect(rows).toEqual([{ record_seq: record.seq, record_ordinal: record.ordinal, body_id: units.city, result: 'lifted', reasons: '责任单位认定有误' }]);
    expect([(await engine.record(caseId)).open, await records(engine, caseId)]).toEqual([false, before]);
    expect(await engine.faults()).toEqual([]);
  });

  it('is refused to another unit, for a record that is not there, and a second time', async () => {
    const engine = live();
    const { caseId, record } = await closed(engine);
    const code = async (who: PersonName, of: object): Promise<string> => {
      const answer = await engine.tries(caseId, who, 'accountability.correct', own('accountability.correct', { record: of }));
      return isRefusal(answer) ? answer.code : 'accepted';
    };
    const { revision } = await engine.record(caseId);

    expect(await code('provinceLeader', record)).toBe('record.unknown');
    expect(await code('regulatorLeader', record)).toBe('record.unknown');
    expect(await code('cityLeader', { ...record, ordinal: record.ordinal + 7 })).toBe('record.unknown');
    expect((await engine.record(caseId)).revision).toBe(revision);
    expect(await code('cityLeader', record)).toBe('accepted');
    expect(await code('cityLeader', record)).toBe('record.corrected');
    expect(await engine.faults()).toEqual([]);
  });

  it('does not fail those that are written with it', async () => {
    const engine = live();
    const cases = [await closed(engine), await closed(engine), await closed(engine)];
    const answers = await Promise.all(
      cases.map(({ caseId, record }, index) =>
        engine.tries(caseId, index === 1 ? 'provinceLeader' : 'cityLeader', 'accountability.correct', own('accountability.correct', { record })),
      ),
    );
    expect(answers.map((answer) => (isRefusal(answer) ? answer.code : 'accepted'))).toEqual(['accepted', 'record.unknown', 'accepted']);
  });

  it('shows when a correction was put in, changed or taken away by hand', async () => {
    const engine = live();
    const { caseId, record } = await closed(engine);
    await engine.does(caseId, 'cityLeader', 'accountability.correct', own('accountability.correct', { record }));
    const { revision } = await engine.record(caseId);
    for (const text of [`update accountability_correction set result = 'lifted' where case_id = $1`, 'delete from accountability_correction where case_id = $1']) {
      expect(await engine.faultsAfter((sql) => sql.query(text, [caseId]), { corrected: caseId })).toEqual([`accountability.differs corrected ${revision}`]);
    }
    await expect(engine.pool.query('delete from accountability_record where case_id = $1', [caseId])).rejects.toThrow('append-only');
  });

  it('begins its own clock nowhere: nobody owes anything for it', async () => {
    const engine = live();
    const { caseId, record } = await closed(engine);
    const { opened, settled } = await engine.does(caseId, 'cityLeader', 'accountability.correct', own('accountability.correct', { record }));
    expect([opened, settled, engine.clock.now() > START]).toEqual([[], [], true]);
  });
});

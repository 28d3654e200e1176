import { isRefusal, type Refusal } from '../../src/domain/workflow/refusal.js';
import type { Acted, LoadedDuty } from '../../src/engine/index.js';
import { loadCases } from '../../src/engine/index.js';
import { people, units, type PersonName } from '../support/actors.js';
import { useTestDatabase } from '../support/database.js';
import { LiveEngine, numbered } from '../support/engine.js';
import { offeredPost } from '../support/handling.js';
import { factsFor } from '../support/valid-facts.js';

const database = useTestDatabase();
let live: LiveEngine;
beforeEach(() => {
  live = new LiveEngine(database().db);
});

/** A hazard that its authority has to grade: duty 1, owed by the regulators of the bureau. */
async function toBeGraded(): Promise<string> {
  return (await live.opens('inspector', 'hazard.discover')).caseId;
}

async function dutyOf(caseId: string, name: string): Promise<LoadedDuty> {
  const loaded = (await loadCases(live.pool, [{ caseId, actKey: null, duties: 'ledgers' }])).get(caseId);
  const found = loaded?.duties.find((duty) => duty.name === name);
  if (found === undefined) throw new Error(`Nobody owes ${name}`);
  return found;
}

function tries(caseId: string, who: PersonName, act: string, facts: Record<string, unknown>): Promise<Acted | Refusal> {
  return live.engine.send({ caseId, act, facts, actor: people[who], scope: { kind: 'everywhere' } });
}

async function handles(caseId: string, who: PersonName, act: string, facts: Record<string, unknown>): Promise<Acted> {
  const answer = await tries(caseId, who, act, facts);
  if (isRefusal(answer)) throw new Error(`${act} was refused: ${JSON.stringify(answer)}`);
  return answer;
}

async function refusal(answer: Promise<Acted | Refusal>): Promise<string> {
  const given = await answer;
  return isRefusal(given) ? `${given.code}: ${given.reasons.map(({ code }) => code).join(', ')}` : 'done';
}

let gradings = 0;
const grading = (caseId: string, who: PersonName): Promise<Acted | Refusal> => {
  gradings += 1;
  return live.tries(caseId, who, 'hazard.grade-general', { facts: numbered(factsFor('hazard.grade-general'), gradings) });
};

describe('a duty that somebody has taken', () => {
  it('is kept by him alone, until he puts it back', async () => {
    const caseId = await toBeGraded();
    const { due, rungAt } = await dutyOf(caseId, 'hazard.grade');
    await handles(caseId, 'regulator', 'duty.claim', { duty: 1 });
    expect(await refusal(grading(caseId, 'otherRegulator'))).toBe('duty.taken: duty.taken');
    expect(await refusal(tries(caseId, 'otherRegulator', 'duty.claim', { duty: 1 }))).toBe('duty.taken: duty.taken');
    expect(await refusal(tries(caseId, 'otherRegulator', 'duty.release', { duty: 1 }))).toBe('duty.taken: duty.taken');
    await handles(caseId, 'regulator', 'duty.release', { duty: 1 });
    await handles(caseId, 'otherRegulator', 'duty.claim', { duty: 1 });
    expect(await dutyOf(caseId, 'hazard.grade')).toMatchObject({ due, rungAt, handling: { assignee: 'other-regulator' } });
    expect(await refusal(grading(caseId, 'otherRegulator'))).toBe('done');
    expect(await live.faults()).toEqual([]);
  });

  it('is taken only by the post that owes it', async () => {
    const caseId = await toBeGraded();
    for (const who of ['inspector', 'fireRegulator', 'cityClerk'] as const) expect(await refusal(tries(caseId, who, 'duty.claim', { duty: 1 }))).toBe('act.not-yours: duty.not-of-post');
    expect(await refusal(tries(caseId, 'regulator', 'duty.claim', { duty: 2 }))).toBe('duty.not-open: duty.not-open');
    expect(await refusal(tries(caseId, 'regulator', 'duty.claim', { duty: 1, to: 'me' }))).toBe('act.facts-invalid: facts.unknown-property');
  });

  it('is given to another by the head of the unit, with a reason', async () => {
    const caseId = await toBeGraded();
    await handles(caseId, 'regulator', 'duty.claim', { duty: 1 });
    const to = offeredPost('otherRegulator');
    expect(await refusal(tries(caseId, 'otherRegulator', 'duty.take-over', { duty: 1, to, reason: '出差' }))).toBe('act.not-yours: act.not-yours');
    expect(await refusal(tries(caseId, 'regulatorLeader', 'duty.take-over', { duty: 1, to, reason: ' ' }))).toBe('act.facts-invalid: facts.invalid');
    expect(await refusal(tries(caseId, 'regulatorLeader', 'duty.take-over', { duty: 1, to: offeredPost('inspector'), reason: '出差' }))).toBe('duty.handling: duty.other-post');
    await handles(caseId, 'regulatorLeader', 'duty.take-over', { duty: 1, to, reason: '经办人出差' });
    expect(await refusal(grading(caseId, 'regulator'))).toBe('duty.taken: duty.taken');
    expect(await refusal(grading(caseId, 'otherRegulator'))).toBe('done');
  });
});

describe('a duty that is handed over', () => {
  it('goes to a colleague of the same post by whoever has it in hand', async () => {
    const caseId = await toBeGraded();
    await handles(caseId, 'regulator', 'duty.claim', { duty: 1 });
    const facts = { duty: 1, to: offeredPost('otherRegulator'), reason: '熟悉该企业' };
    expect(await refusal(tries(caseId, 'otherRegulator', 'duty.hand-over', facts))).toBe('duty.taken: duty.taken');
    await handles(caseId, 'regulator', 'duty.hand-over', facts);
    expect((await dutyOf(caseId, 'hazard.grade')).handling).toMatchObject({ assignee: 'other-regulator', handedFrom: [] });
  });

  it('goes to another unit by the head alone; the date stays, and the unit before can no longer keep it', async () => {
    const caseId = await toBeGraded();
    const before = await dutyOf(caseId, 'hazard.grade');
    await live.later(1);
    const facts = { duty: 1, to: { ...offeredPost('fireRegulator'), person: null }, reason: '属消防职责' };
    expect(await refusal(tries(caseId, 'regulator', 'duty.hand-over', facts))).toBe('act.not-yours: duty.leader-consents');
    await handles(caseId, 'regulatorLeader', 'duty.hand-over', facts);
    const after = await dutyOf(caseId, 'hazard.grade');
    expect(after).toMatchObject({ unit: units.fireBrigade, due: before.due, deadline: before.deadline });
    expect(await refusal(grading(caseId, 'regulator'))).toBe('duty.taken: duty.handed-over');
    expect(await refusal(tries(caseId, 'regulator', 'duty.claim', { duty: 1 }))).toBe('act.not-yours: duty.not-of-post');
    expect(await refusal(grading(caseId, 'fireRegulator'))).toBe('done');
    expect(await live.faults()).toEqual([]);
  });

  it('stays where law or a document has put it', async () => {
    const own = (await live.opens('safetyOfficer', 'hazard.discover', { facts: { source: 'self-inspection' } })).caseId;
    expect(await refusal(tries(own, 'principal', 'duty.hand-over', { duty: 1, to: { unit: units.city, role: 'enterprise-principal', person: null }, reason: '交由他人' }))).toBe('duty.handling: duty.bound-to-unit');
  });
});

describe('a duty that is delegated', () => {
  it('is prepared by the delegate and decided by whoever delegated it', async () => {
    const caseId = await toBeGraded();
    expect(await refusal(tries(caseId, 'regulator', 'duty.delegate', { duty: 1, to: offeredPost('fireRegulator'), note: '请拟意见' }))).toBe('duty.handling: duty.delegate-of-unit');
    await handles(caseId, 'regulator', 'duty.delegate', { duty: 1, to: offeredPost('otherRegulator'), note: '请拟意见' });
    expect((await dutyOf(caseId, 'hazard.grade')).handling).toMatchObject({ assignee: 'regulator', delegate: 'other-regulator' });
    expect(await refusal(grading(caseId, 'otherRegulator'))).toBe('duty.taken: duty.taken');
    expect(await refusal(tries(caseId, 'inspector', 'duty.return-delegation', { duty: 1, note: '已拟' }))).toBe('duty.taken: duty.taken');
    await handles(caseId, 'otherRegulator', 'duty.return-delegation', { duty: 1, note: '已拟为一般隐患' });
    expect(await refusal(tries(caseId, 'otherRegulator', 'duty.return-delegation', { duty: 1, note: '再拟' }))).toBe('duty.handling: duty.not-delegated');
    expect(await refusal(grading(caseId, 'regulator'))).toBe('done');
    expect(await live.faults()).toEqual([]);
  });
});

describe('urging', () => {
  it('is heard once for each duty, person and working day, and moves nothing', async () => {
    const caseId = await toBeGraded();
    const before = await dutyOf(caseId, 'hazard.grade');
    const urging = (who: PersonName): Promise<string> => refusal(tries(caseId, who, 'duty.urge', { duty: 1, note: null }));
    expect(await urging('regulator')).toBe('duty.handling: duty.own');
    expect([await urging('principal'), await urging('cityClerk'), await urging('principal')]).toEqual(['done', 'done', 'duty.urged: duty.urged']);
    await live.later(1);
    expect(await urging('principal')).toBe('done');
    const { handling, ...after } = await dutyOf(caseId, 'hazard.grade');
    expect([{ ...after, handling: null, rung: before.rung, rungAt: before.rungAt, fired: before.fired }]).toEqual([before]);
    const { rows } = await live.pool.query<{ role: string; template: string }>("select role, template from notification where case_id = $1 and template = 'duty-urged'", [caseId]);
    expect([handling?.urged?.by, rows.length, rows[0]?.role]).toEqual([['principal'], 2, 'regulator']);
  });

  it('on a Saturday counts for the Monday after', async () => {
    const caseId = await toBeGraded();
    await live.later(5);
    const urging = (): Promise<string> => refusal(tries(caseId, 'principal', 'duty.urge', { duty: 1, note: '请尽快定级' }));
    expect([await urging(), (await live.later(2), await urging()), (await live.later(1), await urging())]).toEqual(['done', 'duty.urged: duty.urged', 'done']);
    expect(await live.faults()).toEqual([]);
  });
});

describe('signatures before a duty is kept', () => {
  const asked = (mode: 'all' | 'one') => ({ duty: 1, mode, signers: [offeredPost('inspector'), { ...offeredPost('cityClerk'), person: null }] });
  const signs = (caseId: string, who: PersonName, instance: number, agrees = true): Promise<Acted> =>
    live.does(caseId, who, 'countersignature.sign', { instance, facts: { agrees } });

  it('are all wanted (会签): who has not signed is named, each owes his signature, and a disagreement does not decide', async () => {
    const caseId = await toBeGraded();
    expect(await refusal(tries(caseId, 'inspector', 'duty.ask-signers', asked('all')))).toBe('act.not-yours: duty.not-of-post');
    const acted = await handles(caseId, 'regulator', 'duty.ask-signers', asked('all'));
    expect(acted.opened.map(({ name, owedBy, unit }) => [name, owedBy, unit])).toEqual([
      ['duty.countersign', 'inspector', units.bureau],
      ['duty.countersign', 'supervisor', units.city],
    ]);
    expect(await refusal(grading(caseId, 'regulator'))).toBe('duty.unsigned: duty.unsigned, duty.unsigned');
    await signs(caseId, 'inspector', 2, false);
    expect(await refusal(grading(caseId, 'regulator'))).toBe('duty.unsigned: duty.unsigned');
    await signs(caseId, 'cityClerk', 3);
    expect(await refusal(grading(caseId, 'regulator'))).toBe('done');
    expect(await live.faults()).toEqual([]);
  });

  it('are enough with one (或签): the others lapse', async () => {
    const caseId = await toBeGraded();
    await handles(caseId, 'regulator', 'duty.ask-signers', asked('one'));
    const { settled } = await signs(caseId, 'cityClerk', 3);
    expect(settled.map(({ outcome }) => outcome)).toEqual(['lifted', 'kept']);
    expect(await refusal(grading(caseId, 'regulator'))).toBe('done');
  });

  it('can be asked of further people (加签), and no longer be asked of one', async () => {
    const caseId = await toBeGraded();
    expect(await refusal(tries(caseId, 'regulator', 'duty.add-signers', { duty: 1, signers: [offeredPost('fireRegulator')] }))).toBe('duty.handling: signing.none');
    await handles(caseId, 'regulator', 'duty.ask-signers', asked('all'));
    expect(await refusal(tries(caseId, 'regulator', 'duty.add-signers', { duty: 1, signers: [offeredPost('inspector')] }))).toBe('duty.handling: signing.twice');
    await handles(caseId, 'regulator', 'duty.add-signers', { duty: 1, signers: [offeredPost('fireRegulator')] });
    await signs(caseId, 'inspector', 2);
    await signs(caseId, 'fireRegulator', 4);
    await live.does(caseId, 'otherRegulator', 'countersignature.recall', { instance: 3 });
    expect(await refusal(grading(caseId, 'regulator'))).toBe('done');
    expect(await live.faults()).toEqual([]);
  });
});

describe('the record of a handling', () => {
  it('shows when somebody changes it by hand', async () => {
    const caseId = await toBeGraded();
    await handles(caseId, 'regulator', 'duty.claim', { duty: 1 });
    const named = { case: caseId };
    const faults = await live.faultsAfter((sql) => sql.query(`update duty set handling = jsonb_set(handling, '{assignee}', '"somebody"') where case_id = $1`, [caseId]), named);
    expect(faults).toEqual(['duty.differs case 2']);
  });
});

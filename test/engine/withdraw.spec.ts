import { isRefusal } from '../../src/domain/workflow/refusal.js';
import type { Acted, CaseRecord } from '../../src/engine/index.js';
import { people, type PersonName } from '../support/actors.js';
import { useTestDatabase } from '../support/database.js';
import { LiveEngine, numbered, watched } from '../support/engine.js';
import { factsFor } from '../support/valid-facts.js';

const database = useTestDatabase();
let live: LiveEngine;
let orders = 0;
beforeEach(() => {
  live = new LiveEngine(database().db);
});

/** A general hazard that the enterprise says is gone: entry 3, after which the inspector owes the re-inspection. */
async function reportedGone(): Promise<string> {
  const { caseId } = await live.opens('inspector', 'hazard.discover');
  orders += 1;
  await live.does(caseId, 'regulator', 'hazard.grade-general', { facts: numbered(factsFor('hazard.grade-general'), `撤${orders}`) });
  await live.does(caseId, 'safetyOfficer', 'rectification.complete');
  return caseId;
}

async function withdraws(caseId: string, who: PersonName, entry = 3, by = live): Promise<string> {
  const facts = { entry, reason: '附件传错' };
  const answer = await by.engine.send({ caseId, act: 'act.withdraw', facts, actor: people[who], scope: { kind: 'everywhere' } });
  return isRefusal(answer) ? `${answer.code}: ${answer.reasons[0]?.code ?? ''}` : `entry ${answer.revision}`;
}

const open = ({ duties }: CaseRecord) => duties.filter(({ settledAt }) => settledAt === null).map(({ duty, name, due, deadline, rungAt }) => ({ duty, name, due, deadline, rungAt }));
const machines = ({ machines: all }: CaseRecord) => all.map(({ instance, snapshot, tags, final }) => ({ instance, snapshot, tags, final }));

describe('what somebody has just submitted', () => {
  it('is withdrawn by an entry: the machines stand where they stood, and what he owed is open again with its old date', async () => {
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    await live.does(caseId, 'regulator', 'hazard.grade-general', { facts: numbered(factsFor('hazard.grade-general'), '撤') });
    const before = await live.record(caseId);
    await live.later(3);
    await live.does(caseId, 'safetyOfficer', 'rectification.complete');
    expect(await withdraws(caseId, 'safetyOfficer')).toBe('entry 4');
    const after = await live.record(caseId);
    expect([open(after), machines(after), after.performers, after.tags]).toEqual([open(before), machines(before), before.performers, before.tags]);
    expect(after.duties.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['hazard.grade', 'kept'],
      ['hazard.rectify-general', null],
      ['rectification.accept', 'lifted'],
    ]);
    expect(after.entries[3]?.entry).toMatchObject({ act: 'act.withdraw', reopened: [2], moves: [{ from: 'handling.general.officialAcceptance', to: 'handling.general.rectifying' }] });
    await live.look();
    const { rows } = await live.pool.query("select role from notification where case_id = $1 and template = 'withdrawn'", [caseId]);
    expect(rows).toEqual([{ role: 'inspector' }]);
    await live.does(caseId, 'safetyOfficer', 'rectification.complete');
    expect(await live.faults()).toEqual([]);
  });

  it('is withdrawn by nobody else, and only as long as nothing was entered after it', async () => {
    const caseId = await reportedGone();
    for (const who of ['otherSafetyOfficer', 'principal', 'inspector'] as const) expect(await withdraws(caseId, who)).toBe('act.not-yours: withdraw.not-own');
    expect(await withdraws(caseId, 'safetyOfficer', 2)).toBe('withdraw.too-late: withdraw.later-entry');
    await live.engine.send({ caseId, act: 'duty.claim', facts: { duty: 3 }, actor: people.inspector, scope: { kind: 'everywhere' } });
    expect(await withdraws(caseId, 'safetyOfficer')).toBe('withdraw.too-late: withdraw.later-entry');
    expect(await withdraws(caseId, 'inspector', 4)).toBe('withdraw.too-late: withdraw.lasting');
  });

  it('stands once the receiving side has opened the case, and also when it does so at that very moment', async () => {
    const caseId = await reportedGone();
    const read = (): Promise<unknown> => live.pool.query('update case_file set seen = revision where case_id = $1', [caseId]);
    let reads = 0;
    const overtaken = new LiveEngine(watched(database().db, async (statement) => void (statement.startsWith('engine.act') && (reads += 1) === 1 && (await read()))), { clock: live.clock });
    expect(await withdraws(caseId, 'safetyOfficer', 3, overtaken)).toBe('withdraw.too-late: withdraw.read');
    expect(reads).toBe(1);
    expect(await live.faults()).toEqual([]);
  });

  it('stands where it registered a document, and where it opened the case', async () => {
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    expect(await withdraws(caseId, 'inspector', 1)).toBe('withdraw.too-late: withdraw.lasting');
    await live.does(caseId, 'regulator', 'hazard.grade-major');
    expect(await withdraws(caseId, 'regulator', 2)).toBe('withdraw.too-late: withdraw.lasting');
  });

  it('is not withdrawn twice by repeating the request', async () => {
    const caseId = await reportedGone();
    const request = { caseId, act: 'act.withdraw', facts: { entry: 3, reason: '附件传错' }, actor: people.safetyOfficer, scope: { kind: 'everywhere' }, key: 'back' } as const;
    const answers = [await live.engine.send(request), await live.engine.send(request)] as Acted[];
    expect(answers.map(({ revision, repeated }) => [revision, repeated])).toEqual([
      [4, false],
      [4, true],
    ]);
    expect(await withdraws(caseId, 'safetyOfficer', 4)).toBe('withdraw.too-late: withdraw.lasting');
  });
});

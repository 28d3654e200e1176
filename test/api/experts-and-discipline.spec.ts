import type { CaseDto } from '../../src/api/cases/case.dto.js';
import type { WorklistDto } from '../../src/api/worklist/worklist.dto.js';
import { seededOrganisationId } from '../../src/directory/seed.js';
import { organisations, useServedApi, type Login } from '../support/api.js';
import { personOf } from '../support/inspections.js';

const api = useServedApi();
const agency = seededOrganisationId('assessment-agency');
const discipline = seededOrganisationId('city-discipline');

const assignment = (changes: Record<string, unknown> = {}) => ({ facts: { agency, expert: personOf('expert'), purpose: 'assessment', question: '是否属重大事故隐患', ...changes } });
const shown = async (who: Login, caseId: string) => api().get<CaseDto>(who, `/cases/${caseId}`);
const owed = async (who: Login, caseId: string): Promise<string[]> =>
  (await api().get<WorklistDto>(who, '/worklist?limit=200')).body.items.filter((duty) => duty.caseId === caseId).map(({ name }) => name);
const reasons = ({ problem }: { problem: { code: string; reasons: readonly { code: string; subject?: string }[] } }): string[] => [
  problem.code,
  ...problem.reasons.map(({ code, subject }) => (subject === undefined ? code : `${code} ${subject}`)),
];

describe('the expert’s door', () => {
  it('shows a case from the assignment until the opinion is given, and to the expert’s agency alone', async () => {
    const caseId = await api().opens('inspector');
    expect((await shown('expert', caseId)).status).toBe(404);
    await api().does('regulator', caseId, 'expert.assign', assignment());
    expect(await owed('expert', caseId)).toEqual(['expert.answer']);
    expect((await api().tries('expert2', caseId, 'expert.accept')).problem.reasons.map(({ code }) => code)).toEqual(['guard.isExpert']);
    const { actions } = (await shown('expert', caseId)).body;
    expect(actions.filter(({ allowed }) => allowed).map(({ act }) => act).sort()).toEqual(['expert.accept', 'expert.decline']);
    await api().does('expert', caseId, 'expert.accept');
    expect(await owed('expert', caseId)).toEqual(['expert.opinion']);
    await api().does('expert', caseId, 'expert.give-opinion');
    expect((await shown('expert', caseId)).status).toBe(404);
    expect(await owed('expert', caseId)).toEqual([]);
  });

  it('lets an expert act on his assignment and on nothing else of the case', async () => {
    const caseId = await api().opens('inspector');
    await api().does('regulator', caseId, 'expert.assign', assignment());
    expect((await api().tries('expert', caseId, 'hazard.dismiss')).problem.code).toBe('act.not-yours');
  });

  it('is not opened to somebody who is no expert of the agency, nor to an organisation that is none', async () => {
    const caseId = await api().opens('inspector');
    const assigns = async (changes: Record<string, unknown>) => reasons(await api().tries('regulator', caseId, 'expert.assign', assignment(changes)));
    expect(await assigns({ expert: personOf('inspector') })).toEqual(['act.facts-invalid', 'facts.unknown-expert expert']);
    expect(await assigns({ agency: organisations.city })).toEqual(['act.facts-invalid', 'facts.unknown-organisation agency', 'facts.unknown-expert expert']);
  });

  it('reminds an expert who does not answer, and tells whoever asked him', async () => {
    const caseId = await api().opens('inspector');
    await api().does('regulator', caseId, 'expert.assign', assignment());
    await api().live.later(5);
    await api().live.look();
    const { items } = (await api().get<{ items: { template: string; caseId: string }[] }>('expert', '/inbox?limit=200')).body;
    expect(items.filter((message) => message.caseId === caseId).map(({ template }) => template)).toEqual(expect.arrayContaining(['expert-assigned', 'rung-overdue-warning']));
    await api().does('regulator2', caseId, 'expert.withdraw');
    expect(await owed('expert', caseId)).toEqual([]);
  });
});

describe('the door of discipline inspection', () => {
  /** An officer of the bureau is to be referred. */
  const decided = async (mark: string): Promise<string> => {
    const caseId = await api().opens('inspector');
    const document = (number: string) => ({ number: `${number}-${mark}`, date: '2026-03-02' });
    await api().does('leader', caseId, 'accountability.open', { facts: { kind: 'transfer-to-discipline', subject: { unit: organisations.bureau, role: 'regulator' } } });
    await api().does('supervisor', caseId, 'accountability.notify', { facts: { notice: document('琅安委告') } });
    await api().does('regulator', caseId, 'accountability.waive-statement', { facts: { declaration: document('琅应急弃') } });
    await api().does('leader', caseId, 'accountability.decide', { facts: { decision: document('琅安委问') } });
    return caseId;
  };

  it('shows a referral once it is sent, until it is fed back', async () => {
    const caseId = await decided('1');
    expect((await shown('discipline.officer', caseId)).status).toBe(404);
    const elsewhere = await api().tries('supervisor', caseId, 'referral.send', { facts: { receiver: organisations.bureau } });
    expect(reasons(elsewhere)).toEqual(['act.facts-invalid', 'facts.unknown-organisation receiver']);
    await api().does('supervisor', caseId, 'referral.send', { facts: { receiver: discipline } });
    expect(await owed('discipline.officer', caseId)).toEqual(['referral.receive']);
    await api().does('discipline.officer', caseId, 'referral.receive');
    expect(await owed('discipline.officer', caseId)).toEqual(['referral.feed-back']);
    await api().does('discipline.officer', caseId, 'referral.feed-back');
    expect((await shown('discipline.officer', caseId)).status).toBe(404);
    const { documents } = (await shown('leader', caseId)).body;
    expect(documents.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['discipline-transfer', 'referral-letter', 'referral-feedback']));
  });

  it('returns what is not its own, and the leader may let it rest', async () => {
    const caseId = await decided('2');
    await api().does('supervisor', caseId, 'referral.send', { facts: { receiver: discipline, letter: { number: '琅安委移线-2', date: '2026-03-02' } } });
    await api().does('discipline.officer', caseId, 'referral.return');
    expect(await owed('supervisor', caseId)).toContain('referral.settle-return');
    await api().does('leader', caseId, 'referral.abandon');
    expect(await owed('supervisor', caseId)).not.toContain('referral.settle-return');
  });

  it('is asked by letter where it does not feed back', async () => {
    const caseId = await decided('3');
    await api().does('supervisor', caseId, 'referral.send', { facts: { receiver: discipline, letter: { number: '琅安委移线-3', date: '2026-03-02' } } });
    await api().does('discipline.officer', caseId, 'referral.receive', { facts: { receipt: { number: '琅纪收-3', date: '2026-03-02' } } });
    for (let look = 0; look < 4; look += 1) await api().live.later(30);
    expect(await owed('leader', caseId)).toContain('escalation.decide');
  });
});

import type { CaseDto, OpenDutyDto } from '../../src/api/cases/case.dto.js';
import type { WorklistDto } from '../../src/api/worklist/worklist.dto.js';
import { organisations, useServedApi, type Answer, type Login } from '../support/api.js';

const api = useServedApi();

async function dutyIn(who: Login, caseId: string): Promise<OpenDutyDto> {
  const { body } = await api().get<CaseDto>(who, `/cases/${caseId}`);
  return body.duties[0] as OpenDutyDto;
}

function handles(who: Login, caseId: string, act: string, facts: object): Promise<Answer> {
  return api().post(who, `/cases/${caseId}/acts`, { act, facts: { duty: 1, ...facts } });
}

async function owedBy(who: Login, query: string, caseId: string): Promise<string[]> {
  const { body } = await api().get<WorklistDto>(who, `/worklist?limit=200&${query}`);
  return body.items.filter((item) => item.caseId === caseId).map(({ name, assignee }) => `${name} ${assignee === null ? 'nobody' : 'somebody'}`);
}

async function personOf(who: Login): Promise<string> {
  const claims = (await api().tokenOf(who)).split('.')[1] ?? '';
  return (JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { person: string }).person;
}

describe('a duty in the hands of people', () => {
  it('shows who has taken it, and what each caller may do with it', async () => {
    const caseId = await api().opens('inspector');
    expect(await dutyIn('regulator', caseId)).toMatchObject({ handling: null, acts: expect.arrayContaining(['duty.claim', 'duty.hand-over', 'duty.delegate', 'duty.ask-signers']) as string[] });
    expect((await handles('regulator', caseId, 'duty.claim', {})).status).toBe(200);
    expect(await dutyIn('regulator', caseId)).toMatchObject({ handling: { assignee: { name: expect.stringMatching(/\S/) as string }, delegate: null, signing: null }, acts: expect.arrayContaining(['duty.release']) as string[] });
    expect((await dutyIn('regulator2', caseId)).acts).toEqual([]);
    expect((await dutyIn('principal', caseId)).acts).toEqual(['duty.urge']);
    const { actions } = (await api().get<CaseDto>('regulator2', `/cases/${caseId}`)).body;
    expect(actions.find(({ act }) => act === 'hazard.grade-major')).toMatchObject({ allowed: false, reasons: [{ code: 'duty.taken' }] });
    expect((await api().tries('regulator2', caseId, 'hazard.grade-major')).problem.code).toBe('duty.taken');
  });

  it('is found in worklists as mine, as taken by nobody, and as of an instant before', async () => {
    const caseId = await api().opens('inspector');
    const then = new Date(api().live.clock.now()).toISOString();
    api().live.clock.advance(60_000);
    await handles('regulator', caseId, 'duty.claim', {});
    expect([await owedBy('regulator', 'mine=true', caseId), await owedBy('regulator2', 'mine=true', caseId)]).toEqual([['hazard.grade somebody'], []]);
    expect([await owedBy('regulator2', 'unclaimed=true', caseId), await owedBy('regulator2', '', caseId)]).toEqual([[], ['hazard.grade somebody']]);
    expect(await owedBy('regulator2', `unclaimed=true&asOf=${then}`, caseId)).toEqual(['hazard.grade nobody']);
    api().live.clock.advance(60_000);
    const later = new Date(api().live.clock.now() - 30_000).toISOString();
    expect([await owedBy('regulator', `mine=true&asOf=${later}`, caseId), await owedBy('regulator', `unclaimed=true&asOf=${later}`, caseId)]).toEqual([['hazard.grade somebody'], []]);
  });

  it('goes only to people whom the directory has in that post', async () => {
    const caseId = await api().opens('inspector');
    const to = { unit: organisations.bureau, role: 'regulator', person: await personOf('regulator2') };
    for (const wrong of [{ ...to, person: 'nobody' }, { ...to, unit: organisations.city }, { ...to, role: 'inspector' }]) {
      expect((await handles('regulator', caseId, 'duty.hand-over', { to: wrong, reason: '出差' })).problem).toMatchObject({ code: 'act.facts-invalid', reasons: [{ code: 'facts.unknown-post', subject: 'to' }] });
    }
    expect((await handles('regulator', caseId, 'duty.hand-over', { to, reason: '出差' })).status).toBe(200);
    expect(await owedBy('regulator2', 'mine=true', caseId)).toEqual(['hazard.grade somebody']);
  });
});

describe('what was submitted', () => {
  it('can be withdrawn until somebody of the post that is to answer opens the case', async () => {
    const submitted = async (): Promise<string> => {
      const caseId = await api().opens('safety.officer', { facts: { source: 'self-inspection' } });
      await api().does('principal', caseId, 'hazard.grade-general', { facts: { order: null } });
      await api().does('safety.officer', caseId, 'rectification.complete');
      return caseId;
    };
    const withdrawn = (caseId: string): Promise<Answer> => api().post('safety.officer', `/cases/${caseId}/acts`, { act: 'act.withdraw', facts: { entry: 3, reason: '照片传错' } });
    const [unread, read] = [await submitted(), await submitted()];
    for (const who of ['safety.officer', 'regulator', 'supervisor'] as const) await api().get(who, `/cases/${unread}`);
    expect((await withdrawn(unread)).status).toBe(200);
    await api().get('principal', `/cases/${read}`);
    expect((await withdrawn(read)).problem).toMatchObject({ code: 'withdraw.too-late', reasons: [{ code: 'withdraw.read' }] });
    const { rows } = await api().database.db.pool.query('select revision, role from case_reading where case_id = any($1)', [[unread, read]]);
    expect(rows).toEqual([{ revision: 3, role: 'enterprise-principal' }]);
  });
});

import type { ForecastDto } from '../../src/api/cases/forecast.dto.js';
import type { RecordedDutyDto } from '../../src/api/cases/case-record.dto.js';
import { organisations, useServedApi, type Login } from '../support/api.js';

const api = useServedApi();

const asked = (who: Login, caseId: string, query = '') => api().get<ForecastDto>(who, `/cases/${caseId}/forecast${query}`);

describe('GET …/cases/{id}/forecast', () => {
  it('tells with names and titles what comes if nobody acts, and so it comes', async () => {
    const caseId = await api().opens('inspector');

    const { status, body } = await asked('regulator', caseId);

    expect(status).toBe(200);
    expect(body).toMatchObject({ caseId, revision: 1, zone: 'Asia/Shanghai' });
    const leader = { unit: { id: organisations.city, name: '琅琊市安全生产委员会办公室' }, role: 'supervisor-leader', roleTitle: { zh: '督办机关负责人', en: 'leader of the supervising body' } };
    const decision = body.events.find(({ decides }) => decides !== null);
    expect(decision).toMatchObject({ act: 'circular', what: { zh: '通报', en: 'Circular' }, title: { zh: '对隐患定级', en: 'Grade the hazard' }, decides: leader, causedBy: null });
    expect(decision?.to).toEqual([leader]);
    expect(decision?.opens).toEqual([expect.objectContaining({ duty: 2, holder: leader, title: { zh: '决定是否采取升级措施', en: 'Decide on the escalation' } })]);
    expect(body.tops.map(({ duty }) => duty)).toEqual([1, 2]);

    const first = body.events[0];
    api().live.clock.moveTo(Date.parse(first?.at ?? ''));
    await api().live.look();
    const duties = (await api().get<RecordedDutyDto[]>('regulator', `/cases/${caseId}/duties`)).body;
    expect(duties[0]?.rungs).toEqual([expect.objectContaining({ rung: first?.rung })]);
  });

  it('supposes another date for a duty, and writes nothing of it', async () => {
    const caseId = await api().opens('inspector');
    const before = await api().entries();

    const { body } = await asked('regulator', caseId, '?duty=1&due=2026-06-30');

    expect(body.events[0]).toMatchObject({ duty: 1, due: '2026-06-30', rung: 'reminder', date: '2026-06-26' });
    expect((await asked('regulator', caseId)).body.events[0]?.due).not.toBe('2026-06-30');
    expect(await api().entries()).toBe(before);
  });

  it('supposes another pack and calendar by their names', async () => {
    const caseId = await api().opens('inspector');
    const { pack, calendar, events } = (await asked('regulator', caseId)).body;

    expect((await asked('regulator', caseId, `?pack=${encodeURIComponent(pack)}&calendar=${encodeURIComponent(calendar)}`)).body.events).toEqual(events);
    expect((await asked('regulator', caseId, '?pack=none@1')).problem).toMatchObject({ status: 422, code: 'forecast.pack-unknown' });
    expect((await asked('regulator', caseId, '?calendar=none')).problem).toMatchObject({ status: 422, code: 'forecast.calendar-unknown' });
  });

  it('refuses what cannot be supposed with its reasons', async () => {
    const caseId = await api().opens('inspector');

    expect((await asked('regulator', caseId, '?due=2026-06-30')).problem).toMatchObject({ status: 400, code: 'request.invalid', reasons: [{ code: 'request.incomplete', subject: 'duty' }] });
    expect((await asked('regulator', caseId, '?duty=1')).problem.reasons).toEqual([expect.objectContaining({ subject: 'due' })]);
    expect((await asked('regulator', caseId, '?duty=1&due=2026-02-30')).problem.code).toBe('request.invalid');
    expect((await asked('regulator', caseId, '?duty=1&due=2299-12-31')).problem.code).toBe('request.invalid');
    expect((await asked('regulator', caseId, '?duty=9&due=2026-06-30')).problem).toMatchObject({ status: 404, code: 'duty.unknown', reasons: [{ detail: expect.stringContaining('1') as string }] });
  });

  it('is for those alone who may know of the case', async () => {
    const caseId = await api().opens('inspector');

    expect((await asked('principal', caseId)).status).toBe(200);
    for (const who of ['other.regulator', 'machine.principal'] as const) expect((await asked(who, caseId)).problem).toMatchObject({ status: 404, code: 'case.unknown' });
    expect((await asked('regulator', '17')).problem.code).toBe('case.unknown');
    expect((await api().ask('regulator', 'get', `/cases/${caseId}/forecast`, { door: 'supervisor' })).problem.code).toBe('door.not-yours');
  });
});

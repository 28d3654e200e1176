import type { OnTimeDto } from '../../src/api/statistics/statistics.dto.js';
import { organisations, useServedApi, type Login } from '../support/api.js';

const api = useServedApi();
const onTime = async (login: Login, query: string): Promise<OnTimeDto> => (await api().get<OnTimeDto>(login, `/statistics/on-time?${query}`)).body;

describe('the on-time statistics', () => {
  beforeAll(async () => {
    const kept = await api().opens('inspector');
    await api().does('regulator', kept, 'hazard.dismiss');
    await api().opens('inspector');
    await api().opens('other.inspector', { enterprise: organisations.otherWorks });
    await api().live.later(20);
  });

  it('say how much was done in time, by which unit, and how that is counted', async () => {
    const answer = await onTime('regulator', 'from=2026-03-01&to=2026-03-31&duty=hazard.grade');

    expect(answer.total).toMatchObject({ original: { kept: 1, due: 2, rate: 0.5 }, extended: { kept: 1, due: 2, rate: 0.5 }, overdueOpen: 1, lifted: 0 });
    expect(answer.groups).toMatchObject([{ key: organisations.bureau, title: { zh: '琅琊市应急管理局' }, original: { rate: 0.5 } }]);
    expect(answer.definitions.original).toMatchObject({ zh: expect.stringContaining('原定期限'), en: expect.stringContaining('first date') });
    expect(answer.definitions.nothing.zh).toContain('不作100%');
    expect((await onTime('supervisor', 'from=2026-03-01&to=2026-03-31&duty=hazard.grade&groupBy=duty')).groups).toMatchObject([{ key: 'hazard.grade', title: { zh: '对隐患定级' } }]);
  });

  it('have no rate where nothing was due', async () => {
    const { total, groups } = await onTime('regulator', 'from=2025-03-01&to=2025-03-31');
    expect([total.original, groups]).toEqual([{ kept: 0, due: 0, rate: null }, []]);
  });

  it.each([
    ['without a period', '', 400, 'request.invalid'],
    ['with a period that ends before it begins', 'from=2026-03-31&to=2026-03-01', 400, 'request.invalid'],
    ['with a day that does not exist', 'from=2026-02-30&to=2026-03-01', 400, 'request.invalid'],
    ['grouped by what there is not', 'from=2026-03-01&to=2026-03-02&groupBy=weather', 400, 'request.invalid'],
  ])('are refused %s', async (_, query, status, code) => {
    const { problem } = await api().get('regulator', `/statistics/on-time?${query}`);
    expect([problem.status, problem.code]).toEqual([status, code]);
  });

  it('are for regulators and supervisors', async () => {
    const { status } = await api().get('principal', '/statistics/on-time?from=2026-03-01&to=2026-03-31');
    expect(status).toBe(404);
  });
});

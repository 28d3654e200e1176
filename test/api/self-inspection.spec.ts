import type { JournalDto } from '../../src/api/cases/case-record.dto.js';
import type { CheckListDto, CheckRunDto, CheckRunListDto, CheckStatisticsDto, DueRunDto } from '../../src/api/self-inspection/self-inspection.dto.js';
import { organisations, useServedApi, type Login } from '../support/api.js';

const api = useServedApi();
const photo = (name: string) => ({ name, sha256: 'd'.repeat(64) });
const ok = (ordinal: number) => ({ ordinal, ok: true, evidence: [] });
const rectified = { measures: '更换密封垫', before: [photo('前.jpg')], after: [photo('后.jpg')] };
const reported = { title: '二号罐区可燃气体报警器失效', description: '三台报警器无响应', place: '二号罐区' };

const list = (changes: Record<string, unknown> = {}) => ({
  title: '罐区班组长日常排查清单',
  position: '罐区班组长',
  owedBy: 'enterprise-safety-officer',
  frequency: 'week',
  beginsOn: '2026-03-02',
  items: [
    { item: '法兰无泄漏', source: 'GB 50160', clause: '6.2' },
    { item: '可燃气体报警器在线', source: '公司罐区操作规程' },
  ],
  ...changes,
});
const makes = (changes: Record<string, unknown> = {}, who: Login = 'principal') => api().post<CheckListDto>(who, '/check-lists', list(changes));
const made = async (changes: Record<string, unknown> = {}): Promise<string> => (await makes(changes)).body.id;
const fills = (id: string, results: unknown[], more: Record<string, unknown> = {}, who: Login = 'safety.officer') =>
  api().post<CheckRunDto>(who, `/check-lists/${id}/runs`, { inspectedBy: '班长 高岩', results, ...more });
const codes = ({ problem }: { problem: { code: string; reasons: readonly { code: string }[] } }): string[] => [problem.code, ...problem.reasons.map(({ code }) => code)];

describe('a check-list', () => {
  it('is made for a post, with what each item comes from, and belongs to its enterprise', async () => {
    const { status, body } = await makes();
    expect(status).toBe(201);
    expect(body).toMatchObject({ position: '罐区班组长', frequency: 'week', endsOn: null, items: [{ ordinal: 1, clause: '6.2' }, { ordinal: 2, clause: null }] });
    expect((await api().get<CheckListDto[]>('safety.officer', '/check-lists')).body).toContainEqual(body);
    expect((await api().get<CheckListDto[]>('machine.principal', '/check-lists')).body).toEqual([]);
    expect((await fills(body.id, [ok(1), ok(2)], {}, 'machine.safety.officer')).problem.code).toBe('check-list.unknown');
  });

  it('does not begin in the past: nobody is held to runs that he could not know of', async () => {
    expect(codes(await makes({ beginsOn: '2026-03-01' }))).toEqual(['check-list.invalid', 'check-list.in-past']);
  });

  it('ends the day before the one that replaces it begins', async () => {
    const old = await made();
    await makes({ beginsOn: '2026-03-16', replaces: old });
    const lists = (await api().get<CheckListDto[]>('principal', '/check-lists')).body;
    expect(lists.find(({ id }) => id === old)).toMatchObject({ endsOn: '2026-03-15' });
  });
});

describe('a run', () => {
  it('has one result for every item, and says what became of what is not in order', async () => {
    const id = await made();
    expect(codes(await fills(id, [ok(1)]))).toEqual(['check-run.invalid', 'check-run.items']);
    expect(codes(await fills(id, [ok(1), ok(2), ok(3)]))).toEqual(['check-run.invalid', 'check-run.items']);
    expect(codes(await fills(id, [ok(1), ok(1), ok(2)]))).toEqual(['check-run.invalid', 'check-run.items']);
    expect(codes(await fills(id, [{ ...ok(1), ok: false }, ok(2)]))).toEqual(['check-run.invalid', 'check-run.handling']);
    expect(codes(await fills(id, [{ ...ok(1), rectified }, ok(2)]))).toEqual(['check-run.invalid', 'check-run.handling']);
    expect(codes(await fills(id, [{ ...ok(1), ok: false, rectified, reported }, ok(2)]))).toEqual(['check-run.invalid', 'check-run.handling']);
    expect((await fills(id, [{ ...ok(1), ok: false, rectified: { ...rectified, after: [] } }, ok(2)])).status).toBe(400);
    expect((await fills(id, [ok(1), ok(2)])).status).toBe(201);
  });

  it('is filled by the post that answers for it, once for a period that has begun', async () => {
    const id = await made();
    expect((await fills(id, [ok(1), ok(2)], {}, 'principal')).problem.code).toBe('check-list.not-yours');
    expect((await fills(id, [ok(1), ok(2)], { day: '2026-03-09' })).problem.code).toBe('check-run.not-due');
    expect((await fills(id, [ok(1), ok(2)], { day: '2026-02-27' })).problem.code).toBe('check-run.not-due');
    expect((await fills(id, [ok(1), ok(2)])).body).toMatchObject({ from: '2026-03-02', due: '2026-03-08', doneOn: '2026-03-02', late: false, inspectedBy: '班长 高岩', filledBy: '周闻溪' });
    expect((await fills(id, [ok(1), ok(2)], { day: '2026-03-08' })).problem.code).toBe('check-run.taken');
  });

  it('records what was rectified at once, and opens a case of what is reported', async () => {
    const id = await made();
    const { body } = await fills(id, [
      { ...ok(1), ok: false, rectified },
      { ...ok(2), ok: false, remark: '三台无响应', evidence: [photo('报警器.jpg')], reported },
    ]);
    expect(body.results).toMatchObject([
      { ordinal: 1, handling: 'rectified', measures: '更换密封垫', before: [{ name: '前.jpg' }], after: [{ name: '后.jpg' }], caseId: null },
      { ordinal: 2, handling: 'reported', remark: '三台无响应' },
    ]);
    const caseId = body.results[1]?.caseId as string;
    const { items } = (await api().get<JournalDto>('principal', `/cases/${caseId}/journal`)).body;
    expect(items[0]?.entry).toMatchObject({ act: 'hazard.discover', facts: { ...reported, source: 'self-inspection', foundOn: '2026-03-02', evidence: [{ name: '报警器.jpg' }] } });
    const again = await api().post<{ caseId: string }>('safety.officer', `/check-runs/${body.id}/results/2/case`, {});
    expect([again.status, again.body.caseId]).toEqual([201, caseId]);
    expect((await api().post('safety.officer', `/check-runs/${body.id}/results/1/case`, {})).problem.code).toBe('check-run.unknown');
    expect((await api().get<CheckRunListDto>('principal', `/check-lists/${id}/runs`)).body).toEqual({ items: [body], next: null });
    await expect(api().database.db.pool.query('update check_result set ok = true where run_id = $1', [body.id])).rejects.toThrow('append-only');
  });
});

describe('runs that are owed', () => {
  it('are due by the end of their period, overdue after it, late when done then, and missing in the statistics where they never were', async () => {
    const id = await made({ title: '逾期清单' });
    const due = async (): Promise<[string, boolean][]> =>
      (await api().get<DueRunDto[]>('safety.officer', '/check-lists/due')).body.filter((run) => run.list === id).map((run) => [run.due, run.overdue]);
    expect(await due()).toEqual([['2026-03-08', false]]);
    await api().live.later(14);
    expect(await due()).toEqual([['2026-03-08', true], ['2026-03-15', true], ['2026-03-22', false]]);
    expect((await fills(id, [ok(1), ok(2)], { day: '2026-03-10' })).body).toMatchObject({ from: '2026-03-09', due: '2026-03-15', doneOn: '2026-03-16', late: true });
    expect(await due()).toEqual([['2026-03-08', true], ['2026-03-22', false]]);

    const statistics = async (who: Login) => (await api().get<CheckStatisticsDto>(who, '/self-inspection/statistics?from=2026-03-01&to=2026-03-22')).body;
    const own = await statistics('principal');
    const officials = await statistics('regulator');
    expect(officials.enterprises.find(({ enterprise }) => enterprise.id === organisations.works)).toEqual(own.enterprises[0]);
    expect(own.total).toMatchObject({ rectified: 1, reported: 1, notOk: 2, late: 1 });
    expect(own.total.due).toBe(own.total.inTime + own.total.late + own.total.missing);
    expect(own.total.missing).toBeGreaterThan(0);
    expect((await statistics('other.regulator')).enterprises).toEqual([]);
  });
});

import { useServedApi, type Login } from '../support/api.js';
import { contentOf } from '../support/engine.js';
import { closing, nationalPack } from '../support/rules.js';

const api = useServedApi();

/** Deadlines as a preview shows them. */
interface Preview {
  cases: number;
  items: { caseId: string; due: string; newDue: string; title: string; unitName: string | null }[];
  next: string | null;
}

const closure = { region: '370200', calendar: { closures: closing('2026-03-04', '2026-03-05').closures } };
const longer = nationalPack(({ limits }) => Object.assign(limits['hazard.grade'] as object, { amount: 8 }));
const others: Login[] = ['safety.officer', 'principal', 'inspector', 'regulator', 'supervisor', 'leader'];
const cases: string[] = [];

beforeAll(async () => {
  for (let number = 0; number < 3; number += 1) cases.push(await api().opens('inspector'));
  // Signing in writes a session, which is not what these tests look at.
  for (const login of [...others, 'administrator'] as const) await api().tokenOf(login);
});

describe('the rules', () => {
  it.each<['get' | 'post', string]>([
    ['get', '/calendars'],
    ['post', '/calendars/preview'],
    ['post', '/calendars'],
    ['get', '/rule-packs'],
    ['get', '/rule-packs/national@1'],
    ['post', '/rule-packs/preview'],
    ['post', '/rule-packs'],
    ['post', '/rule-packs/national/1/apply'],
  ])('%s %s is the administrator’s alone, and nobody else changes anything', async (method, path) => {
    const before = await contentOf(api().database.db.pool);
    const bodies: Record<string, unknown> = { '/calendars': { ...closure, why: '通知' }, '/calendars/preview': closure, '/rule-packs/national/1/apply': { why: '通知' } };
    const body = method === 'post' ? (bodies[path] ?? { yaml: longer }) : undefined;
    for (const login of others) {
      const answer = await api().ask(login, method, path, { door: 'administrator', body });
      expect([login, answer.status, answer.problem.code]).toEqual([login, 403, 'door.not-yours']);
    }
    expect(await api().ask(null, method, `/api/v1/administrator${path}`, { body })).toMatchObject({ status: 401, problem: { code: 'request.unauthenticated' } });
    expect(await contentOf(api().database.db.pool)).toEqual(before);
  });
});

describe('a calendar', () => {
  it('is listed with where it holds, by whose act and why', async () => {
    const { status, body } = await api().get<{ version: string; region: string | null; inForce: boolean; took: { why: string }[] }[]>('administrator', '/calendars');
    expect(status).toBe(200);
    expect(body).toEqual([expect.objectContaining({ version: expect.stringMatching(/^chinese-days@/) as string, region: null, inForce: true, took: [expect.objectContaining({ why: 'built in' })] })]);
  });

  it('is previewed a page at a time, and nothing changes', async () => {
    const before = await contentOf(api().database.db.pool);
    const seen: Preview['items'] = [];
    let path = '/calendars/preview?limit=1';
    for (let page = 0; page < 5; page += 1) {
      const { status, body } = await api().post<Preview>('administrator', path, closure);
      expect(status).toBe(200);
      expect(body.cases).toBe(3);
      seen.push(...body.items);
      if (body.next === null) break;
      path = `/calendars/preview?limit=1&cursor=${body.next}`;
    }
    expect(seen.map(({ caseId, due, newDue }) => [caseId, due, newDue])).toEqual(cases.toSorted().map((caseId) => [caseId, '2026-03-05', '2026-03-09']));
    expect(seen[0]?.unitName).toMatch(/\S/);
    expect(await contentOf(api().database.db.pool)).toEqual(before);
  });

  it('is applied on the record of every case, and the same again changes nothing', async () => {
    const applied = await api().post<{ versions: string[] }>('administrator', '/calendars', { ...closure, why: '青政字〔2026〕8号' });
    expect(applied).toMatchObject({ status: 200, body: { versions: [expect.stringMatching(/^370200\//)], applied: { cases: 3, moved: 3, failed: [] } } });
    const again = await api().post('administrator', '/calendars', { ...closure, why: '青政字〔2026〕8号' });
    expect(again.body).toMatchObject({ versions: [], applied: { cases: 0, moved: 0 } });
    const { body } = await api().get<{ items: { entry: { act: string; actor: { role: string; kind: string }; facts: { why: string } } }[] }>('regulator', `/cases/${cases[0] ?? ''}/journal`);
    expect(body.items.at(-1)?.entry).toMatchObject({ act: 'rules.apply-calendar', actor: { kind: 'person', role: 'system-administrator' }, facts: { why: '青政字〔2026〕8号' } });
    const explained = await api().get<{ zh: string[] }>('regulator', `/cases/${cases[0] ?? ''}/duties/1/explain`);
    expect(explained.body).toMatchObject({ due: '2026-03-09' });
    await api().live.look();
    const inbox = await api().get<{ items: { title: { en: string } }[] }>('regulator', '/inbox');
    expect(inbox.body.items.map(({ title }) => title.en)).toContain('A deadline was moved by a change of rules');
    expect(await api().live.faults()).toEqual([]);
  });

  it.each<[string, unknown, number, string]>([
    ['without a reason', closure, 400, 'request.invalid'],
    ['without anything', { why: '通知' }, 400, 'request.invalid'],
    ['with both', { ...closure, version: 'x', why: '通知' }, 400, 'request.invalid'],
    ['of no region', { ...closure, region: '37', why: '通知' }, 400, 'request.invalid'],
    ['with a day that is no name', { calendar: { holidays: { '2026-05-05': 1 } }, why: '通知' }, 400, 'request.invalid'],
    ['that is not in order', { calendar: { holidays: { '2026-02-30': '元宵' } }, why: '通知' }, 422, 'calendar.invalid'],
    ['that is not kept', { version: 'national+0123456789ab', why: '通知' }, 404, 'calendar.unknown'],
  ])('%s is refused', async (_, body, status, code) => {
    const answer = await api().post('administrator', '/calendars', body);
    expect([answer.status, answer.problem.code]).toEqual([status, code]);
    expect(answer.problem.reasons.length).toBeGreaterThan(0);
  });
});

describe('a rule pack', () => {
  it('is listed with where and when it is in force, and shown with its text', async () => {
    const { body } = await api().get<{ key: string }[]>('administrator', '/rule-packs');
    expect(body.map(({ key }) => key)).toContain('national@1');
    expect((await api().get('administrator', '/rule-packs/national@1')).body).toMatchObject({ key: 'national@1', from: '2008-02-01', to: null, regions: null, yaml: expect.stringContaining('pack: national') as string });
    expect(await api().get('administrator', '/rule-packs/national@9')).toMatchObject({ status: 404, problem: { code: 'rules.unknown' } });
  });

  it('is previewed with differences and moves, loaded once, and applied on the record', async () => {
    const preview = await api().post<Preview & { key: string; differences: { place: string }[] }>('administrator', '/rule-packs/preview', { yaml: longer });
    expect(preview.body).toMatchObject({ key: 'national@2', known: false, differences: [{ kind: 'changed', place: '/limits/hazard.grade' }], cases: 3 });
    expect(preview.body.items).toHaveLength(3);
    expect((await api().post('administrator', '/rule-packs', { yaml: longer })).body).toEqual({ key: 'national@2', known: false });
    expect((await api().post('administrator', '/rule-packs', { yaml: longer })).body).toEqual({ key: 'national@2', known: true });
    const applied = await api().post('administrator', '/rule-packs/national/2/apply', { why: '上级通知' });
    expect(applied).toMatchObject({ status: 200, body: { cases: 3, moved: 3, failed: [] } });
    expect((await api().post('administrator', '/rule-packs/national/2/apply', { why: '上级通知' })).body).toMatchObject({ cases: 0 });
    expect(await api().live.faults()).toEqual([]);
  });

  it.each<[string, string, unknown, number, string]>([
    ['that is not in order', '/rule-packs', { yaml: 'pack: [' }, 422, 'rules.invalid'],
    ['without text', '/rule-packs', {}, 400, 'request.invalid'],
    ['of a version that is kept with other content', '/rule-packs', { yaml: nationalPack(({ limits }) => Object.assign(limits['hazard.grade'] as object, { amount: 9 })) }, 409, 'rules.version-taken'],
    ['whose first day is earlier', '/rule-packs/preview', { yaml: nationalPack((pack) => Object.assign(pack, { version: 3, effective: { from: '2020-01-01' } })) }, 409, 'rules.version-not-next'],
    ['that is not kept', '/rule-packs/national/9/apply', { why: '通知' }, 404, 'rules.unknown'],
    ['that another version has followed', '/rule-packs/national/1/apply', { why: '通知' }, 409, 'rules.not-in-force'],
  ])('%s is refused', async (_, path, body, status, code) => {
    const answer = await api().post('administrator', path, body);
    expect([answer.status, answer.problem.code]).toEqual([status, code]);
  });
});

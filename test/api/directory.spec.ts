import { creditCheckCharacter } from '../../src/domain/codes/credit-code.js';
import { seededOrganisationId } from '../../src/directory/seed.js';
import { stableId } from '../../src/directory/stable-id.js';
import { organisations, useServedApi, type Answer, type Login } from '../support/api.js';
import { contentOf } from '../support/engine.js';

const api = useServedApi();

/** The seeded directory plays on Monday, 2 March 2026. */
const TODAY = '2026-03-02';
const why = '市委编办〔2026〕5号';

const code = (body: string): string => body + creditCheckCharacter(body);
const personOf = (login: string): string => stableId('person', login);
const post = (path: string, body: object): Promise<Answer<{ id: string } & Record<string, unknown>>> => api().post('administrator', path, { why, ...body });
const get = <Body = Record<string, unknown>>(path: string): Promise<Answer<Body>> => api().get<Body>('administrator', path);

interface List<Row = Record<string, unknown>> {
  items: Row[];
  next: string | null;
}

describe('the directory', () => {
  it.each<['get' | 'post', string]>([
    ['get', '/organisations/x/changes'],
    ['post', '/organisations'],
    ['post', '/organisations/x/changes'],
    ['post', '/organisations/x/verify'],
    ['post', '/organisations/x/end'],
    ['get', '/people'],
    ['post', '/people'],
    ['post', '/people/x/leave'],
    ['get', '/posts'],
    ['post', '/posts'],
    ['post', '/posts/x/end'],
    ['get', '/hand-overs'],
    ['get', '/unheld-duties'],
    ['get', '/substitutions'],
    ['post', '/substitutions'],
    ['post', '/substitutions/x/end'],
    ['post', '/regions'],
    ['post', '/regions/370203001/end'],
  ])('%s %s is the system administrator’s alone', async (method, path) => {
    const others: Login[] = ['principal', 'inspector', 'regulator', 'leader'];
    for (const login of others) {
      const answer = await api().ask(login, method, path, { door: 'administrator', ...(method === 'post' && { body: { why } }) });
      expect([login, answer.status, answer.problem.code]).toEqual([login, 403, 'door.not-yours']);
    }
  });
});

describe('divisions', () => {
  it('are looked up by name or code, below one of them, and as of a day, at every door', async () => {
    const named = await api().get<List>('inspector', '/regions?text=青岛市市北');
    expect(named.body).toMatchObject({ items: [{ code: '370203', name: '市北区', fullName: '山东省青岛市市北区', parent: '370200', level: 'county', validTo: null, own: false }], next: null });
    const provinces = await api().get<List>('principal', '/regions?parent=000000&limit=200');
    expect(provinces.body.items).toHaveLength(34);
    const inside = await api().get<List<{ code: string }>>('inspector', '/regions?parent=370200&limit=3');
    expect(inside.body.items.map((one) => one.code)).toEqual(['370202', '370203', '370211']);
    const more = await api().get<List<{ code: string }>>('inspector', `/regions?parent=370200&limit=3&cursor=${inside.body.next ?? ''}`);
    expect(more.body.items[0]?.code).toBe('370212');
    expect((await api().get<List>('inspector', '/regions?text=胶南市')).body.items).toEqual([]);
    expect((await api().get<List>('inspector', '/regions?text=胶南市&on=2010-01-01')).body).toMatchObject({ items: [{ code: '370284', validTo: expect.any(String) as string }] });
  });

  it('are entered below the county, in a division that exists, and end with their last day', async () => {
    const town = await post('/regions', { code: '370203001', name: '东篱街道', validFrom: '2020-01-01' });
    expect(town).toMatchObject({ status: 201, body: { code: '370203001', fullName: '山东省青岛市市北区东篱街道', level: 'town', parent: '370203', own: true } });
    expect(await post('/regions', { code: '370203001', name: '西篱街道', validFrom: '2021-01-01' })).toMatchObject({ status: 409, problem: { code: 'region.taken' } });
    expect(await post('/regions', { code: '379999001', name: '无处街道', validFrom: '2020-01-01' })).toMatchObject({ status: 404, problem: { code: 'region.unknown' } });
    expect(await post('/regions', { code: '370203', name: '市北区', validFrom: '2020-01-01' })).toMatchObject({ status: 400, problem: { code: 'request.invalid' } });
    expect(await post('/regions/370203/end', { lastDay: TODAY })).toMatchObject({ status: 404, problem: { code: 'region.unknown' } });
    expect(await post('/regions/370203001/end', { lastDay: '2020-12-31' })).toMatchObject({ status: 200, body: { validTo: '2020-12-31' } });
    expect(await post('/regions', { code: '370203001', name: '西篱街道', validFrom: '2021-01-01' })).toMatchObject({ status: 201 });
  });
});

describe('organisations', () => {
  const facts = { kind: 'enterprise', name: '琅琊市南山铸造有限公司', creditCode: code('91370203MA3NK0009'), regionCode: '370203', industry: '33', scale: 'small', principal: '丁不言' };
  let id: string;

  it('are entered with who did it and why, and found by name and credit code', async () => {
    const entered = await post('/organisations', { ...facts, creditCode: ` ${facts.creditCode.toLowerCase()} `, authority: organisations.bureau, committee: organisations.city, validFrom: '2025-05-01', document: '琅审〔2026〕12号' });
    expect(entered).toMatchObject({ status: 201, body: { ...facts, authority: organisations.bureau, verified: true, validFrom: '2025-05-01', validTo: null } });
    id = entered.body.id;
    expect((await get(`/organisations/${id}`)).body).toEqual(entered.body);
    for (const text of ['南山铸造', facts.creditCode]) expect((await get<List>(`/organisations?kind=enterprise&text=${text}`)).body.items).toEqual([entered.body]);
    const [change] = (await get<Record<string, unknown>[]>(`/organisations/${id}/changes`)).body;
    expect(change).toMatchObject({ act: 'entered', why, document: '琅审〔2026〕12号', effectiveOn: '2025-05-01', before: null, after: entered.body, actor: { kind: 'person', person: personOf('administrator'), role: 'system-administrator' } });
  });

  it.each<[string, object, string]>([
    ['a credit code with a wrong check character', { creditCode: `${facts.creditCode.slice(0, 17)}${facts.creditCode.endsWith('0') ? '1' : '0'}` }, 'creditCode'],
    ['a credit code of another length', { creditCode: '9137' }, 'creditCode'],
    ['a division that does not exist', { regionCode: '379999' }, 'regionCode'],
    ['a division that was abolished', { regionCode: '370284' }, 'regionCode'],
    ['no division', { regionCode: null }, 'regionCode'],
    ['an industry that is none', { industry: '98' }, 'industry'],
    ['a level of an enterprise', { level: 'city' }, 'level'],
    ['an authority that is none', { authority: organisations.city }, 'authority'],
    ['an authority that nobody has', { authority: '01920000-0000-7000-8000-000000000000' }, 'authority'],
    ['an industry of an authority', { kind: 'authority' }, 'kind'],
  ])('are refused with %s', async (_, wrong, subject) => {
    const before = await contentOf(api().database.db.pool);
    const answer = await post('/organisations', { ...facts, creditCode: code('91370203MA3NK0017'), ...wrong });
    expect(answer).toMatchObject({ status: 422, problem: { code: 'directory.invalid', reasons: expect.arrayContaining([expect.objectContaining({ subject })]) as object[] } });
    expect(await contentOf(api().database.db.pool)).toEqual(before);
  });

  it('have a credit code of their own', async () => {
    expect(await post('/organisations', facts)).toMatchObject({ status: 409, problem: { code: 'organisation.code-taken', reasons: [{ subject: id }] } });
  });

  it('are changed in what is named, from a day on, and how they were stays on record', async () => {
    const changed = await post(`/organisations/${id}/changes`, { name: '琅琊市南山精铸有限公司', principal: null, effectiveOn: '2026-03-01' });
    expect(changed).toMatchObject({ status: 200, body: { name: '琅琊市南山精铸有限公司', principal: null, scale: 'small' } });
    expect(await post(`/organisations/${id}/changes`, { name: '琅琊市南山精铸有限公司' })).toMatchObject({ status: 200 });
    const changes = (await get<Record<string, unknown>[]>(`/organisations/${id}/changes`)).body;
    expect(changes).toMatchObject([{ act: 'entered' }, { act: 'changed', effectiveOn: '2026-03-01', before: { name: facts.name, principal: facts.principal }, after: changed.body }]);
    expect(await post(`/organisations/${id}/changes`, { name: '他名', effectiveOn: '2026-03-03' })).toMatchObject({ status: 422, problem: { reasons: [{ subject: 'effectiveOn' }] } });
    expect(await post(`/organisations/${id}/changes`, { kind: 'authority' })).toMatchObject({ status: 422, problem: { reasons: [{ subject: 'kind' }] } });
    expect(await post(`/organisations/${id}/changes`, { name: null })).toMatchObject({ status: 400, problem: { code: 'request.invalid' } });
  });

  it('stand in a tree: nobody stands above himself, at any distance', async () => {
    const answer = await post(`/organisations/${organisations.province}/changes`, { committee: organisations.city });
    expect(answer).toMatchObject({ status: 422, problem: { code: 'directory.invalid', reasons: [{ subject: 'committee' }] } });
  });

  it('end once nothing rests on them; then no case begins in them and no act names them', async () => {
    expect(await post(`/organisations/${organisations.bureau}/end`, { lastDay: TODAY })).toMatchObject({ status: 409, problem: { code: 'organisation.in-use' } });
    const caseId = await api().opens('inspector', { enterprise: id });
    expect(await post(`/organisations/${id}/end`, { lastDay: TODAY })).toMatchObject({ status: 409, problem: { code: 'organisation.in-use' } });
    await api().does('regulator', caseId, 'hazard.dismiss');
    expect(await post(`/organisations/${id}/end`, { lastDay: '2026-03-01' })).toMatchObject({ status: 200, body: { validTo: '2026-03-01' } });
    expect((await get<List>(`/organisations?text=${facts.creditCode}`)).body.items).toEqual([]);
    expect((await get<List>(`/organisations?text=${facts.creditCode}&ended=true`)).body.items).toHaveLength(1);
    await expect(api().opens('inspector', { enterprise: id })).rejects.toThrow('enterprise.unknown');
    expect(await post(`/organisations/${id}/end`, { lastDay: TODAY })).toMatchObject({ status: 409, problem: { code: 'organisation.ended' } });
  });

  it('of a published record are verified before posts are held in them', async () => {
    const record = stableId('recorded', '江畔仓储');
    await api().database.db.pool.query(`insert into organisation (id, kind, name, verified, source_key) values ($1, 'enterprise', '江畔仓储', false, '江畔仓储')`, [record]);
    expect((await get<List>('/organisations?kind=enterprise&verified=false')).body.items).toMatchObject([{ id: record }]);
    const holding = { person: personOf('safety.officer'), unit: record, role: 'enterprise-safety-officer', from: TODAY };
    expect(await post('/posts', holding)).toMatchObject({ status: 409, problem: { code: 'organisation.unverified' } });
    expect(await post(`/organisations/${record}/changes`, { name: '江畔仓储有限公司' })).toMatchObject({ status: 409, problem: { code: 'organisation.unverified' } });
    expect(await post(`/organisations/${record}/verify`, { name: '江畔仓储有限公司' })).toMatchObject({ status: 422, problem: { reasons: [{ subject: 'regionCode' }] } });
    const known = { name: '江畔仓储有限公司', regionCode: '370203', creditCode: code('91370203MA3JP0021'), authority: organisations.bureau };
    expect(await post(`/organisations/${record}/verify`, known)).toMatchObject({ status: 200, body: { ...known, verified: true } });
    expect(await post(`/organisations/${record}/verify`, known)).toMatchObject({ status: 409, problem: { code: 'organisation.verified' } });
    expect(await post('/posts', holding)).toMatchObject({ status: 201 });
  });
});

describe('people and posts', () => {
  let person: string;

  it('are entered: a person by a staff number of his own, with several posts', async () => {
    const entered = await post('/people', { name: '白令仪', staffNumber: 'LY-0101' });
    expect(entered).toMatchObject({ status: 201, body: { name: '白令仪', staffNumber: 'LY-0101', leftOn: null } });
    person = entered.body.id;
    expect(await post('/people', { name: '另一人', staffNumber: 'LY-0101' })).toMatchObject({ status: 409, problem: { code: 'person.number-taken' } });
    const first = await post('/posts', { person, unit: organisations.bureau, role: 'inspector', from: '2026-01-01' });
    expect(first).toMatchObject({ status: 201, body: { personName: '白令仪', unitName: '琅琊市应急管理局', role: 'inspector', from: '2026-01-01', to: null } });
    expect(await post('/posts', { person, unit: organisations.bureau, role: 'regulator', from: '2026-02-01', to: '2026-12-31' })).toMatchObject({ status: 201 });
    expect((await get(`/people/${person}`)).body).toMatchObject({ name: '白令仪', posts: [{ role: 'inspector' }, { role: 'regulator', to: '2026-12-31' }] });
    expect((await get<List>(`/posts?unit=${organisations.bureau}&role=regulator&on=2027-01-01`)).body.items.map(({ personName }) => personName)).not.toContain('白令仪');
    expect((await get<List>('/people?text=LY-0101')).body.items).toHaveLength(1);
  });

  it('hold the same post once at a time', async () => {
    const same = { person, unit: organisations.bureau, role: 'regulator' };
    expect(await post('/posts', { ...same, from: '2026-12-31' })).toMatchObject({ status: 409, problem: { code: 'post.overlaps' } });
    expect(await post('/posts', { ...same, from: '2025-12-31', to: '2026-02-01' })).toMatchObject({ status: 409, problem: { code: 'post.overlaps' } });
    expect(await post('/posts', { ...same, from: '2027-01-01' })).toMatchObject({ status: 201 });
  });

  it('fit: each kind of organisation has its own posts, and the three administrators are three people', async () => {
    expect(await post('/posts', { person, unit: organisations.works, role: 'inspector', from: TODAY })).toMatchObject({ status: 422, problem: { code: 'post.not-of-kind' } });
    expect(await post('/posts', { person: personOf('security.administrator'), unit: organisations.bureau, role: 'auditor', from: TODAY })).toMatchObject({ status: 409, problem: { code: 'post.administrators-apart' } });
    expect(await post('/posts', { person: personOf('administrator'), unit: organisations.bureau, role: 'inspector', from: TODAY })).toMatchObject({ status: 403, problem: { code: 'post.to-oneself' } });
    expect(await post('/posts', { person, unit: organisations.bureau, role: 'auditor', from: TODAY, to: '2026-01-01' })).toMatchObject({ status: 422, problem: { reasons: [{ subject: 'to' }] } });
  });

  it('are renamed, and the record keeps the earlier name', async () => {
    expect(await post(`/people/${person}/changes`, { name: '白令宜' })).toMatchObject({ status: 200, body: { name: '白令宜', staffNumber: 'LY-0101' } });
    expect((await get<object[]>(`/people/${person}/changes`)).body).toMatchObject([{ act: 'entered' }, { act: 'changed', before: { name: '白令仪' }, after: { name: '白令宜' } }]);
  });
});

describe('nothing stays with nobody', () => {
  const postOf = (login: string): string => stableId('post', login);
  const otherBureau = seededOrganisationId('other-bureau');
  let caseId: string;
  let successor: string;

  it('the last holder of a post with open duties leaves it only to a successor, and the hand-over is on record', async () => {
    caseId = await api().opens('other.inspector', { enterprise: organisations.otherWorks });
    expect((await get<object[]>('/unheld-duties')).body).toEqual([]);
    const end = { lastDay: '2026-03-01' };
    const refused = await post(`/posts/${postOf('other.regulator')}/end`, end);
    expect(refused).toMatchObject({ status: 409, problem: { code: 'post.last-holder', reasons: [{ subject: postOf('other.regulator') }] } });
    ({ id: successor } = (await post('/people', { name: '江接任' })).body);
    const done = await post(`/posts/${postOf('other.regulator')}/end`, { ...end, successor: { person: successor }, document: '临应急任〔2026〕3号' });
    expect(done).toMatchObject({ status: 200, body: { post: { to: '2026-03-01' }, successor: { person: successor, from: TODAY, to: null, role: 'regulator' }, duties: [{ caseId, name: 'hazard.grade' }] } });
    const { body } = await get<List>(`/hand-overs?unit=${otherBureau}`);
    expect(body.items).toMatchObject([{ personName: '郑若谷', successorName: '江接任', lastDay: '2026-03-01', why, document: '临应急任〔2026〕3号', duties: [{ caseId }] }]);
  });

  it('others who hold the same post take the duties without a successor', async () => {
    await api().opens('inspector');
    const left = await post(`/posts/${postOf('regulator2')}/end`, { lastDay: TODAY });
    expect(left).toMatchObject({ status: 200, body: { successor: null, duties: [expect.objectContaining({ name: 'hazard.grade' })] } });
  });

  it('who leaves for good leaves every post, or none while one lacks a successor', async () => {
    await post('/posts', { person: successor, unit: otherBureau, role: 'inspector', from: TODAY });
    const before = await contentOf(api().database.db.pool);
    expect(await post(`/people/${successor}/leave`, { lastDay: TODAY })).toMatchObject({ status: 409, problem: { code: 'post.last-holder', reasons: [expect.anything()] } });
    expect(await contentOf(api().database.db.pool)).toEqual(before);
    const { body: next } = await post('/people', { name: '袁后任' });
    const [regulating] = (await get<List<{ id: string }>>(`/posts?person=${successor}&role=regulator`)).body.items;
    const left = await post(`/people/${successor}/leave`, { lastDay: TODAY, successors: [{ post: regulating?.id, person: next.id, until: '2026-06-30' }] });
    expect(left).toMatchObject({ status: 200, body: { person: { leftOn: TODAY }, posts: [expect.anything(), expect.anything()] } });
    expect(await post(`/people/${successor}/leave`, { lastDay: TODAY })).toMatchObject({ status: 409, problem: { code: 'person.left' } });
    expect(await post('/posts', { person: successor, unit: otherBureau, role: 'inspector', from: '2026-04-01' })).toMatchObject({ status: 409, problem: { code: 'person.left' } });
  });

  it('a post that was taken for a time and lapses shows with its duties', async () => {
    api().live.clock.advance(120 * 86_400_000);
    expect((await get<object[]>('/unheld-duties')).body).toEqual([]);
    api().live.clock.advance(86_400_000);
    const { body } = await get<{ cases: number[] }[]>('/unheld-duties');
    expect(body).toMatchObject([{ unit: otherBureau, unitName: '临溪市应急管理局', verified: true, role: 'regulator', duties: 1, due: '2026-03-05' }]);
  });
});

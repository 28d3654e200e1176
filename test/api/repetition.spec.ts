import { contentOf } from '../support/engine.js';
import { operationsOf, readDescription } from '../support/fuzz/description.js';
import { completeRecord, personOf, recordOf } from '../support/inspections.js';
import { organisations, useServedApi, type Answer, type Login } from '../support/api.js';
import { factsFor } from '../support/valid-facts.js';

const api = useServedApi();
const why = { why: '机构改革' };

/** What creates something and takes no key, and why. */
const withoutKey = {
  'Accounts.open': 'the password is shown once and kept nowhere; a repetition is refused (account.taken)',
  'Clients.make': 'the secret is shown once and kept nowhere; a repetition is refused (client.name-taken)',
};

interface Creation {
  who: Login;
  path: string;
  body: Record<string, unknown>;
  /** The same with another word somewhere. */
  other: Record<string, unknown>;
}

/** One of each kind of thing that is created, under a path that its own operation has. */
async function creations(): Promise<Record<string, Creation>> {
  const record = await completeRecord(api(), organisations.works, { number: '更正用〔2026〕1号' });
  const list = { title: '动火点清单', position: '动火监护人', owedBy: 'enterprise-safety-officer', frequency: 'week', beginsOn: '2026-03-02', items: [{ item: '灭火器在位', source: '公司规程' }] };
  const kept = await api().post<{ id: string }>('principal', '/check-lists', list);
  const run = { inspectedBy: '高岩', results: [{ ordinal: 1, ok: false, evidence: [], reported: { title: '灭火器失效', description: '压力不足', place: '动火点' } }] };
  const substitution = { ...why, post: personOf('x'), substitute: personOf('regulator2'), from: '2026-03-02', to: '2026-03-13' };
  const { body: posts } = await api().get<{ items: { id: string }[] }>('administrator', `/posts?person=${personOf('regulator')}`);
  const given = (who: Login, path: string, body: Record<string, unknown>, change: Record<string, unknown>): Creation => ({ who, path, body, other: { ...body, ...change } });
  const administrator = 'administrator' as const;
  return {
    'KeptOrganisations.enter': given(administrator, '/organisations', { ...why, kind: 'agency', name: '琅琊市安评技术有限公司', regionCode: '370200' }, { name: '别名' }),
    'People.enter': given(administrator, '/people', { ...why, name: '宋清和', staffNumber: 'A-771' }, { name: '宋清' }),
    'Posts.give': given(administrator, '/posts', { ...why, person: personOf('inspector'), unit: organisations.bureau, role: 'regulator', from: '2026-03-02' }, { from: '2026-03-09' }),
    'Substitutions.substitute': given(administrator, '/substitutions', { ...substitution, post: posts.items[0]?.id ?? '' }, { to: '2026-03-12' }),
    'Regions.enter': given(administrator, '/regions', { ...why, code: '370203998', name: '东篱镇', validFrom: '2026-03-02' }, { name: '西篱镇' }),
    'Inspections.drawUp.inspector': given('inspector', '/inspections', recordOf(organisations.works, { number: '重发用〔2026〕1号' }), { place: '三号罐区' }),
    'Inspections.correct.inspector': given('inspector', `/inspections/${record.id}/corrections`, { text: '裂缝约2米', reasons: '笔误' }, { text: '裂缝约1米' }),
    'CheckLists.make': given('principal', '/check-lists', list, { title: '用电清单' }),
    'CheckRuns.fill': given('safety.officer', `/check-lists/${kept.body.id}/runs`, run, { inspectedBy: '高原' }),
    'Identities.enter': given('security.administrator', '/identities', { issuer: 'https://id.example', subject: 'a-1', person: personOf('inspector') }, { subject: 'a-2' }),
  };
}

const sends = ({ who, path }: Creation, body: Record<string, unknown>, key: string): Promise<Answer<string>> =>
  api().ask<string>(who, 'post', path, { body, headers: { 'idempotency-key': key }, text: true });

describe('whatever creates something', () => {
  it('takes an Idempotency-Key, and refuses one that stood for something else', () => {
    const creating = operationsOf(readDescription()).filter(({ method, responses }) => method === 'post' && responses['201'] !== undefined);
    const keyed = creating.filter(({ parameters, responses }) => parameters.some(({ name }) => name === 'Idempotency-Key') && JSON.stringify(responses['422']).includes('key.reused'));

    expect(creating.length).toBeGreaterThan(12);
    expect(creating.filter((one) => !keyed.includes(one)).map(({ operationId }) => operationId).sort()).toEqual(Object.keys(withoutKey));
  });

  it('does so once: a repetition is given the same answer to the letter, another body under the key is refused', async () => {
    for (const [name, creation] of Object.entries(await creations())) {
      const first = await sends(creation, creation.body, `key-of-${name}`);
      expect([name, first.status < 300 ? 'done' : first.body]).toEqual([name, 'done']);
      const content = await contentOf(api().database.db.pool);
      const again = await sends(creation, creation.body, `key-of-${name}`);
      expect([name, again.status, again.body]).toEqual([name, first.status, first.body]);
      const other = await sends(creation, creation.other, `key-of-${name}`);
      expect([name, other.status, (JSON.parse(other.body) as { code: string }).code]).toEqual([name, 422, 'key.reused']);
      expect(await contentOf(api().database.db.pool)).toEqual(content);
    }
  });

  it('takes the same key of another sender for his own', async () => {
    const number = (name: string) => recordOf(organisations.works, { number: `${name}〔2026〕1号` });
    const headers = { 'idempotency-key': 'shared' };
    expect((await api().post('inspector', '/inspections', number('甲'), headers)).status).toBe(201);
    const officers = [{ person: personOf('regulator'), certificate: '鲁Y-0301' }, { person: personOf('inspector2'), certificate: '鲁Y-0302' }];
    expect((await api().post('regulator', '/inspections', { ...number('乙'), officers }, headers)).status).toBe(201);
  });

  it('creates one thing where two ask at the same moment', async () => {
    const person = { ...why, name: '同时到达' };
    const headers = { 'idempotency-key': 'at-once' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => api().post<{ id: string }>('administrator', '/people', person, headers)));

    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('keeps no refusal: the same request is judged again', async () => {
    const region = { ...why, code: '370203997', name: '南篱镇', validFrom: '2026-03-02' };
    const headers = { 'idempotency-key': 'refused-first' };
    expect((await api().post('administrator', '/people', { ...why, name: '号码已用', staffNumber: 'A-771' }, headers)).problem.code).toBe('person.number-taken');
    expect((await api().post('administrator', '/regions', region, headers)).status).toBe(201);
  });

  it('refuses a key that is none', async () => {
    expect((await api().post('administrator', '/people', { ...why, name: '甲' }, { 'idempotency-key': 'a b' })).problem).toMatchObject({ status: 400, reasons: [{ subject: 'Idempotency-Key' }] });
  });
});

describe('acts and openings', () => {
  it('are done once for each key, and so are the items of a batch by the key of the whole', async () => {
    const opening = { enterprise: organisations.works, facts: factsFor('hazard.discover') };
    const opened = await api().post<{ caseId: string }>('inspector', '/cases', opening, { 'idempotency-key': 'opens' });
    expect((await api().post('inspector', '/cases', opening, { 'idempotency-key': 'opens' })).body).toMatchObject({ caseId: opened.body.caseId, repeated: true });
    const { caseId } = opened.body;
    const items = [
      { caseId, act: 'duty.claim', facts: { duty: 1 } },
      { caseId, act: 'duty.release', facts: { duty: 1 }, key: 'own' },
    ];
    const batch = async (): Promise<unknown[]> => {
      const { body } = await api().post<{ items: { status: number; acted: { repeated: boolean } | null }[] }>('regulator', '/batch', { items }, { 'idempotency-key': 'monday' });
      return body.items.map(({ status, acted }) => [status, acted?.repeated]);
    };
    expect(await batch()).toEqual([[200, false], [200, false]]);
    expect(await batch()).toEqual([[200, true], [200, true]]);
    expect(await api().entries(caseId)).toBe(3);
  });

  it('open one case of each finding, with a key or without', async () => {
    const { id } = await completeRecord(api(), organisations.works, { number: '立案用〔2026〕1号' });
    const opens = () => api().post<{ caseId: string }>('inspector', `/inspections/${id}/problems/1/case`, {});
    expect((await opens()).body.caseId).toBe((await opens()).body.caseId);
  });
});

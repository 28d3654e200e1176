import { randomUUID } from 'node:crypto';

import { organisations, PASSWORD, useServedApi, type Answer } from '../support/api.js';
import { eventually } from '../support/eventually.js';

const api = useServedApi();

const sql = (text: string, values: unknown[] = []) => api().database.db.pool.query<Record<string, string>>(text, values);
const personOf = async (login: string): Promise<string> => (await sql('select person_id as person from account where login = $1', [login])).rows[0]?.['person'] ?? '';
const does = (path: string, body: object = {}): Promise<Answer> => api().post('security.administrator', path, body);
const signIn = (login: string, password = PASSWORD): Promise<Answer> => api().ask(null, 'post', '/api/v1/session', { body: { login, password } });
const worklistOf = (signedIn: Answer, door: string): Promise<Answer> =>
  api().ask(null, 'get', `/api/v1/${door}/worklist`, { headers: { authorization: `Bearer ${String(signedIn.body['token'])}` } });
const codeOf = ({ status, problem }: Answer<unknown>): [number, string] => [status, problem.code];
const recorded = async (subject: string): Promise<unknown[]> =>
  (await sql('select act, role, details from administrator_entry where subject = $1 order by entry', [subject])).rows;

describe('the security administrator', () => {
  it('opens an account with a password that must be changed first', async () => {
    const person = randomUUID();
    await sql('insert into person (id, name) values ($1, $2)', [person, '贺兰知秋']);
    await sql(`insert into post (id, person_id, organisation_id, role, held_from) values ($1, $2, $3, 'inspector', '2024-01-01')`, [randomUUID(), person, organisations.bureau]);

    const opened = await does('/accounts', { login: 'helan.zhiqiu', person });

    expect(opened.status).toBe(201);
    const signedIn = await signIn('helan.zhiqiu', String(opened.body['password']));
    expect(signedIn.body).toMatchObject({ name: '贺兰知秋', passwordDue: 'set-by-another' });
    expect(codeOf(await worklistOf(signedIn, 'inspector'))).toEqual([403, 'session.password-due']);
    expect(await recorded('helan.zhiqiu')).toEqual([{ act: 'account.open', role: 'security-administrator', details: { person } }]);
    expect(codeOf(await does('/accounts', { login: 'helan.zhiqiu', person }))).toEqual([409, 'account.taken']);
    expect(codeOf(await does('/accounts', { login: 'nobody', person: randomUUID() }))).toEqual([404, 'person.unknown']);
    expect(await recorded('nobody')).toEqual([]);
  });

  it('resets a password, which ends the sessions of its holder and opens a locked account', async () => {
    const before = await signIn('regulator2');
    for (let failure = 0; failure < 5; failure += 1) await signIn('regulator2', 'not it');
    expect(codeOf(await signIn('regulator2'))).toEqual([401, 'session.locked']);

    const { body } = await does('/accounts/regulator2/reset');

    expect(codeOf(await worklistOf(before, 'regulator'))).toEqual([401, 'session.ended']);
    expect(codeOf(await signIn('regulator2'))).toEqual([401, 'session.wrong-password']);
    expect((await signIn('regulator2', String(body['password']))).body).toMatchObject({ passwordDue: 'set-by-another' });
    expect(await recorded('regulator2')).toMatchObject([{ act: 'account.reset-password' }]);
    expect(JSON.stringify(await recorded('regulator2'))).not.toContain(body['password']);
  });

  it('unlocks an account and leaves its password', async () => {
    for (let failure = 0; failure < 5; failure += 1) await signIn('fire.regulator', 'not it');
    expect(codeOf(await signIn('fire.regulator'))).toEqual([401, 'session.locked']);

    expect((await does('/accounts/fire.regulator/unlock')).status).toBe(204);

    expect((await signIn('fire.regulator')).status).toBe(200);
    expect(await recorded('fire.regulator')).toMatchObject([{ act: 'account.unlock' }]);
  });

  it('disables an account at once, and enables it again', async () => {
    const before = await signIn('inspector2');

    expect((await does('/accounts/inspector2/disable')).status).toBe(204);
    expect(codeOf(await worklistOf(before, 'inspector'))).toEqual([401, 'session.ended']);
    expect(codeOf(await signIn('inspector2'))).toEqual([401, 'session.wrong-password']);

    expect((await does('/accounts/inspector2/enable')).status).toBe(204);
    expect((await signIn('inspector2')).status).toBe(200);
    expect(await recorded('inspector2')).toMatchObject([{ act: 'account.disable' }, { act: 'account.enable' }]);
  });

  it('lists accounts by log-in, page by page, and finds them by a name', async () => {
    const first = await api().get<{ items: { login: string }[]; next: string }>('security.administrator', '/accounts?limit=3');
    const second = await api().get<{ items: { login: string }[] }>('security.administrator', `/accounts?limit=3&cursor=${first.body.next}`);
    const named = await api().get<{ items: { login: string }[] }>('security.administrator', `/accounts?text=${encodeURIComponent('望舒')}`);

    const logins = [...first.body.items, ...second.body.items].map(({ login }) => login);
    expect(logins).toEqual([...logins].sort());
    expect(new Set(logins).size).toBe(6);
    expect(named.body.items).toMatchObject([{ login: 'inspector', name: '李望舒' }]);
    expect(JSON.stringify(first.body)).not.toContain('argon2');
  });

  it('does nothing for himself', async () => {
    const person = await personOf('security.administrator');
    const own = [
      ['/accounts', { login: 'another.self', person }],
      ['/accounts/security.administrator/reset', {}],
      ['/accounts/security.administrator/unlock', {}],
      ['/accounts/security.administrator/disable', {}],
      ['/identities', { issuer: 'https://id.example', subject: 'self', person }],
    ] as const;

    for (const [path, body] of own) expect([path, ...codeOf(await does(path, body))]).toEqual([path, 403, 'security.not-for-oneself']);

    expect(await recorded('security.administrator')).toEqual([]);
  });

  it('is told of an account that is not there', async () => {
    expect(codeOf(await does('/accounts/nobody.at.all/reset'))).toEqual([404, 'account.unknown']);
  });

  it('enters for whom an identity stands, once, and takes it out again', async () => {
    const person = await personOf('leader');
    const identity = { issuer: 'https://id.example', subject: 'lin-1' };

    expect((await does('/identities', { ...identity, person })).status).toBe(204);
    expect(codeOf(await does('/identities', { ...identity, person: await personOf('supervisor') }))).toEqual([409, 'identity.taken']);
    expect((await api().get('security.administrator', `/identities?person=${person}`)).body).toMatchObject({ items: [{ ...identity, name: '林致远' }], next: null });
    expect((await does('/identities/remove', identity)).status).toBe(204);
    expect(codeOf(await does('/identities/remove', identity))).toEqual([404, 'identity.unknown']);
    expect(await recorded('lin-1')).toMatchObject([{ act: 'identity.enter', details: { person } }, { act: 'identity.remove' }]);
  });
});

describe('the three administrators', () => {
  const give = (login: string, role: string, from: string, to: string | null) =>
    personOf(login).then((person) =>
      sql('insert into post (id, person_id, organisation_id, role, held_from, held_to) values ($1, $2, $3, $4, $5, $6)', [randomUUID(), person, organisations.city, role, from, to]),
    );

  it.each([
    ['administrator', 'security-administrator'],
    ['administrator', 'auditor'],
    ['security.administrator', 'auditor'],
    ['auditor', 'system-administrator'],
  ])('are kept apart by the database: %s cannot be %s as well', async (login, role) => {
    await expect(give(login, role, '2026-01-01', null)).rejects.toMatchObject({ code: '23P01', constraint: 'post_administrators_apart' });
  });

  it('may follow each other in one person, and somebody else may hold any of the posts', async () => {
    await give('auditor', 'system-administrator', '1990-01-01', '1999-12-31');
    await give('supervisor', 'auditor', '2026-01-01', '2026-06-30');
    await give('supervisor', 'security-administrator', '2026-07-01', null);

    await expect(sql(`update post set held_to = '2026-07-01' where role = 'auditor' and held_from = '2026-01-01'`)).rejects.toMatchObject({ constraint: 'post_administrators_apart' });
  });

  it('given at the same moment are kept apart as well', async () => {
    const answers = await Promise.allSettled([give('leader', 'auditor', '2026-01-01', null), give('leader', 'security-administrator', '2026-01-01', null)]);

    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it.each(['administrator', 'security.administrator', 'auditor'] as const)('reach no case: %s goes through no door of one', async (login) => {
    const caseId = await api().opens('inspector');
    for (const door of ['regulator', 'supervisor', 'inspector', 'enterprise']) {
      const { problem } = await api().ask(login, 'post', `/cases/${caseId}/acts`, { door, body: { act: 'hazard.close', facts: {} } });
      expect([door, problem.code]).toEqual([door, 'door.not-yours']);
    }
    const own = await api().ask(login, 'get', `/cases/${caseId}`);
    expect(own.status).toBe(404);
  });

  it.each([
    ['administrator', 'security', '/accounts'],
    ['auditor', 'security', '/accounts'],
    ['auditor', 'administrator', '/rule-packs'],
    ['security.administrator', 'administrator', '/rule-packs'],
    ['administrator', 'auditor', '/access-log'],
    ['security.administrator', 'auditor', '/administrator-acts'],
  ] as const)('do not do each other’s work: %s is turned away at the door %s', async (login, door, path) => {
    expect(codeOf(await api().ask(login, 'get', path, { door }))).toEqual([403, 'door.not-yours']);
  });
});

describe('a record of what an administrator did', () => {
  it('takes no change', async () => {
    await does('/accounts/principal/unlock');

    await expect(sql(`update administrator_entry set subject = 'x'`)).rejects.toThrow(/append-only/);
    await expect(sql('delete from administrator_entry')).rejects.toThrow(/append-only/);
    await expect(sql('truncate administrator_entry')).rejects.toThrow(/append-only/);
  });
});

describe('a client of another agency', () => {
  const city = { name: '琅琊市政务平台', unit: organisations.bureau, role: 'regulator', scopes: ['cases.read', 'act/progress.report'] };
  const form = (fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> =>
    api().ask(null, 'post', '/api/v1/oauth/token', { body: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } });
  const tokenOf = (client: string, secret: string, more: Record<string, string> = {}): Promise<Answer> =>
    form({ grant_type: 'client_credentials', client_id: client, client_secret: secret, ...more });
  const who = (token: unknown): Promise<Answer> => api().ask(null, 'get', '/api/v1/integration/client', { headers: { authorization: `Bearer ${String(token)}` } });
  const made = async (more: object): Promise<{ client: string; secret: string }> => {
    const answer = await does('/clients', { ...city, ...more });
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
    return answer.body as { client: string; secret: string };
  };

  it('gets a token for its id and secret, in the form or as HTTP Basic, and acts for its unit in its region', async () => {
    const { client, secret } = await made({ region: '370203' });

    const answer = await tokenOf(client, secret);
    const basic = await form({ grant_type: 'client_credentials' }, { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` });

    expect(answer.body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'cases.read act/progress.report' });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(basic.status).toBe(200);
    expect((await who(answer.body['access_token'])).body).toEqual({ client, unit: organisations.bureau, role: 'regulator', region: '370203', line: null, scopes: city.scopes });
    expect(await recorded(city.name)).toMatchObject([{ act: 'client.make', details: { region: '370203' } }]);
  });

  it('narrows its token to what it needs, and gets no more than it holds', async () => {
    const { client, secret } = await made({ name: '窄口径平台' });

    expect((await tokenOf(client, secret, { scope: 'cases.read' })).body).toMatchObject({ scope: 'cases.read' });
    const wider = await tokenOf(client, secret, { scope: 'cases.read statistics.read' });
    expect([wider.status, wider.body['error']]).toEqual([400, 'invalid_scope']);
  });

  it.each([
    ['a wrong secret', (client: string) => ({ grant_type: 'client_credentials', client_id: client, client_secret: 'not it' }), 401, 'invalid_client'],
    ['an unknown client', () => ({ grant_type: 'client_credentials', client_id: 'nobody', client_secret: 'x' }), 401, 'invalid_client'],
    ['no secret', (client: string) => ({ grant_type: 'client_credentials', client_id: client }), 401, 'invalid_client'],
    ['another grant', () => ({ grant_type: 'password', username: 'regulator', password: PASSWORD }), 400, 'unsupported_grant_type'],
    ['no grant', () => ({}), 400, 'invalid_request'],
  ])('is refused for %s, in the form of RFC 6749', async (what, fields, status, error) => {
    const { client } = await made({ name: `平台：${what}` });

    const answer = await form(fields(client));

    expect([answer.status, answer.body['error']]).toEqual([status, error]);
    if (status === 401) expect(answer.headers['www-authenticate']).toMatch(/^Basic/);
  });

  it('keeps its old secret for a day when it gets another', async () => {
    const { client, secret } = await made({ name: '轮换平台' });

    const { body } = await does(`/clients/${client}/secret`);

    expect((await tokenOf(client, String(body['secret']))).status).toBe(200);
    expect((await tokenOf(client, secret)).status).toBe(200);
    await sql(`update client_secret set expires_at = now() where client = $1 and expires_at is not null`, [client]);
    expect((await tokenOf(client, secret)).status).toBe(401);
    expect(await recorded(client)).toMatchObject([{ act: 'client.rotate-secret' }]);
  });

  it('is shut out at once when it is revoked, and within seconds by another process', async () => {
    const [one, other] = [await made({ name: '撤销平台一' }), await made({ name: '撤销平台二' })];
    const tokens = [(await tokenOf(one.client, one.secret)).body['access_token'], (await tokenOf(other.client, other.secret)).body['access_token']];
    expect((await who(tokens[0])).status).toBe(200);

    expect((await does(`/clients/${one.client}/revoke`)).status).toBe(204);
    await sql('update api_client set revoked_at = now() where client = $1', [other.client]);

    expect(codeOf(await who(tokens[0]))).toEqual([401, 'session.ended']);
    expect((await tokenOf(one.client, one.secret)).body['error']).toBe('invalid_client');
    await eventually('the other is shut out too', async () => (await who(tokens[1])).problem.code === 'session.ended');
    expect(codeOf(await does(`/clients/${one.client}/revoke`))).toEqual([404, 'client.unknown']);
  });

  it('goes through its own door to routes that are made for clients, and people do not', async () => {
    const { client, secret } = await made({ name: '越门平台' });
    const headers = { authorization: `Bearer ${String((await tokenOf(client, secret)).body['access_token'])}` };
    const caseId = await api().opens('inspector');

    for (const path of ['/api/v1/regulator/worklist', `/api/v1/integration/cases/${caseId}/forecast`, '/api/v1/session', '/api/v1/security/accounts']) {
      expect([path, ...codeOf(await api().ask(null, 'get', path, { headers }))]).toEqual([path, 403, 'door.not-yours']);
    }
    expect(codeOf(await api().ask('regulator', 'get', '/client', { door: 'integration' }))).toEqual([403, 'door.not-yours']);
  });

  it.each([
    ['a scope that is none', { scopes: ['everything'] }, 'client.scope-unknown'],
    ['an act that is none', { scopes: ['act/hazard.forget'] }, 'client.scope-unknown'],
    ['a region that is not its unit’s', { region: '330100' }, 'client.unit-unfit'],
    ['the post of an enterprise', { role: 'enterprise-safety-officer' }, 'client.unit-unfit'],
    ['an organisation that is none', { unit: randomUUID() }, 'client.unit-unknown'],
  ])('is not made with %s', async (_, more, code) => {
    expect(codeOf(await does('/clients', { ...city, name: `不成立：${code}`, ...more }))).toEqual([422, code]);
  });

  it('is not made with a post that leads or administers', async () => {
    for (const role of ['supervisor-leader', 'system-administrator', 'auditor']) expect(codeOf(await does('/clients', { ...city, name: role, role }))).toEqual([400, 'request.invalid']);
  });

  it('is listed without its secret', async () => {
    const { client, secret } = await made({ name: '列表平台' });

    const { body } = await api().get<{ client: string }[]>('security.administrator', '/clients');

    expect(body.find((one) => one.client === client)).toMatchObject({ name: '列表平台', unitName: '琅琊市应急管理局', region: '370200', revokedAt: null });
    expect(JSON.stringify(body)).not.toContain(secret);
    expect(JSON.stringify(body)).not.toContain('argon2');
  });

  it('sends forms to the token endpoint alone', async () => {
    const answer = await api().ask(null, 'post', '/api/v1/session', { body: 'login=regulator&password=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } });

    expect(codeOf(answer)).toEqual([415, 'request.unsupported-media-type']);
  });
});

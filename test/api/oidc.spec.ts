import { ServedApi, type Answer } from '../support/api.js';
import { OpenidProvider } from '../support/openid-provider.js';

const REDIRECT = 'https://duban.example/api/v1/session/oidc/callback';
const config = { clock: 'virtual', tokenMinutes: 60, requestsPerMinute: 0, signInsPerMinute: 0, oidcClientId: 'duban', oidcRedirectUri: REDIRECT } as const;

let provider: OpenidProvider;
let api: ServedApi;
beforeAll(async () => {
  provider = await OpenidProvider.start(REDIRECT, 'the secret of duban at the provider');
  api = await ServedApi.start({ config: { ...config, oidcIssuer: provider.issuer, oidcClientSecret: 'the secret of duban at the provider' } });
});
afterAll(async () => {
  await api.stop();
  await provider.stop();
});

const codeOf = ({ status, problem }: Answer<unknown>): [number, string] => [status, problem.code];
const personOf = async (login: string): Promise<string> =>
  (await api.database.db.pool.query<{ person: string }>('select person_id as person from account where login = $1', [login])).rows[0]?.person ?? '';
const enter = async (subject: string, login: string): Promise<void> => {
  const { status } = await api.post('security.administrator', '/identities', { issuer: provider.issuer, subject, person: await personOf(login) });
  expect(status).toBe(204);
};

/** Sets out for the provider; gives where it leads and what the browser keeps. */
const begin = async (query = ''): Promise<{ url: string; cookie: string }> => {
  const { status, headers } = await api.ask(null, 'get', `/api/v1/session/oidc${query}`);
  expect(status).toBe(302);
  return { url: headers['location'] ?? '', cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
};
const comeBack = (address: string, cookie: string): Promise<Answer> =>
  api.ask(null, 'get', `/api/v1/session/oidc/callback${new URL(address).search}`, { headers: { cookie } });
const signInAs = async (subject: string, query = ''): Promise<Answer> => {
  const { url, cookie } = await begin(query);
  return comeBack(await provider.signInAt(url, subject, REDIRECT), cookie);
};

describe('signing in at an OpenID provider', () => {
  it('begins a session of the person for whom the identity stands', async () => {
    await enter('wang-1', 'regulator');

    const { status, body } = await signInAs('wang-1');

    expect([status, body]).toEqual([200, expect.objectContaining({ name: '王守拙', passwordDue: null })]);
    const headers = { authorization: `Bearer ${String(body['token'])}` };
    expect((await api.ask(null, 'get', '/api/v1/regulator/worklist', { headers })).status).toBe(200);
    expect((await api.ask(null, 'post', '/api/v1/session/refresh', { body: { refreshToken: body['refreshToken'] } })).status).toBe(200);
  });

  it('is refused for an identity that stands for nobody, and says what to do', async () => {
    const refused = await signInAs('stranger');

    expect(codeOf(refused)).toEqual([403, 'session.unknown-identity']);
    expect(refused.problem.reasons[0]).toMatchObject({ subject: 'stranger', detail: expect.stringContaining(provider.issuer) as string });
  });

  it('is refused for somebody whose account is disabled', async () => {
    await enter('yang-1', 'fire.regulator');
    expect((await signInAs('yang-1')).status).toBe(200);
    await api.post('security.administrator', '/accounts/fire.regulator/disable', {});

    expect(codeOf(await signInAs('yang-1'))).toEqual([403, 'session.unknown-identity']);
  });

  it('is for a post that the person holds', async () => {
    await enter('lin-1', 'leader');
    const post = (await signInAs('lin-1')).body['post'];

    expect((await signInAs('lin-1', `?post=${String(post)}`)).body['post']).toBe(post);
    expect(codeOf(await signInAs('lin-1', '?post=00000000-0000-4000-8000-000000000000'))).toEqual([403, 'session.no-post']);
  });

  it('ends in the browser in which it began: a link that somebody else sends signs nobody in', async () => {
    await enter('han-1', 'supervisor');
    const { url, cookie } = await begin();
    const address = await provider.signInAt(url, 'han-1', REDIRECT);

    expect(codeOf(await comeBack(address, ''))).toEqual([401, 'session.sign-in-unknown']);
    expect(codeOf(await comeBack(address, (await begin()).cookie))).toEqual([401, 'session.sign-in-unknown']);
    // The same address in the browser that was sent off is taken, once.
    expect((await comeBack(address, cookie)).status).toBe(200);
    expect(codeOf(await comeBack(address, cookie))).toEqual([401, 'session.sign-in-unknown']);
  });

  it('is refused when the provider does not know the code', async () => {
    const { url, cookie } = await begin();
    const state = new URL(url).searchParams.get('state') ?? '';

    expect(codeOf(await comeBack(`${REDIRECT}?code=made-up&state=${state}&iss=${provider.issuer}`, cookie))).toEqual([401, 'session.provider-refused']);
  });

  it('keeps verifier and nonce to itself: the address to the provider holds neither', async () => {
    const { url } = await begin();
    const { rows } = await api.database.db.pool.query<{ verifier: string }>('select verifier from oidc_sign_in');

    expect(rows.length).toBeGreaterThan(0);
    for (const { verifier } of rows) expect(url).not.toContain(verifier);
    expect(new URL(url).searchParams.get('code_challenge_method')).toBe('S256');
  });

  it('ends at once when the identity is taken out', async () => {
    await enter('cao-1', 'province.leader');
    const headers = { authorization: `Bearer ${String((await signInAs('cao-1')).body['token'])}` };
    expect((await api.ask(null, 'get', '/api/v1/supervisor/worklist', { headers })).status).toBe(200);

    await api.post('security.administrator', '/identities/remove', { issuer: provider.issuer, subject: 'cao-1' });

    expect(codeOf(await api.ask(null, 'get', '/api/v1/supervisor/worklist', { headers }))).toEqual([401, 'session.ended']);
  });
});

describe('without an OpenID provider', () => {
  it('that answers, nobody is sent off', async () => {
    const lonely = await ServedApi.start({ config: { ...config, oidcIssuer: 'http://127.0.0.1:9' } });
    try {
      expect(codeOf(await lonely.ask(null, 'get', '/api/v1/session/oidc'))).toEqual([503, 'session.provider-away']);
    } finally {
      await lonely.stop();
    }
  });

  it('in the settings, there is no such door', async () => {
    const plain = await ServedApi.start();
    try {
      expect(codeOf(await plain.ask(null, 'get', '/api/v1/session/oidc'))).toEqual([404, 'request.unknown-route']);
    } finally {
      await plain.stop();
    }
  });
});

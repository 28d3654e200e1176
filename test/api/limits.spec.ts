import { PASSWORD, useServedApi, type Answer } from '../support/api.js';

const api = useServedApi({ config: { clock: 'virtual', tokenMinutes: 60, requestsPerMinute: 20, signInsPerMinute: 8, trustedProxy: '127.0.0.1' } });

const from = (address: string): { headers: Record<string, string> } => ({ headers: { 'x-forwarded-for': address } });
const signIn = (login: string, address: string): Promise<Answer> => api().ask(null, 'post', '/api/v1/session', { body: { login, password: PASSWORD }, ...from(address) });
const worklist = (token: unknown): Promise<Answer> => api().ask(null, 'get', '/api/v1/regulator/worklist', { headers: { authorization: `Bearer ${String(token)}` } });

describe('too many requests', () => {
  it('to sign in from one address are refused with the time to wait, and others may go on', async () => {
    const answers: Answer[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1) answers.push(await signIn(`nobody.${attempt}`, '203.0.113.7'));

    expect(answers.slice(0, 8).every(({ problem }) => problem.code === 'session.wrong-password')).toBe(true);
    const last = answers[8] as Answer;
    expect([last.status, last.problem.code]).toEqual([429, 'request.too-many']);
    expect(last.headers['content-type']).toContain('application/problem+json');
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(last.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await signIn('regulator', '203.0.113.8')).status).toBe(200);
  });

  it('in one session are refused, and those of another session of the same address are not', async () => {
    const [one, other] = [(await signIn('regulator', '203.0.113.9')).body['token'], (await signIn('regulator2', '203.0.113.9')).body['token']];
    for (let request = 0; request < 20; request += 1) expect((await worklist(one)).status).toBe(200);

    expect((await worklist(one)).problem.code).toBe('request.too-many');
    expect((await worklist(other)).status).toBe(200);
  });

  it('are counted by address where the token is none', async () => {
    const ask = (): Promise<Answer> => api().ask(null, 'get', '/api/v1/regulator/worklist', { headers: { authorization: 'Bearer a.b.c', 'x-forwarded-for': '203.0.113.10' } });
    for (let request = 0; request < 20; request += 1) expect((await ask()).problem.code).toBe('session.invalid');

    expect((await ask()).problem.code).toBe('request.too-many');
  });

  it('for its health are not counted', async () => {
    for (let request = 0; request < 40; request += 1) expect((await api().ask(null, 'get', '/health/live')).status).toBe(200);
  });
});

describe('every answer', () => {
  it('tells browsers to be careful, and is kept by nobody', async () => {
    const { headers } = await api().ask(null, 'get', '/api/v1/session', from('203.0.113.11'));

    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
  });

  it('lets the documentation run its own script and nothing from elsewhere', async () => {
    const { headers, status } = await api().ask(null, 'get', '/api/docs');

    expect(status).toBe(200);
    expect(headers['content-security-policy']).toMatch(/default-src 'self'; script-src 'self' 'unsafe-inline'/);
  });

  it('refuses a body that is too large', async () => {
    const { status, problem } = await api().ask(null, 'post', '/api/v1/session/refresh', { body: { refreshToken: 'x'.repeat(300 * 1024) }, ...from('203.0.113.12') });

    expect([status, problem.code]).toEqual([413, 'request.too-large']);
  });
});

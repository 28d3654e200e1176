import { createSigner } from 'fast-jwt';

import { seedDirectory } from '../../src/directory/seed.js';
import { inTransaction } from '../../src/platform/db/transaction.js';
import { PASSWORD, SECRET, useServedApi, type Answer } from '../support/api.js';

const api = useServedApi();

const signIn = (login: string, password = PASSWORD, more: object = {}): Promise<Answer> =>
  api().ask(null, 'post', '/api/v1/session', { body: { login, password, ...more } });

const withToken = (token: string): Promise<Answer> =>
  api().ask(null, 'get', '/api/v1/session', { headers: { authorization: token } });

const claims = { person: 'p', post: 'p', role: 'regulator', unit: 'u', region: '370200', session: 's' };
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

describe('signing in', () => {
  it('gives a token that says who the caller is, in which post', async () => {
    const { status, body } = await signIn('regulator');

    expect(status).toBe(200);
    expect(body).toMatchObject({ name: '王守拙', posts: [{ role: 'regulator', unitName: '琅琊市应急管理局', region: '370200' }] });
    expect(Date.parse(String(body['expiresAt'])) - Date.now()).toBeGreaterThan(59 * 60_000);
    const who = await withToken(`Bearer ${String(body['token'])}`);
    expect(who.body).toMatchObject({ name: '王守拙', post: body['post'] });
    expect(who.body).not.toHaveProperty('token');
  });

  it('answers an unknown login exactly as a wrong password', async () => {
    const [wrong, unknown] = [await signIn('inspector', 'not it'), await signIn('nobody.at.all', 'not it')];

    expect([wrong.status, wrong.problem.code]).toEqual([401, 'session.wrong-password']);
    expect(unknown.body).toEqual(wrong.body);
  });

  it('takes as long for an unknown login as for a wrong password', async () => {
    const time = async (login: string): Promise<number> => {
      const begin = performance.now();
      await signIn(login, 'not it');
      return performance.now() - begin;
    };
    const [wrong, unknown]: [number[], number[]] = [[], []];
    for (let round = 0; round < 4; round += 1) {
      wrong.push(await time('machine.safety.officer'));
      unknown.push(await time('nobody'));
    }

    // Checking an Argon2 hash takes 10 ms and more; without it an unknown login would be answered in 1 ms.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...wrong) / 3);
  });

  it('closes an account after five failures, even for the right password, and opens it again later', async () => {
    for (let failure = 0; failure < 5; failure += 1) await signIn('inspector2', 'not it');

    const locked = await signIn('inspector2');
    expect([locked.status, locked.problem.code]).toEqual([401, 'session.locked']);

    await api().database.db.pool.query(`update account set locked_until = now() - interval '1 second' where login = 'inspector2'`);
    expect((await signIn('inspector2')).status).toBe(200);
  });

  it('counts failures that arrive at once like failures one after the other', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn('regulator2', 'not it')));

    expect(answers.filter(({ problem }) => problem.code === 'session.wrong-password')).toHaveLength(5);
    expect(answers.filter(({ problem }) => problem.code === 'session.locked')).toHaveLength(7);
  });

  it('forgets the failures before a success', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let failure = 0; failure < 3; failure += 1) await signIn('machine.principal', 'not it');
      expect((await signIn('machine.principal')).status).toBe(200);
    }
  });

  it('refuses a disabled account like a wrong password', async () => {
    await api().database.db.pool.query(`update account set disabled = true where login = 'fire.regulator'`);

    expect((await signIn('fire.regulator')).problem.code).toBe('session.wrong-password');
  });

  it('refuses a post that the person does not hold, and one that has ended', async () => {
    const elsewhere = await signIn('leader', PASSWORD, { post: (await signIn('supervisor')).body['post'] });
    expect([elsewhere.status, elsewhere.problem.code]).toEqual([403, 'session.no-post']);

    await api().database.db.pool.query(`update post set held_to = '2020-12-31' from account where login = 'province.leader' and account.person_id = post.person_id`);
    expect((await signIn('province.leader')).problem.code).toBe('session.no-post');
  });

  it('lets somebody with two posts choose, and speaks for the one chosen', async () => {
    const { db } = api().database;
    await db.pool.query(
      `insert into post (id, person_id, organisation_id, role, held_from)
       select '00000000-0000-4000-8000-0000000000aa', p.person_id, p.organisation_id, 'supervisor', '2024-01-01'
         from post p join account a on a.person_id = p.person_id where a.login = 'leader'`,
    );

    const usual = await signIn('leader');
    expect((usual.body['posts'] as { role: string }[]).map(({ role }) => role)).toEqual(['supervisor-leader', 'supervisor']);
    const chosen = await signIn('leader', PASSWORD, { post: '00000000-0000-4000-8000-0000000000aa' });
    expect(chosen.body['post']).toBe('00000000-0000-4000-8000-0000000000aa');
    expect(usual.body['post']).not.toBe(chosen.body['post']);
  });

  it.each([
    ['without a password', { login: 'regulator' }],
    ['with a login that is no text', { login: { $ne: '' }, password: PASSWORD }],
    ['with a NUL in the login', { login: 'regulator\u0000', password: PASSWORD }],
    ['with a role of its own choice', { login: 'inspector', password: PASSWORD, role: 'supervisor-leader' }],
  ])('refuses a request %s', async (_, body) => {
    const { status, problem } = await api().ask(null, 'post', '/api/v1/session', { body });

    expect([status, problem.code]).toEqual([400, 'request.invalid']);
  });
});

describe('a token', () => {
  const sign = (payload: object, key = SECRET, algorithm: 'HS256' | 'HS512' = 'HS256'): string =>
    `Bearer ${createSigner({ key, algorithm, noTimestamp: true })(payload)}`;
  const unsigned = `Bearer ${[{ alg: 'none', typ: 'JWT' }, { ...claims, exp: inAnHour() }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;

  it.each([
    ['that somebody else signed', sign({ ...claims, exp: inAnHour() }, 'a secret that nobody knows, 32 letters long')],
    ['that nobody signed', unsigned],
    ['signed in another way', sign({ ...claims, exp: inAnHour() }, SECRET, 'HS512')],
    ['that never ends', sign(claims)],
    ['of an unknown role', sign({ ...claims, role: 'emperor', exp: inAnHour() })],
    ['of an official without a region', sign({ ...claims, region: null, exp: inAnHour() })],
    ['without a unit', sign({ ...claims, unit: undefined, exp: inAnHour() })],
    ['without a session', sign({ ...claims, session: undefined, exp: inAnHour() })],
    ['of a client with a leading post', sign({ client: 'c', unit: 'u', role: 'supervisor-leader', region: '370200', scopes: ['cases.read'], exp: inAnHour() })],
    ['that is no token', 'Bearer open-sesame'],
    ['of another scheme', 'Basic cmVndWxhdG9yOnB3'],
  ])('%s is refused', async (_, token) => {
    const { status, problem, headers } = await withToken(token);

    expect([status, problem.code]).toEqual([401, 'session.invalid']);
    expect(headers['www-authenticate']).toContain('Bearer');
  });

  it('that has expired is refused as expired', async () => {
    const { status, problem } = await withToken(sign({ ...claims, exp: Math.floor(Date.now() / 1000) - 1 }));

    expect([status, problem.code]).toEqual([401, 'session.expired']);
  });

  it('is refused with a changed claim', async () => {
    const token = String((await signIn('inspector')).body['token']);
    const [head, , signature] = token.split('.');
    const forged = Buffer.from(JSON.stringify({ ...claims, role: 'supervisor-leader', exp: inAnHour() })).toString('base64url');

    expect((await withToken(`Bearer ${head}.${forged}.${signature}`)).problem.code).toBe('session.invalid');
  });

  it('is asked for on every route but the public ones', async () => {
    for (const path of ['/api/v1/session', '/api/v1/enterprise/cases', '/api/v1/regulator/worklist', '/api/v1/supervisor/acts', '/api/v1/clock']) {
      const { status, problem } = await api().ask(null, 'get', path);
      expect([path, status, problem.code]).toEqual([path, 401, 'request.unauthenticated']);
    }
  });
});

describe('the demonstration directory', () => {
  it('stays as it is when it is seeded again', async () => {
    const count = async (): Promise<unknown> =>
      (await api().database.db.pool.query('select (select count(*) from organisation) o, (select count(*) from post) p, (select string_agg(password_hash, $1) from account) a', [','])).rows;
    const before = await count();

    const outcome = await inTransaction(api().database.db, (tx) => seedDirectory(tx, { production: false, password: 'another one' }));

    expect(outcome).toEqual({ refused: false, organisations: 0, posts: 0, accounts: 0 });
    expect(await count()).toEqual(before);
  });

  it('is refused in production', async () => {
    expect(await inTransaction(api().database.db, (tx) => seedDirectory(tx, { production: true }))).toMatchObject({ refused: true, code: 'seed.in-production' });
  });
});

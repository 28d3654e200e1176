import { VirtualClock } from '../../src/platform/clock/clock.js';
import { seedDirectory } from '../../src/directory/seed.js';
import { inTransaction } from '../../src/platform/db/transaction.js';
import { OldSessions } from '../../src/session/old-sessions.js';
import { PASSWORD, ServedApi, type Answer } from '../support/api.js';
import { eventually } from '../support/eventually.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

const wallClock = new VirtualClock(Date.now());
let api: ServedApi;
beforeAll(async () => {
  api = await ServedApi.start({ wallClock, config: { clock: 'virtual', tokenMinutes: 15, requestsPerMinute: 0, signInsPerMinute: 0 } });
});
afterAll(() => api.stop());

interface Session {
  token: string;
  refreshToken: string;
  expiresAt: string;
  refreshUntil: string;
  passwordDue: string | null;
}

const later = (milliseconds: number): void => wallClock.moveTo(wallClock.now() + milliseconds);
const attempt = (login: string, password = PASSWORD): Promise<Answer<Session>> => api.ask<Session>(null, 'post', '/api/v1/session', { body: { login, password } });
const signedIn = async (login: string, password = PASSWORD): Promise<Session> => {
  const { status, body } = await attempt(login, password);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body;
};
const refresh = (refreshToken: string): Promise<Answer<Session>> => api.ask<Session>(null, 'post', '/api/v1/session/refresh', { body: { refreshToken } });
const asking = ({ token }: Pick<Session, 'token'>) => ({ headers: { authorization: `Bearer ${token}` } });
const worklist = (session: Pick<Session, 'token'>, door = 'regulator'): Promise<Answer> => api.ask(null, 'get', `/api/v1/${door}/worklist`, asking(session));
const codeOf = ({ status, problem }: Answer<unknown>): [number, string] => [status, problem.code];
const sql = (text: string, values: unknown[] = []) => api.database.db.pool.query(text, values);

describe('sessions that are over', () => {
  const old = (days: number): OldSessions => new OldSessions({ db: api.database.db, wallClock, days });
  const kept = async (token: string): Promise<boolean> =>
    ((await sql(`select from session s join refresh_token r on r.session = s.session where r.hash = encode(sha256($1::bytea), 'hex')`, [token])).rowCount ?? 0) > 0;

  it('are removed with their tokens a while later, and no earlier', async () => {
    const ended = await signedIn('regulator');
    expect((await api.ask(null, 'delete', '/api/v1/session', asking(ended))).status).toBe(204);
    later(9 * DAY);
    expect(await old(10).remove()).toBe(0);
    expect(await kept(ended.refreshToken)).toBe(true);
    later(2 * DAY);
    expect(await old(10).remove()).toBeGreaterThanOrEqual(1);
    expect(await kept(ended.refreshToken)).toBe(false);
    expect(codeOf(await refresh(ended.refreshToken))).toEqual([401, 'session.refresh-invalid']);
  });

  it('one that nobody carried on is over too; one that goes on keeps its used tokens, by which a stolen one is known', async () => {
    const idle = await signedIn('inspector');
    later(2 * DAY);
    const first = await signedIn('inspector2');
    const next = (await refresh(first.refreshToken)).body;

    expect(await old(1).remove()).toBeGreaterThanOrEqual(1);

    expect(await kept(idle.refreshToken)).toBe(false);
    expect([await kept(first.refreshToken), await kept(next.refreshToken)]).toEqual([true, true]);
    expect(codeOf(await refresh(first.refreshToken))).toEqual([401, 'session.ended']);
    expect(codeOf(await worklist(next, 'inspector'))).toEqual([401, 'session.ended']);
  });

  it('a session of days is not removed while it may be carried on, however old its first tokens are', async () => {
    const first = await signedIn('fire.regulator');
    await sql(`update session set ends_at = $1 where person_id = (select person_id from account where login = 'fire.regulator')`, [new Date(wallClock.now() + 20 * DAY)]);
    await sql('update refresh_token set expires_at = $1 where used_at is null', [new Date(wallClock.now() + 5 * DAY)]);
    later(3 * DAY);

    await old(1).remove();

    const next = await refresh(first.refreshToken);
    expect(next.status).toBe(200);
    later(2 * DAY);
    expect(await old(1).remove()).toBeGreaterThanOrEqual(1);
    expect(await kept(first.refreshToken)).toBe(false);
  });
});

describe('a refresh token', () => {
  it('carries the session on after the access token has expired, with the next pair', async () => {
    const first = await signedIn('regulator');
    expect((await worklist(first)).status).toBe(200);
    later(16 * MINUTE);
    expect(codeOf(await worklist(first))).toEqual([401, 'session.expired']);

    const next = await refresh(first.refreshToken);

    expect(next.status).toBe(200);
    expect((await worklist(next.body)).status).toBe(200);
    expect(next.body.refreshToken).not.toBe(first.refreshToken);
  });

  it('used twice ends the session: neither its successor nor the access token is good any more', async () => {
    const first = await signedIn('regulator');
    const next = (await refresh(first.refreshToken)).body;
    expect((await worklist(next)).status).toBe(200);

    expect(codeOf(await refresh(first.refreshToken))).toEqual([401, 'session.ended']);

    expect(codeOf(await worklist(next))).toEqual([401, 'session.ended']);
    expect(codeOf(await refresh(next.refreshToken))).toEqual([401, 'session.ended']);
  });

  it('used twice at once is taken once at most', async () => {
    const { refreshToken } = await signedIn('regulator');

    const answers = await Promise.all([refresh(refreshToken), refresh(refreshToken), refresh(refreshToken)]);

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('waits an hour to be used, not longer', async () => {
    const { refreshToken } = await signedIn('regulator');
    later(61 * MINUTE);

    expect(codeOf(await refresh(refreshToken))).toEqual([401, 'session.expired']);
  });

  it('carries a session on for twelve hours, not longer', async () => {
    let session = await signedIn('regulator');
    for (let hours = 0.5; hours < 12; hours += 0.5) {
      later(30 * MINUTE);
      session = (await refresh(session.refreshToken)).body;
    }
    later(30 * MINUTE);

    expect(codeOf(await refresh(session.refreshToken))).toEqual([401, 'session.expired']);
  });

  it('that duban has not made is refused', async () => {
    expect(codeOf(await refresh('made-up'))).toEqual([401, 'session.refresh-invalid']);
  });

  it('is not kept as it is', async () => {
    const { refreshToken } = await signedIn('regulator');

    const { rows } = await sql('select r::text as text from refresh_token r');

    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(refreshToken);
  });
});

describe('signing out', () => {
  it('ends this session at once and leaves the others', async () => {
    const [one, other] = [await signedIn('regulator'), await signedIn('regulator')];

    expect((await api.ask(null, 'delete', '/api/v1/session', asking(one))).status).toBe(204);

    expect(codeOf(await worklist(one))).toEqual([401, 'session.ended']);
    expect(codeOf(await refresh(one.refreshToken))).toEqual([401, 'session.ended']);
    expect((await worklist(other)).status).toBe(200);
  });

  it('everywhere ends every session of the person and of nobody else', async () => {
    const [one, other, colleague] = [await signedIn('regulator'), await signedIn('regulator'), await signedIn('regulator2')];

    expect((await api.ask(null, 'delete', '/api/v1/session/everywhere', asking(one))).status).toBe(204);

    expect(codeOf(await worklist(one))).toEqual([401, 'session.ended']);
    expect(codeOf(await worklist(other))).toEqual([401, 'session.ended']);
    expect((await worklist(colleague)).status).toBe(200);
  });
});

describe('within seconds a token is refused, although nobody told this process,', () => {
  const refusedSoon = (session: Session, door: string): Promise<true> =>
    eventually('the token is refused', async () => (await worklist(session, door)).problem.code === 'session.ended');

  it('when its session ended in another', async () => {
    const session = await signedIn('inspector2');
    expect((await worklist(session, 'inspector')).status).toBe(200);

    await sql(`update session set ended_at = now(), ended_by = 'sign-out' from account a where a.login = 'inspector2' and a.person_id = session.person_id`);

    await refusedSoon(session, 'inspector');
  });

  it('when the account is disabled', async () => {
    const session = await signedIn('fire.regulator');
    expect((await worklist(session)).status).toBe(200);

    await sql(`update account set disabled = true where login = 'fire.regulator'`);

    await refusedSoon(session, 'regulator');
    expect(codeOf(await refresh(session.refreshToken))).toEqual([401, 'session.ended']);
  });

  it('when the post has ended', async () => {
    const session = await signedIn('province.supervisor');
    expect((await worklist(session, 'supervisor')).status).toBe(200);

    await sql(`update post set held_to = '2020-12-31' from account a where a.login = 'province.supervisor' and a.person_id = post.person_id`);

    await refusedSoon(session, 'supervisor');
    expect(codeOf(await refresh(session.refreshToken))).toEqual([401, 'session.ended']);
  });
});

describe('a password', () => {
  const change = (session: Session, current: string, next: string): Promise<Answer<Session>> =>
    api.ask<Session>(null, 'put', '/api/v1/session/password', { body: { current, next }, ...asking(session) });

  it('is changed by its holder, which ends his other sessions and begins a new one', async () => {
    const [one, other] = [await signedIn('inspector'), await signedIn('inspector')];

    const changed = await change(one, PASSWORD, 'Kräftig-Neu-2026');

    expect(changed.status).toBe(200);
    expect((await worklist(changed.body, 'inspector')).status).toBe(200);
    expect(codeOf(await worklist(one, 'inspector'))).toEqual([401, 'session.ended']);
    expect(codeOf(await worklist(other, 'inspector'))).toEqual([401, 'session.ended']);
    expect(codeOf(await attempt('inspector'))).toEqual([401, 'session.wrong-password']);
    await signedIn('inspector', 'Kräftig-Neu-2026');
  });

  it('is not changed without the present one, and failures close the account', async () => {
    const session = await signedIn('machine.principal');
    for (let failure = 0; failure < 5; failure += 1) expect(codeOf(await change(session, 'not it', 'Kräftig-Neu-2026'))).toEqual([401, 'session.wrong-password']);

    expect(codeOf(await change(session, PASSWORD, 'Kräftig-Neu-2026'))).toEqual([401, 'session.locked']);
    expect(codeOf(await attempt('machine.principal'))).toEqual([401, 'session.locked']);
  });

  it.each([
    ['too short', 'Kurz-2026', 'password.short'],
    ['with the log-in in it', 'Supervisor-2026!', 'password.login'],
    ['that everybody tries', 'P@ssw0rd-2026', 'password.common'],
    ['that is the present one', PASSWORD, 'password.same'],
  ])('%s is refused, and the reason says so', async (_, next, code) => {
    const refused = await change(await signedIn('supervisor'), PASSWORD, next);

    expect(codeOf(refused)).toEqual([422, 'password.refused']);
    expect(refused.problem.reasons.map((reason) => reason.code)).toContain(code);
  });

  it('that somebody else has set opens nothing but the session, until it is changed', async () => {
    await sql(`update account set change_due = true where login = 'other.regulator'`);
    const session = await signedIn('other.regulator');

    expect(session.passwordDue).toBe('set-by-another');
    expect(codeOf(await worklist(session))).toEqual([403, 'session.password-due']);
    expect(codeOf(await api.ask(null, 'get', '/api/v1/clock', asking(session)))).toEqual([403, 'session.password-due']);
    expect((await api.ask(null, 'get', '/api/v1/session', asking(session))).status).toBe(200);
    expect(codeOf(await worklist((await refresh(session.refreshToken)).body))).toEqual([403, 'session.password-due']);
    const changed = await change(await signedIn('other.regulator'), PASSWORD, 'Kräftig-Neu-2026');
    expect(changed.body.passwordDue).toBeNull();
    expect((await worklist(changed.body)).status).toBe(200);
  });

  it('grows old in ninety days', async () => {
    await sql(`update account set demonstration = false, password_set_at = $1 where login = 'other.inspector'`, [new Date(wallClock.now())]);
    later(89 * DAY);
    expect((await signedIn('other.inspector')).passwordDue).toBeNull();
    later(DAY);

    expect((await signedIn('other.inspector')).passwordDue).toBe('expired');
    // The accounts of the demonstration directory stay usable.
    expect((await signedIn('leader')).passwordDue).toBeNull();
  });

  it('of a seeded account can be made to be changed first', async () => {
    const { db } = api.database;
    await sql('delete from account where login = $1', ['other.principal']);
    await inTransaction(db, (tx) => seedDirectory(tx, { production: false, password: PASSWORD, changeDue: true }));

    expect((await signedIn('other.principal')).passwordDue).toBe('set-by-another');
  });
});

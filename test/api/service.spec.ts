import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { createApp } from '../../src/app.module.js';
import type { WorkerState } from '../../src/api/parts.js';
import { createLog } from '../../src/platform/log/log.js';
import { SECRET, useServedApi, type Answer } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { LiveEngine, START } from '../support/engine.js';
import { validFacts } from '../support/valid-facts.js';

const api = useServedApi();

describe('health', () => {
  const open = (path: string): Promise<Answer> => api().ask(null, 'get', path);

  it('is good while the process answers, can reach its database and the clock is worked', async () => {
    expect(await open('/health/live')).toMatchObject({ status: 200, body: { ok: true } });
    expect(await open('/health/ready')).toMatchObject({
      status: 200,
      body: {
        ok: true,
        checks: [
          { name: 'database', ok: true },
          { name: 'schema', ok: true, detail: 'complete' },
          { name: 'worker', ok: true, detail: 'running' },
        ],
      },
    });
  });

  describe('of a service that cannot do its work', () => {
    let bare: TestDatabase;
    let app: NestFastifyApplication;
    let worker: WorkerState = 'elsewhere';

    beforeAll(async () => {
      bare = await createTestDatabase({ migrated: false });
      app = await createApp({
        config: { clock: 'system', tokenMinutes: 60 },
        jwtSecret: SECRET,
        database: bare.db,
        engine: new LiveEngine(bare.db).engine,
        log: createLog({ log: 'silent' }),
        workerState: () => worker,
      });
    });
    afterAll(async () => {
      await app.close();
      await bare.drop();
    });

    const ready = async (): Promise<{ status: number; failing: string[] }> => {
      const { statusCode, body } = await app.inject({ method: 'GET', url: '/health/ready' });
      const { checks } = JSON.parse(body) as { checks: { name: string; ok: boolean }[] };
      return { status: statusCode, failing: checks.filter(({ ok }) => !ok).map(({ name }) => name) };
    };

    it('is bad while the schema is not complete', async () => {
      expect(await ready()).toEqual({ status: 503, failing: ['schema'] });
    });

    it('is bad when the worker has stopped, not when it is in another process', async () => {
      worker = 'stopped';
      expect((await ready()).failing).toContain('worker');
      worker = 'elsewhere';
      expect((await ready()).failing).not.toContain('worker');
    });

    it('has no route to move a clock that cannot be moved', async () => {
      const { statusCode } = await app.inject({ method: 'POST', url: '/api/v1/clock', payload: { advanceDays: 1 } });
      expect(statusCode).toBe(404);
    });

    it('is bad when the database is gone, and still alive', async () => {
      const query = jest.spyOn(bare.db.pool, 'query').mockImplementation(() => Promise.reject(Object.assign(new Error('connect ECONNREFUSED 10.1.2.3'), { code: 'ECONNREFUSED' })) as never);

      expect(await ready()).toEqual({ status: 503, failing: ['database'] });
      const { body } = await app.inject({ method: 'GET', url: '/health/ready' });
      expect(body).not.toContain('10.1.2.3');
      expect((await app.inject({ method: 'GET', url: '/health/live' })).statusCode).toBe(200);
      query.mockRestore();
    });
  });
});

describe('metrics', () => {
  const figures = async (): Promise<Record<string, number>> => {
    const text = await (await fetch(`${await api().app.getUrl()}/metrics`)).text();
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return Object.fromEntries(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
  };

  it('count acts, refusals by code, and what is owed and overdue', async () => {
    const before = await figures();
    const caseId = await api().opens('safety.officer');
    await api().tries('safety.officer', caseId, 'hazard.grade-major');
    await api().does('principal', caseId, 'hazard.grade-major');
    const after = await figures();
    const grown = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0);

    expect(grown('duban_acts_total{act="hazard.discover"}')).toBe(1);
    expect(grown('duban_acts_total{act="hazard.grade-major"}')).toBe(1);
    expect(grown('duban_refusals_total{code="act.not-yours"}')).toBe(1);
    expect(grown('duban_open_duties')).toBe(5);
    expect([after['duban_overdue_duties'], after['duban_rung_lateness_seconds']]).toEqual([0, 0]);
    expect(grown('duban_http_request_seconds_count{method="POST",status="4xx"}')).toBe(1);
  });

  it('tell how late the clock is', async () => {
    api().live.clock.advance(30 * 86_400_000);
    const late = await figures();
    expect(late['duban_overdue_duties']).toBeGreaterThan(0);
    expect(late['duban_due_rungs']).toBeGreaterThan(0);
    expect(late['duban_rung_lateness_seconds']).toBeGreaterThan(86_400);

    await api().live.look();
    expect(await figures()).toMatchObject({ duban_due_rungs: 0, duban_rung_lateness_seconds: 0 });
  });
});

describe('the virtual clock', () => {
  const move = (body: object): Promise<Answer> => api().ask('safety.officer', 'post', '/api/v1/clock', { body });
  const now = async (): Promise<string> => String((await api().ask('safety.officer', 'get', '/api/v1/clock')).body['now']);

  it('moves by days or to an instant, and what has become due is done by then', async () => {
    const caseId = await api().opens('safety.officer');
    const before = Date.parse(await now());

    const moved = await move({ advanceDays: 10 });
    expect([moved.status, Date.parse(String(moved.body['now']))]).toEqual([200, before + 10 * 86_400_000]);
    expect(await api().entries(caseId)).toBeGreaterThan(1);

    expect((await move({ advanceTo: '2026-12-31T23:30:00+08:00' })).body).toEqual({ now: '2026-12-31T15:30:00.000Z', today: '2026-12-31' });
    expect((await move({ advanceTo: '2026-12-31T16:30:00Z' })).body).toMatchObject({ today: '2027-01-01' });
  });

  it('never goes back', async () => {
    const stands = await now();

    expect((await move({ advanceTo: new Date(START).toISOString() })).problem).toMatchObject({ status: 422, code: 'clock.not-backwards' });
    expect(await now()).toBe(stands);
  });

  it.each([{}, { advanceDays: 1, advanceTo: '2027-01-02T00:00:00Z' }, { advanceTo: '2027-01-02T00:00:00' }, { advanceTo: 'soon' }, { advanceTo: '2900-01-01T00:00:00Z' }, { advanceDays: -1 }, { advanceDays: 1.5 }])(
    'is not moved by %j',
    async (body) => {
      const stands = await now();

      expect((await move(body)).problem).toMatchObject({ status: 400, code: 'request.invalid' });
      expect(await now()).toBe(stands);
    },
  );
});

describe('closing the service', () => {
  it('finishes the acts that are under way before it closes', async () => {
    const caseId = await api().opens('safety.officer');
    const other = await createApp({
      config: { clock: 'virtual', tokenMinutes: 60 },
      jwtSecret: SECRET,
      database: api().database.db,
      engine: api().live.engine,
      log: createLog({ log: 'silent' }),
    });
    await other.listen(0, '127.0.0.1');
    const { engine } = api().live;
    const [under, go] = [signal(), signal()];
    const send = engine.send.bind(engine);
    jest.spyOn(engine, 'send').mockImplementationOnce(async (request) => {
      under.give();
      await go.given;
      return send(request);
    });
    const answer = fetch(`${await other.getUrl()}/api/v1/enterprise/cases/${caseId}/acts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api().tokenOf('principal')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ act: 'hazard.grade-major', facts: validFacts['hazard.grade-major'] }),
    });

    await under.given;
    const closed = other.close();
    go.give();

    expect((await answer).status).toBe(200);
    await closed;
    expect(await api().entries(caseId)).toBe(2);
    await expect(fetch(`${await api().app.getUrl()}/health/live`).then(({ status }) => status)).resolves.toBe(200);
  });
});

/** Something that one part of a test waits for and another gives. */
function signal(): { given: Promise<void>; give: () => void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

import type { PublishedListingsDto } from '../../src/api/reports/published-listings.dto.js';
import { organisations, useServedApi, type Answer } from '../support/api.js';
import { reportBody, ReportStory, secrets } from '../support/reports.js';

const api = useServedApi();
const limited = useServedApi({ config: { clock: 'virtual', tokenMinutes: 60, requestsPerMinute: 1000, signInsPerMinute: 5, trustedProxy: '127.0.0.1' } });
const send = (body: unknown, headers: Record<string, string> = {}): Promise<Answer> => api().ask(null, 'post', '/api/v1/public/reports', { body, headers });
const follow = (receiptCode: unknown): Promise<Answer> => api().ask(null, 'post', '/api/v1/public/reports/status', { body: { receiptCode } });
const reports = async (): Promise<number> => (await api().database.db.pool.query<{ n: number }>('select count(*)::int as n from case_file where confidential')).rows[0]?.n ?? 0;

describe('the public door of reports', () => {
  it('takes a report once, however often it is sent with its key, and gives the same code', async () => {
    const before = await reports();
    const [first, again] = [await send(reportBody(), { 'idempotency-key': 'my-report' }), await send(reportBody(), { 'idempotency-key': 'my-report' })];

    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect(await reports()).toBe(before + 1);
    expect((await follow(again.body['receiptCode'])).status).toBe(200);
  });

  it('takes two reports where two people hit upon one key, and tells neither of the other', async () => {
    const before = await reports();
    const [one, other] = [await send(reportBody(), { 'idempotency-key': '1' }), await send(reportBody({ reporters: [] }), { 'idempotency-key': '1' })];

    expect([one.status, other.status, await reports()]).toEqual([201, 201, before + 2]);
    expect(one.body['receiptCode']).not.toBe(other.body['receiptCode']);
  });

  it('takes every report without a key as a new one', async () => {
    const before = await reports();
    await send(reportBody());
    await send(reportBody());

    expect(await reports()).toBe(before + 2);
  });

  it('stores a code as nothing but its hash, and tells it once', async () => {
    const { body } = await send(reportBody());
    const { rows } = await api().database.db.pool.query<{ text: string }>(`select encode(content, 'escape') as text from report_part where part = 'receipt'`);

    expect(rows.map(({ text }) => text).join()).not.toContain(String(body['receiptCode']).replaceAll('-', ''));
    expect(JSON.stringify((await follow(body['receiptCode'])).body)).not.toContain(body['receiptCode']);
  });

  it.each<[string, unknown, string]>([
    ['no description', reportBody({ statement: {} }), 'statement.description'],
    ['nothing said at all', reportBody({ statement: undefined }), 'statement'],
    ['a statement that is none', reportBody({ statement: 'x' }), 'statement'],
    ['a matter that is none', reportBody({ matter: 'weather' }), 'matter'],
    ['a region that is none', reportBody({ region: '37' }), 'region'],
    ['reporters that are none', reportBody({ reporters: 'me' }), 'reporters'],
    ['somebody without a name', reportBody({ reporters: [{ phone: '1' }] }), 'reporters.0.name'],
    ['more than is asked', reportBody({ note: 'x' }), 'note'],
  ])('refuses a report with %s', async (_, body, subject) => {
    const { status, problem } = await send(body);

    expect([status, problem.code]).toEqual([400, 'request.invalid']);
    expect(problem.reasons.map((reason) => reason.subject)).toContain(subject);
  });

  it('says where nobody takes in reports', async () => {
    for (const region of ['330106', '999999']) {
      const { status, problem } = await send(reportBody({ region }));
      expect([region, status, problem.code]).toEqual([region, 422, 'report.no-receiver']);
    }
  });

  it('knows a wrong code from no other wrong code', async () => {
    await send(reportBody());

    expect((await follow('AAAAA-AAAAA-AAAAA-AAAAA-AAAAA')).problem.code).toBe('report.unknown');
    expect((await follow('short')).problem.code).toBe('request.invalid');
  });

  it('takes no claim before a reward is approved, and none twice', async () => {
    const told = await new ReportStory(api()).sent();
    const claim = (): Promise<Answer> => api().ask(null, 'post', '/api/v1/public/reports/reward-claim', { body: { receiptCode: told.receiptCode, payee: { name: secrets.name } } });
    expect((await claim()).problem.code).toBe('act.wrong-state');
    await told.approved();
    expect((await claim()).status).toBe(200);
    expect((await claim()).problem.code).toBe('act.wrong-state');
  });

  it('takes no code in an address', async () => {
    expect((await api().ask(null, 'get', '/api/v1/public/reports/status?receiptCode=AAAAA')).status).toBe(404);
  });
});

describe('whoever tries codes', () => {
  it('is stopped, and others may go on reporting', async () => {
    const tryCode = (address: string): Promise<Answer> =>
      limited().ask(null, 'post', '/api/v1/public/reports/status', { body: { receiptCode: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' }, headers: { 'x-forwarded-for': address } });
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await tryCode('203.0.113.7')).problem.code).toBe('report.unknown');

    const last = await tryCode('203.0.113.7');
    expect([last.status, last.problem.code]).toEqual([429, 'request.too-many']);
    expect((await limited().ask(null, 'post', '/api/v1/public/reports', { body: reportBody(), headers: { 'x-forwarded-for': '203.0.113.7' } })).status).toBe(429);
    expect((await limited().ask(null, 'post', '/api/v1/public/reports', { body: reportBody(), headers: { 'x-forwarded-for': '203.0.113.8' } })).status).toBe(201);
  });
});

describe('published listings', () => {
  it('are read by anybody, page by page, and say when they ended', async () => {
    const listed = async (title: string, number: number): Promise<{ caseId: string; listing: number }> => {
      const caseId = await api().opens('inspector', { facts: { title } });
      await api().does('regulator', caseId, 'hazard.grade-major');
      const proposed = await api().does('regulator', caseId, 'listing.propose', { facts: { body: organisations.city } });
      const listing = (proposed.body['moves'] as { instance: number; workflow: string }[]).find(({ workflow }) => workflow === 'listed-supervision')?.instance ?? 0;
      await api().does('leader', caseId, 'listing.approve');
      await api().does('supervisor', caseId, 'listing.issue', { facts: { notice: { number: `琅安委督〔2026〕${number}号`, date: '2026-03-02' } } });
      await api().does('supervisor', caseId, 'listing.publish');
      await api().live.look();
      return { caseId, listing };
    };
    const [dike, exit] = [await listed('防火堤开裂', 61), await listed('安全出口被占用', 62)];
    await api().does('leader', dike.caseId, 'listing.revoke');
    await api().does('supervisor', dike.caseId, 'delisting.publish');
    await api().live.look();
    const read = async (query: string): Promise<PublishedListingsDto> => (await api().ask<PublishedListingsDto>(null, 'get', `/api/v1/public/listings${query}`)).body;

    const all = await read('');
    expect(all.items.map(({ title, level, enterprise, body, delistedAt }) => [title, level, enterprise, body, delistedAt !== null]).sort()).toEqual([
      ['安全出口被占用', 'city', '琅琊市东篱化工有限公司', '琅琊市安全生产委员会办公室', false],
      ['防火堤开裂', 'city', '琅琊市东篱化工有限公司', '琅琊市安全生产委员会办公室', true],
    ]);
    expect([(await read('?listed=true')).items.map(({ title }) => title), (await read('?listed=false')).items.map(({ title }) => title)]).toEqual([['安全出口被占用'], ['防火堤开裂']]);
    const first = await read('?limit=1');
    const second = await read(`?limit=1&cursor=${first.next ?? ''}`);
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect(second.next).toBeNull();
    expect(JSON.stringify(all)).not.toContain(exit.caseId);
  });
});

import type { BatchAnswerDto } from '../../src/api/batch/batch.dto.js';
import type { CaseListDto } from '../../src/api/cases/case-list.dto.js';
import type { CaseDto } from '../../src/api/cases/case.dto.js';
import type { ChangesDto } from '../../src/api/integration/integration.dto.js';
import type { WorklistDto } from '../../src/api/worklist/worklist.dto.js';
import { systemClock } from '../../src/platform/clock/clock.js';
import { createTokens } from '../../src/session/tokens.js';
import { eventually } from '../support/eventually.js';
import { organisations, SECRET, useServedApi, type Answer } from '../support/api.js';
import { factsFor } from '../support/valid-facts.js';

const tokens = createTokens({ secret: SECRET, minutes: 60, clock: systemClock() });
const scopes = ['cases.open', 'cases.read', 'act/hazard.grade-general', 'act/progress.report', 'act/duty.urge'];
const client = (number: number, unit: string, region: string, held: readonly string[] = scopes): string =>
  tokens.issueToClient({ client: `00000000-0000-4000-8000-00000000c1${String(number).padStart(2, '0')}`, unit, role: 'importer', region, line: null, scopes: held }).token;
const agency = client(1, organisations.province, '370000');
const elsewhere = client(2, organisations.bureau, '350500');
const api = useServedApi();

function ask<Body>(method: 'get' | 'post', path: string, body?: object, token = agency): Promise<Answer<Body>> {
  return api().ask<Body>(null, method, `/api/v1/integration${path}`, { headers: { authorization: `Bearer ${token}` }, ...(body !== undefined && { body }) });
}

const hazard = (key: string, more: object = {}) => ({ enterprise: organisations.works, facts: factsFor('hazard.discover', { title: `隐患${key}` }), key, ...more });

/** Everything that has changed since, page by page, once it can be had. */
async function changesUntil(done: (changes: ChangesDto['items']) => boolean, after: string | null = null, limit = 7): Promise<{ items: ChangesDto['items']; next: string }> {
  const items: ChangesDto['items'] = [];
  let next = after;
  await eventually('the changes are there', async () => {
    for (let more = true; more; ) {
      const { body } = await ask<ChangesDto>('get', `/changes?limit=${limit}${next === null ? '' : `&after=${next}`}`);
      items.push(...body.items);
      ({ next, more } = body);
    }
    return done(items);
  });
  return { items, next: next as unknown as string };
}

describe('the door of agency systems', () => {
  it('is for clients alone: no person passes it, and no client another door', async () => {
    expect((await api().ask('regulator', 'get', '/api/v1/integration/changes')).problem.code).toBe('door.not-yours');
    expect((await api().ask(null, 'get', '/api/v1/integration/changes')).problem.code).toBe('request.unauthenticated');
    const headers = { authorization: `Bearer ${agency}` };
    expect((await api().ask(null, 'get', '/api/v1/regulator/cases', { headers })).problem.code).toBe('door.not-yours');
  });

  it('opens hazards in bulk, each for itself and once for each key', async () => {
    const items = [hazard('a-1'), hazard('a-2', { enterprise: '00000000-0000-4000-8000-999999999999' }), hazard('a-3', { facts: {} }), hazard('a-1'), hazard('a-4')];
    const first = await ask<BatchAnswerDto>('post', '/hazards', { items });
    expect(first.body.items.map(({ status, problem, acted }) => [status, problem?.code ?? acted?.repeated])).toEqual([
      [201, false],
      [422, 'enterprise.unknown'],
      [422, 'act.facts-invalid'],
      [201, true],
      [201, false],
    ]);
    const again = await ask<BatchAnswerDto>('post', '/hazards', { items });
    expect(again.body.items.map(({ acted }) => acted?.caseId)).toEqual(first.body.items.map(({ acted }) => acted?.caseId));
    expect((await ask<BatchAnswerDto>('post', '/hazards', { items: [hazard('b-1')] }, elsewhere)).body.items[0]?.problem?.code).toBe('enterprise.unknown');
  });

  it('takes acts in bulk that the post of the client may perform, and refuses the others one by one', async () => {
    const caseId = await api().opens('inspector');
    const items = [{ caseId, act: 'hazard.grade-general', facts: factsFor('hazard.grade-general') }, { caseId, act: 'duty.urge', facts: { duty: 1, note: null } }];
    const { body } = await ask<BatchAnswerDto>('post', '/acts', { items });
    expect(body.items.map(({ status, problem }) => [status, problem?.code])).toEqual([
      [403, 'act.not-yours'],
      [403, 'act.not-yours'],
    ]);
  });
});

describe('what an agency system reads', () => {
  const reads = ['/cases', '/worklist', '/statistics/cases', '/statistics/on-time?from=2026-01-01&to=2026-12-31', '/organisations?kind=enterprise', '/acts'] as const;

  it('is what its region and its scopes say, at its own door', async () => {
    const caseId = await api().opens('inspector');
    const token = client(1, organisations.province, '370000', [...scopes, 'journal.read', 'worklist.read', 'statistics.read']);
    const ofCase = ['', '/journal', '/duties', '/duties/1/explain', '/documents'].map((path) => `/cases/${caseId}${path}`);
    for (const path of [...reads, ...ofCase]) expect([path, (await ask('get', path, undefined, token)).status]).toEqual([path, 200]);
    const { body } = await ask<CaseListDto>('get', '/cases?limit=200', undefined, token);
    expect(body.items.map((one) => one.caseId)).toContain(caseId);
    expect((await ask<CaseDto>('get', `/cases/${caseId}`, undefined, token)).body.actions.filter(({ allowed }) => allowed)).toEqual([]);

    const other = client(2, organisations.fireBrigade, '350500', ['cases.read', 'journal.read']);
    for (const path of ofCase) expect([path, (await ask('get', path, undefined, other)).problem.code]).toEqual([path, 'case.unknown']);
    expect((await ask<CaseListDto>('get', '/cases', undefined, other)).body.items).toEqual([]);
    const none = client(3, organisations.province, '370000', ['cases.open']);
    for (const path of [...reads.filter((path) => path !== '/acts'), ...ofCase]) expect([path, (await ask('get', path, undefined, none)).problem.code]).toEqual([path, 'client.scope-lacking']);
  });

  it('has in the worklist what the post of the client owes in its unit', async () => {
    const caseId = await api().opens('inspector');
    const regulator = tokens.issueToClient({ client: '00000000-0000-4000-8000-00000000c1ff', unit: organisations.bureau, role: 'regulator', region: '370203', line: null, scopes: ['worklist.read'] }).token;
    const { body } = await ask<WorklistDto>('get', '/worklist?limit=200', undefined, regulator);
    expect(body.items.filter((one) => one.caseId === caseId).map(({ name, owedBy }) => [name, owedBy])).toEqual([['hazard.grade', 'regulator']]);
    expect((await ask<WorklistDto>('get', '/worklist?mine=true', undefined, regulator)).body.items).toEqual([]);
  });

  it('does not count as having been opened by the side that received it', async () => {
    const caseId = await api().opens('inspector');
    const token = client(1, organisations.province, '370000', ['cases.read']);
    await ask('get', `/cases/${caseId}`, undefined, token);
    const { rows } = await api().database.db.pool.query('select seen from case_file where case_id = $1', [caseId]);
    expect(rows).toEqual([{ seen: 0 }]);
  });
});

describe('the feed of changes', () => {
  it('tells every entry of every case once, in an order that keeps that of each case', async () => {
    const opened = await ask<BatchAnswerDto>('post', '/hazards', { items: Array.from({ length: 20 }, (_, index) => hazard(`c-${index}`)) });
    const cases = opened.body.items.map(({ acted }) => acted?.caseId ?? '');
    await Promise.all(cases.map((caseId) => api().post('regulator', `/cases/${caseId}/acts`, { act: 'duty.claim', facts: { duty: 1 } })));
    const { items, next } = await changesUntil((changes) => cases.every((caseId) => changes.filter((one) => one.caseId === caseId).length === 2));
    for (const caseId of cases) {
      expect(items.filter((one) => one.caseId === caseId).map(({ revision, act, by }) => [revision, act, by])).toEqual([
        [1, 'hazard.discover', 'client'],
        [2, 'duty.claim', 'person'],
      ]);
    }
    expect(new Set(items.map(({ caseId, revision }) => `${caseId}/${revision}`)).size).toBe(items.length);
    expect((await ask<ChangesDto>('get', `/changes?after=${next}`)).body).toEqual({ items: [], next, more: false });
    expect((await ask<ChangesDto>('get', '/changes', undefined, elsewhere)).body.items).toEqual([]);
    expect((await ask<ChangesDto>('get', '/changes?after=mine')).problem.code).toBe('request.invalid');
  });

  it('holds back what a transaction under way could still come before, and misses nothing', async () => {
    const caseId = await api().opens('inspector');
    const { next } = await changesUntil((changes) => changes.some((one) => one.caseId === caseId));
    const slow = await api().database.db.pool.connect();
    try {
      await slow.query('begin');
      // An entry that is recorded first and committed last, as of an import under way.
      await slow.query('insert into journal_entry (case_id, seq, entry, hash) select case_id, 2, entry, hash from journal_entry where case_id = $1', [caseId]);
      const later = await api().opens('inspector');
      const { rows } = await api().database.db.pool.query<{ there: boolean }>('select count(*) = 1 as there from journal_entry where case_id = $1 and recorded_at < clock_timestamp()', [later]);
      expect(rows).toEqual([{ there: true }]);
      expect((await ask<ChangesDto>('get', `/changes?after=${next}`)).body).toEqual({ items: [], next, more: false });
      await slow.query('commit');
      const { items } = await changesUntil((changes) => changes.length === 2, next);
      expect(items.map((one) => one.caseId)).toEqual([caseId, later]);
    } finally {
      slow.release();
    }
  });
});

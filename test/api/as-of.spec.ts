import type { CaseListDto } from '../../src/api/cases/case-list.dto.js';
import type { CaseDto, PastCaseDto } from '../../src/api/cases/case.dto.js';
import type { CaseCountsDto } from '../../src/api/statistics/statistics.dto.js';
import type { WorklistDto } from '../../src/api/worklist/worklist.dto.js';
import { Paged } from '../../src/api/http/paged.js';
import { encodeCursor } from '../../src/cases/cursor.js';
import { organisations, useServedApi, type Login } from '../support/api.js';
import { DAY_MS } from '../support/engine.js';
import { implementationFacts, type ActName } from '../support/valid-facts.js';

const api = useServedApi();

/** What the service told of a moment while it was the present. */
interface Told {
  at: number;
  cases: Record<string, Omit<CaseDto, 'actions'>>;
  list: CaseListDto['items'];
  worklists: Record<string, WorklistDto['items']>;
  /** By grade, counted in the present tables. */
  graded: Record<string, number>;
}

const readers = ['regulator', 'leader', 'principal'] as const;
const told: Told[] = [];
let first = '';
let second = '';

const then = (at: number): string => `asOf=${new Date(at).toISOString()}`;
const oneCase = async (login: Login, caseId: string, query = ''): Promise<CaseDto> => (await api().get<CaseDto>(login, `/cases/${caseId}${query}`)).body;
const list = async (query = ''): Promise<CaseListDto['items']> => (await api().get<CaseListDto>('regulator', `/cases?limit=200&${query}`)).body.items;
const worklist = async (login: Login, query = ''): Promise<WorklistDto['items']> => (await api().get<WorklistDto>(login, `/worklist?limit=200&all=true&${query}`)).body.items;
const counts = async (query: string): Promise<CaseCountsDto> => (await api().get<CaseCountsDto>('regulator', `/statistics/cases?${query}`)).body;

async function remember(): Promise<void> {
  const cases: Told['cases'] = {};
  for (const caseId of [first, second].filter((one) => one !== '')) {
    const { actions: _, ...rest } = await oneCase('regulator', caseId);
    // What a caller may do is of today alone, with the case and with its duties.
    cases[caseId] = { ...rest, duties: rest.duties.map((duty) => ({ ...duty, acts: [] })) };
  }
  const worklists = Object.fromEntries(await Promise.all(readers.map(async (login) => [login, await worklist(login)] as const)));
  const { rows } = await api().database.db.pool.query<{ grade: string; count: number }>(`select coalesce(grade, 'none') as grade, count(*)::int as count from case_file group by 1`);
  const graded = Object.fromEntries(rows.map(({ grade, count }) => [grade, count]));
  told.push({ at: api().live.clock.now(), cases, list: await list(), worklists, graded });
}

/** An act, then what the service tells right after it, then some time. */
async function act(login: Login, caseId: string, name: ActName, facts?: Record<string, unknown>, instance?: number): Promise<void> {
  await api().does(login, caseId, name, { ...(facts && { facts }), ...(instance !== undefined && { instance }) });
  await remember();
  api().live.clock.advance(3_600_000);
}

async function passes(days: number): Promise<void> {
  await api().live.later(days);
  await remember();
  api().live.clock.advance(3_600_000);
}

beforeAll(async () => {
  first = await api().opens('inspector');
  await remember();
  api().live.clock.advance(DAY_MS);
  await act('regulator', first, 'hazard.grade-major');
  await act('safety.officer', first, 'controls.take', { measures: ['stop-use', 'cordon'] });
  await act('principal', first, 'report.to-department');
  second = await api().opens('machine.safety.officer');
  await act('machine.principal', second, 'hazard.grade-general', { order: null, rectifyBy: '2026-03-05' });
  await act('principal', first, 'report.to-workers');
  await act('inspector', first, 'order.serve', { rectifyBy: '2026-03-20' });
  await act('regulator', first, 'listing.propose', { body: organisations.city, rectifyBy: '2026-03-20' });
  await passes(6);
  await act('leader', first, 'listing.approve');
  await act('supervisor', first, 'listing.issue', { rectifyBy: '2026-03-20' });
  for (const item of Object.keys(implementationFacts) as (keyof typeof implementationFacts)[]) {
    await act('principal', first, 'plan.submit-item', { item, content: implementationFacts[item] });
    await act('inspector', first, 'plan.accept-item', { item });
  }
  await act('regulator', first, 'plan.approve');
  await passes(8);
  await passes(12);
  await act('machine.safety.officer', second, 'rectification.complete');
  await act('machine.principal', second, 'rectification.accept');
  await passes(3);
}, 60_000);

describe('a case as of a past instant', () => {
  it('is what it was when that instant was the present, after every act and every rung', async () => {
    expect(told.length).toBeGreaterThan(20);
    for (const { at, cases } of told) {
      for (const [caseId, shown] of Object.entries(cases)) {
        const { asOf, ...past } = (await oneCase('regulator', caseId, `?${then(at)}`)) as unknown as PastCaseDto;
        expect(asOf).toBe(new Date(at).toISOString());
        expect(past).toEqual(shown);
      }
    }
  });

  it('is another one at another instant: a millisecond before an act it is the one before', async () => {
    const [before, after] = told.slice(-5).filter(({ cases }) => cases[second] !== undefined);
    const revisions = await Promise.all(
      [after?.at ?? 0, (after?.at ?? 0) - 1].map(async (at) => (await oneCase('regulator', second, `?${then(at)}`)).revision),
    );
    expect(before?.cases[second]?.revision).not.toBe(after?.cases[second]?.revision);
    expect(revisions).toEqual([after?.cases[second]?.revision, before?.cases[second]?.revision]);
    expect(new Set(told.map(({ cases }) => JSON.stringify(cases))).size).toBe(told.length);
  });

  it('has no actions and no revision in its ETag, and its documents are those of then', async () => {
    const { body, headers } = await api().get<CaseDto>('regulator', `/cases/${first}?${then(told[3]?.at ?? 0)}`);
    expect([Object.keys(body).includes('actions'), /^"\d+\./.test(headers['etag'] ?? '')]).toEqual([false, false]);
    expect(body.documents).toEqual([]);
    expect((await oneCase('regulator', first)).documents.length).toBeGreaterThan(0);
  });

  it('is not there before it was opened, and says so to those who may know of it', async () => {
    const early = `?${then((told[0]?.at ?? 0) - 1)}`;
    const { problem } = await api().get('regulator', `/cases/${first}${early}`);
    expect([problem.status, problem.code, problem.reasons.map(({ code }) => code)]).toEqual([404, 'case.unknown', ['case.not-yet']]);
    const stranger = (await api().get('other.regulator', `/cases/${first}${early}`)).problem;
    expect([stranger.status, stranger.code, stranger.reasons.map(({ code }) => code)]).toEqual([404, 'case.unknown', ['case.unknown']]);
  });

  it('is told by the journal: what stands in the tables does not matter', async () => {
    const at = told.at(-1)?.at ?? 0;
    const before = await oneCase('regulator', first, `?${then(at)}`);
    await api().database.db.pool.query(`update case_file set title = 'x', tags = '{}', grade = null where case_id = $1`, [first]);
    await api().database.db.pool.query('update duty set due = $2, original_due = $2 where case_id = $1', [first, '2031-01-01']);
    expect(await oneCase('regulator', first, `?${then(at)}`)).toEqual(before);
    await restore(before);
  });

  async function restore({ title, tags, grade }: CaseDto): Promise<void> {
    await api().database.db.pool.query('update case_file set title = $2, tags = $3, grade = $4 where case_id = $1', [first, title, tags, grade]);
    await api().database.db.pool.query(`update duty set due = (deadline->>'due')::date, original_due = (deadline->>'original')::date where case_id = $1`, [first]);
    expect(await api().live.faults()).toEqual([]);
  }

  it('is not shown where its journal does not play: the answer says at which entry', async () => {
    const { pool } = api().database.db;
    const tampered = async (entry: string): Promise<void> => {
      await pool.query('alter table journal_entry disable trigger user');
      await pool.query(`update journal_entry set entry = ${entry} where case_id = $1 and seq = 2`, [second]);
      await pool.query('alter table journal_entry enable trigger user');
    };
    const { rows } = await pool.query<{ entry: object }>('select entry from journal_entry where case_id = $1 and seq = 2', [second]);
    await tampered(`jsonb_set(entry, '{settled}', '[]')`);
    const { problem } = await api().get('regulator', `/cases/${second}?${then(told.at(-1)?.at ?? 0)}`);
    await tampered(`'${JSON.stringify(rows[0]?.entry)}'`);
    expect([problem.status, problem.code, problem.reasons[0]?.detail]).toEqual([500, 'journal.does-not-play', expect.stringContaining('第2条')]);
  });
});

describe('lists as of a past instant', () => {
  it('have the cases that there were, with the dates that held and what was overdue', async () => {
    for (const { at, list: shown } of told) expect(await list(then(at))).toEqual(shown);
    expect(await list(then((told[0]?.at ?? 0) - 1))).toEqual([]);
    expect(new Set(told.map(({ list: shown }) => JSON.stringify(shown))).size).toBeGreaterThan(20);
    expect(told.some(({ list: shown }) => shown.some(({ overdueDuties }) => overdueDuties > 0))).toBe(true);
  });

  it('are narrowed by what the cases were then', async () => {
    const graded = told.find(({ cases }) => cases[second]?.grade === 'general')?.at ?? 0;
    const found = async (query: string): Promise<string[]> => (await list(`${query}&${then(graded)}`)).map(({ caseId }) => caseId);
    expect(await found('open=true')).toEqual([second, first]);
    expect(await found('grade=major')).toEqual([first]);
    expect(await found('tags=general,rectifying')).toEqual([second]);
    expect(await found('region=370203')).toEqual([second, first]);
    expect(await found('region=370202')).toEqual([]);
    expect((await list('open=false')).map(({ caseId }) => caseId)).toEqual([second]);
    const query = { limit: 1, asOf: new Date(graded).toISOString() };
    const { next } = new Paged('cases', query).page({ items: [], next: encodeCursor([second]) });
    const pages = await Promise.all(['', `&cursor=${next}`].map((more) => api().get<CaseListDto>('regulator', `/cases?limit=1&${then(graded)}${more}`)));
    expect(pages.map(({ body }) => [body.items[0]?.caseId, body.next === null])).toEqual([[second, false], [first, true]]);
  });

  it('of work have what the unit owed then, by the deadline that held', async () => {
    for (const { at, worklists } of told) {
      for (const login of readers) expect(await worklist(login, then(at))).toEqual(worklists[login]);
    }
    expect(new Set(told.map(({ worklists }) => JSON.stringify(worklists))).size).toBeGreaterThan(10);
  });

  it('of work keep to the post, to what was overdue, and to their pages', async () => {
    const { at, worklists } = told.findLast(({ worklists: { principal } }) => (principal?.filter(({ overdue }) => overdue).length ?? 0) > 0) as Told;
    const whole = worklists['principal'] ?? [];
    expect(await worklist('principal', `overdue=true&${then(at)}`)).toEqual(whole.filter(({ overdue }) => overdue));
    expect(await worklist('principal', `dueBy=2026-03-20&${then(at)}`)).toEqual(whole.filter(({ due }) => due <= '2026-03-20'));
    const own = (await api().get<WorklistDto>('principal', `/worklist?${then(at)}`)).body.items;
    expect(own).toEqual(whole.filter(({ owedBy }) => owedBy === 'enterprise-principal'));
    const pages: WorklistDto['items'] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body }: { body: WorklistDto } = await api().get<WorklistDto>('principal', `/worklist?all=true&limit=1&${then(at)}${cursor === '' ? '' : `&cursor=${cursor}`}`);
      pages.push(...body.items);
      cursor = body.next;
    }
    expect(pages).toEqual(whole);
  });

  it('are counted by grade, tag and county as they were', async () => {
    for (const { at, graded } of told) {
      const { groups, cases } = await counts(`groupBy=grade&${then(at)}`);
      expect(Object.fromEntries(groups.map(({ key, cases: count }) => [key ?? 'none', count]))).toEqual(graded);
      expect(cases).toBe(Object.values(graded).reduce((sum, one) => sum + one, 0));
    }
    const [start, end] = [told[0], told.at(-1)].map((one) => one?.at ?? 0) as [number, number];
    expect(await counts(`groupBy=region&${then(start)}`)).toMatchObject({ cases: 1, open: 1, groups: [{ key: '370203', cases: 1, open: 1 }] });
    expect(await counts('groupBy=region')).toMatchObject({ cases: 2, open: 1, groups: [{ key: '370203', cases: 2, open: 1 }] });
    expect((await counts(`groupBy=tag&${then(start)}`)).groups).toEqual([{ key: 'discovered', cases: 1, open: 1 }]);
    expect((await counts(`groupBy=tag&${then(end)}`)).groups).toEqual(expect.arrayContaining([{ key: 'closed', cases: 1, open: 0 }]));
    expect((await counts(then(start - 1))).groups).toEqual([]);
    expect((await api().get<CaseCountsDto>('other.regulator', `/statistics/cases?${then(end)}`)).body).toMatchObject({ cases: 0, groups: [] });
  });
});

describe('an instant', () => {
  it.each(['/cases', '/worklist', '/statistics/cases'])('that is still to come is refused with a reason at %s', async (path) => {
    const { problem } = await api().get('regulator', `${path}?asOf=2031-01-01T00:00:00Z`);
    expect([problem.status, problem.code, problem.reasons[0]?.detail]).toEqual([422, 'as-of.future', expect.stringContaining('2031-01-01')]);
  });

  it.each(['2026-03-02', '2026-03-02T10:00:00', '2026-02-30T10:00:00Z', 'yesterday'])('written %s is none', async (asOf) => {
    const { problem } = await api().get('regulator', `/cases/${first}?asOf=${asOf}`);
    expect([problem.status, problem.code]).toEqual([400, 'request.invalid']);
  });

  it('of the present may be named with any offset', async () => {
    const now = new Date(api().live.clock.now() + 8 * 3_600_000).toISOString().replace('Z', '%2B08:00');
    expect((await api().get('regulator', `/cases/${first}?asOf=${now}`)).status).toBe(200);
  });

  it('does not go with what is overdue in a list of cases', async () => {
    const { problem } = await api().get('regulator', `/cases?overdue=true&${then(told[1]?.at ?? 0)}`);
    expect([problem.status, problem.code, problem.reasons[0]?.subject]).toEqual([422, 'as-of.filter', 'overdue']);
  });
});

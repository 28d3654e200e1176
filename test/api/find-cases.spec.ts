import type { CaseListDto } from '../../src/api/cases/case-list.dto.js';
import type { WorklistDto } from '../../src/api/worklist/worklist.dto.js';
import { organisations, useServedApi } from '../support/api.js';

const api = useServedApi();
let dike: string;
let exit: string;
let tank: string;

/** Three cases: a crack in a dike, listed by the city; a blocked exit, found two days later; a tank of another enterprise. */
beforeAll(async () => {
  dike = await api().opens('inspector', { facts: { title: '防火堤开裂', description: '东南角裂缝约3米，雨水可渗出', place: '二号储罐区' } });
  await api().does('regulator', dike, 'hazard.grade-major');
  await api().does('inspector', dike, 'order.serve', { facts: { order: { number: '琅应急责改〔2026〕77号', date: '2026-03-02' } } });
  await api().does('regulator', dike, 'listing.propose', { facts: { body: organisations.city } });
  await api().live.later(2);
  exit = await api().opens('safety.officer', { facts: { title: '安全出口被占用', description: '消防通道堆放木箱', place: '一号仓库', foundOn: '2026-03-02' } });
  tank = await api().opens('machine.safety.officer', { facts: { title: 'ＬＮＧ储罐液位计失灵', description: '远传信号中断', place: '气站' } });
});

async function found(query: Record<string, string>): Promise<string[]> {
  const { status, body } = await api().get<CaseListDto>('regulator', `/cases?${new URLSearchParams(query).toString()}`);
  expect(status).toBe(200);
  return body.items.map(({ caseId }) => caseId);
}

describe('cases are found by words', () => {
  it.each<[string, string, () => string[]]>([
    ['one character', '堤', () => [dike]],
    ['two characters', '出口', () => [exit]],
    ['two characters in several cases', '储罐', () => [tank, dike]],
    ['four characters', '消防通道', () => [exit]],
    ['characters that stand in the case, but not together', '防火出口', () => []],
    ['pairs that stand in the case, but not together', '火堤裂缝', () => []],
    ['the place', '一号仓库', () => [exit]],
    ['the enterprise', '北岭机械', () => [tank]],
    ['the number of a document', '琅应急责改〔2026〕77号', () => [dike]],
    ['a part of such a number', '〔2026〕77', () => [dike]],
    ['half-width letters, small ones', 'lng', () => [tank]],
    ['two words in any order', '渗出 防火堤', () => [dike]],
    ['two words of different cases', '防火堤 出口', () => []],
    ['what would be a pattern elsewhere', '%', () => []],
  ])('%s: %s', async (_, text, cases) => {
    expect(await found({ text })).toEqual(cases());
  });

  it('and by the new name of the enterprise as well as the old', async () => {
    await api().database.db.pool.query(`update organisation set name = '琅琊市北岭重工有限公司' where name = '琅琊市北岭机械有限公司'`);

    expect([await found({ text: '北岭重工' }), await found({ text: '北岭机械' })]).toEqual([[tank], [tank]]);
  });

  it('with an index, once there are many', async () => {
    const { pool } = api().database.db;
    await pool.query(`insert into case_search (case_id, words) select gen_random_uuid(), '其他案卷' || n || chr(19968 + n % 9000) from generate_series(1, 5000) n`);
    await pool.query('vacuum analyze case_search');
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain select case_id from case_search s where s.grams @> search_grams('出口')`);
    await pool.query(`delete from case_search where words like '其他案卷%'`);

    expect(rows.map((row) => row['QUERY PLAN']).join()).toContain('case_search_grams');
  });
});

describe('cases are narrowed', () => {
  it('by party, day of opening, due date and level', async () => {
    expect(await found({ enterprise: organisations.works })).toEqual([exit, dike]);
    expect(await found({ authority: organisations.bureau })).toEqual([tank, exit, dike]);
    expect(await found({ authority: organisations.fireBrigade })).toEqual([]);
    expect(await found({ openedFrom: '2026-03-03' })).toEqual([tank, exit]);
    expect(await found({ openedTo: '2026-03-03' })).toEqual([dike]);
    expect(await found({ openedFrom: '2026-03-02', openedTo: '2026-03-04' })).toEqual([tank, exit, dike]);
    expect(await found({ level: 'city' })).toEqual([dike]);
    expect(await found({ level: 'province' })).toEqual([]);
    expect(await found({ dueBy: '2026-03-01' })).toEqual([]);
    expect(await found({ dueBy: '2026-03-03' })).toEqual([dike]);
  });

  it('as of a past instant by what lasts, and by nothing else', async () => {
    const asOf = '2026-03-03T00:00:00Z';
    expect(await found({ asOf, text: '防火堤', enterprise: organisations.works, openedTo: '2026-03-02' })).toEqual([dike]);
    expect(await found({ asOf, level: 'city' })).toEqual([dike]);
    expect(await found({ asOf, level: 'county' })).toEqual([]);
    for (const filter of ['overdue=true', 'dueBy=2026-03-02']) {
      expect([filter, (await api().get('regulator', `/cases?asOf=${asOf}&${filter}`)).problem.code]).toEqual([filter, 'as-of.filter']);
    }
    expect((await api().get('regulator', `/worklist?asOf=${asOf}&sort=opened`)).problem.code).toBe('as-of.filter');
  });

  it('by a period that does not end before it begins', async () => {
    const { status, problem } = await api().get('regulator', '/cases?openedFrom=2026-03-03&openedTo=2026-03-02');
    expect([status, problem.reasons[0]?.code]).toEqual([400, 'request.period-reversed']);
  });
});

describe('a worklist is narrowed and sorted', () => {
  const work = async (query: string): Promise<WorklistDto['items']> => (await api().get<WorklistDto>('regulator', `/worklist?limit=200${query}`)).body.items;
  const cases = async (query: string): Promise<string[]> => [...new Set((await work(query)).map(({ caseId }) => caseId))];

  const keyOf = ({ caseId, duty }: WorklistDto['items'][number]): [string, number] => [caseId, duty];
  const onePageEach = async (query: string): Promise<[string, number][]> => {
    const paged: WorklistDto['items'] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body }: { body: WorklistDto } = await api().get<WorklistDto>('regulator', `/worklist?${query}&all=true&limit=1${cursor}`);
      paged.push(...body.items);
      cursor = body.next === null ? null : `&cursor=${body.next}`;
    }
    return paged.map(keyOf);
  };

  it('by grade, region and level', async () => {
    const all = await cases('');
    expect(all).toContain(dike);
    expect(await cases('&grade=major')).toEqual([dike]);
    expect(await cases('&grade=general')).toEqual([]);
    expect(await cases('&level=city')).toEqual([dike]);
    expect(await cases('&level=province')).toEqual([]);
    expect(await cases('&region=370203')).toEqual(all);
    expect(await cases('&region=370202')).toEqual([]);
  });

  it('by the day on which each duty arose, page by page', async () => {
    const later = await api().opens('inspector');
    await api().does('regulator', later, 'hazard.grade-major', { facts: { externalCause: false } });
    const whole = await work('&sort=opened&all=true');
    const days = whole.map(({ openedOn }) => openedOn);
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBeGreaterThan(1);

    expect(await onePageEach('sort=opened')).toEqual(whole.map(keyOf));
  });

  it('by level, the highest first, page by page; a case that is raised moves up with all its duties', async () => {
    const raised = await api().opens('inspector', { facts: { title: '尾矿库排洪隧洞堵塞' } });
    await api().does('regulator', raised, 'hazard.grade-major');
    const levels = async (): Promise<(string | null)[]> => (await work('&sort=level&all=true')).map(({ level }) => level);
    const before = await levels();
    expect([before[0], before.at(-1)]).toEqual(['city', null]);
    expect(before.lastIndexOf('city')).toBeLessThan(before.indexOf(null));

    await api().does('regulator', raised, 'listing.propose', { facts: { body: organisations.province, level: 'province' } });
    const whole = await work('&sort=level&all=true');
    const up = whole.filter(({ level }) => level === 'province');
    expect(up.length).toBeGreaterThan(1);
    expect(whole.slice(0, up.length)).toEqual(up);
    expect([...new Set(up.map(({ caseId }) => caseId))]).toEqual([raised]);
    expect(await cases('&level=province&all=true')).toEqual([raised]);
    expect(await onePageEach('sort=level')).toEqual(whole.map(keyOf));
    expect(await api().live.faults()).toEqual([]);
  });

  it('and a cursor of one order or filter does not go on in another', async () => {
    const { body } = await api().get<WorklistDto>('regulator', '/worklist?limit=1&all=true');
    const goOn = async (query: string): Promise<number> => (await api().get('regulator', `/worklist?${query}&cursor=${body.next}`)).status;

    expect(await goOn('limit=5&all=true')).toBe(200);
    expect(await goOn('all=true&sort=opened')).toBe(400);
    expect(await goOn('all=true&grade=major')).toBe(400);
    expect(await goOn('limit=1')).toBe(400);
  });
});

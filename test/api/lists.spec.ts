import { localDate } from '../../src/domain/calendar/local-date.js';
import type { CaseListDto } from '../../src/api/cases/case-list.dto.js';
import type { CaseDto } from '../../src/api/cases/case.dto.js';
import type { ExplainedDeadlineDto, RecordedDutyDto } from '../../src/api/cases/case-record.dto.js';
import type { KnownActDto } from '../../src/api/acts/known-act.dto.js';
import type { InboxDto } from '../../src/api/inbox/inbox.dto.js';
import type { OrganisationListDto } from '../../src/api/organisations/organisations.dto.js';
import type { WorklistDto } from '../../src/api/worklist/worklist.dto.js';
import { upsertRecordedOrganisations } from '../../src/directory/recorded-organisations.js';
import { messageTitle } from '../../src/notifications/message-titles.js';
import { inTransaction } from '../../src/platform/db/transaction.js';
import { organisations, useServedApi, type Login } from '../support/api.js';
import { factsFor } from '../support/valid-facts.js';

const api = useServedApi();

/** Every page of a list, one after the other; `between` happens after each. */
async function allPages<Item>(login: Login, path: string, between: () => Promise<unknown> = () => Promise.resolve()): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { status, body }: { status: number; body: { items: Item[]; next: string | null } } = await api().get(
      login,
      `${path}${path.includes('?') ? '&' : '?'}${cursor === '' ? '' : `cursor=${cursor}`}`,
    );
    expect(status).toBe(200);
    items.push(...body.items);
    cursor = body.next;
    await between();
  }
  return items;
}

const titled = (title: string): { facts: { title: string } } => ({ facts: { title } });
const listed = async (login: Login, query = ''): Promise<CaseListDto['items']> => (await api().get<CaseListDto>(login, `/cases?limit=200${query}`)).body.items;

describe('the list of cases', () => {
  it('gives every case once, newest first, also while others are registered', async () => {
    const opened: string[] = [];
    for (let number = 1; number <= 12; number += 1) opened.push(await api().opens('safety.officer', titled(`逐页${number}`)));

    const pages = await allPages<{ caseId: string }>('principal', '/cases?limit=5', () => api().opens('safety.officer', titled('其间登记')));

    const found = pages.map(({ caseId }) => caseId);
    expect(found).toEqual(opened.reverse());
  });

  it('has the cases of the scope and no others', async () => {
    const own = await api().opens('safety.officer', titled('东篱自查'));
    const neighbour = await api().opens('machine.safety.officer', titled('北岭自查'));
    const elsewhere = await api().opens('other.safety.officer', titled('白鹭自查'));
    const sees = async (login: Login): Promise<boolean[]> => {
      const ids = (await listed(login)).map(({ caseId }) => caseId);
      return [own, neighbour, elsewhere].map((caseId) => ids.includes(caseId));
    };

    expect(await sees('principal')).toEqual([true, false, false]);
    expect(await sees('machine.principal')).toEqual([false, true, false]);
    expect(await sees('regulator')).toEqual([true, true, false]);
    expect(await sees('province.leader')).toEqual([true, true, false]);
    expect(await sees('other.regulator')).toEqual([false, false, true]);
  });

  it('is narrowed by title, grade, tags, region and whether the case is open', async () => {
    const general = await api().opens('safety.officer', titled('筛选：百分之100%_合格'));
    await api().does('principal', general, 'hazard.grade-general', { facts: { order: null } });
    const major = await api().opens('safety.officer', titled('筛选：重大'));
    await api().does('principal', major, 'hazard.grade-major');
    const closed = await api().opens('inspector', titled('筛选：不成立'));
    await api().does('regulator', closed, 'hazard.dismiss');
    const found = async (query: string): Promise<string[]> => (await listed('regulator', `&text=${encodeURIComponent('筛选')}${query}`)).map(({ caseId }) => caseId);

    expect(await found('')).toEqual([closed, major, general]);
    expect(await found('&open=true')).toEqual([major, general]);
    expect(await found('&open=false')).toEqual([closed]);
    expect(await found('&grade=major')).toEqual([major]);
    expect(await found('&tags=general,rectifying')).toEqual([general]);
    expect(await found('&region=370203')).toEqual([closed, major, general]);
    expect(await found('&region=370202')).toEqual([]);
    expect((await listed('regulator', `&text=${encodeURIComponent('100%_')}`)).map(({ caseId }) => caseId)).toEqual([general]);
    expect(await listed('regulator', `&text=${encodeURIComponent('%_合%')}`)).toEqual([]);
  });

  it('tells what is overdue once the last day is over, and not before', async () => {
    const caseId = await api().opens('safety.officer', titled('逾期'));
    await api().does('principal', caseId, 'hazard.grade-general', { facts: { order: null, rectifyBy: '2026-03-03' } });
    const overdue = async (): Promise<boolean> => (await listed('regulator', '&overdue=true')).some((one) => one.caseId === caseId);
    const { duties } = (await api().get<CaseDto>('principal', `/cases/${caseId}`)).body;
    expect(duties).toMatchObject([{ due: '2026-03-03', overdue: false, daysLeft: 1, workingDaysLeft: 1, unit: { name: '琅琊市东篱化工有限公司' } }]);

    await api().live.later(1);
    expect(await overdue()).toBe(false);
    await api().live.later(1);
    expect(await overdue()).toBe(true);
    expect((await listed('regulator', '&overdue=false')).some((one) => one.caseId === caseId)).toBe(false);
    expect((await listed('regulator')).find((one) => one.caseId === caseId)).toMatchObject({ nextDue: '2026-03-03', overdueDuties: 1 });
  });
});

describe('a worklist', () => {
  it('has what the own post owes, by deadline, and with all=true what the whole unit owes', async () => {
    const caseId = await api().opens('machine.safety.officer', titled('清单'));
    await api().does('machine.principal', caseId, 'hazard.grade-major');
    const work = async (login: Login, query = ''): Promise<string[]> =>
      (await allPages<WorklistDto['items'][number]>(login, `/worklist?limit=2${query}`)).filter((one) => one.caseId === caseId).map(({ name }) => name);

    expect(await work('machine.principal')).toEqual(['controls.take', 'report.to-department', 'report.to-workers']);
    expect(await work('machine.safety.officer')).toEqual([]);
    expect((await work('machine.safety.officer', '&all=true')).sort()).toEqual(['controls.take', 'report.to-department', 'report.to-workers']);
    expect(await work('regulator')).toEqual(['order.serve', 'report.upward']);
    expect(await work('fire.regulator')).toEqual([]);
  });

  it('goes by deadline, then case, whatever happens between its pages', async () => {
    const pages = await allPages<WorklistDto['items'][number]>('safety.officer', '/worklist?limit=3&all=true', () => api().opens('safety.officer'));

    const keys = pages.map(({ due, caseId, duty }) => `${due} ${caseId} ${String(duty).padStart(5, '0')}`);
    expect(keys.length).toBeGreaterThan(3);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('shows the days that are left, and keeps to what is overdue or due by a day', async () => {
    const ofWorks = async (query: string): Promise<WorklistDto['items']> => (await api().get<WorklistDto>('safety.officer', `/worklist?all=true&limit=200${query}`)).body.items;

    const overdue = await ofWorks('&overdue=true');
    expect(overdue.length).toBeGreaterThan(0);
    expect(overdue.every((one) => one.overdue && one.daysLeft < 0)).toBe(true);
    const rest = await ofWorks('&overdue=false');
    expect(rest.every((one) => !one.overdue && one.daysLeft >= 0)).toBe(true);
    expect(overdue.length + rest.length).toBe((await ofWorks('')).length);
    expect((await ofWorks('&dueBy=2026-03-03')).every(({ due }) => due <= '2026-03-03')).toBe(true);
    expect(overdue.find(({ title }) => title === '逾期')).toMatchObject({ dutyTitle: { zh: '整改一般隐患' }, enterprise: '琅琊市东篱化工有限公司', due: '2026-03-03', daysLeft: -1 });
  });
});

describe('an inbox', () => {
  const inbox = async (login: Login, query = ''): Promise<InboxDto['items']> => (await api().get<InboxDto>(login, `/inbox?limit=200${query}`)).body.items;

  it('has the messages to a post, the newest first, until somebody in it has read them', async () => {
    const caseId = await api().opens('inspector', titled('消息'));
    await api().does('regulator', caseId, 'hazard.grade-major');
    await api().live.look();

    const [message] = (await inbox('regulator2')).filter((one) => one.caseId === caseId);
    expect(message).toMatchObject({ template: 'graded-major', title: { zh: '隐患被判定为重大隐患' }, caseTitle: '消息', readAt: null });
    const read = (login: Login) => api().ask(login, 'post', `/inbox/${message?.id ?? ''}/read`);
    expect((await read('inspector')).problem).toMatchObject({ status: 404, code: 'message.unknown' });
    expect((await read('fire.regulator')).status).toBe(404);
    expect((await read('regulator2')).status).toBe(204);
    expect((await read('regulator')).status).toBe(204);

    expect((await inbox('regulator')).find((one) => one.caseId === caseId)?.readAt).not.toBeNull();
    expect((await inbox('regulator', '&unread=true')).some((one) => one.caseId === caseId)).toBe(false);
    expect((await inbox('principal', '&unread=true')).some((one) => one.caseId === caseId)).toBe(true);
  });

  it('is read page by page without gaps', async () => {
    const whole = (await inbox('supervisor')).map(({ id }) => id);

    expect(whole.length).toBeGreaterThan(1);
    expect((await allPages<{ id: string }>('supervisor', '/inbox?limit=1')).map(({ id }) => id)).toEqual(whole);
  });

  it.each(['nothing', '01920000-0000-7000-8000-000000000000.1.0', 'x.1.2'])('has no message %s', async (id) => {
    expect((await api().ask('regulator', 'post', `/inbox/${id}/read`)).problem).toMatchObject({ status: 404, code: 'message.unknown' });
  });

  it('has a title for every message that a definition or a ladder sends', () => {
    const { registry, rules } = api().live.engine.parts;
    const named = [...JSON.stringify(registry.all.map(({ definition }) => definition.machine.config)).matchAll(/"template":"([a-z-]+)"/g)].map(([, template]) => template ?? '');
    const rungs = Object.values(rules.packFor({ region: null, industry: null, on: localDate('2026-03-02') }).ladders).flatMap((ladder) => ladder.rungs.map(({ act }) => act));
    const templates = [...named, ...rungs.flatMap((act) => [`rung-${act}`, `escalation-${act}`])];

    expect(templates.length).toBeGreaterThan(10);
    expect(templates.filter((template) => messageTitle(template).zh === template)).toEqual([]);
  });
});

describe('the record of a case', () => {
  it('explains every date in both languages', async () => {
    const caseId = await api().opens('safety.officer');
    await api().does('principal', caseId, 'hazard.grade-major');
    const { body: duties } = await api().get<RecordedDutyDto[]>('principal', `/cases/${caseId}/duties`);

    for (const { duty, due } of duties) {
      const { body } = await api().get<ExplainedDeadlineDto>('principal', `/cases/${caseId}/duties/${duty}/explain`);
      expect(body).toMatchObject({ duty, due });
      expect(body.zh.join('')).toContain('依据：');
      expect(body.en.join(' ')).toContain('Basis: ');
    }
    for (const duty of ['99', '2147483648', '-1']) {
      const { problem } = await api().get('principal', `/cases/${caseId}/duties/${duty}/explain`);
      expect([duty, problem.status, problem.code]).toEqual([duty, 404, 'duty.unknown']);
    }
  });

  it('shows the rungs that the clock fired, and who is to answer', async () => {
    const caseId = await api().opens('safety.officer');
    await api().live.later(20);

    const { body } = await api().get<RecordedDutyDto[]>('principal', `/cases/${caseId}/duties`);
    expect(body[0]).toMatchObject({ name: 'hazard.grade', title: { zh: '对隐患定级' }, outcome: null });
    expect(body[0]?.rungs.length).toBeGreaterThan(0);
    const { actions } = (await api().get<CaseDto>('leader', `/cases/${caseId}`)).body;
    expect(actions.filter(({ act, allowed }) => act === 'escalation.approve' && allowed)).toHaveLength(1);
  });

  it('holds the published record with what it leaves open, for a case that was taken in from one', async () => {
    const uncertain = [{ field: 'rectifyBy', words: '尽快', code: 'date.undated-words', reason: { zh: '没有日期', en: 'no date' } }];
    const row = { sourceKey: 'a published list/青禾仓储', kind: 'enterprise', name: '青禾仓储有限公司', regionCode: '370203', level: null } as const;
    const recorded = await inTransaction(api().database.db, (tx) => upsertRecordedOrganisations(tx, [row, row]));
    const again = await inTransaction(api().database.db, (tx) => upsertRecordedOrganisations(tx, [{ ...row, regionCode: null }]));
    const enterprise = recorded.get(row.sourceKey) ?? null;
    expect(again).toEqual(recorded);

    const opened = await api().live.engine.open({
      act: 'record.import',
      actor: { kind: 'client', client: 'published-records', role: 'importer' },
      facts: factsFor('record.import', { listingBody: organisations.city, rectifyBy: null, uncertain }),
      header: { parties: { enterprise, authority: null, supervisor: null }, region: '370203', industry: null, title: '青禾仓储有限公司' },
    });
    if (opened.refused) throw new Error(JSON.stringify(opened));

    const { body } = await api().get<CaseDto>('supervisor', `/cases/${opened.caseId}`);
    expect(body.published).toMatchObject({ outcome: 'listed', published: { 督办级别: '市级' }, uncertain });
    expect(body.parties).toMatchObject({ enterprise: { name: '青禾仓储有限公司' }, authority: null });
    expect(body.listings).toMatchObject([{ level: 'city', body: { name: '琅琊市安全生产委员会办公室' }, rectifyBy: null }]);
    expect((await api().get<CaseDto>('safety.officer', `/cases/${await api().opens('safety.officer')}`)).body.published).toBeNull();
  });
});

describe('the directory', () => {
  const search = async (login: Login, query: string): Promise<string[]> => (await allPages<OrganisationListDto['items'][number]>(login, `/organisations?limit=2${query}`)).map(({ name }) => name).sort();

  it('finds the bodies that an act may name, everywhere', async () => {
    expect(await search('regulator', `&text=${encodeURIComponent('安全生产委员会办公室')}`)).toEqual([
      '临溪市安全生产委员会办公室',
      '琅琊市安全生产委员会办公室',
      '齐东省安全生产委员会办公室',
    ]);
    expect(await search('safety.officer', '&kind=authority')).toEqual(['临溪市应急管理局', '琅琊市应急管理局', '琅琊市消防救援支队']);
  });

  it('finds enterprises in the region and the line of an official, and none for another enterprise', async () => {
    expect(await search('inspector', '&kind=enterprise')).toEqual(['琅琊市东篱化工有限公司', '琅琊市云帆商业广场有限公司', '琅琊市北岭机械有限公司', '青禾仓储有限公司']);
    expect(await search('fire.regulator', '&kind=enterprise')).toEqual(['琅琊市云帆商业广场有限公司']);
    expect(await search('other.inspector', '&kind=enterprise')).toEqual(['临溪市白鹭食品有限公司']);
    expect(await search('principal', '&kind=enterprise')).toEqual([]);
  });
});

describe('the catalogue of acts', () => {
  it('has every act with its posts, the shape of its facts and where it comes from', async () => {
    const { body } = await api().get<KnownActDto[]>('regulator', '/acts');
    const propose = body.find(({ act }) => act === 'listing.propose');

    expect(new Set(body.map(({ act }) => act)).size).toBe(body.length);
    expect(propose).toMatchObject({
      title: { zh: '提出挂牌督办建议' },
      posts: ['regulator', 'supervisor'],
      facts: { type: 'object', additionalProperties: false, properties: { body: { format: 'uuid', directory: 'authority' } } },
      basis: [{ article: '21', mark: 'law' }],
    });
    expect(body.filter(({ opens }) => opens).map(({ act }) => act)).toEqual(['hazard.discover', 'record.import', 'whistle.receive']);
  });
});

import type { CaseListDto } from '../../src/api/cases/case-list.dto.js';
import type { DocumentDto } from '../../src/api/cases/case.dto.js';
import type { InboxDto } from '../../src/api/inbox/inbox.dto.js';
import type { WorklistDto } from '../../src/api/worklist/worklist.dto.js';
import { operationsOf, readDescription, resolved, type Operation } from '../support/fuzz/description.js';
import { organisations, useServedApi, type Login } from '../support/api.js';

const api = useServedApi();
const description = readDescription();

/** Lists that are given whole, because of what they are about there is never much. */
const whole = {
  'Clients.list': 'clients of an installation',
  'CaseRecord.duties': 'duties of one case',
  'CaseRecord.documents': 'documents of one case',
  'Acts.catalogue': 'acts that there are',
  'KeptOrganisations.changes': 'changes of one entry',
  'People.changes': 'changes of one entry',
  'Posts.changes': 'changes of one entry',
  'Posts.unheld': 'posts without a holder',
  'Accountability.ofCase': 'records of one case',
  'Accountability.against': 'records against one unit',
  'CheckLists.list': 'lists of one enterprise',
  'CheckLists.due': 'runs that one enterprise owes',
  'KeptOrganisations.candidates': 'organisations of a like name in one region',
  'OwnStatisticsTables.owed': 'periods that one enterprise owes',
  'SignOffs.awaiting': 'tables that wait for one department',
  'Calendars.list': 'versions',
  'RulePacks.list': 'versions',
};

/** Lists with one order alone, and why nobody asks for another. */
const oneOrder = {
  'Accounts.list': 'a register by log-in',
  'Identities.list': 'a register by issuer and subject',
  'KeptOrganisations.list': 'a register, in which one looks by text',
  'People.list': 'a register, in which one looks by text',
  'Posts.list': 'a register, narrowed by unit or person',
  'Posts.handOvers': 'a record, the newest first',
  'Substitutions.list': 'a register, narrowed by unit or person',
  'Regions.list': 'a register by code',
  'Organisations.search': 'a register, in which one looks by text',
  'Audit.journal': 'a record in its order, which `after` goes along',
  'CaseRecord.journal': 'a record in its order, which `after` goes along',
  'Integration.changes': 'a feed, in which nothing may come before what was had',
  'Audit.accessLog': 'a record, the newest first',
  'Audit.administratorActs': 'a record, the newest first',
  'Seals.list': 'a chain, the newest first',
  'InspectionRecords.list.inspector': 'records, the newest first',
  'InspectionRecords.list.regulator': 'records, the newest first',
  'InspectionRecords.list.supervisor': 'records, the newest first',
  'InspectionRecords.list.enterprise': 'records, the newest first',
  'CheckRuns.list': 'periods, the latest first',
  'IntakeReports.list': 'reports, the newest first',
  'PublishedListings.list': 'publications, the newest first',
  'Filings.list.regulator': 'enterprises of one period',
  'Filings.list.supervisor': 'enterprises of one period',
  'RollUps.list.regulator': 'signed roll-ups, the newest first',
  'RollUps.list.supervisor': 'signed roll-ups, the newest first',
  'StatisticsTables.list.enterprise': 'signed tables, the newest first',
  'StatisticsTables.list.regulator': 'signed tables, the newest first',
  'StatisticsTables.list.supervisor': 'signed tables, the newest first',
  'SupervisionPlans.list.regulator': 'plans, the newest first',
  'SupervisionPlans.list.supervisor': 'plans, the newest first',
};

const answerOf = ({ responses }: Operation) => resolved(description, responses['200']?.content?.['application/json']?.schema ?? {});
const gets = operationsOf(description).filter(({ method, responses }) => method === 'get' && responses['200']?.content?.['application/json'] !== undefined);
const pagedLists = gets.filter((one) => answerOf(one).properties?.['next'] !== undefined);
const has = (operation: Operation, ...names: string[]): boolean => operation.parameters.some(({ name }) => names.includes(name));
const namesOf = (operations: readonly Operation[]): string[] => operations.map(({ operationId }) => operationId).sort();

/** Every page of a list, one after the other; `between` happens after each. */
async function pagesOf<Item>(login: Login, path: string, between: (items: Item[]) => Promise<unknown>): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body }: { body: { items: Item[]; next: string | null } } = await api().get(login, `${path}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    items.push(...body.items);
    cursor = body.next;
    await between(body.items);
  }
  return items;
}

describe('every list', () => {
  it('goes by pages, unless there is never much in it', () => {
    expect(pagedLists.length).toBeGreaterThan(15);
    expect(namesOf(pagedLists.filter((one) => !has(one, 'limit') || !has(one, 'cursor', 'after')))).toEqual([]);
    expect(namesOf(gets.filter((one) => answerOf(one).type === 'array'))).toEqual(Object.keys(whole).sort());
  });

  it('has orders to choose from, unless one is enough', () => {
    expect(namesOf(pagedLists.filter((one) => !has(one, 'sort')))).toEqual(Object.keys(oneOrder).sort());
  });

  it('refuses a cursor of another list', async () => {
    for (let count = 0; count < 2; count += 1) await api().opens('inspector');
    const cursor = (await api().get<CaseListDto>('regulator', '/cases?limit=1')).body.next ?? '';
    const posts: Record<string, Login> = { enterprise: 'principal', inspector: 'inspector', regulator: 'regulator', supervisor: 'supervisor', intake: 'intake.officer', administrator: 'administrator', security: 'security.administrator', auditor: 'auditor' };
    const lists = pagedLists.filter((one) => has(one, 'cursor') && one.operationId !== 'Cases.list');
    const list = (await api().post<{ id: string }>('principal', '/check-lists', { title: '甲', position: '乙', owedBy: 'enterprise-principal', frequency: 'week', beginsOn: '2026-03-02', items: [{ item: '丙', source: '丁' }] })).body;
    for (const { path } of lists) {
      const door = path.split('/')[3] ?? '';
      const url = path.replace('{door}', 'regulator').replace('{id}', list.id);
      const { problem } = await api().ask(posts[door] ?? 'regulator', 'get', `${url}?cursor=${cursor}`);
      expect([path, problem.code, problem.reasons[0]?.code]).toEqual([path, 'request.invalid', 'request.invalid-cursor']);
    }
  });
});

describe('pages', () => {
  it('shift by nothing that comes or goes meanwhile: what stays is had once, whichever way it is ordered', async () => {
    for (const sort of ['due', 'opened', 'level']) {
      for (let count = 0; count < 7; count += 1) await api().opens('machine.safety.officer');
      const before = (await api().get<WorklistDto>('machine.principal', '/worklist?all=true&limit=200')).body.items;
      const gone = new Set<string>();
      const comesAndGoes = async (page: WorklistDto['items']): Promise<void> => {
        await api().opens('machine.safety.officer');
        // One that was shown goes, and one that is still to come.
        const ofGrading = (items: WorklistDto['items']): string | undefined => items.find(({ caseId, name }) => name === 'hazard.grade' && !gone.has(caseId))?.caseId;
        for (const caseId of [ofGrading(page), ofGrading(before.toReversed())]) {
          if (caseId === undefined || gone.has(caseId)) continue;
          gone.add(caseId);
          await api().does('machine.principal', caseId, 'hazard.grade-general', { facts: { order: null } });
        }
      };
      const read = await pagesOf<WorklistDto['items'][number]>('machine.principal', `/worklist?all=true&limit=3&sort=${sort}`, comesAndGoes);
      const keyOf = ({ caseId, duty }: { caseId: string; duty: number }): string => `${caseId}/${duty}`;
      const keys = read.map(keyOf);

      expect(gone.size).toBeGreaterThan(2);
      expect([sort, new Set(keys).size]).toEqual([sort, keys.length]);
      const stayed = before.filter(({ caseId, name }) => !(gone.has(caseId) && name === 'hazard.grade')).map(keyOf);
      expect([sort, stayed.filter((key) => !keys.includes(key))]).toEqual([sort, []]);
    }
  });
});

describe('orders and filters', () => {
  let major: string;

  beforeAll(async () => {
    major = await api().opens('inspector');
    await api().does('regulator', major, 'hazard.grade-major');
    await api().does('inspector', major, 'order.serve', { facts: { order: { number: '琅应急责改〔2026〕91号', date: '2026-03-02' } } });
    await api().does('regulator', major, 'listing.propose', { facts: { body: organisations.city } });
    await api().live.look();
  });

  it('put the cases that are listed highest first in a worklist, then the deadline', async () => {
    const { items } = (await api().get<WorklistDto>('regulator', '/worklist?all=true&limit=200&sort=level')).body;
    const listed = items.map(({ caseId }) => caseId === major);

    expect([listed[0], listed.lastIndexOf(true) < listed.indexOf(false)]).toEqual([true, true]);
    const rest = items.filter(({ caseId }) => caseId !== major).map(({ due }) => due);
    expect(rest).toEqual(rest.toSorted());
    expect((await api().get('regulator', '/worklist?sort=level&asOf=2026-03-02T08:00:00%2B08:00')).problem.code).toBe('as-of.filter');
  });

  it('turn the list of cases round', async () => {
    const ids = async (query: string): Promise<string[]> => (await api().get<CaseListDto>('regulator', `/cases?limit=200${query}`)).body.items.map(({ caseId }) => caseId);
    const newest = await ids('');
    expect(newest.length).toBeGreaterThan(2);
    expect(await ids('&sort=oldest')).toEqual(newest.toReversed());
    const read = await pagesOf<{ caseId: string }>('regulator', '/cases?limit=3&sort=oldest', () => Promise.resolve());
    expect(read.map(({ caseId }) => caseId)).toEqual(newest.toReversed());
  });

  it('narrow an inbox by case, kind and day, and turn it round', async () => {
    const inbox = async (query: string): Promise<InboxDto['items']> => (await api().get<InboxDto>('regulator', `/inbox?limit=200${query}`)).body.items;
    const all = await inbox('');
    const ofCase = await inbox(`&caseId=${major}`);
    expect(ofCase.length).toBeGreaterThan(0);
    expect(ofCase).toEqual(all.filter(({ caseId }) => caseId === major));
    const [{ template } = { template: '' }] = all;
    expect(await inbox(`&template=${template}`)).toEqual(all.filter((one) => one.template === template));
    expect(await inbox('&from=2026-03-02')).toEqual(all);
    expect(await inbox('&to=2026-03-01')).toEqual([]);
    expect((await inbox('&sort=oldest')).map(({ createdAt }) => createdAt)).toEqual(all.map(({ createdAt }) => createdAt).toReversed());
    const oldest = await pagesOf<{ id: string }>('regulator', '/inbox?limit=2&sort=oldest', () => Promise.resolve());
    expect(oldest.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it('narrow the documents of a case by kind and issuer', async () => {
    const documents = async (query: string): Promise<DocumentDto[]> => (await api().get<DocumentDto[]>('regulator', `/cases/${major}/documents${query}`)).body;
    const all = await documents('');
    expect(all.map(({ kind }) => kind)).toContain('rectification-order');
    expect(await documents('?kind=rectification-order')).toEqual(all.filter(({ kind }) => kind === 'rectification-order'));
    expect(await documents('?kind=circular')).toEqual([]);
    expect(await documents(`?issuer=${organisations.bureau}&sort=newest`)).toEqual(all.filter(({ issuer }) => issuer?.id === organisations.bureau).toReversed());
  });
});

import type { JournalDto } from '../../src/api/cases/case-record.dto.js';
import type { CaseDto } from '../../src/api/cases/case.dto.js';
import type { JoinCandidateDto, JoinedOrganisationDto } from '../../src/api/directory/kept-organisations.dto.js';
import type { WorklistDto } from '../../src/api/worklist/worklist.dto.js';
import { upsertRecordedOrganisations } from '../../src/directory/recorded-organisations.js';
import { nameCore, nameLikeness } from '../../src/domain/record/name-likeness.js';
import { importRecords, type RowOutcome } from '../../src/imports/import-records.js';
import { organisations, useServedApi, type Answer } from '../support/api.js';
import { fileWith, opened, removeFiles } from '../support/published/read-table.js';

const api = useServedApi();
const codeOf = ({ status, problem }: Answer<unknown>): [number, string] => [status, problem.code];

const HEADER = 'source_title,issuing_authority,level,listing_date,listing_date_iso,region,unit_name,unit_code,industry,address,hazard_description,rectification_requirement,deadline,deadline_iso,supervising_unit,responsible_unit,outcome,outcome_date,article_date';
const row = (unit: string, hazard: string, body = '市安委办'): string => `关于挂牌督办重大隐患单位的通知,${body},city,,,青岛市市北区,${unit},,,,${hazard},限期整改,2026年12月10日前,2026-12-10,,,listed,,2026-02-01`;

async function imported(name: string, ...rows: string[]): Promise<RowOutcome[]> {
  const table = await opened(fileWith(name, [HEADER, ...rows].join('\n')));
  try {
    const found: RowOutcome[] = [];
    const { engine } = api().live;
    for await (const outcome of importRecords({ engine, database: api().database.db, enterOrganisations: upsertRecordedOrganisations }, table)) found.push(outcome);
    return found;
  } finally {
    await table.close();
  }
}

const recordedId = async (name: string): Promise<string> => (await api().database.db.pool.query<{ id: string }>('select id from organisation where name = $1 and not verified', [name])).rows[0]?.id ?? '';
const candidates = async (id: string): Promise<JoinCandidateDto[]> => (await api().get<JoinCandidateDto[]>('administrator', `/organisations/${id}/join-candidates`)).body;
const joins = (into: string, recorded: string[], why = '同一企业，名称简写') => api().post<JoinedOrganisationDto[]>('administrator', `/organisations/${into}/join`, { recorded, why });

const rows = [row('东篱化工', '储罐区防火堤开裂'), row('琅琊市东篱化工公司', '可燃气体报警器失效'), row('北固水产冷库', '氨制冷管道泄漏')];
let first: string;
let caseId: string;
let other: string;
let before: Date;
afterAll(removeFiles);

beforeAll(async () => {
  const outcomes = await imported('first.csv', ...rows);
  [caseId, , other] = outcomes.map((outcome) => outcome.caseId ?? '') as [string, string, string];
  first = await recordedId('东篱化工');
  before = new Date(api().live.clock.now());
  await api().live.later(1);
});

describe('organisations that published records named', () => {
  it('are offered by the likeness of their names in the same region, from both sides', async () => {
    expect(await candidates(first)).toMatchObject([{ id: organisations.works, likeness: 0.9, verified: true }]);
    const offered = await candidates(organisations.works);
    expect(offered.map(({ name, likeness, cases }) => [name, likeness, cases])).toEqual([['琅琊市东篱化工公司', 1, 1], ['东篱化工', 0.9, 1]]);
    expect((await candidates(organisations.otherWorks)).map(({ name }) => name)).toEqual([]);
  });

  it('are joined only with one that is verified, exists, and is of the same kind; all or none', async () => {
    const second = await recordedId('琅琊市东篱化工公司');
    expect(codeOf(await joins(second, [first]))).toEqual([409, 'organisation.unverified']);
    expect(codeOf(await joins(organisations.bureau, [first]))).toEqual([409, 'organisation.other-kind']);
    expect(codeOf(await joins(organisations.works, [first, organisations.otherWorks]))).toEqual([409, 'organisation.verified']);
    expect(codeOf(await joins(organisations.works, [first, '01920000-0000-7000-8000-000000000000']))).toEqual([404, 'organisation.unknown']);
    expect((await api().get('principal', `/cases/${caseId}`)).status).toBe(404);
    expect((await api().get<JournalDto>('supervisor', `/cases/${caseId}/journal`)).body.items).toHaveLength(1);
  });

  it('are one with it from then on: its people reach the cases, owe the duties and act, and the record holds', async () => {
    const recorded = [first, await recordedId('琅琊市东篱化工公司')];
    const { status, body } = await joins(organisations.works, recorded);
    expect([status, body]).toMatchObject([200, [{ recorded: { name: '东篱化工', joinedInto: organisations.works }, cases: 1 }, { recorded: { name: '琅琊市东篱化工公司' }, cases: 1 }]]);

    const shown = (await api().get<CaseDto>('principal', `/cases/${caseId}`)).body;
    expect(shown.parties?.enterprise).toEqual({ id: organisations.works, name: '琅琊市东篱化工有限公司' });
    const owed = (await api().get<WorklistDto>('principal', '/worklist?all=true')).body.items;
    expect(owed.map((duty) => duty.caseId)).toContain(caseId);
    expect(await api().live.faults()).toEqual([]);

    const plan = shown.machines.find(({ workflow }) => workflow === 'rectification-plan')?.instance ?? 0;
    const content = { responsibleUnit: '生产部', responsiblePerson: '高岩' };
    const submitted = await api().tries('safety.officer', caseId, 'plan.submit-item', { instance: plan, facts: { item: 'responsibility', content, evidence: [] } });
    expect(submitted.problem.code).not.toBe('act.not-yours');
    expect((await api().get('principal', `/cases/${other}`)).status).toBe(404);
  });

  it('stay in the journal under the name as it was written, and in the past as they were', async () => {
    const { items } = (await api().get<JournalDto>('principal', `/cases/${caseId}/journal`)).body;
    expect(items[0]?.entry).toMatchObject({ act: 'record.import', header: { parties: { enterprise: first } } });
    expect(items.map(({ entry }) => entry)).toContainEqual(
      expect.objectContaining({
        act: 'parties.join',
        facts: { from: first, into: organisations.works, names: { from: '东篱化工', into: '琅琊市东篱化工有限公司' }, why: '同一企业，名称简写' },
        actor: expect.objectContaining({ role: 'system-administrator' }) as object,
      }),
    );
    const then = (await api().get<CaseDto>('principal', `/cases/${caseId}?asOf=${before.toISOString()}`)).body;
    expect(then.parties?.enterprise).toEqual({ id: first, name: '东篱化工' });
    const now = (await api().get<CaseDto>('principal', `/cases/${caseId}?asOf=${new Date(api().live.clock.now()).toISOString()}`)).body;
    expect(now.parties?.enterprise?.id).toBe(organisations.works);
    const changes = (await api().get<{ act: string; why: string }[]>('administrator', `/organisations/${first}/changes`)).body;
    expect(changes).toMatchObject([{ act: 'joined', why: '同一企业，名称简写' }]);
  });

  it('are not joined twice, not verified any more, and no longer found among the organisations', async () => {
    expect(codeOf(await joins(organisations.works, [first]))).toEqual([409, 'organisation.joined']);
    expect(codeOf(await api().post('administrator', `/organisations/${first}/verify`, { why: '核实', regionCode: '370203' }))).toEqual([409, 'organisation.joined']);
    const listed = (await api().get<{ items: { id: string }[] }>('administrator', '/organisations?verified=false&limit=200')).body.items.map(({ id }) => id);
    expect(listed).not.toContain(first);
    expect(await candidates(organisations.works)).toEqual([]);
    const { pool } = api().database.db;
    await expect(pool.query('update organisation set joined_into = $2 where id = $1', [first, organisations.otherWorks])).rejects.toThrow('stays so');
    const loose = await recordedId('北固水产冷库');
    await expect(pool.query('update organisation set joined_into = $2 where id = $1', [loose, first])).rejects.toThrow('is not');
  });

  it('bring later rows to the known one, and the same rows again nothing', async () => {
    expect((await imported('again.csv', ...rows)).map(({ result }) => result)).toEqual(['known', 'known', 'known']);
    const [outcome] = await imported('later.csv', row('东篱化工', '消防水池干涸'));
    expect((await api().get<CaseDto>('principal', `/cases/${outcome?.caseId ?? ''}`)).body.parties?.enterprise?.id).toBe(organisations.works);
    expect(await api().live.faults()).toEqual([]);
  });

  it('a body that lists is joined like an enterprise: its machines and duties are those of the known office', async () => {
    const body = await recordedId('市安委办');
    expect(codeOf(await joins(organisations.works, [body]))).toEqual([409, 'organisation.other-kind']);
    expect((await joins(organisations.city, [body], '名称简写')).body).toMatchObject([{ cases: 4 }]);
    const detail = (await api().get<CaseDto>('supervisor', `/cases/${caseId}`)).body;
    expect(detail.parties?.authority?.id).toBe(organisations.city);
    const listing = detail.machines.find(({ workflow }) => workflow === 'listed-supervision')?.instance ?? 0;
    expect((await api().tries('supervisor', caseId, 'listing.accept', { instance: listing })).problem.code).not.toBe('act.not-yours');
    await api().live.later(40);
    expect(await api().live.faults()).toEqual([]);
  });
});

describe('the likeness of names', () => {
  it.each([
    ['琅琊市东篱化工有限公司', '琅琊市东篱化工股份有限公司', 1],
    ['琅琊市东篱化工有限公司', '东篱化工', 0.9],
    ['（琅琊）东篱 化工有限公司', '琅琊东篱化工', 1],
    ['琅琊市东篱化工有限公司', '临溪市白鹭食品有限公司', 0],
    ['公司', '公司', 1],
  ])('of “%s” and “%s” is %d', (one, other_, likeness) => {
    expect(nameLikeness(one, other_)).toBe(likeness);
    expect(nameLikeness(other_, one)).toBe(likeness);
  });

  it('does not take the form of a company for a name', () => {
    expect(nameCore('有限公司')).toBe('有限公司');
    expect(nameLikeness('甲乙有限公司', '丙丁有限公司')).toBe(0);
  });
});

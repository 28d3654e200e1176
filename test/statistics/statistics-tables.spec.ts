import type { CaseDto } from '../../src/api/cases/case.dto.js';
import type { RollUpDraftDto, RollUpDto } from '../../src/api/statistics-tables/roll-ups.dto.js';
import type {
  AwaitingSignOffDto,
  CheckedStatisticsTableDto,
  FilingDto,
  FilingsDto,
  StatisticsTableDto,
  StatisticsTablesDto,
  TableDraftDto,
} from '../../src/api/statistics-tables/statistics-tables.dto.js';
import { organisations, useServedApi, type Answer, type Login } from '../support/api.js';
import { submission } from '../support/case-story.js';
import { items } from '../support/phases.js';

const api = useServedApi();

const codeOf = ({ status, problem }: Answer<unknown>): [number, string] => [status, problem.code];
const draft = async (who: Login, period?: string): Promise<TableDraftDto> =>
  (await api().get<TableDraftDto>(who, `/statistics-tables/draft${period === undefined ? '' : `?period=${period}`}`)).body;
const signs = async (who: Login, period: string, digest?: string): Promise<Answer<StatisticsTableDto>> =>
  api().post<StatisticsTableDto>(who, '/statistics-tables', { period, digest: digest ?? (await draft(who, period)).digest, analysis: '本季度隐患集中于罐区，已督促整改。' });
const amends = async (who: Login, table: StatisticsTableDto): Promise<Answer<StatisticsTableDto>> =>
  api().post<StatisticsTableDto>(who, `/statistics-tables/${table.id}/amend`, { digest: (await draft(who, table.period)).digest, analysis: '更正：补充分析。', reasons: '原分析有误' });
const accepts = (who: Login, id: string): Promise<Answer<StatisticsTableDto>> => api().post<StatisticsTableDto>(who, `/statistics-tables/${id}/accept`, {});
const filings = async (who: Login, period: string): Promise<Map<string, FilingDto>> =>
  new Map((await api().get<FilingsDto>(who, `/statistics-filings?period=${period}&limit=100`)).body.items.map((filing) => [filing.enterprise.id, filing]));
const rollUpDraft = (who: Login, period: string) => api().get<RollUpDraftDto>(who, `/statistics-roll-up/draft?period=${period}`);
const rollsUp = (who: Login, body: object) => api().post<RollUpDto>(who, '/statistics-roll-up', body);

async function machineOf(caseId: string, workflow: string): Promise<number> {
  const { body } = await api().get<CaseDto>('regulator', `/cases/${caseId}`);
  return body.machines.find((machine) => machine.workflow === workflow)?.instance ?? 0;
}

/** What is owed at once of a major hazard, and its plan with five implementations, of which the funds are 1.2 million yuan. */
async function planApproved(caseId: string): Promise<void> {
  await api().does('safety.officer', caseId, 'controls.take');
  await api().does('principal', caseId, 'report.to-department');
  await api().does('safety.officer', caseId, 'report.to-workers');
  await api().does('regulator', caseId, 'order.serve', { facts: { rectifyBy: '2026-10-30' } });
  const instance = await machineOf(caseId, 'rectification-plan');
  for (const item of items) {
    await api().does('safety.officer', caseId, 'plan.submit-item', { instance, facts: submission(item) });
    await api().does('inspector', caseId, 'plan.accept-item', { instance, facts: { item } });
  }
  await api().does('regulator', caseId, 'plan.approve', { instance });
}

async function listed(caseId: string): Promise<void> {
  await api().does('regulator', caseId, 'listing.propose', { facts: { body: organisations.city } });
  const instance = await machineOf(caseId, 'listed-supervision');
  await api().does('leader', caseId, 'listing.approve', { instance });
  await api().does('supervisor', caseId, 'listing.issue', { instance });
}

/** The first quarter: what the record holds of it is written before it ends. */
describe('the statistics table of a quarter', () => {
  let first: StatisticsTableDto;

  beforeAll(async () => {
    // 2 March: one general hazard that is rectified, one major that is not, one that is not graded.
    const general = await api().opens('inspector');
    await api().does('regulator', general, 'hazard.grade-general');
    await api().does('safety.officer', general, 'rectification.complete');
    await api().does('inspector', general, 'rectification.accept');
    const major = await api().opens('inspector');
    await api().does('regulator', major, 'hazard.grade-major');
    await planApproved(major);
    await listed(major);
    await api().opens('safety.officer');
    await api().opens('machine.safety.officer');
  });

  it('is not signed while the quarter goes on', async () => {
    expect(codeOf(await api().get('principal', '/statistics-tables/draft?period=2026-Q1'))).toEqual([409, 'statistics-table.period-open']);
    expect(codeOf(await signs('principal', '2026-Q1', 'a'.repeat(64)))).toEqual([409, 'statistics-table.period-open']);
  });

  it('is owed from the day after, due on the 15th and no earlier, and nobody has to enter that it is owed', async () => {
    await api().live.later(30);
    const owed = (await api().get<FilingDto[]>('safety.officer', '/statistics-tables/owed')).body;
    expect(owed.find(({ period }) => period === '2026-Q1')).toMatchObject({ due: '2026-04-15', standing: 'not-due', limit: 'stats.quarter', reached: [], basis: [{ article: '14', mark: 'law' }], table: null });
    expect((await filings('regulator', '2026-Q1')).get(organisations.works)).toMatchObject({ due: '2026-04-15', standing: 'not-due', enterprise: { principal: true } });
  });

  it('has the figures of the record as it stood when the quarter ended', async () => {
    // After its end: neither the hazard that is found now nor what is done now counts.
    const late = await api().opens('inspector', { facts: { foundOn: '2026-04-01' } });
    await api().does('regulator', late, 'hazard.grade-general', { facts: { rectifyBy: '2026-04-20' } });
    const { figures, rates } = await draft('principal', '2026-Q1');
    expect(figures).toMatchObject({ generalFound: 1, generalRectified: 1, majorFound: 1, majorRectified: 0, ungraded: 1, planned: 1, plannedComplete: 1, listed: 1, listedByProvince: 0, fundsCents: 120_000_000 });
    expect(rates).toEqual({ general: 1, major: 0, planned: 1, listed: 1 });
    expect((await draft('machine.principal', '2026-Q1')).figures).toMatchObject({ ungraded: 1, generalFound: 0 });
  });

  it('is signed by the principal alone, and only with the figures that were seen', async () => {
    expect(codeOf(await signs('safety.officer', '2026-Q1'))).toEqual([403, 'statistics-table.not-principal']);
    expect(codeOf(await signs('principal', '2026-Q1', 'f'.repeat(64)))).toEqual([409, 'statistics-table.figures-differ']);
    const { status, body } = await signs('principal', '2026-Q1');
    expect(status).toBe(201);
    expect(body).toMatchObject({ period: '2026-Q1', version: 1, amends: null, late: false, due: '2026-04-15', authority: { id: organisations.bureau }, signedBy: { name: '沈砚秋' }, signOff: null });
    first = body;
    expect(codeOf(await signs('principal', '2026-Q1'))).toEqual([409, 'statistics-table.filed']);
    expect((await api().get<FilingDto[]>('principal', '/statistics-tables/owed')).body.map(({ period }) => period)).not.toContain('2026-Q1');
  });

  it('cannot be changed behind the signature, and would show it', async () => {
    await expect(api().database.db.pool.query(`update statistics_table set analysis = '另一个' where id = $1`, [first.id])).rejects.toThrow('append-only');
    const read = async () => (await api().get<CheckedStatisticsTableDto>('regulator', `/statistics-tables/${first.id}`)).body;
    expect(await read()).toMatchObject({ intact: true, differs: [], digest: first.digest });
    const pool = api().database.db.pool;
    await pool.query('alter table statistics_table disable trigger statistics_table_append_only');
    await pool.query(`update statistics_table set figures = jsonb_set(figures, '{majorFound}', '0') where id = $1`, [first.id]);
    expect(await read()).toMatchObject({ intact: false, differs: [{ figure: 'majorFound', signed: 0, recomputed: 1 }] });
    await pool.query(`update statistics_table set figures = jsonb_set(figures, '{majorFound}', '1') where id = $1`, [first.id]);
    await pool.query('alter table statistics_table enable trigger statistics_table_append_only');
    expect(await read()).toMatchObject({ intact: true, differs: [] });
  });

  it('is seen by its enterprise and the officials over it, and by nobody else', async () => {
    for (const who of ['principal', 'regulator', 'supervisor', 'province.supervisor'] as const) expect((await api().get(who, `/statistics-tables/${first.id}`)).status).toBe(200);
    for (const who of ['machine.principal', 'other.regulator', 'fire.regulator'] as const) expect(codeOf(await api().get(who, `/statistics-tables/${first.id}`))).toEqual([404, 'statistics-table.unknown']);
    expect((await api().get<StatisticsTablesDto>('machine.principal', '/statistics-tables')).body.items).toEqual([]);
    expect((await api().get<StatisticsTablesDto>('regulator', `/statistics-tables?enterprise=${organisations.works}`)).body.items).toMatchObject([{ id: first.id }]);
  });

  it('awaits the department, which returns it with reasons; a version beside it answers', async () => {
    const awaiting = (await api().get<AwaitingSignOffDto[]>('regulator', '/statistics-tables/awaiting')).body;
    expect(awaiting).toMatchObject([{ table: { id: first.id }, limit: 'stats.sign-off', overdue: false }]);
    expect(codeOf(await api().post('other.regulator', `/statistics-tables/${first.id}/accept`, {}))).toEqual([404, 'statistics-table.unknown']);
    const returned = await api().post<StatisticsTableDto>('regulator', `/statistics-tables/${first.id}/return`, { reasons: '分析过于简单' });
    expect(returned.body.signOff).toMatchObject({ outcome: 'returned', reasons: '分析过于简单', by: { name: '王守拙' } });
    expect(codeOf(await accepts('regulator', first.id))).toEqual([409, 'statistics-table.signed-off']);
    expect((await filings('regulator', '2026-Q1')).get(organisations.works)?.standing).toBe('returned');
    expect((await api().get<FilingDto[]>('principal', '/statistics-tables/owed')).body).toContainEqual(expect.objectContaining({ period: '2026-Q1', standing: 'returned' }));

    const { status, body: second } = await amends('principal', first);
    expect([status, second]).toMatchObject([201, { version: 2, amends: first.id, reasons: '原分析有误', late: false, formerDigest: first.digest }]);
    expect(codeOf(await amends('principal', first))).toEqual([409, 'statistics-table.amended']);
    expect((await api().get<CheckedStatisticsTableDto>('principal', `/statistics-tables/${first.id}`)).body).toMatchObject({ amendedBy: second.id, analysis: first.analysis, intact: true });
    expect((await accepts('regulator', second.id)).body.signOff).toMatchObject({ outcome: 'accepted' });
    first = second;
  });

  it('of a version that was amended while it waited, the department signs off the newest alone, which the database holds too', async () => {
    const machine = (await signs('machine.principal', '2026-Q1')).body;
    const { body: newer } = await amends('machine.principal', machine);
    expect(codeOf(await accepts('regulator', machine.id))).toEqual([409, 'statistics-table.amended']);
    const insert = `insert into statistics_sign_off (table_id, authority_id, outcome, signed_off_by, signed_off_at, signed_off_on) select id, authority_id, 'accepted', signed_by, now(), '2026-04-02' from statistics_table where id = $1`;
    await expect(api().database.db.pool.query(insert, [machine.id])).rejects.toThrow('has been amended');
    expect((await accepts('regulator', newer.id)).status).toBe(200);
  });
});

describe('the roll-up of a quarter', () => {
  it('waits until the enterprises have had their time, unless all have filed', async () => {
    // The mall is of the fire brigade and has filed nothing; the bureau’s enterprises all have.
    expect(codeOf(await rollUpDraft('fire.regulator', '2026-Q1'))).toEqual([409, 'roll-up.too-early']);
    expect((await rollUpDraft('regulator', '2026-Q1')).status).toBe(200);
  });

  it('names who has not filed, once the 15th is over', async () => {
    await api().live.later(15);
    expect((await filings('supervisor', '2026-Q1')).get(organisations.works)?.standing).toBe('accepted');
    const { body } = await rollUpDraft('fire.regulator', '2026-Q1');
    expect(body.content).toMatchObject({ enterprises: 1, counted: 0, missing: [{ name: '琅琊市云帆商业广场有限公司' }] });
    const mall = [...(await filings('fire.regulator', '2026-Q1')).values()];
    expect(mall).toMatchObject([{ standing: 'overdue', reached: [{ rung: 'reminder' }, { rung: 'overdue-warning', on: '2026-04-16' }] }]);
  });

  it('sums the accepted tables, is signed by the head of the department, and is reported to the body above, which receives it', async () => {
    const drafted = (await rollUpDraft('regulator', '2026-Q1')).body;
    expect(drafted).toMatchObject({ reportedTo: { id: organisations.city }, limit: 'stats.roll-up', content: { enterprises: 2, counted: 2, figures: { generalFound: 1, majorFound: 1, ungraded: 2 }, missing: [], late: [] } });
    expect(drafted.content.industries.map(({ industry }) => industry)).toEqual(['26', '34']);
    const { digest } = drafted;
    expect(codeOf(await rollsUp('regulator', { period: '2026-Q1', digest }))).toEqual([403, 'roll-up.not-leader']);
    expect(codeOf(await rollsUp('regulator.leader', { period: '2026-Q1', digest: 'e'.repeat(64) }))).toEqual([409, 'statistics-table.figures-differ']);
    const { status, body } = await rollsUp('regulator.leader', { period: '2026-Q1', digest });
    expect([status, body]).toMatchObject([201, { version: 1, late: false, intact: true, received: null, signedBy: { name: '严秉直' } }]);
    expect(body.tables).toHaveLength(2);

    expect(codeOf(await api().post('regulator', `/statistics-roll-ups/${body.id}/receive`, {}))).toEqual([403, 'roll-up.not-yours']);
    expect(codeOf(await api().post('other.regulator', `/statistics-roll-ups/${body.id}/receive`, {}))).toEqual([404, 'roll-up.unknown']);
    expect((await api().post<RollUpDto>('supervisor', `/statistics-roll-ups/${body.id}/receive`, {})).body.received).toMatchObject({ by: { name: '韩松年' } });
    expect(codeOf(await api().post('leader', `/statistics-roll-ups/${body.id}/receive`, {}))).toEqual([409, 'roll-up.received']);
    await expect(api().database.db.pool.query('delete from statistics_roll_up_table')).rejects.toThrow('append-only');
  });

  it('is amended once a table has been, and stays as it was signed', async () => {
    const before = (await api().get<{ items: RollUpDto[] }>('supervisor', '/statistics-roll-ups?period=2026-Q1')).body.items;
    const same = (await rollUpDraft('regulator', '2026-Q1')).body;
    expect(codeOf(await rollsUp('regulator.leader', { period: '2026-Q1', digest: same.digest }))).toEqual([409, 'roll-up.signed']);
    expect(codeOf(await rollsUp('regulator.leader', { period: '2026-Q1', digest: same.digest, reasons: '再报' }))).toEqual([409, 'roll-up.unchanged']);

    const [works] = (await api().get<StatisticsTablesDto>('principal', '/statistics-tables?period=2026-Q1')).body.items;
    const third = (await amends('principal', works as StatisticsTableDto)).body;
    expect(third.late).toBe(false);
    const { digest, content } = (await rollUpDraft('regulator', '2026-Q1')).body;
    expect(content).toMatchObject({ counted: 1, awaiting: [{ id: organisations.works }] });
    const amended = (await rollsUp('regulator.leader', { period: '2026-Q1', digest, reasons: '东篱化工更正' })).body;
    expect(amended).toMatchObject({ version: 2, amends: before[0]?.id, formerDigest: before[0]?.digest });
    expect((await api().get<RollUpDto>('supervisor', `/statistics-roll-ups/${before[0]?.id}`)).body).toMatchObject({ amendedBy: amended.id, intact: true, content: before[0]?.content });
  });
});

describe('later', () => {
  it('a table that is filed after its day is late on record, and stays so however often it is amended', async () => {
    // 17 July: the second quarter is over and its 15th too.
    await api().live.later(92);
    const table = (await signs('machine.principal', '2026-Q2')).body;
    expect(table).toMatchObject({ due: '2026-07-15', filedOn: '2026-07-17', late: true });
    expect((await amends('machine.principal', table)).body).toMatchObject({ version: 2, late: true });
    expect((await filings('regulator', '2026-Q2')).get(organisations.works)).toMatchObject({ standing: 'overdue' });
  });

  it('the year has a table of its own, due on 31 January', async () => {
    await api().live.later(168);
    const owed = (await api().get<FilingDto[]>('principal', '/statistics-tables/owed')).body;
    expect(owed.find(({ period }) => period === '2026')).toMatchObject({ due: '2027-01-31', limit: 'stats.year', standing: 'not-due' });
    expect((await draft('principal', '2026')).figures).toMatchObject({ generalFound: 2, generalRectified: 1, majorFound: 1 });
    expect((await draft('principal', '2026-Q2')).figures).toMatchObject({ generalFound: 1, generalCarried: 0, generalRectified: 0, majorFound: 0, majorCarried: 1 });
  });

  it('a period that there is not is refused', async () => {
    expect(codeOf(await api().get('principal', '/statistics-tables/draft?period=2026-Q5'))).toEqual([400, 'request.invalid']);
  });
});

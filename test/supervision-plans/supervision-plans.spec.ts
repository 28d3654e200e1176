import type { CaseDto } from '../../src/api/cases/case.dto.js';
import type { PlanListDto, SupervisionPlanDto } from '../../src/api/supervision-plans/supervision-plans.dto.js';
import { seededOrganisationId } from '../../src/directory/seed.js';
import { itemsAfter, itemStanding, type PlanEntry } from '../../src/domain/supervision-plan/plan-items.js';
import { organisations, useServedApi, type Answer, type Login } from '../support/api.js';

const api = useServedApi();
const codeOf = ({ status, problem }: Answer<unknown>): [number, string] => [status, problem.code];

const major = async (): Promise<string> => {
  const caseId = await api().opens('inspector');
  await api().does('regulator', caseId, 'hazard.grade-major');
  return caseId;
};
const transferred = async (caseId: string, number: number): Promise<void> => {
  await api().does('regulator', caseId, 'hazard.transfer', { facts: { receiver: organisations.fireBrigade, letter: { number: `青应急移〔2026〕${number}号`, date: '2026-03-02' } } });
  await api().does('fire.regulator', caseId, 'transfer.accept', { facts: { receipt: { number: `青消收〔2026〕${number}号`, date: '2026-03-02' } } });
};
const begins = (who: Login, body: object) => api().post<SupervisionPlanDto>(who, '/supervision-plans', body);
const item = (caseId: string, changes: object = {}) => ({
  ...{ caseId, level: 'city', leadUnit: organisations.bureau, responsibleUnit: organisations.works, plannedOn: '2026-10-31', reasons: '列入年度重点' },
  ...changes,
});
const adds = (plan: string, caseId: string, changes: object = {}, who: Login = 'supervisor') => api().post<SupervisionPlanDto>(who, `/supervision-plans/${plan}/items`, item(caseId, changes));
const does = (who: Login, plan: string, what: string, body: object = {}) => api().post<SupervisionPlanDto>(who, `/supervision-plans/${plan}/${what}`, body);
const reads = (who: Login, plan: string) => api().get<SupervisionPlanDto>(who, `/supervision-plans/${plan}`);

describe('the annual supervision plan', () => {
  let plan: string;
  let listed: string;
  let open: string;
  let moved: string;

  beforeAll(async () => {
    [listed, open, moved] = [await major(), await major(), await major()];
    plan = (await begins('supervisor', { year: 2026 })).body.id;
  });

  it('is begun once for a year and a region of the office, and not for a year that is over', async () => {
    expect(codeOf(await begins('leader', { year: 2026 }))).toEqual([409, 'supervision-plan.taken']);
    expect(codeOf(await begins('supervisor', { year: 2025 }))).toEqual([422, 'supervision-plan.year-past']);
    expect(codeOf(await begins('supervisor', { year: 2026, region: '330100' }))).toEqual([422, 'supervision-plan.region-outside']);
    expect((await begins('province.supervisor', { year: 2026 })).status).toBe(201);
  });

  it('takes major hazards of its region, with who leads, who answers, and a day within the year', async () => {
    const general = await api().opens('inspector');
    expect(codeOf(await adds(plan, general))).toEqual([422, 'supervision-plan.case-unfit']);
    const elsewhere = await api().opens('other.inspector', { enterprise: organisations.otherWorks });
    expect(codeOf(await adds(plan, elsewhere))).toEqual([422, 'supervision-plan.case-unfit']);
    expect(codeOf(await adds(plan, listed, { leadUnit: organisations.works }))).toEqual([422, 'supervision-plan.unit-unfit']);
    expect(codeOf(await adds(plan, listed, { plannedOn: '2027-01-01' }))).toEqual([422, 'supervision-plan.day-outside']);
    expect(codeOf(await adds(plan, listed, { plannedOn: '2026-02-28' }))).toEqual([422, 'supervision-plan.day-outside']);
    const { status, body } = await adds(plan, listed);
    expect([status, body]).toMatchObject([201, { approved: [], drafted: [{ item: 1, originalYear: 2026, carried: null, leadUnit: { name: '琅琊市应急管理局' }, now: { standing: 'not-listed', caseId: listed } }] }]);
    expect(codeOf(await adds(plan, listed))).toEqual([409, 'supervision-plan.item-taken']);
    await adds(plan, open, { plannedOn: '2026-06-30' });
    await adds(plan, moved);
  });

  it('is its office’s alone until a leader approves it, and he has drafted none of it', async () => {
    for (const who of ['regulator', 'province.supervisor'] as const) expect(codeOf(await reads(who, plan))).toEqual([404, 'supervision-plan.unknown']);
    expect(codeOf(await does('supervisor', plan, 'approve'))).toEqual([403, 'supervision-plan.not-leader']);
    await does('leader', plan, 'items/3/change', { level: 'county', reasons: '改由区级督办' });
    expect(codeOf(await does('leader', plan, 'approve'))).toEqual([403, 'supervision-plan.own-draft']);
    const insert = `insert into supervision_plan_decision (plan_id, decision, through_entry, outcome, decided_by, decided_at) select plan_id, 1, entry, 'approved', drafted_by, now() from supervision_plan_entry where plan_id = $1 and entry = 4`;
    await expect(api().database.db.pool.query(insert, [plan])).rejects.toThrow('has drafted entries of the plan');
  });

  it('is approved by another leader of the office, after one has returned it', async () => {
    const returned = (await does('leader', plan, 'return', { reasons: '第三项级别须再议' })).body;
    expect(returned).toMatchObject({ approved: [], decisions: [{ outcome: 'returned', through: 4 }] });
    // Another plan, drafted by the clerk alone: the leader may approve that.
    const own = (await begins('supervisor', { year: 2026, region: '370203' })).body.id;
    await adds(own, listed);
    expect((await does('leader', own, 'approve')).body).toMatchObject({ approved: [{ item: 1 }], drafted: null });
    const { rowCount } = await api().database.db.pool.query(`select from supervision_plan_decision where plan_id = $1`, [own]);
    expect(rowCount).toBe(1);
  });

  it('shows how each hazard stands now, which the plan itself never says', async () => {
    const county = (await begins('supervisor', { year: 2027, region: '370203' })).body.id;
    await adds(county, open, { plannedOn: '2027-03-31' });
    await api().does('regulator', listed, 'listing.propose', { facts: { body: organisations.city } });
    expect((await reads('supervisor', plan)).body.drafted?.[0]?.now?.standing).toBe('proposed');
    const { machines } = (await api().get<CaseDto>('leader', `/cases/${listed}`)).body;
    const instance = machines.find(({ workflow }) => workflow === 'listed-supervision')?.instance ?? 0;
    await api().does('leader', listed, 'listing.approve', { instance });
    await api().does('supervisor', listed, 'listing.issue', { instance });
    await transferred(moved, 1);
    const standings = (await reads('supervisor', plan)).body.drafted?.map(({ now }) => now?.standing);
    expect(standings).toEqual(['listed', 'not-listed', 'over']);
  });
});

describe('from year to year', () => {
  let first: string;
  let second: string;
  let open: string;

  beforeAll(async () => {
    open = await major();
    first = (await begins('supervisor', { year: 2027 })).body.id;
    await adds(first, open, { plannedOn: '2027-05-31' });
    await does('leader', first, 'approve');
  });

  it('an approved plan is read by officials of the region, and published once for each approval', async () => {
    expect((await reads('regulator', first)).body).toMatchObject({ approved: [{ item: 1, now: { caseId: open } }], drafted: null, missing: [] });
    expect(codeOf(await reads('other.regulator', first))).toEqual([404, 'supervision-plan.unknown']);
    // The fire brigade reads the plan of its region; a case of another line stays behind the wall.
    expect((await reads('fire.regulator', first)).body).toMatchObject({ approved: [{ item: 1, now: null }] });
    expect((await does('supervisor', first, 'publish', { channel: '市政府网站' })).body.decisions[0]?.published).toMatchObject({ channel: '市政府网站' });
    expect(codeOf(await does('supervisor', first, 'publish', { channel: '市政府网站' }))).toEqual([409, 'supervision-plan.published']);
    expect(codeOf(await does('province.supervisor', first, 'publish', { channel: '省政府网站' }))).toEqual([403, 'supervision-plan.not-yours']);
    expect((await api().get<PlanListDto>('regulator', '/supervision-plans?year=2027')).body.items).toMatchObject([{ id: first, items: 1, awaiting: 0 }]);
  });

  it('is amended by entries: what was approved holds until another approval, and what was approved is not dropped', async () => {
    const amended = (await does('supervisor', first, 'items/1/change', { plannedOn: '2027-09-30', reasons: '工期顺延' })).body;
    expect(amended).toMatchObject({ approved: [{ plannedOn: '2027-05-31' }], drafted: [{ plannedOn: '2027-09-30', originalDay: '2027-05-31' }] });
    expect((await reads('regulator', first)).body).toMatchObject({ approved: [{ plannedOn: '2027-05-31' }], drafted: null, entries: [{ act: 'add' }] });
    expect(codeOf(await does('supervisor', first, 'items/1/drop', { reasons: '移出' }))).toEqual([409, 'supervision-plan.item-stays']);
    expect((await does('leader', first, 'approve')).body).toMatchObject({ approved: [{ plannedOn: '2027-09-30', originalDay: '2027-05-31' }], decisions: [{ through: 1 }, { through: 2, published: null }] });
    expect(codeOf(await does('leader', first, 'approve'))).toEqual([409, 'supervision-plan.nothing-new']);
    await expect(api().database.db.pool.query('update supervision_plan_entry set planned_on = planned_on')).rejects.toThrow('append-only');
  });

  it('carries over what is not delisted: next year’s plan is not approved without it', async () => {
    const fresh = await major();
    second = (await begins('supervisor', { year: 2028 })).body.id;
    const { body } = await adds(second, fresh, { plannedOn: '2028-04-30' });
    expect(body.missing).toMatchObject([{ item: 1, now: { caseId: open } }]);
    const refused = await does('leader', second, 'approve');
    expect(codeOf(refused)).toEqual([409, 'supervision-plan.carry-over-missing']);
    expect(refused.problem.reasons).toMatchObject([{ subject: '1', detail: expect.stringContaining('2027年计划第1项') as string }]);

    await adds(second, open, { plannedOn: '2028-03-31', reasons: '跨年度结转' });
    const approved = (await does('leader', second, 'approve')).body;
    expect(approved).toMatchObject({ missing: [], approved: [{ item: 1, carried: null }, { item: 2, carried: { plan: first, item: 1 }, originalYear: 2027, originalDay: '2027-05-31', plannedOn: '2028-03-31' }] });
  });

  it('keeps the first year and day however often it is carried on, and lets go of what is over', async () => {
    const third = (await begins('supervisor', { year: 2029 })).body.id;
    await adds(third, open, { plannedOn: '2029-03-31' });
    const [carried] = (await reads('supervisor', third)).body.drafted ?? [];
    expect(carried).toMatchObject({ carried: { plan: second, item: 2 }, originalYear: 2027, originalDay: '2027-05-31' });
    expect(codeOf(await does('supervisor', third, 'items/1/drop', { reasons: '移出' }))).toEqual([409, 'supervision-plan.item-stays']);
    await transferred(open, 2);
    expect((await does('supervisor', third, 'items/1/drop', { reasons: '已移送' })).status).toBe(200);
    expect((await reads('supervisor', third)).body.missing).toHaveLength(1);
  });
});

describe('what a plan says', () => {
  const entry = (number: number, act: PlanEntry['act'], item: number, plannedOn = '2026-10-31'): PlanEntry => ({
    ...{ entry: number, act, item, draftedBy: 'x' },
    content: act === 'drop' ? null : { level: 'city', leadUnit: seededOrganisationId('emergency-bureau'), responsibleUnit: 'y', plannedOn: plannedOn as never },
  });

  it('is what its entries say up to one of them', () => {
    const entries = [entry(1, 'add', 1), entry(2, 'add', 2), entry(3, 'change', 1, '2026-12-01'), entry(4, 'drop', 2)];
    expect([...itemsAfter(entries, 2).keys()]).toEqual([1, 2]);
    expect([...itemsAfter(entries, 4)]).toMatchObject([[1, { plannedOn: '2026-12-01' }]]);
  });

  it.each([
    [['major', 'rectifying'], false, 'not-listed'],
    [['major', 'listing-proposed'], false, 'proposed'],
    [['major', 'listed', 'supervised'], false, 'listed'],
    [['major', 'return-check'], true, 'delisted'],
    [['major'], true, 'delisted'],
    [['major', 'listed'], true, 'listed'],
    [['closed'], true, 'over'],
    [['transferred'], false, 'over'],
  ] as const)('a case with the tags %s stands as %s', (tags, delisted, standing) => {
    expect(itemStanding({ tags, delisted })).toBe(standing);
  });
});

import { join } from 'node:path';

import { upsertRecordedOrganisations } from '../../src/directory/recorded-organisations.js';
import type { TableRow } from '../../src/domain/record/table-row.js';
import { importRecords, type RowOutcome } from '../../src/imports/import-records.js';
import { useTestDatabase } from '../support/database.js';
import { contentOf, LiveEngine } from '../support/engine.js';
import { fileWith, opened, removeFiles, rowsOf } from '../support/published/read-table.js';
import { xlsxOf, type SheetCell } from '../support/published/xlsx-file.js';

const everyOutcome = join(__dirname, '../support/published/every-outcome.csv');
const chineseHeaders = join(__dirname, '../support/published/chinese-headers.csv');
const listings = join(__dirname, '../support/published/listings.csv');

const database = useTestDatabase();
let live: LiveEngine;
/** What became of the rows of `everyOutcome`. */
let outcomes: RowOutcome[];

beforeAll(async () => {
  live = new LiveEngine(database().db);
  outcomes = await imported(everyOutcome);
});
afterAll(removeFiles);

describe('Importing a published listing', () => {
  it('accounts for every row, and a row that is no case stops no other', async () => {
    const rows = await rowsOf(everyOutcome);
    expect(outcomes.map(({ line }) => line)).toEqual(rows.map(({ line }) => line));
    const refused = outcomes.filter(({ result }) => result === 'refused');
    expect(refused.map(({ line, caseId, notes }) => [line, caseId, ...notes.map(({ code }) => code)])).toEqual([
      [22, null, 'import.row-ragged'],
      [26, null, 'import.row-total'],
      [27, null, 'import.row-empty'],
    ]);
    const taken = outcomes.filter(({ result }) => result === 'taken');
    expect(taken.length + refused.length).toBe(rows.length);
    expect(new Set(taken.map(({ caseId }) => caseId)).size).toBe(taken.length);
    expect(await casesOnRecord()).toBe(taken.length);
  });

  const plan = 'plan.complete by enterprise-principal until 2026-04-01';
  const obtainPlan = 'plan.obtain by regulator until 2026-04-16';
  const setTerms = ['listing.set-term by supervisor until 2026-03-16', 'term.set by regulator until 2026-03-16'];
  const report = 'progress.report by enterprise-safety-officer until 2026-04-02';
  const rectifyUntil = (date: string) => [`hazard.rectify by enterprise-principal until ${date}`, `listing.fulfil by enterprise-principal until ${date}`];

  it.each([
    ['listed until a day to come', '东篱商贸城', 'term.set work.planning', [...rectifyUntil('2026-12-10'), obtainPlan, plan]],
    ['listed until a day that has passed', '云栖仓储中心', 'term.set work.planning', [...rectifyUntil('2025-12-31'), obtainPlan, plan]],
    ['listed within the set time', '白鹭大酒店', 'term.unknown work.planning', [...setTerms, obtainPlan, plan]],
    ['listed to be put right at once', '听雨网吧', 'term.unknown work.planning', [...setTerms, obtainPlan, plan]],
    ['listed until the end of a year that nobody prints', '望舒市场', 'term.unknown work.planning', [...setTerms, obtainPlan, plan]],
    ['overdue since a known day', '临溪土产大厦', 'term.set work.rectifying', [...rectifyUntil('2010-08-30'), report]],
    ['overdue since nobody knows when', '松年医院门诊楼', 'term.overdueOnRecord work.rectifying', [...setTerms, report]],
    ['in progress with a date', '观澜化工储罐区', 'term.set work.rectifying', [...rectifyUntil('2026-06-30'), report]],
    ['in progress without a date', '止戈假日酒店', 'term.unknown work.rectifying', [...setTerms, report]],
    ['penalised with a date', '守拙铸造厂', 'term.set work.rectifying', [...rectifyUntil('2026-04-30'), report]],
    ['penalised without a date', '青野金属制品有限公司', 'term.unknown work.rectifying', [...setTerms, report]],
  ])('takes a case that is %s up under treatment and listed', async (_, unit, treating, owed) => {
    const { open, grade, machines, duties } = await recordOfUnit(unit);
    expect({ open, grade }).toEqual({ open: true, grade: 'major' });
    expect(statesOf(await entryOf(unit))).toMatchObject({
      'hazard-rectification': `handling.major.treating{${treating}}`,
      'listed-supervision': `listed{${treating.startsWith('term.set') ? 'term.set' : 'term.unknown'} work.supervised}`,
    });
    expect(machines.map(({ workflow }) => workflow).includes('rectification-plan')).toBe(treating.endsWith('planning'));
    expect(owedIn(duties)).toEqual([...owed].sort());
  });

  it('marks in the tags whose term is unknown and what is overdue on record', async () => {
    const tagged = async (tag: string): Promise<(string | null)[]> => {
      const { rows } = await live.pool.query<{ case_id: string }>('select case_id from case_file where $1 = any(tags)', [tag]);
      const cases = new Set(rows.map(({ case_id: caseId }) => caseId));
      return outcomes.filter(({ caseId }) => caseId !== null && cases.has(caseId)).map(({ unit }) => unit);
    };
    expect(await tagged('overdue-on-record')).toEqual(['松年医院门诊楼']);
    expect(await tagged('term-unknown')).toEqual(['白鹭大酒店', '听雨网吧', '望舒市场', '松年医院门诊楼', '止戈假日酒店', '青野金属制品有限公司', null]);
    expect(await tagged('delisted')).toEqual(['闻溪商务宾馆', '知行泌尿医院']);
    expect(await tagged('discovered')).toEqual(['某足浴城', '致远幼儿园']);
  });

  it.each(['闻溪商务宾馆', '知行泌尿医院'])('takes a delisted case up closed, with nothing owed: %s', async (unit) => {
    const { open, duties, tags } = await recordOfUnit(unit);
    expect({ open, duties, tags }).toEqual({ open: false, duties: [], tags: ['closed', 'delisted'] });
    expect(statesOf(await entryOf(unit))).toEqual({ 'hazard-rectification': 'closedOnRecord', 'listed-supervision': 'delistedOnRecord' });
  });

  it.each(['某足浴城', '致远幼儿园'])('takes a hazard that was only exposed up for the authority to grade: %s', async (unit) => {
    const { open, grade, duties, parties } = await recordOfUnit(unit);
    expect({ open, grade }).toEqual({ open: true, grade: null });
    expect(statesOf(await entryOf(unit))).toEqual({ 'hazard-rectification': 'handling.discovered.byAuthority' });
    expect(owedIn(duties)).toEqual(['hazard.grade by regulator until 2026-03-05']);
    expect(duties[0]?.unit).toBe(parties.authority);
  });

  it('leaves no open case without somebody who owes something by a date', async () => {
    for (const { caseId } of outcomes.filter(({ result }) => result === 'taken')) {
      const { open, duties } = await live.record(caseId ?? '');
      expect(duties.filter(({ unit, due, rungAt }) => unit !== null && due !== null && rungAt !== null)).toHaveLength(duties.length);
      expect(duties.length > 0).toBe(open);
    }
  });

  it('keeps the published words of every row exactly as they came', async () => {
    const rows = await rowsOf(everyOutcome);
    for (const { line, caseId } of outcomes.filter(({ result }) => result === 'taken')) {
      const cells = cellsIn(rows.find((row) => row.line === line));
      const { facts } = await firstEntry(caseId);
      expect(facts.published).toEqual(Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')));
    }
    expect((await entryOf('若谷 机械厂')).facts.published).toMatchObject({
      unit_name: ' 若谷 机械厂\u3000',
      hazard_description: '(1)喷漆间未设通风;\n(2)"临时"配电箱无漏电保护',
      deadline: '2026年12月10日前',
    });
  });

  it('keeps on the case what was uncertain, in both languages, and tells the same in the report', async () => {
    const { facts } = await entryOf('白鹭大酒店');
    expect(facts.uncertain).toEqual([
      { field: 'deadline', words: '规定期限内', code: 'date.unstated', reason: { zh: expect.stringContaining('规定期限内') as string, en: expect.stringContaining('ask the listing body') as string } },
      { field: 'unit_code', words: '12345', code: 'unit-code.invalid', reason: { zh: expect.any(String) as string, en: expect.any(String) as string } },
    ]);
    for (const { caseId, notes } of outcomes.filter(({ result }) => result === 'taken')) expect((await firstEntry(caseId)).facts.uncertain).toEqual(notes);
  });

  it('takes only a valid credit code, and a place only where one place is meant', async () => {
    expect((await entryOf('东篱商贸城')).facts.unitCode).toBe('91411600MA3DL00013');
    expect((await entryOf('白鹭大酒店')).facts.unitCode).toBeNull();
    expect((await recordOfUnit('砚秋茶楼')).region).toBeNull();
    expect(outcomeOf('砚秋茶楼').notes.map(({ code }) => code)).toContain('region.ambiguous');
    expect((await recordOfUnit('东篱商贸城')).region).toBe('411600');
  });

  it('heads a case with its unit and the beginning of the hazard, on one line', async () => {
    expect((await recordOfUnit('若谷 机械厂')).title).toBe('若谷 机械厂：(1)喷漆间未设通风; (2)"临时"配电箱无漏电保护');
    expect((await recordOfUnit('松年医院门诊楼')).title).toBe('松年医院门诊楼');
  });

  it('takes the responsible unit where no enterprise is named, and a stand-in where nobody is', async () => {
    const unnamed = outcomes.filter(({ result, unit }) => result === 'taken' && unit === null);
    const titles = await Promise.all(unnamed.map(async ({ caseId }) => (await live.record(caseId ?? '')).title));
    expect(titles).toEqual(['慎思镇人民政府：东站大道与铁路交叉口视距不足', '未载明单位（临河路段护栏缺失）：临河路段护栏缺失']);
    expect(unnamed.map(({ notes }) => notes.map(({ code }) => code).includes('unit.missing'))).toEqual([true, true]);
  });

  it('takes the same name in two provinces for two enterprises and two bodies', async () => {
    const [henan, hubei] = await Promise.all(outcomes.filter(({ unit }) => unit === '弃疾液化气站').map(({ caseId }) => live.record(caseId ?? '')));
    for (const party of ['enterprise', 'authority', 'supervisor'] as const) expect(henan?.parties[party]).not.toBe(hubei?.parties[party]);
    const { rows } = await live.pool.query<{ name: string; region_code: string }>("select name, region_code from organisation where name in ('省政府', '省安委会办公室') order by region_code, name");
    expect(rows.map(({ name, region_code: code }) => `${code} ${name}`)).toEqual(['410000 省安委会办公室', '410000 省政府', '420000 省安委会办公室', '420000 省政府']);
  });

  it('takes the government of a province for one body, whichever of its cities the unit is in', async () => {
    const rows = ['郑州市,省政府,province,甲厂,listed', '开封市,省政府,province,乙厂,listed', '郑州市,市政府,city,甲厂,listed', '开封市,市政府,city,乙厂,listed'];
    const found = await imported(fileWith('bodies.csv', `region,issuing_authority,level,unit_name,outcome\n${rows.join('\n')}\n`));
    const bodies = await Promise.all(found.map(async ({ caseId }) => (await live.record(caseId ?? '')).parties.authority));
    expect(bodies[1]).toBe(bodies[0]);
    expect(new Set(bodies).size).toBe(3);
  });

  it('takes a row that stands in the file twice for two cases of one enterprise', async () => {
    const twice = outcomes.filter(({ unit }) => unit === '一舟食品冷库');
    const records = await Promise.all(twice.map(({ caseId }) => live.record(caseId ?? '')));
    expect(new Set(records.map(({ caseId }) => caseId)).size).toBe(2);
    expect(new Set(records.map(({ parties }) => parties.enterprise)).size).toBe(1);
  });

  it('adds nothing the second time, not a row in any table', async () => {
    const before = await contentOf(live.pool);
    const again = await imported(everyOutcome);
    expect(again).toEqual(outcomes.map((one) => (one.result === 'taken' ? { ...one, result: 'known' } : one)));
    expect(await contentOf(live.pool)).toEqual(before);
  });

  it('knows the rows of the same list in a workbook', async () => {
    const before = await contentOf(live.pool);
    const rows = (await rowsOf(everyOutcome)).filter((row) => row.kind === 'row');
    const headers = Object.keys(cellsIn(rows[0]));
    const sheet: SheetCell[][] = [headers, ...rows.map((row) => headers.map((header) => asCell(cellsIn(row)[header] ?? '')))];
    const workbook = await imported(fileWith('every-outcome.xlsx', xlsxOf({ sheets: [{ name: '清单', rows: sheet }] })));
    const named = (some: readonly RowOutcome[]) => some.filter(({ result }) => result !== 'refused').map(({ caseId, unit }) => [caseId, unit]);
    expect(named(workbook)).toEqual(named(outcomes));
    expect(workbook.filter(({ result }) => result === 'taken')).toEqual([]);
    expect(await contentOf(live.pool)).toEqual(before);
  });

  it('reads a file with Chinese headers below a title', async () => {
    const found = await imported(chineseHeaders);
    expect(found.map(({ result, unit, outcome }) => [result, unit, outcome])).toEqual([
      ['taken', '长亭渡口', 'listed'],
      ['taken', '短亭商住楼', 'delisted'],
      ['taken', '古渡造船厂', 'overdue'],
      ['refused', null, null],
    ]);
    const { parties, duties } = await live.record(found[0]?.caseId ?? '');
    expect(owedIn(duties)).toContain('hazard.rectify by enterprise-principal until 2026-12-10');
    const { rows } = await live.pool.query<{ name: string }>('select name from organisation where id = $1', [parties.supervisor]);
    expect(rows).toEqual([{ name: '区交通运输局' }]);
  });

  it('takes rows of which little can be read', async () => {
    const found = await imported(listings);
    expect(found.map(({ result, outcome }) => `${result} ${outcome}`)).toEqual(['taken listed', 'taken progress', 'taken overdue', 'taken exposed', 'taken delisted']);
    expect(found.every(({ notes }) => notes.some(({ code }) => code === 'region.unknown'))).toBe(true);
  });

  it('takes in a long list once, also where two imports of it run at the same time and some rows are hostile', async () => {
    const longName = String.fromCodePoint(...Array.from({ length: 3_000 }, (_, index) => 0x4e00 + ((index * 7_919) % 20_000)));
    const rows = Array.from({ length: 430 }, (_, index) => `北山${index}号矿,巷道${index}支护失效,listed`);
    rows.splice(205, 0, `${longName},名称过长,listed`, `甲矿,${'塌'.repeat(20_001)},listed`, `乙矿\u0007,${'老'.repeat(59)}𠮷化,listed`, `,${'老'.repeat(29)}𠮷化,listed`);
    const path = fileWith('long.csv', `unit_name,hazard_description,outcome\n${rows.join('\n')}\n`);
    const before = await casesOnRecord();
    const [first, second] = await Promise.all([imported(path), imported(path)]);
    for (const found of [first, second]) {
      expect(found.map(({ line }) => line)).toEqual(rows.map((_, index) => index + 2));
      expect(found.filter(({ result }) => result === 'refused').map(({ line, notes }) => [line, notes[0]?.code])).toEqual([[208, 'act.facts-invalid']]);
    }
    expect(first.map(({ caseId }) => caseId)).toEqual(second.map(({ caseId }) => caseId));
    expect([...first, ...second].filter(({ result }) => result === 'taken')).toHaveLength(rows.length - 1);
    expect((await casesOnRecord()) - before).toBe(rows.length - 1);
  });

  it('leaves a record that verifies and in which nobody is forgotten', async () => {
    expect(await live.faults()).toEqual([]);
  });
});

describe('The ladder of an imported case', () => {
  it('begins with the warning on the day after the import, however long the deadline has passed', async () => {
    await live.later(1);
    for (const unit of ['临溪土产大厦', '云栖仓储中心']) {
      expect(await fired(unit)).toEqual(['hazard.rectify overdue-warning', 'listing.fulfil overdue-warning']);
    }
  });

  it('is not begun while the deadline lies ahead, or is not known', async () => {
    for (const unit of ['东篱商贸城', '观澜化工储罐区', '松年医院门诊楼', '白鹭大酒店', '知行泌尿医院']) expect(await fired(unit)).toEqual([]);
  });

  it('is climbed rung by rung from there, and not before each is due', async () => {
    await live.later(20);
    expect(await fired('临溪土产大厦', 'hazard.rectify')).toEqual(['overdue-warning', 'supervision-letter', 'circular'].map((rung) => `hazard.rectify ${rung}`));
    const { machines } = await recordOfUnit('临溪土产大厦');
    expect(machines.filter(({ workflow }) => workflow === 'escalation-decision')).toHaveLength(4);
    expect(await fired('松年医院门诊楼')).toEqual(['listing.set-term overdue-warning', 'term.set overdue-warning']);
  });

  it('leaves the record sound', async () => {
    expect(await live.faults()).toEqual([]);
  });
});

async function imported(path: string): Promise<RowOutcome[]> {
  const table = await opened(path);
  try {
    const found: RowOutcome[] = [];
    for await (const outcome of importRecords({ engine: live.engine, database: database().db, enterOrganisations: upsertRecordedOrganisations }, table)) found.push(outcome);
    return found;
  } finally {
    await table.close();
  }
}

function outcomeOf(unit: string): RowOutcome {
  const found = outcomes.find((one) => one.unit === unit);
  if (found === undefined) throw new Error(`No row names ${unit}`);
  return found;
}

function recordOfUnit(unit: string) {
  return live.record(outcomeOf(unit).caseId ?? '');
}

interface ImportFacts {
  published: Record<string, string>;
  uncertain: unknown[];
  unitCode: string | null;
}

async function firstEntry(caseId: string | null) {
  const { entries } = await live.record(caseId ?? '');
  const entry = entries[0]?.entry;
  if (entry === undefined) throw new Error('The case has no entry');
  return { ...entry, facts: entry.facts as ImportFacts };
}

function entryOf(unit: string) {
  return firstEntry(outcomeOf(unit).caseId);
}

/** Where the import put each machine of the case. */
function statesOf({ moves }: Awaited<ReturnType<typeof firstEntry>>): Record<string, string> {
  return Object.fromEntries(moves.map(({ workflow, to }) => [workflow, to]));
}

function owedIn(duties: readonly { name: string; owedBy: string; due: string; settledAt: string | null }[]): string[] {
  return duties
    .filter(({ settledAt }) => settledAt === null)
    .map(({ name, owedBy, due }) => `${name} by ${owedBy} until ${due}`)
    .sort();
}

/** `duty rung` of everything that fired in the case of a unit, in the order of the journal. */
async function fired(unit: string, only?: string): Promise<string[]> {
  const { rows } = await live.pool.query<{ name: string; rung: string }>(
    'select d.name, f.rung from fired_rung f join duty d using (case_id, duty) where f.case_id = $1 order by f.seq',
    [outcomeOf(unit).caseId],
  );
  const told = rows.map(({ name, rung }) => `${name} ${rung}`);
  return only === undefined ? told.sort() : told.filter((one) => one.startsWith(`${only} `));
}

async function casesOnRecord(): Promise<number> {
  const { rows } = await live.pool.query<{ count: number }>('select count(*)::int as count from case_file');
  return rows[0]?.count ?? 0;
}

function cellsIn(row: TableRow | undefined): Readonly<Record<string, string>> {
  return row?.kind === 'row' ? row.cells : {};
}

/** As a spreadsheet program stores it: nothing for an empty cell, a number for a number. */
function asCell(text: string): SheetCell {
  if (text === '') return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

import { interpretRow, readTableRow } from '../../src/domain/record/published-row.js';
import type { RowReading } from '../../src/domain/record/published-record.js';
import { rowKey } from '../../src/domain/record/row-key.js';
import { registers } from '../support/published/registers.js';

type Taken = Extract<RowReading, { ok: true }>;

const plain = { unit_name: '甲厂', hazard_description: '电线老化', unit_code: '91430100MA0TERT122', region: '澄溪市', level: 'city', outcome: 'listed', deadline: '2024年12月10日前' };

function taken(cells: Record<string, string>): Taken {
  const reading = interpretRow(cells, registers);
  if (!reading.ok) throw new Error(`refused: ${reading.refusal.code}`);
  return reading;
}

/** `field code` of every uncertainty. */
function doubts(cells: Record<string, string>): string[] {
  return taken(cells).uncertain.map(({ field, code }) => `${field} ${code}`);
}

function refusalOf(cells: Record<string, string>): string | null {
  const reading = interpretRow(cells, registers);
  return reading.ok ? null : reading.refusal.code;
}

describe('A published row', () => {
  it('that says everything leaves nothing uncertain', () => {
    const { record, uncertain, dates } = taken({ ...plain, 序号: '1' });
    expect(uncertain).toEqual([]);
    expect(dates).toEqual([{ field: 'deadline', words: '2024年12月10日前', date: '2024-12-10', rule: 'day', inferred: null }]);
    expect(record).toMatchObject({ outcome: 'listed', level: 'city', regionCode: '430100', unitCode: '91430100MA0TERT122', rectifyBy: '2024-12-10' });
  });

  it('keeps every published word exactly as it came, blanks included, also of columns that nobody knows', () => {
    const cells = { 单位名称: ' 甲厂\u00a0', 存在问题: '电线老化\n吊顶可燃', 序号: '7', 备注: '', 所涉法条: '第X条' };
    expect(taken(cells).record.published).toEqual({ 单位名称: ' 甲厂\u00a0', 存在问题: '电线老化\n吊顶可燃', 序号: '7', 所涉法条: '第X条' });
    expect(taken(cells).record.unitName).toBe('甲厂');
  });

  it('holds plain JSON only', () => {
    const reading = taken({ 单位: '甲厂' });
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  it('marks what it does not say, with reasons in both languages that name the field', () => {
    expect(doubts({ 单位名称: '甲厂' })).toEqual([
      'outcome outcome.unknown',
      'deadline deadline.missing',
      'region region.missing',
      'level level.unknown',
      'unit_code unit-code.unknown',
      'hazard_description hazard.missing',
    ]);
    const [first] = taken({ 单位名称: '甲厂', 整改期限: '规定期限内' }).uncertain.filter(({ field }) => field === 'deadline');
    expect(first).toEqual({
      field: 'deadline',
      words: '规定期限内',
      code: 'date.unstated',
      reason: { zh: '“规定期限内”没有写明日期；请向督办机关核实后补录', en: '"规定期限内" names no date; ask the listing body and enter it' },
    });
  });

  it('reads Chinese headers as English ones', () => {
    const { record } = taken({
      标题: '澄溪市挂牌督办名单',
      '整治单位（区域）': '甲厂',
      '地 址': '一号路',
      隐患主要内容: '电线老化',
      责任单位: '甲镇政府',
      督办单位: '市应急管理局',
      整改时限: '2024年12月10日前',
      政府挂牌督办级别: '县市级',
      隐患等级: '重大',
      行业与领域: '工矿商贸',
      统一社会信用代码: '91430100MA0TERT122',
      整改要求: '限期整改',
    });
    expect(record).toMatchObject({
      unitName: '甲厂', address: '一号路', hazard: '电线老化', responsibleUnit: '甲镇政府', supervisingUnit: '市应急管理局', rectifyBy: '2024-12-10',
      level: 'county', hazardGrade: 'major', industry: '工矿商贸', unitCode: '91430100MA0TERT122', requirement: '限期整改', outcome: 'listed',
    });
  });

  it('never takes the dates that somebody added by hand, and says where they differ or are all there is', () => {
    const differs = taken({ ...plain, deadline: '2010年8月30日前', deadline_iso: '2010-08-31' });
    expect(differs.record.rectifyBy).toBe('2010-08-30');
    expect(differs.uncertain).toMatchObject([{ code: 'deadline.hint-disagrees', words: '2010年8月30日前', reason: { en: expect.stringContaining('2010-08-30 / 2010-08-31') } }]);
    const alone = taken({ ...plain, deadline: '年内', deadline_iso: '2009-12-31' });
    expect(alone.record.rectifyBy).toBeNull();
    expect(alone.uncertain.map(({ code }) => code)).toEqual(['date.no-year', 'deadline.hint-only']);
    expect(taken({ ...plain, deadline_iso: '2024-12-10' }).uncertain).toEqual([]);
  });

  it('leaves a limit in the running text of the requirement where it is, and says so', () => {
    const { record, uncertain } = taken({ ...plain, deadline: '', rectification_requirement: '务必于11月30日前全部整改完毕' });
    expect(record.rectifyBy).toBeNull();
    expect(uncertain.map(({ code }) => code)).toEqual(['deadline.in-requirement']);
  });

  it('is surprised by a deadline before the article only while nothing has become of the case', () => {
    const late = { ...plain, deadline: '2024年1月10日前', article_date: '2024-05-01' };
    expect(doubts(late)).toEqual(['deadline date.before-publication']);
    expect(doubts({ ...late, outcome: 'overdue' })).toEqual([]);
  });

  it('keeps one case for several numbered hazards and says how many', () => {
    const { uncertain } = taken({ ...plain, hazard_description: '1、电气线路敷设不规范2、安全出口堆放杂物' });
    expect(uncertain).toMatchObject([{ code: 'hazard.several', reason: { zh: expect.stringContaining('2项') } }]);
  });

  it('marks several bodies in one field and does not split them', () => {
    const row = { ...plain, supervising_unit: '区应急管理局会同区民政局、区商务局', responsible_unit: '路政执法队、甲乡人民政府' };
    expect(doubts(row)).toEqual(['supervising_unit body.several', 'responsible_unit body.several']);
    expect(taken(row).record.responsibleUnit).toBe('路政执法队、甲乡人民政府');
  });

  it('does not split a unit whose name holds a separator', () => {
    const name = '甲实业、乙房地产开发有限公司(二号楼厂房、仓库)';
    expect(taken({ ...plain, unit_name: name }).record.unitName).toBe(name);
    expect(doubts({ ...plain, unit_name: name })).toEqual([]);
  });

  it('marks anonymised names, damaged characters and columns that contradict each other', () => {
    expect(doubts({ ...plain, unit_name: '某铸造厂' })).toEqual(['unit_name unit.masked']);
    expect(doubts({ ...plain, unit_name: '甲市安环??厂' })).toEqual(['unit_name text.damaged']);
    expect(doubts({ ...plain, 隐患地址: '二号车间', 单位地址: '一号路' })).toEqual(['address column.several']);
  });

  it('marks a grade that the law does not know', () => {
    expect(taken({ ...plain, 隐患等级: '一般' }).record.hazardGrade).toBe('general');
    expect(doubts({ ...plain, 隐患等级: '二级' })).toEqual(['hazard_grade grade.unread']);
  });
});

describe('The code of a unit', () => {
  it('is taken only if it is valid', () => {
    expect(taken({ ...plain, unit_code: '12345' }).record.unitCode).toBeNull();
    expect(doubts({ ...plain, unit_code: '12345' })).toEqual(['unit_code unit-code.invalid']);
  });

  it('that is an identity number is not printed in the report', () => {
    const { uncertain } = taken({ ...plain, unit_code: '110101199003074258' });
    expect(uncertain).toMatchObject([{ code: 'unit-code.legacy', words: '110101********' }]);
    expect(JSON.stringify(uncertain)).not.toContain('199003');
  });
});

describe('The region of a row', () => {
  const inRegion = (region: string, issuing_authority = '') => ({ ...plain, region, issuing_authority });

  it('stays without a code where the name is unknown or borne by several', () => {
    expect(taken(inRegion('云岭试验区')).record).toMatchObject({ regionName: '云岭试验区', regionCode: null });
    expect(doubts(inRegion('云岭试验区'))).toEqual(['region region.unknown']);
    expect(doubts(inRegion('东溪区'))).toEqual(['region region.ambiguous']);
  });

  it.each([
    ['东溪区', '安沙市人民政府', '430202'],
    ['', '澄溪市消防救援支队', '430100'],
    ['南岭省', '澄溪市人民政府办公室', '430100'],
  ])('%s under %s is narrowed to %s, and marked', (region, authority, code) => {
    expect(taken(inRegion(region, authority)).record.regionCode).toBe(code);
    expect(doubts(inRegion(region, authority))).toEqual(['region region.from-authority']);
  });

  it('is looked up as of the day of publication', () => {
    const asked: (string | null)[] = [];
    interpretRow({ ...plain, article_date: '2012-08-02' }, { ...registers, findRegions: (name, on) => (asked.push(on), registers.findRegions(name, on)) });
    expect(asked).toContain('2012-08-02');
  });

  it('is not read from an authority that only sounds like a place', () => {
    const companies = { ...registers, findRegions: (name: string) => (name === '公安' ? [{ code: '421022', name: '公安县' }] : []) };
    expect(interpretRow(inRegion('', '公安部'), companies)).toMatchObject({ record: { regionCode: null } });
  });
});

describe('The outcome of a row', () => {
  it.each([
    ['listed', 'listed', null],
    ['delisted', 'delisted', null],
    ['progress', 'progress', null],
    ['overdue', 'overdue', null],
    ['penalised', 'penalised', null],
    ['unknown', 'exposed', 'outcome.unknown'],
    ['挂牌督办', 'listed', null],
    ['挂账督办', 'listed', null],
    ['摘牌', 'delisted', null],
    ['已摘牌销号', 'delisted', null],
    ['予以销案', 'delisted', null],
    ['核销', 'delisted', null],
    ['不再列为重大火灾隐患单位', 'delisted', null],
    ['摘除黄牌', 'delisted', null],
    ['尚未销案', 'listed', null],
    ['继续挂牌', 'listed', null],
    ['未整改', 'listed', null],
    ['申请销号', 'progress', 'outcome.closure-pending'],
    ['整改后予以摘牌', 'progress', 'outcome.closure-pending'],
    ['逾期未整改', 'overdue', null],
    ['逾期未销案', 'overdue', null],
    ['未按期完成整改', 'overdue', null],
    ['整改中', 'progress', null],
    ['正在整改', 'progress', null],
    ['尚未整改完毕', 'progress', null],
    ['完成80%', 'progress', null],
    ['验收不合格', 'progress', null],
    ['验收合格', 'progress', 'outcome.completed-not-delisted'],
    ['已完成整改', 'progress', 'outcome.completed-not-delisted'],
    ['已整改', 'progress', 'outcome.completed-not-delisted'],
    ['申请延期', 'progress', 'outcome.extension'],
    ['降为一般隐患', 'progress', 'outcome.downgraded'],
    ['已停业', 'progress', 'outcome.out-of-use'],
    ['自行停业整改', 'progress', 'outcome.out-of-use'],
    ['市场关停', 'progress', 'outcome.out-of-use'],
    ['责令停产停业并处罚款', 'penalised', null],
    ['曝光', 'exposed', null],
    ['领导重视', 'exposed', 'outcome.unread'],
  ])('%s is read as %s (doubt: %s)', (words, outcome, doubt) => {
    const { record, uncertain } = taken({ ...plain, outcome: words });
    expect([record.outcome, uncertain[0]?.code ?? null]).toEqual([outcome, doubt]);
  });

  it('answers the question of its header', () => {
    const { outcome: _, ...rest } = plain;
    expect(taken({ ...rest, 是否销号: '是' }).record.outcome).toBe('delisted');
    expect(taken({ ...rest, 是否整改: '是' })).toMatchObject({ record: { outcome: 'progress' }, uncertain: [{ code: 'outcome.completed-not-delisted' }] });
    expect(taken({ ...rest, 是否整改: '否' })).toMatchObject({ record: { outcome: 'progress' }, uncertain: [] });
  });

  it('is assumed only where the row shows a listing, and marked', () => {
    expect(taken({ 单位名称: '甲厂', 标题: '市政府挂牌督办重大火灾隐患' })).toMatchObject({ record: { outcome: 'listed' }, uncertain: [{ code: 'outcome.assumed' }, {}, {}, {}, {}, {}] });
    expect(taken({ 单位名称: '甲厂', 标题: '消防曝光隐患单位' }).record.outcome).toBe('exposed');
  });
});

describe('The level of a row', () => {
  it.each([
    ['province', '', 'province', null],
    ['省级', '', 'province', null],
    ['自治区', '', 'province', null],
    ['市级', '', 'city', null],
    ['州', '', 'city', null],
    ['县(市、区)级', '', 'county', null],
    ['区级', '', 'county', null],
    ['镇街(园区)政府', '', 'town', null],
    ['国务院安委会', '', 'state', null],
    ['unknown', '', null, 'level.unknown'],
    ['管委会', '', null, 'level.ambiguous'],
    ['省级、市级', '', null, 'level.several'],
    ['红色', '', null, 'level.unread'],
    ['市级', '北京市安委会', 'province', 'level.municipality'],
    ['市级', '临溪市安委办', 'county', 'level.county-level-city'],
    ['市级', '澄溪市人民政府', 'city', null],
  ])('%s of "%s" is %s (doubt: %s)', (words, issuing_authority, level, doubt) => {
    const { record, uncertain } = taken({ ...plain, level: words, issuing_authority });
    expect([record.level, uncertain.find(({ field }) => field === 'level')?.code ?? null]).toEqual([level, doubt]);
  });
});

describe('Numbered hazards', () => {
  it.each([
    ['1、吊顶可燃;2、应急照明灯损坏', '2'],
    ['1. 灭火器过期;2. 油烟机未清洗;3. 无预案', '3'],
    ['2. 油烟机未清洗;3. 无预案', '2'],
    ['(1)装修施工(2)外窗遮挡(3)排烟不足', '3'],
    ['（一）占道；（二）堵塞', '2'],
    ['①占道②堵塞', '2'],
    ['一、占道；二、堵塞', '2'],
    ['1、电气线路敷设不规范2、安全出口堆放杂物', '2'],
    ['1.缺少应急照明灯具;2.3层走道堆放杂物', '2'],
    ['1.厨房东侧堆物;2.东侧楼梯堆物;3.演艺厅东侧安全出口1.4米处设置踏步', '3'],
    ['安全出口1.4米处设置踏步', null],
    ['1.4米处设置踏步', null],
    ['3、4号喷淋泵损坏', null],
    ['1、2、3号楼消防通道堵塞', null],
    ['门宽1.5米、2.3米', null],
    ['(1)安全疏散通道堵塞', null],
    ['1. 灭火器放置不规范，已立即整改。', null],
    ['损坏率超过50%', null],
  ])('in %s are counted: %s', (hazard_description, count) => {
    const several = taken({ ...plain, hazard_description }).uncertain.find(({ code }) => code === 'hazard.several');
    expect(several?.reason.en.match(/\d+(?= numbered)/)?.[0] ?? null).toBe(count);
  });
});

describe('A row that is no case', () => {
  it.each([
    ['import.row-empty', { 序号: '9', 单位名称: '', 存在问题: ' ', 地址: '一号路' }],
    ['import.row-header-again', { 单位名称: '单位名称', 存在问题: '存在问题', 整改期限: '整改 期限' }],
    ['import.row-total', { 序号: '合计', 单位名称: '12家', 存在问题: '' }],
    ['import.row-heading', { 单位名称: '一、澄溪市', 存在问题: '' }],
    ['import.row-note', { 单位名称: '备注：本表由各区填报', 存在问题: '' }],
  ])('is refused with %s', (code, cells) => {
    expect(refusalOf(cells)).toBe(code);
  });

  it('is not a unit that happens to be the only cell', () => {
    expect(refusalOf({ 单位名称: '甲厂', 存在问题: '' })).toBeNull();
  });

  it('says what it holds', () => {
    const reading = interpretRow({ 序号: '9', 地址: '一号路' }, registers);
    expect(reading).toMatchObject({ refusal: { reasons: [{ zh: expect.stringContaining('9 / 一号路'), en: expect.stringContaining('9 / 一号路') }] } });
  });

  it('with another number of cells than the header says both numbers', () => {
    const reading = readTableRow({ kind: 'ragged', line: 4, words: 'a,b', expected: 3, found: 2 }, registers);
    expect(reading).toMatchObject({ ok: false, refusal: { code: 'import.row-ragged', reasons: [{ en: expect.stringContaining('2 cells, the header 3') }] } });
  });
});

describe('The key of a row', () => {
  it('does not depend on the order of the columns, on empty cells or on blanks around a cell', () => {
    expect(rowKey({ 单位: '甲厂 ', 地址: '', 期限: '年底前' })).toBe(rowKey({ 期限: '年底前', 单位: '甲厂' }));
  });

  it('differs when any word differs or stands under another header', () => {
    const keys = [{ 单位: '甲厂' }, { 单位: '乙厂' }, { 地址: '甲厂' }, { 单位: '甲厂', 地址: '乙厂' }].map(rowKey);
    expect(new Set(keys).size).toBe(4);
  });
});

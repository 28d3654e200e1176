import { columnsOf, fieldOfHeader, knownHeaderCount, recordFields } from '../../src/domain/record/headers.js';

describe('A header', () => {
  it.each([
    ['单位名称', 'unit_name'],
    ['单位', 'unit_name'],
    ['整治单位(区域)', 'unit_name'],
    ['整治单位（区域）', 'unit_name'],
    ['重大火灾隐患单位', 'unit_name'],
    ['地址', 'address'],
    ['详细地址', 'address'],
    ['街镇', 'address'],
    ['存在的重大火灾隐患', 'hazard_description'],
    ['隐患主要内容', 'hazard_description'],
    ['存在的主要隐患', 'hazard_description'],
    ['存在隐患', 'hazard_description'],
    ['存在问题', 'hazard_description'],
    ['基本案情', 'hazard_description'],
    ['存在火灾隐患', 'hazard_description'],
    ['存在火灾隐患问题', 'hazard_description'],
    ['隐患问题', 'hazard_description'],
    ['隐患描述', 'hazard_description'],
    ['隐患基本情况（简述）', 'hazard_description'],
    ['处理措施', 'rectification_requirement'],
    ['整改措施', 'rectification_requirement'],
    ['整改期限', 'deadline'],
    ['整改时限', 'deadline'],
    ['隐患治理期限', 'deadline'],
    ['计划完成治理时间', 'deadline'],
    ['督办单位', 'supervising_unit'],
    ['督改责任单位', 'supervising_unit'],
    ['协调督办单位', 'supervising_unit'],
    ['责任单位', 'responsible_unit'],
    ['隐患治理责任单位', 'responsible_unit'],
    ['交办单位', 'issuing_authority'],
    ['政府挂牌督办级别', 'level'],
    ['挂牌督办级别', 'level'],
    ['隐患等级', 'hazard_grade'],
    ['统一社会信用代码', 'unit_code'],
    ['地区', 'region'],
    ['行业与领域', 'industry'],
    ['整改情况', 'outcome'],
    ['隐患状态', 'outcome'],
    ['整改完成日期', 'outcome_date'],
    ['deadline_iso', 'deadline_iso'],
  ])('%s names %s', (header, field) => {
    expect(fieldOfHeader(header)).toBe(field);
  });

  it.each(['落实治理时间要求', '落实治理经费物资', '整改责任人', '检查时间', '序号', ''])('%s names nothing that is read', (header) => {
    expect(fieldOfHeader(header)).toBeNull();
  });

  it.each(['单位 名称', '单位\u00a0名称', ' 单位名称：', '＊单位名称', '单位名称*', '单\u3000位名称', '单位名称 (2)', 'Unit_Name', '\uFEFFunit_name'])('is known as %j', (header) => {
    expect(fieldOfHeader(header)).toBe('unit_name');
  });

  it('of the English form names its field for every field', () => {
    expect(recordFields.map(fieldOfHeader)).toEqual([...recordFields]);
  });
});

describe('The columns of a file', () => {
  it('keep the order in which several name the same field', () => {
    expect(columnsOf(['单位地址', '单位名称', '隐患地址', '序号'])).toEqual({ address: ['单位地址', '隐患地址'], unit_name: ['单位名称'] });
  });

  it('count as known by the fields that they name, not by the headers', () => {
    expect(knownHeaderCount(['单位', '单位名称', '序号'])).toBe(1);
    expect(knownHeaderCount(['单位', '整改期限', '序号'])).toBe(2);
  });
});

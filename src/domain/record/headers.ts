import { closedWords } from './plain-words.js';

/** What a column of a published listing or a ledger may say about a case, under the names of the English form of such files. */
export const recordFields = [
  'source_title',
  'issuing_authority',
  'level',
  'listing_date',
  'region',
  'unit_name',
  'unit_code',
  'industry',
  'address',
  'hazard_description',
  'hazard_grade',
  'rectification_requirement',
  'deadline',
  'supervising_unit',
  'responsible_unit',
  'outcome',
  'outcome_date',
  'article_date',
] as const;

export type RecordField = (typeof recordFields)[number];

/** Columns that somebody added by hand beside the published words; they are compared with our reading and never replace it. */
export const hintFields = ['listing_date_iso', 'deadline_iso', 'outcome_date_iso', 'article_date_iso'] as const;

export type HintField = (typeof hintFields)[number];

/**
 * Header names as published notices (13 sources) and ledger forms (9 forms) print them, blanks and bracket width aside.
 * Left out on purpose: 落实治理时间要求 and 落实治理经费物资 hold 是/否 and are neither a date nor an amount; 整改责任人 is a person;
 * 检查时间 and 发现时间 are neither a listing nor a publication.
 */
const chineseHeaders: Record<RecordField, readonly string[]> = {
  source_title: ['标题', '文件名称', '文件标题', '来源标题', '通知名称', '来源'],
  issuing_authority: ['发文机关', '发文单位', '发布单位', '发布机关', '公布单位', '挂牌机关', '挂牌督办机关', '交办单位'],
  level: ['挂牌督办级别', '政府挂牌督办级别', '督办级别', '挂牌级别', '督办层级', '挂牌层级', '级别'],
  listing_date: ['挂牌时间', '挂牌日期', '挂牌督办时间', '挂牌督办日期', '督办日期', '列入时间', '公布日期', '公布时间', '发文日期', '成文日期'],
  region: ['地区', '区域', '所在地区', '所属地区', '行政区划', '区县', '县区', '县(市、区)', '县(市、区)名称', '属地', '辖区', '市州', '市县'],
  unit_name: [
    '单位名称', '单位', '企业名称', '整治单位(区域)', '整治单位', '重大火灾隐患单位', '隐患单位', '隐患单位名称', '单位(场所)名称',
    '单位(场所)', '场所名称', '被督办单位', '被检查单位', '生产经营单位', '被检查部门', '所属部门', '隐患所在区域/部门',
  ],
  unit_code: ['统一社会信用代码', '社会信用代码', '统一信用代码', '信用代码', '单位代码'],
  industry: ['行业与领域', '行业领域', '行业', '行业类别', '所属行业'],
  address: ['地址', '单位地址', '详细地址', '隐患地址', '隐患位置', '隐患地点', '地点', '街镇'],
  hazard_description: [
    '存在的重大火灾隐患', '隐患主要内容', '存在的主要隐患', '主要隐患', '存在隐患', '存在的隐患', '存在问题', '存在的问题', '存在的主要问题',
    '基本案情', '存在火灾隐患', '存在火灾隐患问题', '隐患问题', '隐患描述', '隐患内容', '隐患情况', '隐患基本情况(简述)', '隐患基本情况', '安全隐患',
    '重大隐患内容',
  ],
  hazard_grade: ['隐患等级', '隐患级别'],
  rectification_requirement: ['整改要求', '整治要求', '督办要求', '整改措施', '治理措施', '控制措施', '处理措施', '处理结果'],
  deadline: [
    '整改期限', '整改时限', '整治期限', '整改完成时限', '整改完成期限', '完成期限', '完成时限', '隐患治理期限', '治理期限', '限期整改时间',
    '计划完成治理时间', '计划完成时间', '督办期限', '整改截止日期',
  ],
  supervising_unit: ['督办单位', '挂牌督办单位', '协调督办单位', '督办部门', '督改责任单位', '督办部门及责任人'],
  responsible_unit: ['责任单位', '整改责任单位', '隐患治理责任单位', '治理责任单位', '责任主体'],
  outcome: [
    '督办状态', '整改状态', '隐患状态', '当前状态', '状态', '办理结果', '督办结果', '整改结果', '整改情况', '整改进度', '进度', '是否整改', '是否销号',
    '是否销案', '是否摘牌', '复查结果', '验收情况',
  ],
  outcome_date: ['摘牌时间', '摘牌日期', '销案时间', '销案日期', '销号时间', '销号日期', '整改完成日期', '整改完成时间', '整改确认日期', '验收时间', '复查日期'],
  article_date: ['文章日期', '报道日期', '刊发日期', '发布日期', '发布时间'],
};

const knownHeaders: ReadonlyMap<string, RecordField | HintField> = new Map([
  ...recordFields.map((field) => [headerForm(field), field] as const),
  ...hintFields.map((field) => [headerForm(field), field] as const),
  ...recordFields.flatMap((field) => chineseHeaders[field].map((header) => [headerForm(header), field] as const)),
]);

/** A header in the writing under which headers are compared: no blanks, half-width, lower case, without a colon or a required-mark. */
export function headerForm(header: string): string {
  return closedWords(header)
    .toLowerCase()
    .replace(/[:*]+$|^\*+/g, '')
    .replace(/\(\d+\)$/, '');
}

/** The field or hint that a header names; null for a header that the importer only keeps. */
export function fieldOfHeader(header: string): RecordField | HintField | null {
  return knownHeaders.get(headerForm(header)) ?? null;
}

/** How many different fields a row of cells names; the header row of a file names at least two. */
export function knownHeaderCount(cells: readonly string[]): number {
  return new Set(cells.map(fieldOfHeader).filter((field) => field !== null)).size;
}

/** Which columns of a file say what: the headers of each field, in the order of the columns. */
export type Columns = Partial<Record<RecordField | HintField, string[]>>;

/** Sorts the headers of a file by what they name; headers that name nothing known are left out (their cells are still kept). */
export function columnsOf(headers: readonly string[]): Columns {
  const columns: Columns = {};
  for (const header of headers) {
    const field = fieldOfHeader(header);
    if (field !== null) (columns[field] ??= []).push(header);
  }
  return columns;
}

import { lines, lineTitles, type Line } from '../domain/access/line.js';
import type { Role } from '../domain/workflow/actor.js';
import { roles } from '../domain/workflow/actor.js';
import { roleTitles } from '../domain/workflow/role-titles.js';
import type { Words } from '../domain/workflow/words.js';
import { organisationKinds, organisationLevels, organisationScales, type OrganisationKind, type OrganisationLevel, type OrganisationScale } from './organisation.js';

/** What of the directory goes into one table. */
export const directoryTables = ['organisations', 'people', 'posts'] as const;
export type DirectoryTable = (typeof directoryTables)[number];

/** Columns of each table in their order: the field, which is a header too, and the Chinese headers that name it; the first is written. */
const columns = {
  organisations: {
    id: ['标识'],
    creditCode: ['统一社会信用代码', '信用代码'],
    name: ['机构名称', '单位名称', '企业名称'],
    kind: ['机构类型', '类型'],
    regionCode: ['行政区划代码', '行政区划'],
    level: ['层级'],
    line: ['监管条线', '条线'],
    authority: ['主管部门'],
    committee: ['上级机构', '督办单位'],
    industry: ['行业代码', '国民经济行业代码'],
    scale: ['规模', '企业规模'],
    principal: ['主要负责人'],
    validFrom: ['起始日期'],
    validTo: ['终止日期'],
    verified: ['已核实'],
  },
  people: { id: ['标识'], staffNumber: ['人员编号', '工号'], name: ['姓名'], leftOn: ['离任日期'] },
  posts: {
    person: ['人员', '人员编号', '工号'],
    personName: ['姓名'],
    unit: ['机构', '统一社会信用代码'],
    unitName: ['机构名称', '单位名称'],
    role: ['岗位'],
    from: ['任职日期'],
    to: ['离任日期'],
    successor: ['接任人'],
  },
} as const satisfies Record<DirectoryTable, Record<string, readonly string[]>>;

export type FieldOf<T extends DirectoryTable> = keyof (typeof columns)[T] & string;

/** Fields of a table in the order of its columns. */
export function fieldsOf<T extends DirectoryTable>(table: T): FieldOf<T>[] {
  return Object.keys(columns[table]) as FieldOf<T>[];
}

/** The header under which a field is written. */
export function headerOf(table: DirectoryTable, field: string): string {
  return (columns[table] as Record<string, readonly string[]>)[field]?.[0] ?? field;
}

/** The field that a header names, or null. */
export function fieldOfHeader(table: DirectoryTable, header: string): string | null {
  const name = header.normalize('NFKC').replace(/[\s*]+/g, '').toLowerCase();
  return Object.entries<readonly string[]>(columns[table]).find(([field, names]) => field.toLowerCase() === name || names.includes(name))?.[0] ?? null;
}

/** By what the header row of such a file is known. */
export function headersOf(table: DirectoryTable): { count: (cells: readonly string[]) => number; examples: Words } {
  const fields = fieldsOf(table);
  return {
    count: (cells) => new Set(cells.map((cell) => fieldOfHeader(table, cell)).filter((field) => field !== null)).size,
    examples: { zh: fields.map((field) => headerOf(table, field)).join('、'), en: fields.join(', ') },
  };
}

const kindWords: Record<OrganisationKind, string> = {
  ...{ enterprise: '企业', authority: '监管部门', 'safety-committee-office': '安委办' },
  ...{ government: '人民政府', 'discipline-body': '纪检监察机关', agency: '技术服务机构' },
};
const levelWords: Record<OrganisationLevel, string> = { town: '镇', county: '县', city: '市', province: '省', state: '国家' };
const lineWords = Object.fromEntries(lines.map((line) => [line, lineTitles[line].zh])) as Record<Line, string>;
const scaleWords: Record<OrganisationScale, string> = { large: '大型', medium: '中型', small: '小型', micro: '微型' };
const roleWords = Object.fromEntries(roles.map((role) => [role, roleTitles[role].zh])) as Record<Role, string>;

/** Fields whose values are codes, with the word that is written for each; a file may hold either. */
export const codedFields = {
  kind: { codes: organisationKinds, words: kindWords },
  level: { codes: organisationLevels, words: levelWords },
  line: { codes: lines, words: lineWords },
  scale: { codes: organisationScales, words: scaleWords },
  role: { codes: roles, words: roleWords },
} as const;

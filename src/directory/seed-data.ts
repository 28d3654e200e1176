import type { Line } from '../domain/access/line.js';
import type { Role } from '../domain/workflow/actor.js';
import type { OrganisationKind, OrganisationLevel } from './organisation.js';

/** An organisation of the demonstration directory. Others are named by `key`. */
export interface SeededOrganisation {
  key: string;
  kind: OrganisationKind;
  name: string;
  region: string;
  level?: OrganisationLevel;
  line?: Line;
  authority?: string;
  /** GB/T 4754 code of what an enterprise does. */
  industry?: string;
  committee?: string;
  /** The nine characters of the organisation part of an enterprise's credit code. */
  code?: string;
}

/** A post of the demonstration directory, with the login of its holder. */
export interface SeededPost {
  login: string;
  person: string;
  organisation: string;
  role: Role;
}

/**
 * An invented province 齐东省 with a city 琅琊市, and a second city 临溪市 elsewhere. The division codes are real ones, so that they pass as
 * codes; every name is made up. Each body stands below the one that supervises it.
 */
export const seededOrganisations: readonly SeededOrganisation[] = [
  { key: 'province-committee', kind: 'safety-committee-office', name: '齐东省安全生产委员会办公室', region: '370000', level: 'province' },
  {
    key: 'city-committee',
    kind: 'safety-committee-office',
    name: '琅琊市安全生产委员会办公室',
    region: '370200',
    level: 'city',
    committee: 'province-committee',
  },
  { key: 'emergency-bureau', kind: 'authority', name: '琅琊市应急管理局', region: '370200', level: 'city', committee: 'city-committee' },
  { key: 'fire-brigade', kind: 'authority', name: '琅琊市消防救援支队', region: '370200', level: 'city', line: 'fire', committee: 'city-committee' },
  {
    key: 'chemical-works',
    kind: 'enterprise',
    name: '琅琊市东篱化工有限公司',
    region: '370203',
    authority: 'emergency-bureau',
    committee: 'city-committee',
    code: 'MA3DL0001',
    industry: '26',
  },
  {
    key: 'machine-works',
    kind: 'enterprise',
    name: '琅琊市北岭机械有限公司',
    region: '370203',
    authority: 'emergency-bureau',
    committee: 'city-committee',
    code: 'MA3BL0002',
    industry: '34',
  },
  {
    key: 'shopping-mall',
    kind: 'enterprise',
    name: '琅琊市云帆商业广场有限公司',
    region: '370203',
    authority: 'fire-brigade',
    committee: 'city-committee',
    code: 'MA3YF0004',
    industry: '52',
  },
  { key: 'city-government', kind: 'government', name: '琅琊市人民政府', region: '370200', level: 'city', committee: 'province-committee' },
  { key: 'city-discipline', kind: 'discipline-body', name: '琅琊市纪委监委', region: '370200', level: 'city' },
  { key: 'assessment-agency', kind: 'agency', name: '齐东省安泰安全评价有限公司', region: '370200' },
  { key: 'other-committee', kind: 'safety-committee-office', name: '临溪市安全生产委员会办公室', region: '330100', level: 'city' },
  { key: 'other-bureau', kind: 'authority', name: '临溪市应急管理局', region: '330100', level: 'city', committee: 'other-committee' },
  {
    key: 'other-works',
    kind: 'enterprise',
    name: '临溪市白鹭食品有限公司',
    region: '330106',
    authority: 'other-bureau',
    committee: 'other-committee',
    code: 'MA2BX0003',
    industry: '14',
  },
];

export const seededPosts: readonly SeededPost[] = [
  { login: 'safety.officer', person: '周闻溪', organisation: 'chemical-works', role: 'enterprise-safety-officer' },
  { login: 'principal', person: '沈砚秋', organisation: 'chemical-works', role: 'enterprise-principal' },
  { login: 'machine.safety.officer', person: '何听雨', organisation: 'machine-works', role: 'enterprise-safety-officer' },
  { login: 'machine.principal', person: '孟知行', organisation: 'machine-works', role: 'enterprise-principal' },
  { login: 'inspector', person: '李望舒', organisation: 'emergency-bureau', role: 'inspector' },
  { login: 'inspector2', person: '赵青野', organisation: 'emergency-bureau', role: 'inspector' },
  { login: 'regulator', person: '王守拙', organisation: 'emergency-bureau', role: 'regulator' },
  { login: 'regulator2', person: '陈观澜', organisation: 'emergency-bureau', role: 'regulator' },
  { login: 'regulator.leader', person: '严秉直', organisation: 'emergency-bureau', role: 'regulator-leader' },
  { login: 'fire.regulator', person: '杨弃疾', organisation: 'fire-brigade', role: 'regulator' },
  { login: 'fire.inspector', person: '霍明远', organisation: 'fire-brigade', role: 'inspector' },
  { login: 'mall.safety.officer', person: '白知秋', organisation: 'shopping-mall', role: 'enterprise-safety-officer' },
  { login: 'mall.principal', person: '云若水', organisation: 'shopping-mall', role: 'enterprise-principal' },
  { login: 'intake.officer', person: '温如玉', organisation: 'emergency-bureau', role: 'intake-officer' },
  { login: 'expert', person: '陆九思', organisation: 'assessment-agency', role: 'expert' },
  { login: 'expert2', person: '苏明远', organisation: 'assessment-agency', role: 'expert' },
  { login: 'discipline.officer', person: '秦正之', organisation: 'city-discipline', role: 'discipline-officer' },
  { login: 'administrator', person: '方维一', organisation: 'city-committee', role: 'system-administrator' },
  { login: 'security.administrator', person: '卫慎独', organisation: 'city-committee', role: 'security-administrator' },
  { login: 'auditor', person: '司明察', organisation: 'city-committee', role: 'auditor' },
  { login: 'supervisor', person: '韩松年', organisation: 'city-committee', role: 'supervisor' },
  { login: 'leader', person: '林致远', organisation: 'city-committee', role: 'supervisor-leader' },
  { login: 'province.supervisor', person: '曹伯庸', organisation: 'province-committee', role: 'supervisor' },
  { login: 'province.leader', person: '顾明德', organisation: 'province-committee', role: 'supervisor-leader' },
  { login: 'other.safety.officer', person: '许一舟', organisation: 'other-works', role: 'enterprise-safety-officer' },
  { login: 'other.principal', person: '钱望山', organisation: 'other-works', role: 'enterprise-principal' },
  { login: 'other.inspector', person: '吴从简', organisation: 'other-bureau', role: 'inspector' },
  { login: 'other.regulator', person: '郑若谷', organisation: 'other-bureau', role: 'regulator' },
  { login: 'other.regulator.leader', person: '石守正', organisation: 'other-bureau', role: 'regulator-leader' },
  { login: 'other.supervisor', person: '冯止戈', organisation: 'other-committee', role: 'supervisor' },
  { login: 'other.leader', person: '唐慎思', organisation: 'other-committee', role: 'supervisor-leader' },
];

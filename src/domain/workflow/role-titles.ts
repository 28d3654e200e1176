import type { Role } from './actor.js';
import type { Words } from './words.js';

/** Titles of the posts, in the terms of the field. */
export const roleTitles = {
  'enterprise-safety-officer': { zh: '企业安全管理人员', en: 'safety officer' },
  'enterprise-principal': { zh: '企业主要负责人', en: 'principal' },
  inspector: { zh: '执法人员', en: 'inspector' },
  regulator: { zh: '监管部门经办人', en: 'regulator' },
  'regulator-leader': { zh: '监管部门主要负责人', en: 'head of the department' },
  supervisor: { zh: '督办机关经办人', en: 'supervisor' },
  'supervisor-leader': { zh: '督办机关负责人', en: 'leader of the supervising body' },
  'intake-officer': { zh: '举报受理人员', en: 'intake officer' },
  expert: { zh: '专家', en: 'expert' },
  'discipline-officer': { zh: '纪检监察人员', en: 'discipline officer' },
  'system-administrator': { zh: '系统管理员', en: 'system administrator' },
  'security-administrator': { zh: '安全管理员', en: 'security administrator' },
  auditor: { zh: '审计管理员', en: 'auditor' },
} as const satisfies Record<Role, Words>;

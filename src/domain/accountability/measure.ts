import type { Words } from '../workflow/words.js';

/** How somebody is held to account (regulation: 约谈, 通报, 曝光, 行政处罚, 联合惩戒, 移送). */
export const measures = [
  'interview-enterprise',
  'interview-government',
  'circular',
  'exposure',
  'penalty-referral',
  'joint-sanction',
  'transfer-to-discipline',
  'transfer-to-justice',
] as const;

export type Measure = (typeof measures)[number];

/** Titles of the measures, in the terms of the field. */
export const measureTitles: Readonly<Record<Measure, Words>> = {
  'interview-enterprise': { zh: '约谈企业', en: 'Interview with the enterprise' },
  'interview-government': { zh: '约谈政府（部门）', en: 'Interview with the government' },
  circular: { zh: '通报', en: 'Circular' },
  exposure: { zh: '曝光', en: 'Exposure' },
  'penalty-referral': { zh: '行政处罚移交', en: 'Penalty referral' },
  'joint-sanction': { zh: '联合惩戒', en: 'Joint sanction' },
  'transfer-to-discipline': { zh: '移送纪检监察', en: 'Transfer to discipline inspection' },
  'transfer-to-justice': { zh: '移送司法', en: 'Transfer to justice' },
};

const forEnterprises: readonly Measure[] = ['interview-enterprise', 'penalty-referral', 'joint-sanction'];
const forOfficials: readonly Measure[] = ['interview-government', 'transfer-to-discipline'];
const followedUp: readonly Measure[] = ['interview-enterprise', 'interview-government', 'circular'];

/**
 * Whether a measure is one for the post it is meant for. 安全生产法 article 102 fines, and 令11 lists, enterprises; an interview is one with an
 * enterprise or one with a government or department (安委〔2018〕2号); discipline inspection is for officials. The others are for both.
 */
export function measureFits(measure: Measure, role: string): boolean {
  return !(role.startsWith('enterprise-') ? forOfficials : forEnterprises).includes(measure);
}

/** Whether the one held to account has to report what he changed: after an interview or a circular (安委〔2018〕2号; 漳州: within five working days). */
export function isFollowedUp(measure: Measure): boolean {
  return followedUp.includes(measure);
}

/**
 * The measure that a rung of a ladder comes to; null where the rung holds nobody to account and is carried out at once. `to` is the receiver
 * of a transfer.
 */
export function measureOfRung(act: string, role: string, to: string | null): Measure | null {
  switch (act) {
    case 'circular':
    case 'penalty-referral':
      return act;
    case 'interview':
      return role.startsWith('enterprise-') ? 'interview-enterprise' : 'interview-government';
    case 'case-transfer':
      return to === 'discipline-inspection' ? 'transfer-to-discipline' : 'transfer-to-justice';
    case 'credit-list':
      return 'joint-sanction';
    default:
      return null;
  }
}

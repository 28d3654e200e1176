import type { Words } from '../domain/workflow/words.js';

/** Somebody who reports. All of it is what he chooses to say of himself. */
export interface Reporter {
  name: string;
  phone?: string;
  idNumber?: string;
  address?: string;
  /** Another way to reach him. */
  contact?: string;
}

/** To whom and how a reward is paid. */
export interface Payee extends Reporter {
  /** Account or other way of payment. */
  account?: string;
}

/** What was reported, in the reporter's words. */
export interface Statement {
  description: string;
  place?: string;
  /** The enterprise as the reporter names it. */
  enterprise?: string;
}

/** What a report is about, in the terms of the field. */
export const matterTitles = {
  hazard: { zh: '事故隐患', en: 'a hazard' },
  violation: { zh: '安全生产违法行为', en: 'a violation of work safety law' },
  'concealed-accident': { zh: '瞒报谎报事故', en: 'an accident that was concealed or told falsely' },
  other: { zh: '其他', en: 'something else' },
} as const satisfies Record<string, Words>;

export type Matter = keyof typeof matterTitles;

/** Title of the case of a report. It tells the matter and nothing that the reporter said. */
export function reportTitle(matter: Matter): string {
  return `举报（${matterTitles[matter].zh}）`;
}

/** How a reporter is told how far his report has come. */
export const reportStages = {
  received: { zh: '已收到，正在决定是否受理', en: 'received; whether it is accepted is being decided' },
  forwarded: { zh: '已移送有权处理的部门', en: 'forwarded to the competent body' },
  verifying: { zh: '已受理，正在核查', en: 'accepted; it is being verified' },
  answering: { zh: '已核查，将予答复', en: 'verified; an answer follows' },
  refused: { zh: '不予受理', en: 'not accepted' },
  answered: { zh: '已答复', en: 'answered' },
  rewarding: { zh: '已答复，奖励办理中', en: 'answered; a reward is being considered' },
  claiming: { zh: '奖励已批准，请领取', en: 'a reward is approved; claim it' },
  paying: { zh: '奖励发放中', en: 'the reward is being paid' },
  rewarded: { zh: '已答复，奖励已发放', en: 'answered, and rewarded' },
} as const satisfies Record<string, Words>;

export type ReportStage = keyof typeof reportStages;

/** The stage of a report by the tags of its case. */
export function stageOf(tags: readonly string[]): ReportStage {
  const found = byTag.find(([tag]) => tags.includes(tag));
  return found?.[1] ?? 'received';
}

const byTag: readonly (readonly [string, ReportStage])[] = [
  ['whistle-refused', 'refused'],
  ['whistle-rewarded', 'rewarded'],
  ['whistle-answered', 'answered'],
  ['whistle-reward-paying', 'paying'],
  ['whistle-reward-claiming', 'claiming'],
  ['whistle-reward-proposing', 'rewarding'],
  ['whistle-reward-deciding', 'rewarding'],
  ['whistle-answering', 'answering'],
  ['whistle-verifying', 'verifying'],
  ['whistle-forwarded', 'forwarded'],
];

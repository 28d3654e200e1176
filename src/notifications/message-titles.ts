import { rungTitles } from '../domain/duty/rung-effects.js';
import type { Words } from '../domain/workflow/words.js';

/** Titles of the messages that acts send. */
const titles: Record<string, Words> = {
  'graded-major': { zh: '隐患被判定为重大隐患', en: 'A hazard was graded as major' },
  'progress-reported': { zh: '企业报告整改进展', en: 'Progress was reported' },
  'acceptance-applied': { zh: '企业申请验收', en: 'Acceptance was applied for' },
  'plan-item-returned': { zh: '治理方案的一项落实被退回', en: 'One implementation of the plan was returned' },
  'plan-returned': { zh: '治理方案被退回', en: 'The plan was returned' },
  'listing-raised': { zh: '挂牌督办已提级', en: 'The listing is being raised to a higher level' },
  'deadline-moved': { zh: '因规则变更，期限改为另一日期', en: 'A deadline was moved by a change of rules' },
  'extension-applied': { zh: '企业申请延期', en: 'An extension was applied for' },
  'extension-opinion': { zh: '延期申请已签署意见，请决定', en: 'The opinion on an extension was given; it is to be decided' },
  'extension-granted': { zh: '同意延期，期限已变更', en: 'The extension was granted; the deadline has changed' },
  'extension-refused': { zh: '不同意延期，原期限不变', en: 'The extension was refused; the deadline stands as it was' },
  'extension-lapsed': { zh: '延期申请因事项转入其他环节而失效', en: 'The request for an extension lapsed because the matter has moved on' },
  'deadline-paused': { zh: '期限中止计算', en: 'The count of a deadline rests' },
  'deadline-resumed': { zh: '期限恢复计算', en: 'The count of a deadline goes on' },
  'reported-upward': { zh: '下级单位报送重大隐患或挂牌信息', en: 'A major hazard or a listing was reported to you' },
  'accountability-notified': { zh: '拟对您单位（岗位）采取问责措施，请陈述申辩', en: 'You are to be held to account; you may make a statement' },
  'accountability-imposed': { zh: '已作出问责决定', en: 'It was decided to hold you to account' },
  'accountability-exempted': { zh: '已作出免责决定', en: 'It was decided to exempt you' },
  'follow-up-reported': { zh: '被问责单位报送整改落实情况', en: 'The follow-up report has come' },
  'follow-up-returned': { zh: '整改落实情况被退回', en: 'The follow-up report was returned' },
  'duty-taken-over': { zh: '负责人已调整承办人', en: 'The leader has given a duty to somebody else' },
  'duty-handed-over': { zh: '有事项转您岗位办理', en: 'A duty was handed over to you' },
  'duty-delegated': { zh: '有事项委派您办理', en: 'You are to prepare a duty for somebody' },
  'delegation-returned': { zh: '委派事项已交回', en: 'What was delegated has come back' },
  'duty-urged': { zh: '催办', en: 'A duty is urged' },
  'signature-asked': { zh: '请您签署会签意见', en: 'You are asked to sign' },
  signed: { zh: '会签意见已签署', en: 'A signature was given' },
  withdrawn: { zh: '此前提交的事项已被撤回', en: 'What was submitted to you was withdrawn' },
  'hazard-recurred': { zh: '回头看发现隐患反弹', en: 'The return check found that the hazard has recurred' },
  'expert-assigned': { zh: '您被指派为专家，请答复', en: 'You are assigned as an expert; please answer' },
  'expert-declined': { zh: '专家回避或谢绝指派', en: 'An expert has declined' },
  'expert-withdrawn': { zh: '专家指派已撤回', en: 'The assignment was withdrawn' },
  'expert-opinion': { zh: '专家已出具意见', en: 'An expert has given his opinion' },
  'referral-sent': { zh: '收到移送的问题线索，请签收或退回', en: 'A referral has come; acknowledge or return it' },
  'referral-received': { zh: '纪检监察机关已签收移送', en: 'The referral was received' },
  'referral-returned': { zh: '移送被退回，请另行移送或报请不再移送', en: 'The referral was returned; send it elsewhere or have it rest' },
  'referral-fed-back': { zh: '纪检监察机关反馈处理结果', en: 'What came of a referral was fed back' },
  'whistle-received': { zh: '收到举报，请决定是否受理', en: 'A report has come; decide whether it is accepted' },
  'whistle-forwarded': { zh: '收到移送的举报，请受理或退回', en: 'A report was forwarded to you; accept it or send it back' },
  'whistle-sent-back': { zh: '移送的举报被退回', en: 'A report that you forwarded was sent back' },
  'whistle-to-verify': { zh: '有举报交您单位核查', en: 'A report is to be verified' },
  'whistle-verified': { zh: '举报已核查，请答复举报人', en: 'A report was verified; answer the reporter' },
  'whistle-extension-asked': { zh: '申请延长举报核查期限，请决定', en: 'More time to verify a report is asked for' },
  'whistle-extension-decided': { zh: '延长举报核查期限的申请已有决定', en: 'It was decided on more time to verify a report' },
  'whistle-reward-proposed': { zh: '举报奖励待审批', en: 'A reward for a report is to be decided' },
  'whistle-reward-approved': { zh: '举报奖励已批准，请通知领取', en: 'A reward for a report was approved; have it claimed' },
  'whistle-reward-returned': { zh: '举报奖励意见被退回', en: 'The proposal of a reward was returned' },
  'whistle-reward-claimed': { zh: '举报奖励已申领，请发放', en: 'A reward for a report is claimed; pay it' },
};

/** Title of a message by its template: of an act, of a rung that fired (`rung-…`), or of an escalation that a leader approved (`escalation-…`). */
export function messageTitle(template: string): Words {
  const known = titles[template];
  if (known !== undefined) return known;
  const [, kind, act] = /^(rung|escalation)-(.+)$/.exec(template) ?? [];
  const rung = act === undefined ? undefined : (rungTitles as Record<string, Words>)[act];
  if (rung === undefined) return { zh: template, en: template };
  if (kind === 'rung') return rung;
  return { zh: `已决定：${rung.zh}`, en: `Decided: ${rung.en}` };
}

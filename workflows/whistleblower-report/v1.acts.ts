import { Type } from '@sinclair/typebox';

import { accidentGrades } from '../../src/domain/reward/report-reward.js';
import { act, type Separation } from '../../src/domain/workflow/definition.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import { cents, date, document, evidenceList, facts, id, oneOf, shortText, text } from '../facts/v1.js';

export const law = {
  aqf73: { document: '安全生产法', article: '73', mark: 'law' },
  aqf74: { document: '安全生产法', article: '74', mark: 'law' },
  aqf76: { document: '安全生产法', article: '76', mark: 'law' },
  rewards: { document: '安全生产领域举报奖励办法（安监总财〔2018〕19号）', mark: 'law' },
  workers: { document: '生产经营单位从业人员安全生产举报处理规定（应急〔2020〕69号）', mark: 'law' },
  shandong: { document: '山东省安全生产举报办法（省政府令第359号）', mark: 'local' },
  policy: { document: 'duban', mark: 'policy' },
} as const satisfies Record<string, Basis>;

/** By which way a report came. */
export const channels = ['public-door', 'telephone', 'letter', 'visit', 'referred'] as const;

/** What a report is about. */
export const matters = ['hazard', 'violation', 'concealed-accident', 'other'] as const;

/** Why a report is not taken on. A worker's report without a name may be refused by 应急〔2020〕69号, an anonymous one as such may not. */
export const refusalGrounds = ['not-work-safety', 'no-facts', 'decided-before', 'in-proceedings', 'worker-without-name'] as const;

export const unrewardedGrounds = ['known-before', 'not-first', 'official-duty', 'outside-table', 'renounced'] as const;

const intake = ['intake-officer'] as const;
const official = Type.String({ format: 'uuid', directory: 'authority' });

/** The hazard that was found where a report said: a case is opened for it in the same commit, or it joins one that is there. */
const hazardFound = Type.Union([
  facts({ opens: facts({ enterprise: Type.String({ format: 'uuid', directory: 'enterprise' }), title: shortText, description: text, place: shortText, foundOn: date }) }),
  facts({ joins: id }),
  Type.Null(),
]);

const rewarded = Type.Union([
  facts({ for: oneOf(['major-hazard', 'violation'] as const), fineCents: Type.Union([cents, Type.Null()]), penalty: Type.Union([document, Type.Null()]) }),
  facts({ for: Type.Literal('concealed-accident'), grade: oneOf(accidentGrades), dead: Type.Integer({ minimum: 1, maximum: 1000 }) }),
]);

const handling = {
  'whistle.receive': act({
    title: { zh: '登记举报', en: 'Take in a report' },
    by: intake,
    opens: true,
    // Nothing here says who reported or what he said: that stands encrypted beside the case.
    facts: facts({
      channel: oneOf(channels),
      matter: oneOf(matters),
      safetyCritical: Type.Boolean(),
      named: Type.Boolean(),
      employee: Type.Boolean(),
      receivedOn: date,
    }),
    basis: [law.aqf73, law.aqf74],
  }),
  'whistle.mark-critical': act({
    title: { zh: '标为紧急举报，当日转办', en: 'Mark the report as safety-critical' },
    by: intake,
    facts: facts({ reasons: text }),
    basis: [law.policy],
  }),
  'whistle.accept': act({
    title: { zh: '受理举报并交办核查', en: 'Accept the report and have it verified' },
    by: intake,
    facts: facts({ verifier: official, instructions: Type.Union([text, Type.Null()]) }),
    basis: [law.aqf73],
  }),
  'whistle.refuse': act({
    title: { zh: '不予受理', en: 'Refuse the report' },
    by: intake,
    facts: facts({ ground: oneOf(refusalGrounds), reasons: text, notice: document }),
    basis: [law.aqf73, law.workers],
  }),
  'whistle.forward': act({
    title: { zh: '移送有权处理的部门', en: 'Forward the report to the competent body' },
    by: intake,
    facts: facts({ receiver: official, letter: document, reasons: text }),
    basis: [law.aqf73],
  }),
  'whistle.send-back': act({
    title: { zh: '退回移送的举报', en: 'Send a forwarded report back' },
    by: intake,
    returns: true,
    facts: facts({ reply: document, reasons: text }),
    basis: [law.policy],
  }),
  'whistle.verify': act({
    title: { zh: '提交核查结论', en: 'Enter what the verification found' },
    by: ['regulator'],
    facts: facts({
      finding: oneOf(['true', 'partly', 'not-true'] as const),
      record: document,
      conclusion: text,
      knownBefore: Type.Boolean(),
      hazard: hazardFound,
      evidence: evidenceList,
    }),
    basis: [law.aqf73],
    loads: ['case-beside'],
  }),
  'whistle.ask-extension': act({
    title: { zh: '申请延长核查期限', en: 'Ask for more time to verify' },
    by: ['regulator'],
    facts: facts({ until: date, ground: shortText, reasons: text }),
    basis: [law.policy],
    loads: ['own-duty/whistle.verify'],
  }),
  'whistle.grant-extension': act({
    title: { zh: '批准延长核查期限', en: 'Approve more time to verify' },
    by: ['regulator-leader'],
    facts: facts({ until: date, decision: document }),
    basis: [law.policy],
    loads: ['own-duty/whistle.verify'],
  }),
  'whistle.refuse-extension': act({
    title: { zh: '不批准延长核查期限', en: 'Refuse more time to verify' },
    by: ['regulator-leader'],
    facts: facts({ reasons: text }),
    basis: [law.policy],
  }),
  'whistle.answer': act({
    title: { zh: '答复举报人', en: 'Answer the reporter' },
    by: intake,
    facts: facts({ answer: text, notice: Type.Union([document, Type.Null()]) }),
    basis: [law.aqf73, law.rewards],
  }),
};

const rewarding = {
  'whistle.propose-reward': act({
    title: { zh: '提出奖励意见', en: 'Propose a reward' },
    by: intake,
    facts: facts({ rewarded, reasons: text }),
    basis: [law.aqf76, law.rewards],
    loads: ['rewards'],
  }),
  'whistle.decline-reward': act({
    title: { zh: '不予奖励', en: 'Decline a reward' },
    by: intake,
    facts: facts({ ground: oneOf(unrewardedGrounds), reasons: text }),
    basis: [law.rewards],
  }),
  'whistle.approve-reward': act({
    title: { zh: '批准奖励', en: 'Approve the reward' },
    by: ['regulator-leader'],
    facts: facts({ decision: document, opinion: text }),
    basis: [law.rewards],
  }),
  'whistle.return-reward': act({
    title: { zh: '退回奖励意见', en: 'Return the proposal of a reward' },
    by: ['regulator-leader'],
    returns: true,
    facts: facts({ reasons: text }),
    basis: [law.policy],
  }),
  'whistle.claim-reward': act({
    title: { zh: '登记领奖', en: 'Enter that the reward is claimed' },
    by: intake,
    // To whom it is paid stands encrypted beside the case.
    facts: facts({ claimedOn: date }),
    basis: [law.rewards],
  }),
  'whistle.let-reward-lapse': act({
    title: { zh: '逾期未领，视为放弃', en: 'Let the unclaimed reward lapse' },
    by: intake,
    facts: facts({ remark: Type.Union([text, Type.Null()]) }),
    basis: [law.rewards],
    loads: ['own-duty/whistle.await-claim'],
  }),
  'whistle.pay-reward': act({
    title: { zh: '发放奖金', en: 'Pay the reward' },
    by: intake,
    facts: facts({ paidOn: date, voucher: document }),
    basis: [law.rewards],
  }),
};

export const acts = { ...handling, ...rewarding };

/** Nobody decides on what he asked for or proposed himself, and who approves a reward does not hand it out. */
export const separations: Separation[] = [
  { acts: ['whistle.ask-extension', 'whistle.grant-extension'], between: 'person', within: 'instance', basis: [law.policy] },
  { acts: ['whistle.propose-reward', 'whistle.approve-reward'], between: 'person', within: 'instance', basis: [law.policy] },
  { acts: ['whistle.approve-reward', 'whistle.pay-reward'], between: 'person', within: 'instance', basis: [law.policy] },
];

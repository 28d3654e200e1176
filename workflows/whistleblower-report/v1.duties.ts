import type { DutyRule } from '../../src/domain/workflow/definition.js';

const ofBody = { owedBy: 'intake-officer', unitFrom: 'body' } as const;
const ofReceiver = { owedBy: 'intake-officer', unitFrom: 'receiver' } as const;
const decisions = ['whistle.accept', 'whistle.refuse', 'whistle.forward'];
const answers = ['whistle.accept', 'whistle.refuse', 'whistle.send-back'];

export const duties = {
  decide: { ...ofBody, duty: 'whistle.decide', title: { zh: '决定是否受理举报', en: 'Accept or refuse the report' }, limit: 'whistle.decide', keptBy: decisions },
  dispatch: {
    ...ofBody,
    duty: 'whistle.dispatch',
    title: { zh: '当日转办紧急举报', en: 'Dispatch the safety-critical report the same day' },
    limit: 'whistle.dispatch',
    keptBy: decisions,
  },
  decideForwarded: {
    ...ofReceiver,
    duty: 'whistle.decide-forwarded',
    title: { zh: '决定是否受理移送的举报', en: 'Accept, refuse or send back the forwarded report' },
    limit: 'whistle.decide',
    keptBy: answers,
  },
  dispatchForwarded: {
    ...ofReceiver,
    duty: 'whistle.dispatch-forwarded',
    title: { zh: '当日转办移送的紧急举报', en: 'Dispatch the forwarded safety-critical report the same day' },
    limit: 'whistle.dispatch',
    keptBy: answers,
  },
  settleReturn: {
    ...ofBody,
    duty: 'whistle.settle-return',
    title: { zh: '处理被退回的举报', en: 'Accept, refuse or forward what was sent back' },
    limit: 'whistle.settle-return',
    keptBy: decisions,
  },
  verify: {
    duty: 'whistle.verify',
    title: { zh: '核查举报', en: 'Verify the report' },
    owedBy: 'regulator',
    unitFrom: 'verifier',
    limit: 'whistle.verify',
    keptBy: ['whistle.verify'],
  },
  decideExtension: {
    duty: 'whistle.decide-extension',
    title: { zh: '决定是否延长核查期限', en: 'Decide on more time to verify' },
    owedBy: 'regulator-leader',
    unitFrom: 'verifier',
    limit: 'whistle.decide-extension',
    keptBy: ['whistle.grant-extension', 'whistle.refuse-extension'],
  },
  answer: { ...ofBody, duty: 'whistle.answer', title: { zh: '答复举报人', en: 'Answer the reporter' }, limit: 'whistle.answer', keptBy: ['whistle.answer'] },
  proposeReward: {
    ...ofBody,
    duty: 'whistle.propose-reward',
    title: { zh: '提出奖励意见', en: 'Propose or decline a reward' },
    limit: 'whistle.propose-reward',
    keptBy: ['whistle.propose-reward', 'whistle.decline-reward'],
  },
  reviseReward: {
    ...ofBody,
    duty: 'whistle.revise-reward',
    title: { zh: '修改被退回的奖励意见', en: 'Revise the proposal that was returned' },
    limit: 'whistle.revise-reward',
    keptBy: ['whistle.propose-reward', 'whistle.decline-reward'],
  },
  decideReward: {
    duty: 'whistle.decide-reward',
    title: { zh: '审批奖励', en: 'Decide on the reward' },
    owedBy: 'regulator-leader',
    unitFrom: 'body',
    limit: 'whistle.decide-reward',
    keptBy: ['whistle.approve-reward', 'whistle.return-reward'],
  },
  awaitClaim: {
    ...ofBody,
    duty: 'whistle.await-claim',
    title: { zh: '通知并等候领奖', en: 'See that the reward is claimed' },
    limit: 'whistle.await-claim',
    keptBy: ['whistle.claim-reward', 'whistle.decline-reward'],
  },
  pay: { ...ofBody, duty: 'whistle.pay-reward', title: { zh: '发放奖金', en: 'Pay the reward' }, limit: 'whistle.pay-reward', keptBy: ['whistle.pay-reward'] },
} satisfies Record<string, DutyRule>;

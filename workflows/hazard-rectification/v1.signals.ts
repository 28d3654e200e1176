import type { SignalRule } from '../../src/domain/workflow/definition.js';

/** What the other machines of a case tell the root. */
export const signals = {
  'plan.approved': { title: { zh: '治理方案已批准', en: 'Plan approved' }, from: 'rectification-plan' },
  'listing.proposed': { title: { zh: '已提出挂牌', en: 'Listing proposed' }, from: 'listed-supervision' },
  'listing.noticed': { title: { zh: '已挂牌', en: 'Listing noticed' }, from: 'listed-supervision' },
  'listing.published': { title: { zh: '挂牌已公布', en: 'Listing published' }, from: 'listed-supervision' },
  'listing.accepted': { title: { zh: '督办机关验收合格', en: 'Accepted by the listing body' }, from: 'listed-supervision' },
  'listing.rejected': { title: { zh: '督办机关验收不合格', en: 'Rejected by the listing body' }, from: 'listed-supervision' },
  'listing.term-set': { title: { zh: '督办期限已核定', en: 'Listing term set' }, from: 'listed-supervision' },
  'listing.ended': { title: { zh: '挂牌已结束', en: 'Listing ended' }, from: 'listed-supervision' },
  'extension.asked': { title: { zh: '已申请延期', en: 'An extension was applied for' }, from: 'extension-request' },
  'extension.granted': { title: { zh: '已同意延期', en: 'An extension was granted' }, from: 'extension-request' },
  'extension.ended': { title: { zh: '延期申请已了结', en: 'The request for an extension has ended' }, from: 'extension-request' },
  'transfer.asked': { title: { zh: '已移送，待答复', en: 'A transfer was sent' }, from: 'transfer' },
  'transfer.accepted': { title: { zh: '移送已被接收', en: 'The transfer was accepted' }, from: 'transfer' },
  'transfer.ended': { title: { zh: '移送已退回或终止', en: 'The transfer was refused or has lapsed' }, from: 'transfer' },
  'expert.assigned': { title: { zh: '已指派专家', en: 'An expert was assigned' }, from: 'expert-assignment' },
  'expert.opinion-given': { title: { zh: '专家已出具意见', en: 'An expert has given his opinion' }, from: 'expert-assignment' },
  'expert.ended': { title: { zh: '专家指派已终止', en: 'The assignment of an expert has ended' }, from: 'expert-assignment' },
} as const satisfies Record<string, SignalRule>;

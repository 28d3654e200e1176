import { Type } from '@sinclair/typebox';

import { act, type Separation, type SignalRule } from '../../src/domain/workflow/definition.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import { date, document, evidenceList, facts, level, oneOf, people, shortText, text } from '../facts/v1.js';

export const law = {
  aqf41: { document: '安全生产法', article: '41', mark: 'law' },
  order16a21: { document: '安全生产事故隐患排查治理暂行规定', article: '21', mark: 'law' },
  order16a23: { document: '安全生产事故隐患排查治理暂行规定', article: '23', mark: 'law' },
  port3: { document: '泉州港水运工程生产安全重大事故隐患排查治理挂牌督办实施办法（试行）', article: '3', mark: 'local' },
  port4: { document: '泉州港水运工程生产安全重大事故隐患排查治理挂牌督办实施办法（试行）', article: '4', mark: 'local' },
  port10: { document: '泉州港水运工程生产安全重大事故隐患排查治理挂牌督办实施办法（试行）', article: '10', mark: 'local' },
  port14: { document: '泉州港水运工程生产安全重大事故隐患排查治理挂牌督办实施办法（试行）', article: '14', mark: 'local' },
  policy: { document: 'duban', mark: 'policy' },
} as const satisfies Record<string, Basis>;

const supervision = ['supervisor', 'supervisor-leader'] as const;
const leader = ['supervisor-leader'] as const;

const publication = facts({ channel: shortText, publishedOn: date, phone: shortText });
const visit = { onSite: Type.Literal(true), visitedOn: date, group: Type.Array(shortText, { minItems: 2, maxItems: 50, uniqueItems: true }), evidence: evidenceList };

export const acts = {
  'listing.approve': act({
    title: { zh: '批准挂牌督办', en: 'Approve the listing' },
    by: leader,
    facts: facts({ opinion: text }),
    basis: [law.port4],
  }),
  'listing.refuse': act({
    title: { zh: '不同意挂牌督办', en: 'Refuse the listing' },
    by: leader,
    facts: facts({ reasons: text }),
    basis: [law.port4],
  }),
  'listing.withdraw': act({
    title: { zh: '撤回挂牌建议', en: 'Withdraw the proposal' },
    by: ['regulator', 'supervisor'],
    unit: 'proposer',
    facts: facts({ reasons: text }),
    basis: [law.policy],
  }),
  'listing.issue': act({
    title: { zh: '下达挂牌督办通知书', en: 'Issue the listing notice' },
    by: supervision,
    // The five items of 泉州港2018 article 10; body and proposal are already on record.
    facts: facts({
      notice: document,
      level,
      addressee: shortText,
      requirement: text,
      rectifyBy: date,
      closureProcedure: text,
    }),
    basis: [law.port10, law.order16a21],
  }),
  'listing.publish': act({
    title: { zh: '公布挂牌督办', en: 'Publish the listing' },
    by: supervision,
    facts: publication,
    basis: [law.aqf41],
  }),
  'listing.set-term': act({
    title: { zh: '核定督办期限（公布的记录未写明）', en: 'Set the term that the published record does not state' },
    by: supervision,
    facts: facts({ rectifyBy: date, document, grounds: text }),
    basis: [law.port10],
  }),
  'listing.raise': act({
    title: { zh: '提级督办', en: 'Raise to a higher level' },
    by: leader,
    facts: facts({
      level,
      body: Type.String({ format: 'uuid', directory: 'authority' }),
      ground: oneOf(['half-year-unresolved', 'overdue', 'cross-region', 'cross-department', 'catastrophic-potential', 'superior-order']),
      reasons: text,
      requirement: text,
      rectifyBy: date,
      closureProcedure: text,
    }),
    basis: [law.port3],
  }),
  'listing.accept': act({
    title: { zh: '督办机关现场复查合格', en: 'Accept on site as the listing body' },
    by: supervision,
    facts: facts({ ...visit, findings: text }),
    basis: [law.port14],
  }),
  'listing.reject': act({
    title: { zh: '督办机关现场复查不合格，继续挂牌', en: 'Reject on site; the listing continues' },
    by: supervision,
    facts: facts({ ...visit, reasons: text }),
    basis: [law.port14],
    returns: true,
  }),
  'listing.delist': act({
    title: { zh: '摘牌', en: 'Delist' },
    by: leader,
    facts: facts({ notice: document, conclusion: text }),
    basis: [law.port14, law.order16a23],
  }),
  'listing.revoke': act({
    title: { zh: '依决定撤销挂牌', en: 'Revoke the listing by a decision' },
    by: leader,
    facts: facts({
      decision: document,
      ground: oneOf(['unfounded', 'downgraded', 'transferred', 'closed-by-order']),
      signers: people,
      reasons: text,
    }),
    basis: [law.policy],
  }),
  'delisting.publish': act({
    title: { zh: '公布摘牌', en: 'Publish the delisting' },
    by: supervision,
    facts: publication,
    basis: [law.policy],
  }),
  'return-check.record': act({
    title: { zh: '记录回头看结果', en: 'Record the return check' },
    by: supervision,
    facts: facts({ visitedOn: date, group: people, result: oneOf(['holds', 'recurred']), findings: text, evidence: evidenceList }),
    basis: [law.policy],
  }),
};

export const signals = {
  'hazard.applied': { title: { zh: '企业已申请验收', en: 'Acceptance applied for' }, from: 'hazard-rectification' },
  'hazard.returned': { title: { zh: '验收不合格', en: 'Acceptance failed' }, from: 'hazard-rectification' },
  'hazard.ended': { title: { zh: '隐患已了结', en: 'The hazard is over' }, from: 'hazard-rectification' },
  'extension.granted': { title: { zh: '已同意延期', en: 'An extension was granted' }, from: 'extension-request' },
} as const satisfies Record<string, SignalRule>;

/** 泉州港2018 articles 3 and 4: the proposer does not approve; a proposal to raise is approved by the higher body, not by who raised it. */
export const separations: Separation[] = [
  { acts: ['listing.propose', 'listing.approve'], between: 'person', within: 'instance', basis: [law.port4] },
  // Who approved a listing may raise it later; who raised it does not approve the listing that this proposes.
  { acts: ['listing.raise', 'listing.approve'], inOrder: true, between: 'person', within: 'instance', basis: [law.port3] },
  { acts: ['rectification.finish', 'listing.accept'], between: 'unit', within: 'case', basis: [law.port14] },
];

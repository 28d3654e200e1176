import { Type } from '@sinclair/typebox';

import { exemptionGrounds } from '../../src/domain/accountability/exemption.js';
import { act, type Separation } from '../../src/domain/workflow/definition.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import { subjects } from './v1.subjects.js';
import { date, document, evidenceList, facts, oneOf, people, text } from '../facts/v1.js';

export const law = {
  aqf69: { document: '安全生产法', article: '69', mark: 'law' },
  interviews: { document: '安全生产约谈实施办法（试行）', mark: 'law' },
  leaders23: { document: '地方党政领导干部安全生产责任制规定', article: '23', mark: 'law' },
  order11: { document: '安全生产严重失信主体名单管理办法', mark: 'law' },
  order24: { document: '安全生产监管监察职责和行政执法责任追究的规定', mark: 'law' },
  zhangzhou: { document: '漳州市关于安全生产约谈的规定', mark: 'local' },
  policy: { document: 'duban', mark: 'policy' },
} as const satisfies Record<string, Basis>;

const officers = ['supervisor', 'regulator'] as const;
const leaders = ['supervisor-leader', 'regulator-leader'] as const;

const exemption = facts({
  ground: oneOf(exemptionGrounds),
  // Numbers of the entries of the case's journal that show it.
  acts: Type.Array(Type.Integer({ minimum: 1, maximum: 2_147_483_647 }), { minItems: 1, maxItems: 200, uniqueItems: true }),
});

export const acts = {
  'accountability.notify': act({
    title: { zh: '告知拟采取的问责措施', en: 'Notify whoever is to be held to account' },
    by: officers,
    facts: facts({ notice: document, facts: text, rights: text, servedOn: date }),
    basis: [law.order11, law.policy],
  }),
  'accountability.state': act({
    title: { zh: '陈述申辩', en: 'Make a statement' },
    by: subjects,
    facts: facts({ statement: text, evidence: evidenceList }),
    basis: [law.order11, law.policy],
  }),
  'accountability.waive-statement': act({
    title: { zh: '放弃陈述申辩', en: 'Waive the statement' },
    by: subjects,
    facts: facts({ declaration: document }),
    basis: [law.policy],
  }),
  'accountability.proceed': act({
    title: { zh: '陈述期满，转入决定', en: 'Proceed without a statement, its time being over' },
    by: officers,
    facts: facts({ remark: text }),
    basis: [law.policy],
    loads: ['own-duty/accountability.state'],
  }),
  'accountability.decide': act({
    title: { zh: '作出问责决定', en: 'Decide on the accountability' },
    by: leaders,
    facts: facts({
      outcome: oneOf(['impose', 'exempt'] as const),
      decision: document,
      reasons: text,
      exemption: Type.Union([exemption, Type.Null()]),
      // The day by which the follow-up report is due; null where the limit counts or none is due.
      followUpBy: Type.Union([date, Type.Null()]),
    }),
    basis: [law.interviews, law.leaders23, law.order24],
    loads: ['counts'],
  }),
  'accountability.execute': act({
    title: { zh: '记录问责措施已执行', en: 'Record that the measure was carried out' },
    by: officers,
    // The minutes of an interview, the proof of service, the receiver’s written answer to a transfer.
    facts: facts({ executedOn: date, record: document, participants: people }),
    basis: [law.interviews, law.aqf69],
  }),
  'accountability.follow-up': act({
    title: { zh: '报送整改落实情况', en: 'Report what was changed' },
    by: subjects,
    facts: facts({ report: document, measures: text, evidence: evidenceList }),
    basis: [law.interviews, law.zhangzhou],
  }),
  'accountability.accept-follow-up': act({
    title: { zh: '认可整改落实情况', en: 'Accept the follow-up report' },
    by: officers,
    facts: facts({ conclusion: text }),
    basis: [law.policy],
  }),
  'accountability.return-follow-up': act({
    title: { zh: '退回整改落实情况', en: 'Return the follow-up report' },
    by: officers,
    facts: facts({ reasons: text }),
    basis: [law.policy],
    returns: true,
  }),
};

/** Who decides neither prepares the matter nor judges what came of it. */
export const separations: Separation[] = [
  { acts: ['accountability.notify', 'accountability.decide'], between: 'person', within: 'instance', basis: [law.policy] },
  { acts: ['accountability.decide', 'accountability.accept-follow-up'], between: 'person', within: 'instance', basis: [law.policy] },
  { acts: ['accountability.decide', 'accountability.return-follow-up'], between: 'person', within: 'instance', basis: [law.policy] },
];

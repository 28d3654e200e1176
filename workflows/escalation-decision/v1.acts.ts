import { Type } from '@sinclair/typebox';

import { closureGrounds } from '../../src/domain/escalation/closure-ground.js';
import { creditGrounds } from '../../src/domain/escalation/credit-ground.js';
import { failures } from '../../src/domain/escalation/failure-on-record.js';
import { transferReceivers } from '../../src/domain/escalation/case-transfer.js';
import { act, type SignalRule } from '../../src/domain/workflow/definition.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import { date, document, evidence, facts, oneOf, shortText, text } from '../facts/v1.js';

export const law = {
  aqf65: { document: '安全生产法', article: '65', mark: 'law' },
  aqf70: { document: '安全生产法', article: '70', mark: 'law' },
  aqf102: { document: '安全生产法', article: '102', mark: 'law' },
  aqf113: { document: '安全生产法', article: '113', mark: 'law' },
  order16a22: { document: '安全生产事故隐患排查治理暂行规定', article: '22', mark: 'law' },
  penalties27: { document: '行政处罚法', article: '27', mark: 'law' },
  order11: { document: '安全生产严重失信主体名单管理办法', mark: 'law' },
  interviews: { document: '安全生产约谈实施办法（试行）', mark: 'law' },
  policy: { document: 'duban', mark: 'policy' },
} as const satisfies Record<string, Basis>;

const optional = Type.Union([document, Type.Null()]);
const failure = { what: oneOf(failures), order: optional, recordedOn: date, record: document };
const minute = { date, time: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }) };

/** What a severe act rests on, one shape an act; `kind` names the act that it is for. */
const conditions = [
  facts({ kind: Type.Literal('stop-production'), ...failure }),
  facts({ kind: Type.Literal('licence-suspension'), ...failure, licence: shortText, issuer: shortText, majorHazard: Type.Boolean() }),
  facts({ kind: Type.Literal('penalty-referral'), ...failure, violation: text }),
  facts({
    kind: Type.Literal('cut-of-power'),
    stopDecision: document,
    refusal: facts({ refusedOn: date, record: document }),
    danger: text,
    supplier: facts({ name: shortText, notice: document }),
    enterprise: facts({ notice: document, served: facts(minute) }),
    cutFrom: facts(minute),
    emergency: Type.Union([text, Type.Null()]),
  }),
  facts({
    kind: Type.Literal('closure-request'),
    ground: oneOf(closureGrounds),
    majorHazard: Type.Boolean(),
    penalties: Type.Array(document, { maxItems: 50 }),
    stopDecision: optional,
    finding: optional,
  }),
  facts({
    kind: Type.Literal('case-transfer'),
    to: oneOf(transferReceivers),
    receiver: shortText,
    facts: text,
    evidence: Type.Array(evidence, { minItems: 1, maxItems: 100 }),
    offence: Type.Union([text, Type.Null()]),
    official: Type.Union([facts({ name: shortText, duty: text }), Type.Null()]),
  }),
  facts({
    kind: Type.Literal('credit-list'),
    ground: oneOf(creditGrounds),
    description: text,
    finding: document,
    accidents: Type.Array(date, { maxItems: 20 }),
    penalty: optional,
    ableToPay: Type.Boolean(),
  }),
] as const;

/** The acts that need conditions. */
export const conditional: readonly string[] = conditions.map(({ properties }) => properties.kind.const);

const leaders = ['supervisor-leader', 'regulator-leader'] as const;
const officers = ['supervisor', 'regulator'] as const;

export const acts = {
  'escalation.approve': act({
    title: { zh: '同意采取升级措施', en: 'Approve the escalation' },
    by: leaders,
    // Conditions are null for the acts that need none.
    facts: facts({ document, opinion: text, conditions: Type.Union([...conditions, Type.Null()]) }),
    basis: [law.policy],
  }),
  'escalation.decline': act({
    title: { zh: '不采取升级措施并说明理由', en: 'Decline the escalation, with reasons' },
    by: leaders,
    facts: facts({ reasons: Type.String({ minLength: 10, maxLength: 4000, pattern: '\\S' }) }),
    basis: [law.policy],
  }),
  'escalation.carry-out': act({
    title: { zh: '记录升级措施已执行', en: 'Record that the escalation was carried out' },
    by: officers,
    facts: facts({ carriedOutOn: date, document, result: text }),
    basis: [law.policy],
  }),
  'escalation.lift': act({
    title: { zh: '记录停止供电已解除', en: 'Record that the cut of power was lifted' },
    by: officers,
    facts: facts({ liftedOn: date, document }),
    basis: [law.aqf70],
  }),
};

export const signals = {
  'hazard.ended': { title: { zh: '隐患已了结', en: 'The hazard is over' }, from: 'hazard-rectification' },
  'whistle.ended': { title: { zh: '举报已办结', en: 'The report is over' }, from: 'whistleblower-report' },
} as const satisfies Record<string, SignalRule>;

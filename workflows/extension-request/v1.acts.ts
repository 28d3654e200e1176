import { Type } from '@sinclair/typebox';

import { act, type Separation, type SignalRule } from '../../src/domain/workflow/definition.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import { date, document, facts, oneOf, text } from '../facts/v1.js';

export const law = {
  /** A written application before expiry, answered in writing; read in the version of 2015. */
  penalties15a17: { document: '安全生产违法行为行政处罚办法', article: '17', mark: 'law' },
  qingdao: { document: '青岛市生产安全事故隐患“3+X”挂牌督办', mark: 'local' },
  policy: { document: 'duban', mark: 'policy' },
} as const satisfies Record<string, Basis>;

/** The heads who may decide; which of them does depends on who set the date. */
export const deciders = ['regulator-leader', 'supervisor-leader'] as const;

export const acts = {
  'extension.give-opinion': act({
    title: { zh: '签署延期意见', en: 'Give an opinion on the extension' },
    by: ['regulator'],
    facts: facts({ opinion: oneOf(['support', 'oppose'] as const), reasons: text, document }),
    basis: [law.qingdao],
  }),
  'extension.grant': act({
    title: { zh: '同意延期', en: 'Grant the extension' },
    by: deciders,
    facts: facts({ decision: document, until: date, reasons: text, conditions: Type.Union([text, Type.Null()]) }),
    basis: [law.penalties15a17, law.qingdao],
    loads: ['duty-of-context'],
  }),
  'extension.refuse': act({
    title: { zh: '不同意延期', en: 'Refuse the extension' },
    by: deciders,
    facts: facts({ decision: document, reasons: text }),
    basis: [law.penalties15a17, law.qingdao],
    loads: ['duty-of-context'],
  }),
  'extension.withdraw': act({
    title: { zh: '撤回延期申请', en: 'Withdraw the request' },
    by: ['enterprise-principal'],
    // Whose request it is, its guard says.
    unit: 'any-in-scope',
    facts: facts({ reasons: text }),
    basis: [law.policy],
  }),
};

export const signals = {
  'hazard.moved-on': { title: { zh: '事项已转入其他环节', en: 'The matter has moved on' }, from: 'hazard-rectification' },
  'hazard.ended': { title: { zh: '隐患已了结', en: 'The hazard is over' }, from: 'hazard-rectification' },
} as const satisfies Record<string, SignalRule>;

/** 青岛 “3+X”: who supervises gives an opinion, another decides. Whoever asks for more time has no say in it. */
export const separations: Separation[] = [
  { acts: ['extension.apply', 'extension.give-opinion'], between: 'unit', within: 'instance', basis: [law.qingdao] },
  { acts: ['extension.apply', 'extension.grant'], between: 'unit', within: 'instance', basis: [law.qingdao] },
  { acts: ['extension.apply', 'extension.refuse'], between: 'unit', within: 'instance', basis: [law.qingdao] },
  { acts: ['extension.give-opinion', 'extension.grant'], between: 'person', within: 'instance', basis: [law.qingdao] },
  { acts: ['extension.give-opinion', 'extension.refuse'], between: 'person', within: 'instance', basis: [law.qingdao] },
];

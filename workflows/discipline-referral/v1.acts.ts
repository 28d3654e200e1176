import { Type } from '@sinclair/typebox';

import { act, type Separation } from '../../src/domain/workflow/definition.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import { date, document, evidenceList, facts, oneOf, text } from '../facts/v1.js';

/** A transfer is not finished until the receiver accepts or refuses in writing and, where required, feeds back (安全生产法 69; 河南条例 42 of its kind). */
export const law = {
  aqf69: { document: '安全生产法', article: '69', mark: 'law' },
  aqf71: { document: '安全生产法', article: '71', mark: 'law' },
  henan42: { document: '河南省安全生产条例', article: '42', mark: 'local' },
  policy: { document: 'duban', mark: 'policy' },
} as const satisfies Record<string, Basis>;

export const acts = {
  'referral.send': act({
    title: { zh: '移送问题线索', en: 'Send the referral' },
    by: ['supervisor', 'regulator'],
    // Whose referral it is, its guard says.
    unit: 'any-in-scope',
    facts: facts({
      receiver: Type.String({ format: 'uuid', directory: 'discipline-body' }),
      letter: document,
      matter: text,
      evidence: evidenceList,
      sentOn: date,
    }),
    basis: [law.aqf69, law.aqf71],
  }),
  'referral.receive': act({
    title: { zh: '签收移送', en: 'Acknowledge receipt of the referral' },
    by: ['discipline-officer'],
    facts: facts({ receipt: document }),
    basis: [law.aqf69],
  }),
  'referral.return': act({
    title: { zh: '退回移送（不属本机关管辖）', en: 'Return the referral as not one’s own' },
    by: ['discipline-officer'],
    facts: facts({ reply: document, reasons: text }),
    basis: [law.aqf69],
  }),
  'referral.feed-back': act({
    title: { zh: '反馈处理结果', en: 'Feed back what came of it' },
    by: ['discipline-officer'],
    facts: facts({ outcome: oneOf(['disciplined', 'reminded', 'no-case', 'referred-on'] as const), report: document, result: text }),
    basis: [law.henan42],
  }),
  'referral.abandon': act({
    title: { zh: '退回后不再移送', en: 'Let the returned referral rest' },
    by: ['supervisor-leader', 'regulator-leader'],
    unit: 'any-in-scope',
    facts: facts({ decision: document, reasons: text }),
    basis: [law.policy],
  }),
};

/** Whoever sent a referral does not decide alone that it goes no further. */
export const separations: Separation[] = [{ acts: ['referral.send', 'referral.abandon'], between: 'person', within: 'instance', basis: [law.policy] }];

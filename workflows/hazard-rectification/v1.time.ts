import { Type } from '@sinclair/typebox';

import { act } from '../../src/domain/workflow/definition.js';
import { date, document, evidenceList, facts, shortText, text } from '../facts/v1.js';
import { law } from './v1.law.js';

/** Officials who may stop and start a clock: never the enterprise whose time it is. An office above stops that of the office below. */
const officials = ['regulator', 'regulator-leader', 'supervisor-leader'] as const;

/** Number of a duty of the case. */
const duty = Type.Integer({ minimum: 1, maximum: 1_000_000 });

/** Acts that move the clock of a duty instead of fulfilling it. They are possible in every state of a hazard that is not over. */
export const timeActs = {
  'extension.apply': act({
    title: { zh: '申请延期', en: 'Apply for an extension' },
    by: ['enterprise-principal'],
    facts: facts({
      duty,
      application: document,
      ground: shortText,
      reasons: text,
      doneSoFar: text,
      until: date,
      // 过程防控: what keeps people safe while the hazard stands longer.
      interimControls: text,
      evidence: evidenceList,
    }),
    basis: [law.penalties15a17, law.power41a26],
    loads: ['duty-of-facts'],
  }),
  'deadline.pause': act({
    title: { zh: '中止计算期限', en: 'Let the count of a deadline rest' },
    by: officials,
    unit: 'offices-above',
    // until null: for as long as the rule pack allows, unless it is resumed before.
    facts: facts({ duty, ground: shortText, reasons: text, document, until: Type.Union([date, Type.Null()]) }),
    basis: [law.policy],
    loads: ['duty-of-facts'],
  }),
  'deadline.resume': act({
    title: { zh: '恢复计算期限', en: 'Let the count of a deadline go on' },
    by: officials,
    unit: 'offices-above',
    facts: facts({ duty, reasons: text }),
    basis: [law.policy],
    loads: ['duty-of-facts'],
  }),
  'ladder.climb': act({
    title: { zh: '越级采取升级措施', en: 'Climb to a higher rung' },
    by: ['regulator-leader', 'supervisor-leader'],
    unit: 'offices-above',
    facts: facts({
      duty,
      rung: shortText,
      reasons: Type.String({ minLength: 10, maxLength: 4000, pattern: '\\S' }),
      document: Type.Union([document, Type.Null()]),
    }),
    basis: [law.policy],
    loads: ['duty-of-facts', 'rung'],
  }),
};

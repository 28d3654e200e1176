import { Type } from '@sinclair/typebox';

import { act } from '../../src/domain/workflow/definition.js';
import { date, document, evidenceList, facts, level, oneOf, shortText, text } from '../facts/v1.js';
import { law } from './v1.law.js';

/** What takes a hazard out of the hands of the enterprise and its authority alone: listing, transfer, closure. */
export const exceptional = {
  'listing.propose': act({
    title: { zh: '提出挂牌督办建议', en: 'Propose a listing' },
    by: ['regulator', 'supervisor'],
    unit: 'offices-above',
    facts: facts({
      level,
      body: Type.String({ format: 'uuid', directory: 'authority' }),
      reasons: text,
      requirement: text,
      rectifyBy: date,
      closureProcedure: text,
    }),
    basis: [law.order16a21],
  }),
  'hazard.transfer': act({
    title: { zh: '移送其他部门', en: 'Transfer to another authority' },
    by: ['regulator'],
    facts: facts({ receiver: Type.String({ format: 'uuid', directory: 'authority' }), letter: document, reasons: text }),
    basis: [law.aqf69],
  }),
  'closure.order': act({
    title: { zh: '登记政府关闭决定', en: 'Record the government’s order to close' },
    by: ['supervisor-leader'],
    // Of the office beside whichever government has decided; several stand over one place.
    unit: 'offices-above',
    facts: facts({
      decision: document,
      government: shortText,
      ground: oneOf(['refuses-stop-order', 'unfit-after-stop', 'no-hope-of-acceptance', 'repeated-penalties'] as const),
      penalties: Type.Array(facts({ number: shortText, date }), { maxItems: 50 }),
    }),
    basis: [law.aqf113, law.order16a23],
  }),
  'closure.confirm': act({
    title: { zh: '确认关闭已执行', en: 'Confirm that the closure was carried out' },
    by: ['regulator'],
    facts: facts({ executedOn: date, report: document, evidence: evidenceList }),
    basis: [law.aqf113],
  }),
};

import { Type } from '@sinclair/typebox';

import { measures } from '../../src/domain/accountability/measure.js';
import { act } from '../../src/domain/workflow/definition.js';
import { subjects } from '../accountability/v1.subjects.js';
import { facts, id, oneOf, text } from '../facts/v1.js';
import { law } from './v1.law.js';

export const accountability = {
  'accountability.open': act({
    title: { zh: '启动问责', en: 'Open an accountability procedure' },
    by: ['supervisor-leader', 'regulator-leader'],
    // The office below may be who is held to account.
    unit: 'offices-above',
    facts: facts({
      kind: oneOf(measures),
      // A post of a unit; null where the enterprise of the case is meant.
      subject: facts({ unit: Type.Union([id, Type.Null()]), role: oneOf(subjects) }),
      facts: text,
      duty: Type.Union([Type.Integer({ minimum: 1, maximum: 2_147_483_647 }), Type.Null()]),
    }),
    basis: [law.interviews, law.policy],
    loads: ['counts'],
  }),
};

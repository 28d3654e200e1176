import { Type } from '@sinclair/typebox';

import { act } from '../../src/domain/workflow/definition.js';
import { facts, oneOf, text } from '../facts/v1.js';
import { law } from './v1.law.js';

/** What an expert is asked for: whether the hazard is a major one (令16 article 3), or whether it is gone (article 23). */
export const purposes = ['assessment', 'acceptance'] as const;

export const expertActs = {
  'expert.assign': act({
    title: { zh: '指派专家', en: 'Assign an expert' },
    by: ['regulator', 'supervisor'],
    facts: facts({
      agency: Type.String({ format: 'uuid', directory: 'agency' }),
      // Holds a post of an expert in that agency.
      expert: Type.String({ format: 'uuid', directory: 'expert' }),
      purpose: oneOf(purposes),
      question: text,
    }),
    basis: [law.order16a3, law.order16a23, law.policy],
  }),
};

import { Type } from '@sinclair/typebox';
import { setup } from 'xstate';

import { act, type ActEvent, type StateMeta, type WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { effectActions } from '../../src/domain/workflow/effects.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import { document, facts, oneOf, text } from '../facts/v1.js';

const policy: Basis = { document: 'duban', mark: 'policy' };

const place = Type.Integer({ minimum: 0, maximum: 2_147_483_647 });

const acts = {
  'accountability.correct': act({
    title: { zh: '更正问责记录', en: 'Correct an accountability record' },
    by: ['supervisor-leader', 'regulator-leader'],
    // Whose record it is, the key to the record says.
    unit: 'any-in-scope',
    // A record is named by the journal entry that made it and its place among the effects of that entry.
    facts: facts({
      record: facts({ seq: place, ordinal: place }),
      result: oneOf(['lifted', 'wrong'] as const),
      decision: document,
      reasons: text,
    }),
    basis: [policy],
    starts: true,
    after: 'accountability.decide',
  }),
};

interface Context {
  event: ActEvent<typeof acts> | null;
}

const correction = setup({ types: { context: {} as Context, input: {}, meta: {} as StateMeta }, actions: effectActions });

const unitOf = ({ event }: Context): string => (event?.actor.kind === 'person' ? event.actor.unit : '');

const machine = correction.createMachine({
  id: 'correction',
  context: ({ input }) => ({ event: (input as Partial<Context> | undefined)?.event ?? null }),
  initial: 'corrected',
  states: {
    corrected: {
      type: 'final',
      entry: [
        {
          type: 'issue-document',
          params: ({ context }) => ({
            kind: 'correction-decision' as const,
            number: context.event?.facts.decision.number ?? null,
            issuer: unitOf(context),
            title: { zh: '问责记录更正决定', en: 'Decision to correct an accountability record' },
            content: { record: context.event?.facts.record ?? null },
          }),
        },
        {
          type: 'correct-accountability',
          params: ({ context }) => ({
            record: context.event?.facts.record ?? { seq: 0, ordinal: 0 },
            body: unitOf(context),
            result: context.event?.facts.result ?? 'wrong',
            decision: context.event?.facts.decision.number ?? '',
            reasons: context.event?.facts.reasons ?? '',
          }),
        },
      ],
    },
  },
});

/**
 * Version 1 of the correction of an accountability record: one act, taken whatever the case stands at and also when it is closed. A record is never
 * erased; that it was wrong, or is lifted, is an entry of its own. Only the body that made the record can correct it: the record is found by its
 * body as well.
 */
export const recordCorrectionV1: WorkflowDefinition = {
  name: 'record-correction',
  version: 1,
  title: { zh: '问责记录更正', en: 'Correction of a record' },
  machine,
  acts,
  signals: {},
  guards: {},
  separations: [],
};

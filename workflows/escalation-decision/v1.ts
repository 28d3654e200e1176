import { setup } from 'xstate';

import { Type } from '@sinclair/typebox';

import {
  act,
  guardTests,
  type ActEvent,
  type GuardRule,
  type SignalEvent,
  type StateMeta,
  type WorkflowDefinition,
} from '../../src/domain/workflow/definition.js';
import { effectActions, type DocumentKind } from '../../src/domain/workflow/effects.js';
import type { Basis, Words } from '../../src/domain/workflow/words.js';
import { document, facts, text } from '../facts/v1.js';

/** What the rung hands to the leader: which rung of which duty, what it asks for, and by which basis. */
interface Input {
  duty?: number;
  rung?: string;
  act?: string;
  title?: Words;
  body?: string | null;
  basis?: Basis[];
}

interface Context {
  duty: number;
  rung: string;
  /** The rung's act, for example `interview`. */
  act: string;
  title: Words;
  body: string | null;
  basis: Basis[];
}

const policy: Basis = { document: 'duban', mark: 'policy' };

const acts = {
  'escalation.approve': act({
    title: { zh: '同意采取升级措施', en: 'Approve the escalation' },
    by: ['supervisor-leader'],
    facts: facts({ document, opinion: text }),
    basis: [policy],
  }),
  'escalation.decline': act({
    title: { zh: '不采取升级措施并说明理由', en: 'Decline the escalation, with reasons' },
    by: ['supervisor-leader'],
    facts: facts({ reasons: Type.String({ minLength: 10, maxLength: 4000, pattern: '\\S' }) }),
    basis: [policy],
  }),
};

type Event = ActEvent<typeof acts> | SignalEvent<'hazard.ended'>;

const guards = {
  ofDecidingBody: {
    reads: 'context',
    test: ({ context, event }) => context.body === null || (event.actor.kind === 'person' && event.actor.unit === context.body),
    zh: '须由负责督办的机关领导决定',
    en: 'The leader of the supervising body decides',
    basis: [policy],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

const documents: Record<string, DocumentKind> = {
  circular: 'circular',
  interview: 'interview-notice',
  'penalty-referral': 'penalty-referral',
  'licence-suspension': 'licence-suspension-request',
  'closure-request': 'closure-request',
};

const escalation = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: effectActions,
});

const machine = escalation.createMachine({
  id: 'escalation',
  context: ({ input }) => {
    const given = (input as Input | undefined) ?? {};
    return {
      duty: given.duty ?? 0,
      rung: given.rung ?? '',
      act: given.act ?? '',
      title: given.title ?? { zh: '', en: '' },
      body: given.body ?? null,
      basis: given.basis ?? [],
    };
  },
  initial: 'awaiting',
  states: {
    awaiting: {
      tags: ['escalation-awaiting'],
      meta: {
        duties: [
          {
            duty: 'escalation.decide',
            title: { zh: '决定是否采取升级措施', en: 'Decide on the escalation' },
            owedBy: 'supervisor-leader',
            unitFrom: 'body',
            limit: 'escalation.decide',
            keptBy: ['escalation.approve', 'escalation.decline'],
          },
        ],
      },
      on: {
        'escalation.approve': {
          guard: 'ofDecidingBody',
          target: 'approved',
          actions: [
            {
              type: 'issue-document',
              params: ({ context, event }) => ({
                kind: documents[context.act] ?? ('supervision-letter' as const),
                number: event.type === 'escalation.approve' ? event.facts.document.number : null,
                issuer: context.body,
                title: context.title,
                content: { duty: context.duty, rung: context.rung },
              }),
            },
            {
              type: 'record-accountability',
              params: ({ context }) => ({
                kind: context.act,
                against: 'duty-holder' as const,
                reason: context.title,
                basis: context.basis,
              }),
            },
            {
              type: 'notify',
              params: ({ context }) => ({
                template: `escalation-${context.act}`,
                to: ['holder-principal' as const, 'supervising-unit' as const],
                about: { duty: context.duty, rung: context.rung },
              }),
            },
          ],
        },
        'escalation.decline': { guard: 'ofDecidingBody', target: 'declined' },
        'hazard.ended': { target: 'lapsed' },
      },
    },
    approved: { type: 'final' },
    declined: { type: 'final' },
    lapsed: { type: 'final' },
  },
});

/**
 * Version 1 of a leader's decision on a rung that only he may take (circular, interview, penalty referral …): the clock opens it, a person
 * decides it, and his own clock runs meanwhile. The machine never decides what only a leader may.
 */
export const escalationDecisionV1: WorkflowDefinition = {
  name: 'escalation-decision',
  version: 1,
  title: { zh: '升级措施决定', en: 'Decision on an escalation' },
  machine,
  acts,
  signals: {
    'hazard.ended': { title: { zh: '隐患已了结', en: 'The hazard is over' }, from: 'hazard-rectification' },
  },
  guards,
  separations: [],
};

import { Type } from '@sinclair/typebox';
import { setup } from 'xstate';

import type { Role } from '../../src/domain/workflow/actor.js';
import {
  act,
  guardTests,
  type ActEvent,
  type GuardRule,
  type SignalEvent,
  type StateMeta,
  type WorkflowDefinition,
} from '../../src/domain/workflow/definition.js';
import { effectActions } from '../../src/domain/workflow/effects.js';
import type { Basis, Words } from '../../src/domain/workflow/words.js';
import { facts, text } from '../facts/v1.js';

/** What the rung hands over: which rung of which duty, of whom, and who has to acknowledge it. */
interface Context {
  duty: number;
  rung: string;
  act: string;
  title: Words;
  holder: { unit: string | null; role: Role };
  basis: readonly Basis[];
  owedBy: Role;
  body: string | null;
}

const policy: Basis = { document: 'duban', mark: 'policy' };

const acts = {
  'escalation.acknowledge': act({
    title: { zh: '签收升级提醒', en: 'Acknowledge the escalation' },
    by: ['enterprise-safety-officer', 'enterprise-principal', 'inspector', 'regulator', 'regulator-leader', 'supervisor', 'supervisor-leader'],
    facts: facts({ remark: Type.Union([text, Type.Null()]) }),
    basis: [policy],
  }),
};

type Event = ActEvent<typeof acts> | SignalEvent<'hazard.ended' | 'whistle.ended'>;

const guards = {
  ofAddressee: {
    reads: 'context',
    test: ({ context: { owedBy, body }, event: { actor } }) =>
      actor.kind === 'person' && actor.role === owedBy && (body === null || actor.unit === body),
    zh: '须由被通知的岗位本人签收',
    en: 'The post that was told acknowledges it',
    basis: [policy],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

const receipt = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: effectActions,
});

const machine = receipt.createMachine({
  id: 'receipt',
  context: ({ input }) => {
    const given = (input as Partial<Context> | undefined) ?? {};
    return {
      duty: given.duty ?? 0,
      rung: given.rung ?? '',
      act: given.act ?? '',
      title: given.title ?? { zh: '', en: '' },
      holder: given.holder ?? { unit: null, role: 'enterprise-principal' },
      basis: given.basis ?? [],
      owedBy: given.owedBy ?? 'supervisor',
      body: given.body ?? null,
    };
  },
  initial: 'awaiting',
  states: {
    awaiting: {
      tags: ['receipt-awaiting'],
      meta: {
        duties: [
          {
            duty: 'escalation.acknowledge',
            title: { zh: '签收升级提醒', en: 'Acknowledge the escalation' },
            owedBy: 'supervisor',
            owedByFrom: 'owedBy',
            unitFrom: 'body',
            limit: 'escalation.acknowledge',
            keptBy: ['escalation.acknowledge'],
          },
        ],
      },
      on: {
        'escalation.acknowledge': { guard: 'ofAddressee', target: 'acknowledged' },
        'hazard.ended': { target: 'lapsed' },
        'whistle.ended': { target: 'lapsed' },
      },
    },
    acknowledged: { type: 'final' },
    lapsed: { type: 'final' },
  },
});

/**
 * Version 1 of the receipt of a rung: whoever has to see to it says that he was told. That he does not say so is a missed duty of his own, with
 * a ladder of its own.
 */
export const escalationReceiptV1: WorkflowDefinition = {
  name: 'escalation-receipt',
  version: 1,
  title: { zh: '升级签收', en: 'Receipt of an escalation' },
  machine,
  acts,
  signals: {
    'hazard.ended': { title: { zh: '隐患已了结', en: 'The hazard is over' }, from: 'hazard-rectification' },
    'whistle.ended': { title: { zh: '举报已办结', en: 'The report is over' }, from: 'whistleblower-report' },
  },
  guards,
  separations: [],
};

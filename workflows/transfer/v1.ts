import { setup } from 'xstate';

import {
  act,
  guardTests,
  type ActEvent,
  type DutyRule,
  type GuardRule,
  type SignalEvent,
  type StateMeta,
  type WorkflowDefinition,
} from '../../src/domain/workflow/definition.js';
import { effectActions } from '../../src/domain/workflow/effects.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import { document, facts, text } from '../facts/v1.js';

const law = {
  aqf69: { document: '安全生产法', article: '69', mark: 'law' },
} as const satisfies Record<string, Basis>;

export const acts = {
  'transfer.accept': act({
    title: { zh: '书面接收移送', en: 'Accept the transfer in writing' },
    by: ['regulator'],
    facts: facts({ receipt: document }),
    basis: [law.aqf69],
  }),
  'transfer.refuse': act({
    title: { zh: '书面退回移送', en: 'Refuse the transfer in writing' },
    by: ['regulator'],
    facts: facts({ reply: document, reasons: text }),
    basis: [law.aqf69],
    returns: true,
  }),
};

interface Context {
  /** Authority to which the case was sent. */
  receiver: string | null;
}

type Event = ActEvent<typeof acts> | SignalEvent<'hazard.moved-on' | 'hazard.ended'>;

const guards = {
  isReceiver: {
    reads: 'context',
    test: ({ context, event }) => event.actor.kind === 'person' && event.actor.unit === context.receiver,
    zh: '移送须由接收部门书面接收或退回',
    en: 'Only the receiving authority answers a transfer, in writing',
    basis: [law.aqf69],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

const answer: DutyRule = {
  duty: 'transfer.answer',
  title: { zh: '书面答复移送', en: 'Answer the transfer in writing' },
  owedBy: 'regulator',
  unitFrom: 'receiver',
  limit: 'transfer.answer',
  keptBy: ['transfer.accept', 'transfer.refuse'],
};

const transfer = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: effectActions,
});

const toRoot = <S extends string>(signal: S) => ({ type: 'signal' as const, params: { to: 'root' as const, signal } });

const machine = transfer.createMachine({
  id: 'transfer',
  context: ({ input }) => ({ receiver: (input as Partial<Context> | undefined)?.receiver ?? null }),
  initial: 'asked',
  on: { 'hazard.moved-on': { target: '.lapsed' }, 'hazard.ended': { target: '.lapsed' } },
  states: {
    asked: {
      tags: ['transferring'],
      entry: toRoot('transfer.asked'),
      meta: { duties: [answer] },
      on: {
        'transfer.accept': { guard: 'isReceiver', target: 'accepted' },
        'transfer.refuse': { guard: 'isReceiver', target: 'refused' },
      },
    },
    accepted: { type: 'final', entry: toRoot('transfer.accepted') },
    refused: { type: 'final', entry: toRoot('transfer.ended') },
    lapsed: { type: 'final', entry: toRoot('transfer.ended') },
  },
});

/**
 * Version 1 of a transfer (移送) to another authority, sent and not answered yet. The hazard stays with whoever has it until the receiver accepts in writing (安全生产法 69): every
 * duty of the case runs on meanwhile, and a refusal restarts none.
 */
export const transferV1: WorkflowDefinition = {
  name: 'transfer',
  version: 1,
  title: { zh: '移送', en: 'Transfer' },
  machine,
  acts,
  signals: {
    'hazard.moved-on': { title: { zh: '政府已决定关闭', en: 'The government has ordered the closure' }, from: 'hazard-rectification' },
    'hazard.ended': { title: { zh: '隐患已了结', en: 'The hazard is over' }, from: 'hazard-rectification' },
  },
  guards,
  separations: [],
};

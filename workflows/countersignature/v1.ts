import { Type } from '@sinclair/typebox';
import { and, setup } from 'xstate';

import type { Post, Role } from '../../src/domain/workflow/actor.js';
import {
  act,
  guardTests,
  type ActEvent,
  type GuardRule,
  type SignalEvent,
  type StateMeta,
  type WorkflowDefinition,
} from '../../src/domain/workflow/definition.js';
import { effectActions, type EffectParams } from '../../src/domain/workflow/effects.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import { facts, text } from '../facts/v1.js';

/** For which duty somebody is asked to sign, as which of its signers, and by whom. */
interface Context {
  duty: number;
  name: string;
  signer: number;
  mode: 'all' | 'one';
  owedBy: Role;
  body: string | null;
  /** The one person who is meant; null where anybody of the post may sign. */
  person: string | null;
  askedBy: Post;
}

const policy: Basis = { document: 'duban', mark: 'policy' };

const acts = {
  'countersignature.sign': act({
    title: { zh: '签署会签意见', en: 'Sign with an opinion' },
    by: ['enterprise-safety-officer', 'enterprise-principal', 'inspector', 'regulator', 'regulator-leader', 'supervisor', 'supervisor-leader', 'intake-officer', 'expert', 'discipline-officer'],
    facts: facts({ agrees: Type.Boolean(), opinion: text }),
    basis: [policy],
  }),
  'countersignature.recall': act({
    title: { zh: '撤销会签提请', en: 'Ask no longer for the signature' },
    by: ['enterprise-safety-officer', 'enterprise-principal', 'inspector', 'regulator', 'regulator-leader', 'supervisor', 'supervisor-leader', 'intake-officer', 'expert', 'discipline-officer'],
    facts: facts({ reason: text }),
    basis: [policy],
  }),
};

type Event = ActEvent<typeof acts> | SignalEvent<'hazard.ended' | 'whistle.ended'> | SignalEvent<'countersignature.enough', { duty: number }>;

const guards = {
  ofSigner: {
    reads: 'context',
    test: ({ context: { owedBy, body, person }, event: { actor } }) =>
      actor.kind === 'person' && actor.role === owedBy && actor.unit === body && (person === null || actor.person === person),
    zh: '须由被提请会签的人签署',
    en: 'Whoever was asked signs',
    basis: [policy],
  },
  ofAsker: {
    reads: 'context',
    test: ({ context: { askedBy }, event: { actor } }) => actor.kind === 'person' && actor.role === askedBy.role && actor.unit === askedBy.unit,
    zh: '须由提请会签的岗位撤销',
    en: 'Only the post that asked can ask no longer',
    basis: [policy],
  },
  oneIsEnough: {
    reads: 'context',
    test: ({ context }) => context.mode === 'one',
    zh: '内部路由',
    en: 'internal routing',
    basis: [policy],
  },
  ofSameDuty: {
    reads: 'facts',
    test: ({ context, event }) => event.type === 'countersignature.enough' && event.facts.duty === context.duty,
    zh: '内部路由',
    en: 'internal routing',
    basis: [policy],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

const countersignature = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: effectActions,
});

type Args = { context: Context; event: Event };

const signed = {
  type: 'handle-duty' as const,
  params: ({ context: { duty, signer }, event }: Args): EffectParams['handle-duty'] => ({
    duty,
    change: { kind: 'sign', signer, agrees: (event as Extract<Event, { type: 'countersignature.sign' }>).facts.agrees },
  }),
};

const recalled = {
  type: 'handle-duty' as const,
  params: ({ context: { duty, signer } }: Args): EffectParams['handle-duty'] => ({ duty, change: { kind: 'recall-signer', signer } }),
};

const tellAsker = {
  type: 'notify' as const,
  params: ({ context: { duty, name, askedBy }, event }: Args): EffectParams['notify'] => {
    const { agrees, opinion } = (event as Extract<Event, { type: 'countersignature.sign' }>).facts;
    return { template: 'signed', to: [askedBy], about: { duty, name, agrees: agrees ?? null, opinion: opinion ?? null } };
  },
};

const tellOthers = {
  type: 'signal' as const,
  params: ({ context: { duty } }: Args): EffectParams['signal'] => ({ to: 'dependants', signal: 'countersignature.enough', facts: { duty } }),
};

const machine = countersignature.createMachine({
  id: 'countersignature',
  context: ({ input }) => {
    const given = (input as Partial<Context> | undefined) ?? {};
    return {
      duty: given.duty ?? 0,
      name: given.name ?? '',
      signer: given.signer ?? 0,
      mode: given.mode ?? 'all',
      owedBy: given.owedBy ?? 'regulator',
      body: given.body ?? null,
      person: given.person ?? null,
      askedBy: given.askedBy ?? { unit: '', role: 'regulator' },
    };
  },
  initial: 'awaiting',
  states: {
    awaiting: {
      tags: ['signature-awaiting'],
      meta: {
        duties: [
          {
            duty: 'duty.countersign',
            title: { zh: '签署会签意见', en: 'Sign with an opinion' },
            owedBy: 'regulator',
            owedByFrom: 'owedBy',
            unitFrom: 'body',
            limit: 'duty.countersign',
            keptBy: ['countersignature.sign'],
          },
        ],
      },
      on: {
        'countersignature.sign': [
          { guard: and(['ofSigner', 'oneIsEnough']), target: 'signed', actions: [signed, tellAsker, tellOthers] },
          { guard: 'ofSigner', target: 'signed', actions: [signed, tellAsker] },
        ],
        'countersignature.recall': { guard: 'ofAsker', target: 'recalled', actions: [recalled] },
        'countersignature.enough': { guard: 'ofSameDuty', target: 'lapsed' },
        'hazard.ended': { target: 'lapsed' },
        'whistle.ended': { target: 'lapsed' },
      },
    },
    signed: { type: 'final' },
    recalled: { type: 'final' },
    lapsed: { type: 'final' },
  },
});

/**
 * Version 1 of a signature that is asked for before somebody keeps his duty (会签、或签、加签): a machine for each signer, with a clock and a ladder of
 * his own. He agrees or does not; whoever asked goes on deciding and answers for it. Where one signature is enough, the first ends the others.
 */
export const countersignatureV1: WorkflowDefinition = {
  name: 'countersignature',
  version: 1,
  title: { zh: '会签', en: 'Countersignature' },
  machine,
  acts,
  signals: {
    'hazard.ended': { title: { zh: '隐患已了结', en: 'The hazard is over' }, from: 'hazard-rectification' },
    'whistle.ended': { title: { zh: '举报已办结', en: 'The report is over' }, from: 'whistleblower-report' },
    'countersignature.enough': { title: { zh: '或签已完成', en: 'Another signature was enough' }, from: 'countersignature' },
  },
  guards,
  separations: [],
};

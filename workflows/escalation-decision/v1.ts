import { and, assign, setup } from 'xstate';

import { guardTests, type DutyRule, type StateMeta, type WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { effectActions, type DocumentKind } from '../../src/domain/workflow/effects.js';
import { acts, signals } from './v1.acts.js';
import { guards, measureOf, type Context, type Event } from './v1.guards.js';

/** What the rung hands to the leader: which rung of which duty, what it asks for, of whom, by which basis, and who decides. */
type Input = Partial<Omit<Context, 'officer'>>;

/** The document that carries the decision, for the acts that are carried out at once. For the others it is the approval alone. */
const documents: Record<string, DocumentKind> = {
  'supervision-letter': 'supervision-letter',
  'stop-production': 'stop-order',
  'licence-suspension': 'licence-suspension-request',
  'raise-level': 'raising-request',
  'cut-of-power': 'power-cut-notice',
  'closure-request': 'closure-request',
};

const decide: DutyRule = {
  duty: 'escalation.decide',
  title: { zh: '决定是否采取升级措施', en: 'Decide on the escalation' },
  owedBy: 'supervisor-leader',
  owedByFrom: 'owedBy',
  unitFrom: 'body',
  limit: 'escalation.decide',
  keptBy: ['escalation.approve', 'escalation.decline'],
};

const carryOut: DutyRule = {
  duty: 'escalation.carry-out',
  title: { zh: '执行已批准的升级措施', en: 'Carry out the escalation' },
  owedBy: 'supervisor',
  owedByFrom: 'officer',
  unitFrom: 'body',
  limit: 'escalation.carry-out',
  keptBy: ['escalation.carry-out'],
};

/** 安全生产法 article 70: lifted at once when the enterprise obeys and has removed the hazard; so somebody has to look. */
const lift: DutyRule = {
  duty: 'escalation.lift',
  title: { zh: '核查并及时解除停止供电', en: 'Review the cut of power and lift it' },
  owedBy: 'supervisor',
  owedByFrom: 'officer',
  unitFrom: 'body',
  limit: 'escalation.lift',
  keptBy: ['escalation.lift'],
};

const escalation = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: {
    ...effectActions,
    // Where the record names no body, it is that of the leader who has decided.
    takeBody: assign({ body: ({ context, event }) => context.body ?? (event.actor.kind === 'person' ? event.actor.unit : null) }),
  },
});

/** Registers the document that an act brings with it. */
const issued = (kind: (context: Context) => DocumentKind) => ({
  type: 'issue-document' as const,
  params: ({ context, event }: { context: Context; event: Event }) => ({
    kind: kind(context),
    number: 'document' in event.facts ? event.facts.document.number : null,
    issuer: context.body,
    title: context.title,
    content: { duty: context.duty, rung: context.rung },
  }),
});

const tellHolder = {
  type: 'notify' as const,
  params: ({ context }: { context: Context }) => ({
    template: `escalation-${context.act}`,
    to: ['holder-principal' as const, 'supervising-unit' as const],
    about: { duty: context.duty, rung: context.rung },
  }),
};

/** Whoever is held to account is first told and heard: approving opens that procedure and imposes nothing. */
const startAccountability = {
  type: 'start-workflow' as const,
  params: ({ context, event }: { context: Context; event: Event }) => ({
    workflow: 'accountability',
    input: {
      kind: measureOf(context, event),
      subject: context.holder,
      duty: context.duty,
      rung: context.rung,
      basis: context.basis,
      reason: { zh: `第${context.duty}项职责的升级措施：${context.title.zh}`, en: `Escalation of duty ${context.duty}: ${context.title.en}` },
      body: context.body,
      owedBy: context.owedBy,
    },
  }),
};

const lawful = [
  'ofDecider',
  'ofDepartmentHead',
  'notOwnUnit',
  'conditionsAsNeeded',
  'measureFitsHolder',
  'stopGroundShown',
  'suspensionGroundShown',
  'penaltyGroundShown',
  'cutOfPowerAllowed',
  'closureRequestGrounded',
  'transferComplete',
  'creditGroundShown',
] as const;

const machine = escalation.createMachine({
  id: 'escalation',
  context: ({ input }) => {
    const given = (input as Input | undefined) ?? {};
    const owedBy = given.owedBy ?? 'supervisor-leader';
    return {
      duty: given.duty ?? 0,
      rung: given.rung ?? '',
      act: given.act ?? '',
      title: given.title ?? { zh: '', en: '' },
      holder: given.holder ?? { unit: null, role: 'enterprise-principal' },
      basis: given.basis ?? [],
      owedBy,
      officer: owedBy === 'regulator-leader' ? 'regulator' : 'supervisor',
      body: given.body ?? null,
    };
  },
  initial: 'awaiting',
  states: {
    awaiting: {
      tags: ['escalation-awaiting'],
      meta: { duties: [decide] },
      on: {
        'escalation.approve': [
          {
            guard: and([...lawful, 'holdsToAccount']),
            target: 'approved',
            actions: ['takeBody', issued(() => 'escalation-approval'), startAccountability],
          },
          {
            guard: and([...lawful]),
            target: 'carryingOut',
            actions: ['takeBody', issued(({ act }) => documents[act] ?? 'escalation-approval'), tellHolder],
          },
        ],
        'escalation.decline': { guard: 'ofDecider', target: 'declined' },
        'hazard.ended': { target: 'lapsed' },
        'whistle.ended': { target: 'lapsed' },
      },
    },
    // What was approved is carried out, also when the hazard is over meanwhile.
    carryingOut: {
      tags: ['escalation-carrying-out'],
      meta: { duties: [carryOut] },
      on: {
        'escalation.carry-out': [
          { guard: and(['ofOfficer', 'isLifted']), target: 'lifting', actions: [issued(() => 'execution-record')] },
          { guard: 'ofOfficer', target: 'carriedOut', actions: [issued(() => 'execution-record')] },
        ],
      },
    },
    lifting: {
      tags: ['escalation-lifting'],
      meta: { duties: [lift] },
      on: { 'escalation.lift': { guard: 'ofOfficer', target: 'lifted', actions: [issued(() => 'lifting-notice')] } },
    },
    approved: { type: 'final' },
    carriedOut: { type: 'final' },
    lifted: { type: 'final' },
    declined: { type: 'final' },
    lapsed: { type: 'final' },
  },
});

/**
 * Version 1 of a leader's decision on a rung that only he may take: the clock opens it, a person decides it, and his own clock runs meanwhile.
 * The machine never decides what only a leader may. What holds somebody to account goes on as a procedure of its own; the rest is carried out.
 */
export const escalationDecisionV1: WorkflowDefinition = {
  name: 'escalation-decision',
  version: 1,
  title: { zh: '升级措施决定', en: 'Decision on an escalation' },
  machine,
  acts,
  signals,
  guards,
  separations: [],
};

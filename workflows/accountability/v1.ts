import { and, assign, setup } from 'xstate';

import { measureTitles, type Measure } from '../../src/domain/accountability/measure.js';
import type { Role } from '../../src/domain/workflow/actor.js';
import type { Parties } from '../../src/domain/workflow/case-state.js';
import { guardTests, type StateMeta, type WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { effectActions, type DocumentKind } from '../../src/domain/workflow/effects.js';
import type { Basis, Words } from '../../src/domain/workflow/words.js';
import { acts, separations } from './v1.acts.js';
import { duties } from './v1.duties.js';
import { guards, type Context, type Event } from './v1.guards.js';

/** What starts it: a rung that a leader approved, a failed acceptance, or a leader outside any ladder. */
interface Input {
  kind?: Measure;
  subject?: { unit: string | null; role: Role };
  duty?: number | null;
  rung?: string | null;
  reason?: Words;
  basis?: readonly Basis[];
  body?: string | null;
  owedBy?: Context['leader'];
  parties?: Parties;
}

/** The document that carries the decision, by measure. */
const documents: Record<Measure, DocumentKind> = {
  'interview-enterprise': 'interview-notice',
  'interview-government': 'interview-notice',
  circular: 'circular',
  exposure: 'exposure-decision',
  'penalty-referral': 'penalty-referral',
  'joint-sanction': 'joint-sanction-decision',
  'transfer-to-discipline': 'discipline-transfer',
  'transfer-to-justice': 'justice-transfer',
};

function openedWith({ subject = { unit: null, role: 'enterprise-principal' }, parties, ...input }: Input): Context {
  const leader = input.owedBy ?? 'supervisor-leader';
  return {
    kind: input.kind ?? 'circular',
    subjectRole: subject.role,
    subjectUnit: subject.unit ?? (parties === undefined ? null : unitOf(subject.role, parties)),
    duty: input.duty ?? null,
    rung: input.rung ?? null,
    reason: input.reason ?? { zh: '', en: '' },
    basis: input.basis ?? [],
    body: input.body ?? null,
    leader,
    officer: leader === 'regulator-leader' ? 'regulator' : 'supervisor',
    followUpBy: null,
    decision: null,
  };
}

/** The party of the case that a post belongs to. */
function unitOf(role: Role, { enterprise, authority, supervisor }: Parties): string | null {
  if (role.startsWith('enterprise-')) return enterprise;
  return role.startsWith('supervisor') ? (supervisor ?? authority) : authority;
}

const accountability = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: {
    ...effectActions,
    takeFollowUp: assign(({ event }) =>
      event.type === 'accountability.decide' ? { followUpBy: event.facts.followUpBy, decision: event.facts.decision.number } : {},
    ),
    // Where the record names no body, it is that of the leader who has decided.
    takeBody: assign({ body: ({ context, event }) => context.body ?? (event.actor.kind === 'person' ? event.actor.unit : null) }),
  },
});

/** Registers a document of the body. */
const issued = (kind: (context: Context) => DocumentKind, number: (event: Event) => string | null) => ({
  type: 'issue-document' as const,
  params: ({ context, event }: { context: Context; event: Event }) => ({
    kind: kind(context),
    number: number(event),
    issuer: context.body,
    title: measureTitles[context.kind],
    content: { duty: context.duty, rung: context.rung, subject: { unit: context.subjectUnit, role: context.subjectRole } },
  }),
});

const decision = (kind: (context: Context) => DocumentKind) =>
  issued(kind, (event) => (event.type === 'accountability.decide' ? event.facts.decision.number : null));

const tell = (template: string, to: 'subject' | 'officer') => ({
  type: 'notify' as const,
  params: ({ context }: { context: Context }) => {
    const [unit, role] = to === 'subject' ? [context.subjectUnit, context.subjectRole] : [context.body, context.officer];
    return { template, to: [unit === null ? role : { unit, role }], about: { kind: context.kind, duty: context.duty } };
  },
});

const onRecord = {
  type: 'record-accountability' as const,
  params: ({ context }: { context: Context }) => ({
    kind: context.kind,
    subject: { unit: context.subjectUnit, role: context.subjectRole },
    body: context.body,
    reason: context.reason,
    basis: context.basis,
  }),
};

/** What is to be sent to discipline inspection has a clock of its own there. */
const startReferral = {
  type: 'start-workflow' as const,
  params: ({ context: { body, leader, subjectUnit, subjectRole, decision: number } }: { context: Context }) => ({
    workflow: 'discipline-referral',
    input: { body, leader, subjectUnit, subjectRole, decision: number },
  }),
};

const fit = ['ofLeader', 'notOwnMatter', 'exemptionGiven', 'exemptionFits', 'exemptionOnRecord', 'followUpFits'] as const;

/** The clock of the follow-up stands above both states: a report that is returned restarts nothing. */
const followingUp = accountability.createStateConfig({
  initial: 'due',
  meta: { duties: [duties.followUp] },
  states: {
    due: {
      tags: ['accountability-following-up'],
      on: { 'accountability.follow-up': { guard: 'ofSubject', target: 'reviewing', actions: [tell('follow-up-reported', 'officer')] } },
    },
    reviewing: {
      tags: ['accountability-reviewing'],
      meta: { duties: [duties.reviewFollowUp] },
      on: {
        'accountability.accept-follow-up': { guard: 'ofOfficer', target: '#accountability.concluded' },
        'accountability.return-follow-up': { guard: 'ofOfficer', target: 'due', actions: [tell('follow-up-returned', 'subject')] },
      },
    },
  },
});

const machine = accountability.createMachine({
  id: 'accountability',
  context: ({ input }) => openedWith((input as Input | undefined) ?? {}),
  initial: 'opened',
  states: {
    opened: {
      tags: ['accountability-opened'],
      meta: { duties: [duties.notify] },
      on: {
        'accountability.notify': {
          guard: 'ofOfficer',
          target: 'notified',
          actions: [
            issued(() => 'accountability-notice', (event) => (event.type === 'accountability.notify' ? event.facts.notice.number : null)),
            tell('accountability-notified', 'subject'),
          ],
        },
      },
    },
    notified: {
      tags: ['accountability-notified'],
      meta: { duties: [duties.state] },
      on: {
        'accountability.state': { guard: 'ofSubject', target: 'deciding' },
        'accountability.waive-statement': { guard: 'ofSubject', target: 'deciding' },
        'accountability.proceed': { guard: and(['ofOfficer', 'statementPeriodOver']), target: 'deciding' },
      },
    },
    deciding: {
      tags: ['accountability-deciding'],
      meta: { duties: [duties.decide] },
      on: {
        'accountability.decide': [
          {
            guard: and([...fit, 'exempts']),
            target: 'exempted',
            actions: ['takeBody', decision(() => 'exemption-decision'), tell('accountability-exempted', 'subject')],
          },
          {
            guard: and([...fit, 'refersToDiscipline']),
            target: 'executing',
            actions: ['takeBody', 'takeFollowUp', decision(({ kind }) => documents[kind]), onRecord, tell('accountability-imposed', 'subject'), startReferral],
          },
          {
            guard: and([...fit]),
            target: 'executing',
            actions: ['takeBody', 'takeFollowUp', decision(({ kind }) => documents[kind]), onRecord, tell('accountability-imposed', 'subject')],
          },
        ],
      },
    },
    executing: {
      tags: ['accountability-executing'],
      meta: { duties: [duties.execute] },
      on: {
        'accountability.execute': [
          { guard: and(['ofOfficer', 'followUpDue']), target: 'followingUp', actions: [executed()] },
          { guard: 'ofOfficer', target: 'concluded', actions: [executed()] },
        ],
      },
    },
    followingUp,
    exempted: { type: 'final' },
    concluded: { type: 'final' },
  },
});

function executed() {
  return issued(() => 'execution-record', (event) => (event.type === 'accountability.execute' ? event.facts.record.number : null));
}

/**
 * Version 1 of holding somebody to account (问责): told, heard, decided or exempted, carried out, followed up. It does not lapse when the hazard
 * is over: what was not done remains not done.
 */
export const accountabilityV1: WorkflowDefinition = {
  name: 'accountability',
  version: 1,
  title: { zh: '问责', en: 'Accountability' },
  machine,
  acts,
  signals: {},
  guards,
  separations,
};

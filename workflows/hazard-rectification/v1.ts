import { and } from 'xstate';

import type { WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { openedByLeader, startAccountability } from './v1.accountability.js';
import { acts, separations } from './v1.acts.js';
import type { Context, Event } from './v1.context.js';
import { duties, owing } from './v1.duties.js';
import { startAssignment } from './v1.experts.js';
import { citeGround, startUpwardReport } from './v1.grading.js';
import { guards } from './v1.guards.js';
import { major } from './v1.major.js';
import { endDependants, endRequests, hazard, issued, openedWith } from './v1.setup.js';
import { signals } from './v1.signals.js';
import { climb, pause, pauseDecision, resume, startRequest, tellOfClock, tellRequest } from './v1.time-effects.js';

/** Regulation table A2: a general hazard, rectified at once or by a date, accepted by somebody other than the rectifier. */
const general = hazard.createStateConfig({
  initial: 'rectifying',
  tags: ['general'],
  states: {
    rectifying: {
      tags: ['rectifying'],
      meta: owing(duties.rectifyGeneral),
      on: {
        'rectification.complete': [
          { guard: 'foundByEnterprise', target: 'internalAcceptance', actions: [endRequests] },
          { target: 'officialAcceptance', actions: [endRequests] },
        ],
      },
    },
    internalAcceptance: {
      tags: ['accepting'],
      meta: owing(duties.acceptInternally),
      on: {
        'rectification.accept': { target: '#hazard.closed', actions: [endDependants] },
        'rectification.reject': { target: 'rectifying', actions: ['rememberFailure'] },
      },
    },
    officialAcceptance: {
      tags: ['accepting'],
      meta: owing(duties.acceptOfficially),
      on: {
        'rectification.accept': { guard: 'acceptedByAuthority', target: '#hazard.closed', actions: [endDependants] },
        'rectification.reject': { guard: 'acceptedByAuthority', target: 'rectifying', actions: ['rememberFailure'] },
      },
    },
  },
});

const discovered = hazard.createStateConfig({
  initial: 'choosing',
  tags: ['discovered'],
  on: {
    'hazard.grade-general': {
      guard: and(['byRegulatorOrOwnEnterprise', 'orderGivenByAuthority', 'termNotPast']),
      target: '#hazard.handling.general',
      actions: ['gradeGeneral', 'takeTerm', 'takeOrder'],
    },
    'hazard.grade-major': {
      guard: and(['byRegulatorOrOwnEnterprise', 'criterionKnown', 'criterionInForce']),
      target: '#hazard.handling.major',
      actions: ['gradeMajor', citeGround, startUpwardReport],
    },
    'hazard.dismiss': { guard: 'noOpenListing', target: '#hazard.dismissed', actions: [endDependants] },
  },
  states: {
    choosing: { always: [{ guard: 'foundByEnterprise', target: 'byEnterprise' }, { target: 'byAuthority' }] },
    byEnterprise: { meta: owing(duties.gradeByEnterprise) },
    byAuthority: { meta: owing(duties.gradeByAuthority) },
  },
});

const startTransfer = {
  type: 'start-workflow' as const,
  params: ({ event }: { event: Event }) => ({ workflow: 'transfer', input: event.type === 'hazard.transfer' ? { receiver: event.facts.receiver } : {} }),
};

/** Everything that is in the hands of the enterprise and its authority; it stays there until another authority has accepted a transfer. */
const handling = hazard.createStateConfig({
  initial: 'discovered',
  on: {
    'hazard.transfer': {
      guard: and(['noOpenListing', 'noOpenTransfer', 'toAnotherAuthority']),
      actions: [
        startTransfer,
        issued('transfer-letter', { zh: '案件移送书', en: 'Letter of transfer' }, (event) =>
          event.type === 'hazard.transfer' ? event.facts.letter : null,
        ),
      ],
    },
    'transfer.accepted': { target: '#hazard.transferred', actions: [endDependants] },
  },
  states: { discovered, general, major },
});

const startRecordedListing = {
  type: 'start-workflow' as const,
  params: ({ context }: { context: Context }) => ({
    workflow: 'listed-supervision',
    input: { ...context.recordedListing, recorded: context.recorded },
  }),
};

const machine = hazard.createMachine({
  id: 'hazard',
  context: ({ input }) => openedWith((input as typeof input | undefined) ?? {}),
  initial: 'opening',
  on: {
    'listing.proposed': { actions: ['markListing'] },
    'listing.noticed': { actions: ['markListing'] },
    'listing.accepted': { actions: ['markListing'] },
    'listing.rejected': { actions: ['markListing'] },
    'listing.ended': { actions: ['markListing'] },
    'expert.assigned': { actions: ['markExpert'] },
    'expert.opinion-given': { actions: ['markExpert'] },
    'expert.ended': { actions: ['markExpert'] },
    'expert.assign': { guard: and(['agencyIndependent', 'notAssignedAlready']), actions: [startAssignment] },
    'transfer.asked': { actions: ['markTransfer'] },
    'transfer.ended': { actions: ['markTransfer'] },
    'extension.asked': { actions: ['markRequest'] },
    'extension.granted': { actions: ['takeExtension'] },
    'extension.ended': { actions: ['markRequest'] },
    'extension.apply': {
      guard: and([
        ...(['dutyOpen', 'owedByEnterprise', 'running', 'extensionProvided', 'beforeExpiry', 'withinWindow'] as const),
        ...(['groundOfExtension', 'laterThanDue', 'withinLongest', 'extensionsLeft', 'noOpenRequest'] as const),
      ]),
      actions: [startRequest, tellRequest],
    },
    'deadline.pause': {
      guard: and([
        ...(['dutyOpen', 'notOwnClock', 'running', 'notOverdue', 'notFixed'] as const),
        ...(['pauseProvided', 'groundOfPause', 'pauseEndsAhead', 'withinLongestPause'] as const),
      ]),
      actions: [pause, pauseDecision, tellOfClock('deadline-paused')],
    },
    'deadline.resume': { guard: and(['dutyOpen', 'resting']), actions: [resume, tellOfClock('deadline-resumed')] },
    'ladder.climb': { guard: and(['dutyOpen', 'rungAbove']), actions: [climb] },
    'accountability.open': {
      guard: and(['measureFitsSubject', 'subjectElsewhere', 'dutyKnown']),
      actions: [startAccountability(openedByLeader)],
    },
  },
  states: {
    // A published record is taken up in the state that it shows.
    opening: {
      always: [
        { guard: 'recordedDelisted', target: 'closedOnRecord', actions: [startRecordedListing] },
        { guard: 'recordedListed', target: '#hazard.handling.major.treating', actions: [startRecordedListing] },
        { target: 'handling' },
      ],
    },
    handling,
    closureOrdered: {
      tags: ['closure-ordered', 'major'],
      meta: owing(duties.executeClosure),
      on: { 'closure.confirm': { guard: 'noNoticedListing', target: 'closedByOrder', actions: [endDependants] } },
    },
    closed: { type: 'final', tags: ['closed'] },
    closedOnRecord: { type: 'final', tags: ['closed', 'delisted'] },
    dismissed: { type: 'final', tags: ['dismissed'] },
    transferred: { type: 'final', tags: ['transferred'] },
    closedByOrder: { type: 'final', tags: ['closed-by-order'] },
  },
});

/** Version 1 of the root of every case: one hazard from discovery to closure, general or major (regulation tables A1 and A2). */
export const hazardRectificationV1: WorkflowDefinition = {
  name: 'hazard-rectification',
  version: 1,
  title: { zh: '事故隐患治理', en: 'Hazard rectification' },
  machine,
  acts,
  signals,
  guards,
  separations,
};

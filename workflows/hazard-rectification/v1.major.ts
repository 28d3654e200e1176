import { and } from 'xstate';

import { duties, owing } from './v1.duties.js';
import { startAccountability, secondFailure } from './v1.accountability.js';
import { askListings, endDependants, endPlan, endReports, endRequests, endTransfers, hazard, issued, returnListings } from './v1.setup.js';

/** The work is taken up again and the enterprise's clock with it. */
const RECTIFYING = ['#hazard.handling.major.treating.work.rectifying', '#hazard.handling.major.treating.term.choosing'];
/** Both regions move together: the application is examined, the enterprise's clock rests. */
const EXAMINED = ['#hazard.handling.major.treating.work.accepting', '#hazard.handling.major.treating.term.resting'];
const CLOSING = '#hazard.handling.major.closing';

/**
 * Sent back after a failed acceptance: the hazard stays listed, the failure is remembered, every body that had accepted must accept again.
 * 泉州港2018 article 15: from the second failure on, somebody is held to account for it.
 */
const sentBack = [
  {
    guard: 'failedBefore' as const,
    target: RECTIFYING,
    actions: [
      'rememberFailure' as const,
      'forgetAcceptances' as const,
      returnListings,
      startAccountability(secondFailure),
    ],
  },
  { target: RECTIFYING, actions: ['rememberFailure' as const, 'forgetAcceptances' as const, returnListings] },
];

/** The first response: four things that are owed at once and at the same time, each with its own clock. */
const responding = hazard.createStateConfig({
  type: 'parallel',
  tags: ['responding'],
  onDone: { target: 'treating' },
  states: {
    controls: {
      initial: 'missing',
      states: {
        missing: {
          meta: owing(duties.takeControls),
          on: { 'controls.take': { target: 'taken', actions: ['rememberStop'] } },
        },
        taken: { type: 'final' },
      },
    },
    departmentReport: {
      initial: 'missing',
      states: {
        missing: { meta: owing(duties.reportToDepartment), on: { 'report.to-department': { target: 'made' } } },
        made: { type: 'final' },
      },
    },
    workersReport: {
      initial: 'missing',
      states: {
        missing: { meta: owing(duties.reportToWorkers), on: { 'report.to-workers': { target: 'made' } } },
        made: { type: 'final' },
      },
    },
    order: {
      initial: 'missing',
      states: {
        missing: {
          meta: owing(duties.serveOrder),
          on: {
            'order.serve': {
              guard: 'termNotPast',
              target: 'served',
              actions: [
                'takeTerm',
                'takeOrder',
                'rememberStop',
                issued('rectification-order', { zh: '责令限期整改指令书', en: 'Rectification order' }, (event) =>
                  event.type === 'order.serve' ? event.facts.order : null,
                ),
              ],
            },
          },
        },
        served: { type: 'final' },
      },
    },
  },
});

/** The date by which the hazard is to be gone; while the authorities examine an application the enterprise's clock rests. */
const term = hazard.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: {
      always: [
        { guard: 'termKnown', target: 'set' },
        { guard: 'recordedOverdue', target: 'overdueOnRecord' },
        { target: 'unknown' },
      ],
    },
    set: {
      tags: ['term-set'],
      meta: owing(duties.rectifyMajor),
    },
    unknown: {
      tags: ['term-unknown'],
      meta: owing(duties.setTerm),
      on: {
        'term.set': { guard: 'termNotPast', target: 'set', actions: ['takeTerm'] },
        'listing.term-set': { target: 'set', actions: ['takeTerm'] },
      },
    },
    overdueOnRecord: {
      tags: ['term-unknown', 'overdue-on-record'],
      meta: owing(duties.setTerm),
      on: {
        'term.set': { guard: 'termNotPast', target: 'set', actions: ['takeTerm'] },
        'listing.term-set': { target: 'set', actions: ['takeTerm'] },
      },
    },
    // Entered and left by the work beside it, never by an act of its own: an act that two regions took apart could be half accepted.
    resting: {},
  },
});

/** The work itself: plan, works with progress reports, self-assessment, application, on-site acceptance. */
const work = hazard.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: {
      always: [
        { guard: 'recordedUnderway', target: 'rectifying' },
        { target: 'planning', actions: [{ type: 'start-workflow', params: { workflow: 'rectification-plan', input: {} } }] },
      ],
    },
    planning: {
      tags: ['planning'],
      meta: owing(duties.obtainPlan),
      on: { 'plan.approved': { target: 'rectifying' } },
    },
    rectifying: {
      tags: ['rectifying'],
      meta: owing(duties.reportProgress),
      on: {
        'progress.report': {
          actions: ['countReport', { type: 'notify', params: { template: 'progress-reported', to: ['regulator'] } }],
        },
        'rectification.finish': { target: 'assessing', actions: ['countReport'] },
      },
    },
    assessing: {
      tags: ['assessing'],
      meta: owing(duties.submitAssessment),
      on: {
        'assessment.submit': [
          { guard: 'assessmentPassed', target: 'applying', actions: ['rememberAgency'] },
          { target: 'rectifying', actions: ['rememberAgency'] },
        ],
      },
    },
    applying: {
      tags: ['applying'],
      meta: owing(duties.applyForAcceptance),
      on: {
        'acceptance.apply': {
          target: EXAMINED,
          actions: [
            askListings,
            endRequests,
            { type: 'notify', params: { template: 'acceptance-applied', to: ['regulator', 'supervising-unit'] } },
          ],
        },
      },
    },
    accepting: {
      tags: ['accepting'],
      meta: owing(duties.decideAcceptance),
      on: {
        'acceptance.pass': [
          { guard: and(['everyListingAccepted', 'opinionsIn', 'majorityAnswered', 'stopped']), target: '#hazard.handling.major.resuming' },
          { guard: and(['everyListingAccepted', 'opinionsIn', 'majorityAnswered']), target: CLOSING },
        ],
        'acceptance.fail': sentBack,
        'listing.rejected': sentBack,
        'listing.published': { actions: [askListings] },
      },
    },
  },
});

/** A major hazard from its grading to its closure. */
export const major = hazard.createStateConfig({
  initial: 'responding',
  tags: ['major'],
  on: {
    'listing.propose': {
      guard: and(['bodyHasNoOpenListing', 'noOpenTransfer', 'termNotPast']),
      actions: [
        {
          type: 'start-workflow',
          params: ({ event }) => ({
            workflow: 'listed-supervision',
            input: event.type === 'listing.propose' ? { ...event.facts, recorded: null } : {},
          }),
        },
      ],
    },
    'grade.downgrade': {
      guard: and(['noOpenListing', 'termNotPast']),
      target: '#hazard.handling.general.rectifying',
      actions: [
        'gradeGeneral',
        'takeTerm',
        endPlan,
        endRequests,
        endReports,
        issued('downgrade-decision', { zh: '降级决定', en: 'Decision to downgrade' }, (event) =>
          event.type === 'grade.downgrade' ? event.facts.decision : null,
        ),
      ],
    },
    'closure.order': {
      guard: 'closureGroundShown',
      target: '#hazard.closureOrdered',
      actions: [
        endPlan,
        endRequests,
        endTransfers,
        issued('closure-decision', { zh: '关闭决定', en: 'Decision to close' }, (event) =>
          event.type === 'closure.order' ? event.facts.decision : null,
        ),
      ],
    },
  },
  states: {
    responding,
    treating: { type: 'parallel', states: { term, work } },
    resuming: {
      tags: ['resuming'],
      meta: owing(duties.approveResumption),
      on: {
        'resumption.approve': { target: 'closing' },
        'listing.published': { actions: [askListings] },
        'listing.rejected': sentBack,
      },
    },
    closing: {
      tags: ['closing'],
      meta: owing(duties.close),
      on: {
        'hazard.close': { guard: 'noNoticedListing', target: '#hazard.closed', actions: [endDependants] },
        'listing.published': { actions: [askListings] },
        'listing.rejected': sentBack,
      },
    },
  },
});

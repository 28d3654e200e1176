import { and } from 'xstate';

import type { WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { acts, separations } from './v1.acts.js';
import { duties } from './v1.duties.js';
import { guards } from './v1.guards.js';
import { documents, endDependants, extended, joined, receivedWith, report, tell } from './v1.setup.js';

const verifying = '#report.verifying' as const;
const refused = '#report.refused' as const;

const accepting = [
  'nameVerifier' as const,
  tell('whistle-to-verify', { unit: 'verifier', role: 'regulator' }),
];

/** What the unit that has a report in hand may decide. */
const decisions = {
  'whistle.accept': { guard: 'ofBody' as const, target: verifying, actions: accepting },
  'whistle.refuse': { guard: 'ofBody' as const, target: refused, actions: ['noteRefusal' as const, documents.refusal] },
  'whistle.forward': {
    guard: and(['ofBody' as const, 'toAnotherUnit' as const]),
    target: '#report.forwarded' as const,
    actions: ['nameReceiver' as const, documents.forwarding, tell('whistle-forwarded', { unit: 'receiver', role: 'intake-officer' })],
  },
};

const proposing = {
  'whistle.propose-reward': {
    guard: and(['ofBody' as const, 'notKnownBefore' as const, 'tablePays' as const, 'rewardsWhatWasReported' as const]),
    target: 'deciding' as const,
    actions: ['noteReward' as const, tell('whistle-reward-proposed', { unit: 'body', role: 'regulator-leader' })],
  },
  'whistle.decline-reward': { guard: 'ofBody' as const, target: '#report.unrewarded' as const },
};

const machine = report.createMachine({
  id: 'report',
  context: ({ input }) => receivedWith((input as Parameters<typeof receivedWith>[0] | undefined) ?? {}),
  initial: 'received',
  states: {
    received: {
      tags: ['whistle-received'],
      initial: 'choosing',
      entry: [tell('whistle-received', { unit: 'body', role: 'intake-officer' })],
      on: decisions,
      states: {
        choosing: { always: [{ guard: 'isCritical', target: 'critical' }, { target: 'ordinary' }] },
        ordinary: {
          meta: { duties: [duties.decide] },
          on: { 'whistle.mark-critical': { guard: 'ofBody', target: 'critical', actions: ['markCritical'] } },
        },
        critical: { tags: ['whistle-critical'], meta: { duties: [duties.dispatch] } },
      },
    },
    // Who receives it takes it on (谁受理谁奖励), refuses it, or sends it back in writing.
    forwarded: {
      tags: ['whistle-forwarded'],
      initial: 'choosing',
      on: {
        'whistle.accept': { guard: 'ofReceiver', target: 'verifying', actions: ['takeInHand', ...accepting] },
        'whistle.refuse': { guard: 'ofReceiver', target: 'refused', actions: ['takeInHand', 'noteRefusal', documents.refusal] },
        'whistle.send-back': {
          guard: 'ofReceiver',
          target: 'sentBack',
          actions: ['handBack', documents.sendingBack, tell('whistle-sent-back', { unit: 'body', role: 'intake-officer' })],
        },
      },
      states: {
        choosing: { always: [{ guard: 'isCritical', target: 'critical' }, { target: 'ordinary' }] },
        ordinary: { meta: { duties: [duties.decideForwarded] } },
        critical: { tags: ['whistle-critical'], meta: { duties: [duties.dispatchForwarded] } },
      },
    },
    sentBack: { tags: ['whistle-sent-back'], meta: { duties: [duties.settleReturn] }, on: decisions },
    verifying: {
      tags: ['whistle-verifying'],
      initial: 'checking',
      on: {
        'whistle.verify': [
          {
            guard: and(['ofVerifier', 'hazardFound', 'hazardOnlyIfTrue', 'caseOpenedBeside']),
            target: 'answering',
            actions: ['noteFinding', joined, documents.finding, tell('whistle-verified', { unit: 'body', role: 'intake-officer' })],
          },
          {
            guard: and(['ofVerifier', 'noHazardFound']),
            target: 'answering',
            actions: ['noteFinding', documents.finding, tell('whistle-verified', { unit: 'body', role: 'intake-officer' })],
          },
        ],
      },
      states: {
        checking: {
          meta: { duties: [duties.verify] },
          on: {
            'whistle.ask-extension': {
              guard: and(['ofVerifier', 'extensionLeft', 'groundKnown', 'askedInTime', 'laterThanDue', 'withinLongest']),
              target: 'extensionAsked',
              actions: ['noteGround', tell('whistle-extension-asked', { unit: 'verifier', role: 'regulator-leader' })],
            },
          },
        },
        extensionAsked: {
          tags: ['whistle-extension-asked'],
          meta: { duties: [duties.verify, duties.decideExtension] },
          on: {
            'whistle.grant-extension': {
              guard: and(['ofVerifier', 'laterThanDue', 'withinLongest']),
              target: 'extensionDecided',
              actions: [extended, documents.extension, tell('whistle-extension-decided', { unit: 'verifier', role: 'regulator' })],
            },
            'whistle.refuse-extension': { guard: 'ofVerifier', target: 'extensionDecided', actions: [tell('whistle-extension-decided', { unit: 'verifier', role: 'regulator' })] },
          },
        },
        extensionDecided: { meta: { duties: [duties.verify] } },
      },
    },
    answering: {
      tags: ['whistle-answering'],
      meta: { duties: [duties.answer] },
      on: {
        'whistle.answer': [
          { guard: and(['ofBody', 'provedTrue']), target: 'rewarding', actions: ['noteAnswer', documents.answer] },
          { guard: 'ofBody', target: 'answered', actions: ['noteAnswer', documents.answer] },
        ],
      },
    },
    rewarding: {
      initial: 'proposing',
      states: {
        proposing: { tags: ['whistle-reward-proposing'], meta: { duties: [duties.proposeReward] }, on: proposing },
        revising: { tags: ['whistle-reward-proposing'], meta: { duties: [duties.reviseReward] }, on: proposing },
        deciding: {
          tags: ['whistle-reward-deciding'],
          meta: { duties: [duties.decideReward] },
          on: {
            'whistle.approve-reward': {
              guard: 'ofBody',
              target: 'claiming',
              actions: [documents.reward, tell('whistle-reward-approved', { unit: 'body', role: 'intake-officer' })],
            },
            'whistle.return-reward': { guard: 'ofBody', target: 'revising', actions: [tell('whistle-reward-returned', { unit: 'body', role: 'intake-officer' })] },
          },
        },
        claiming: {
          tags: ['whistle-reward-claiming'],
          meta: { duties: [duties.awaitClaim] },
          on: {
            'whistle.claim-reward': { guard: 'ofBody', target: 'paying', actions: [tell('whistle-reward-claimed', { unit: 'body', role: 'intake-officer' })] },
            'whistle.let-reward-lapse': { guard: and(['ofBody', 'claimOver']), target: '#report.lapsed' },
            'whistle.decline-reward': { guard: 'ofBody', target: '#report.unrewarded' },
          },
        },
        paying: {
          tags: ['whistle-reward-paying'],
          meta: { duties: [duties.pay] },
          on: { 'whistle.pay-reward': { guard: 'ofBody', target: '#report.rewarded' } },
        },
      },
    },
    refused: { type: 'final', tags: ['whistle-refused'], entry: endDependants },
    answered: { type: 'final', tags: ['whistle-answered'], entry: endDependants },
    unrewarded: { type: 'final', tags: ['whistle-answered'], entry: endDependants },
    lapsed: { type: 'final', tags: ['whistle-answered'], entry: endDependants },
    rewarded: { type: 'final', tags: ['whistle-rewarded'], entry: endDependants },
  },
});

/**
 * Version 1 of a report by a whistle-blower (举报, 12350): taken in, accepted or refused, verified, answered and rewarded. It is the root of a case of its
 * own, which is confidential. Who reported and what he said stand encrypted beside the case and in none of its machines.
 */
export const whistleblowerReportV1: WorkflowDefinition = {
  name: 'whistleblower-report',
  version: 1,
  title: { zh: '举报', en: 'Whistle-blower report' },
  machine,
  acts,
  signals: {},
  guards,
  separations,
  confidential: true,
};

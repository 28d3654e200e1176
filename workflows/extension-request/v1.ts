import { and } from 'xstate';

import type { WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { acts, separations, signals } from './v1.acts.js';
import {
  askDecider,
  askedToRoot,
  askedWith,
  decision,
  duties,
  endedToRoot,
  extend,
  grantedToOwner,
  guards,
  request,
  tellDecision,
  tellLapsed,
  type Input,
} from './v1.setup.js';

const machine = request.createMachine({
  id: 'request',
  context: ({ input }) => askedWith((input as Input | undefined) ?? {}),
  initial: 'asked',
  on: {
    'extension.withdraw': { guard: 'isApplicant', target: '.withdrawn' },
    'hazard.moved-on': { target: '.lapsed', actions: [tellLapsed] },
    'hazard.ended': { target: '.lapsed' },
  },
  states: {
    asked: {
      tags: ['extension-asked'],
      entry: askedToRoot,
      meta: { duties: [duties.giveOpinion] },
      on: { 'extension.give-opinion': { target: 'deciding', actions: [askDecider] } },
    },
    deciding: {
      tags: ['extension-deciding'],
      meta: { duties: [duties.decide] },
      on: {
        'extension.grant': {
          guard: and(['ofDecider', 'dutyStillOpen', 'running', 'laterThanToday', 'laterThanDue', 'withinLongest']),
          target: 'granted',
          actions: [extend, grantedToOwner, decision('granted'), tellDecision('granted')],
        },
        'extension.refuse': { guard: 'ofDecider', target: 'refused', actions: [decision('refused'), tellDecision('refused')] },
      },
    },
    granted: { type: 'final', entry: endedToRoot },
    refused: { type: 'final', entry: endedToRoot },
    withdrawn: { type: 'final', entry: endedToRoot },
    lapsed: { type: 'final', entry: endedToRoot },
  },
});

/**
 * Version 1 of a request for more time (延期): asked for before the deadline with its interim controls, an opinion by the authority, a decision by the
 * head of whoever set the date. While it is open the deadline runs on; a refusal leaves it as it is.
 */
export const extensionRequestV1: WorkflowDefinition = {
  name: 'extension-request',
  version: 1,
  title: { zh: '延期申请', en: 'Request for an extension' },
  machine,
  acts,
  signals,
  guards,
  separations,
};

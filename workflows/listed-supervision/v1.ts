import { and } from 'xstate';

import type { WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { acts, separations, signals } from './v1.acts.js';
import { duties, guards, listing, proposedWith, type Context, type Event, type Input } from './v1.setup.js';

const toRoot = (signal: string) => ({ type: 'signal' as const, params: { to: 'root' as const, signal } });

const proposedToRoot = {
  type: 'signal' as const,
  params: ({ context }: { context: Context }) => ({
    to: 'root' as const,
    signal: 'listing.proposed',
    facts: { body: context.body ?? '' },
  }),
};

/** The public is told twice, in the same channel: of the listing and of the delisting. */
const announce = (kind: 'listing' | 'delisting') => ({
  type: 'publish' as const,
  params: ({ context, event }: { context: Context; event: Event }) => ({
    kind,
    channel: 'channel' in event.facts ? event.facts.channel : '',
    content: { level: context.level, body: context.body, rectifyBy: context.rectifyBy, closureProcedure: context.closureProcedure },
  }),
});

const notice = {
  type: 'issue-document' as const,
  params: ({ event, context }: { event: Event; context: Context }) => ({
    kind: event.type === 'listing.delist' ? ('delisting-notice' as const) : ('listing-notice' as const),
    number: 'notice' in event.facts ? event.facts.notice.number : null,
    issuer: context.body,
    title:
      event.type === 'listing.delist'
        ? { zh: '解除挂牌督办通知书', en: 'Delisting notice' }
        : { zh: '挂牌督办通知书', en: 'Listing notice' },
    content: { level: context.level, rectifyBy: context.rectifyBy },
  }),
};

/** The body files its listing with its superior; at the level of the state there is none. */
const startFiling = {
  type: 'start-workflow' as const,
  params: ({ context }: { context: Context }) => ({ workflow: 'upward-report', input: { subject: 'listing', body: context.body } }),
};

/** Both regions move together: while the listing body examines an application, the enterprise's clock rests. */
const EXAMINED = ['#listing.listed.work.verifying', '#listing.listed.term.resting'];
const SUPERVISED = ['#listing.listed.work.supervised', '#listing.listed.term.choosing'];

/** Supervision proper: by the listing body, until that body accepts on site. A rejection leaves the hazard listed. */
const work = listing.createStateConfig({
  initial: 'supervised',
  states: {
    supervised: { tags: ['supervised'], on: { 'hazard.applied': { target: EXAMINED } } },
    verifying: {
      tags: ['verifying'],
      meta: { duties: [duties.verify] },
      on: {
        'listing.accept': { guard: 'ofListingBody', target: 'accepted', actions: [toRoot('listing.accepted')] },
        'listing.reject': { guard: 'ofListingBody', target: SUPERVISED, actions: ['rememberFailure', toRoot('listing.rejected')] },
        'hazard.returned': { target: SUPERVISED, actions: ['rememberFailure'] },
      },
    },
    accepted: {
      tags: ['verified'],
      meta: { duties: [duties.delist] },
      on: {
        'listing.delist': {
          guard: 'ofListingBody',
          target: '#listing.delisted',
          actions: [notice, toRoot('listing.ended')],
        },
        'hazard.returned': { target: SUPERVISED, actions: ['rememberFailure'] },
      },
    },
  },
});

/** The deadline of the listing: a clock of its own beside that of the order; it rests while the application is examined. */
const term = listing.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: { always: [{ guard: 'termKnown', target: 'set' }, { target: 'unknown' }] },
    set: { meta: { duties: [duties.fulfil] } },
    unknown: {
      tags: ['listing-term-unknown'],
      meta: { duties: [duties.setTerm] },
      on: {
        'listing.set-term': {
          guard: and(['ofListingBody', 'termNotPast']),
          target: 'set',
          actions: [
            'takeTerm',
            {
              type: 'signal',
              params: ({ event }) => ({
                to: 'root' as const,
                signal: 'listing.term-set',
                facts: event.type === 'listing.set-term' ? { rectifyBy: event.facts.rectifyBy, document: event.facts.document } : {},
              }),
            },
          ],
        },
      },
    },
    // Entered and left by the work beside it, never by an act of its own: an act that two regions took apart could be half accepted.
    resting: {},
  },
});

const machine = listing.createMachine({
  id: 'listing',
  context: ({ input }) => proposedWith((input as Input | undefined) ?? {}),
  initial: 'opening',
  on: { 'extension.granted': { actions: ['takeExtension'] } },
  states: {
    opening: {
      always: [
        { guard: 'recordedDelisted', target: 'delistedOnRecord' },
        { guard: 'recordedOpen', target: 'listed', actions: [proposedToRoot, toRoot('listing.noticed')] },
        { target: 'proposed', actions: [proposedToRoot] },
      ],
    },
    proposed: {
      tags: ['listing-proposed'],
      meta: { duties: [duties.decide] },
      on: {
        'listing.approve': { guard: 'ofListingBody', target: 'approved' },
        'listing.refuse': { guard: 'ofListingBody', target: 'refused', actions: [toRoot('listing.ended')] },
        'listing.withdraw': { target: 'withdrawn', actions: [toRoot('listing.ended')] },
        'hazard.ended': { target: 'withdrawn' },
      },
    },
    approved: {
      tags: ['listing-approved'],
      meta: { duties: [duties.issue] },
      on: {
        'listing.issue': [
          {
            guard: and(['ofListingBody', 'levelAsProposed', 'termNotPast', 'hasSuperior']),
            target: 'noticed',
            actions: ['takeTerm', 'takeClosureProcedure', notice, toRoot('listing.noticed'), startFiling],
          },
          {
            guard: and(['ofListingBody', 'levelAsProposed', 'termNotPast']),
            target: 'noticed',
            actions: ['takeTerm', 'takeClosureProcedure', notice, toRoot('listing.noticed')],
          },
        ],
        'listing.withdraw': { target: 'withdrawn', actions: [toRoot('listing.ended')] },
        'hazard.ended': { target: 'withdrawn' },
      },
    },
    noticed: {
      tags: ['listed'],
      meta: { duties: [duties.publish] },
      on: {
        'listing.publish': { guard: 'ofListingBody', target: 'listed', actions: ['takeChannel', announce('listing'), toRoot('listing.published')] },
        'listing.revoke': { guard: 'ofListingBody', target: 'revoked', actions: [toRoot('listing.ended')] },
      },
    },
    listed: {
      type: 'parallel',
      tags: ['listed'],
      on: {
        'listing.raise': {
          guard: and(['ofListingBody', 'levelIsHigher', 'toAnotherBody', 'termNotPast']),
          actions: [
            {
              type: 'start-workflow',
              params: ({ event }) => ({
                workflow: 'listed-supervision',
                input: event.type === 'listing.raise' ? { ...event.facts, recorded: null } : {},
              }),
            },
            { type: 'notify', params: { template: 'listing-raised', to: ['enterprise-principal', 'regulator', 'supervising-unit'] } },
          ],
        },
        'listing.revoke': { guard: 'ofListingBody', target: 'delisted', actions: [toRoot('listing.ended')] },
      },
      states: { term, work },
    },
    delisted: {
      tags: ['delisted'],
      meta: { duties: [duties.publishDelisting] },
      on: {
        'delisting.publish': {
          guard: and(['ofListingBody', 'sameChannel']),
          target: 'returnCheck',
          actions: [announce('delisting')],
        },
      },
    },
    returnCheck: {
      tags: ['return-check'],
      meta: { duties: [duties.returnCheck] },
      on: {
        'return-check.record': [
          {
            guard: and(['ofListingBody', 'recurred']),
            target: 'recurred',
            actions: [{ type: 'notify', params: { template: 'hazard-recurred', to: ['regulator', 'supervisor-leader'] } }],
          },
          { guard: 'ofListingBody', target: 'concluded' },
        ],
      },
    },
    concluded: { type: 'final' },
    recurred: { type: 'final' },
    delistedOnRecord: { type: 'final', tags: ['delisted'] },
    refused: { type: 'final' },
    withdrawn: { type: 'final' },
    revoked: { type: 'final' },
  },
});

/** Version 1 of a listing (挂牌督办) of one hazard by one body, from its proposal to the return check. */
export const listedSupervisionV1: WorkflowDefinition = {
  name: 'listed-supervision',
  version: 1,
  title: { zh: '挂牌督办', en: 'Listed supervision' },
  machine,
  acts,
  signals,
  guards,
  separations,
};

import { assign, setup } from 'xstate';

import type { StateMeta } from '../../src/domain/workflow/definition.js';
import { effectActions, type DocumentKind, type EffectParams } from '../../src/domain/workflow/effects.js';
import type { Words } from '../../src/domain/workflow/words.js';
import type { Context, Event, ListingEntry, RequestEntry } from './v1.context.js';
import { agenciesAfter, expertsAfter, expertsLeft } from './v1.experts.js';
import { tests } from './v1.guards.js';

/** What a case is opened with: its opening event. Absent when XState rebuilds the first snapshot that it then discards. */
export interface Input {
  event?: Extract<Event, { type: 'hazard.discover' | 'record.import' }>;
}

/** The context of a newly opened case. A record that shows an outcome other than exposure is of a major hazard under listing. */
export function openedWith({ event }: Input): Context {
  const record = event?.type === 'record.import' ? event.facts : null;
  const listed = record !== null && record.outcome !== 'exposed';
  return {
    foundBy: foundBy(event),
    recorded: record?.outcome ?? null,
    grade: listed ? 'major' : null,
    rectifyBy: record?.rectifyBy ?? null,
    termDocument: null,
    stopped: false,
    order: null,
    progressReports: 0,
    failures: 0,
    listings: [],
    requests: [],
    experts: [],
    agencies: [],
    transfer: null,
    recordedListing: listed ? { level: record.level, body: record.listingBody, rectifyBy: record.rectifyBy } : null,
  };
}

function foundBy(event: Input['event']): Context['foundBy'] {
  if (event?.type === 'record.import') return 'record';
  return event !== undefined && event.actor.kind !== 'clock' && event.actor.role.startsWith('enterprise-') ? 'enterprise' : 'authority';
}

/** Number of the document with which an act sets the term: an order, a decision, or whatever else it names. */
function numberOfDocument(facts: object): string | null {
  const { order, decision, document } = facts as Partial<Record<'order' | 'decision' | 'document', { number: string } | null>>;
  return (order ?? decision ?? document)?.number ?? null;
}

/** The listings after a signal from one of them; in the order in which they were started. */
function listingsAfter(listings: readonly ListingEntry[], event: Event): ListingEntry[] {
  if (!('sender' in event)) return [...listings];
  const { sender } = event;
  const others = listings.filter(({ instance }) => instance !== sender);
  if (event.type === 'listing.ended') return others;
  const known = listings.find(({ instance }) => instance === sender) ?? { instance: sender, body: '', noticed: false, accepted: false };
  return [...others, { ...known, ...told(event) }].sort((a, b) => a.instance - b.instance);
}

/** What a signal tells of the listing that sends it. */
function told(event: Event): Partial<ListingEntry> {
  switch (event.type) {
    case 'listing.proposed':
      return { body: event.facts.body };
    case 'listing.noticed':
      return { noticed: true };
    case 'listing.accepted':
      return { accepted: true };
    case 'listing.rejected':
      return { accepted: false };
    default:
      return {};
  }
}

/** The open requests for an extension after a signal from one of them; in the order in which they were started. */
function requestsAfter(requests: readonly RequestEntry[], event: Event): RequestEntry[] {
  if (!('sender' in event)) return [...requests];
  const others = requests.filter(({ instance }) => instance !== event.sender);
  return event.type === 'extension.asked' ? [...others, { instance: event.sender, duty: event.facts.duty }] : others;
}

/** Duties whose date the root keeps: an extension of one is the date to rectify by from then on, also after a failed acceptance. */
const datedByRoot: readonly string[] = ['hazard.rectify', 'hazard.rectify-general'];

/** Machine of the case with its guards, effects and the few assignments that its context needs. */
export const hazard = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: tests,
  actions: {
    ...effectActions,
    rememberFailure: assign({ failures: ({ context }) => context.failures + 1 }),
    forgetAcceptances: assign({
      listings: ({ context }) => context.listings.map((entry) => ({ ...entry, accepted: false })),
      experts: ({ context }) => expertsLeft(context.experts),
    }),
    markExpert: assign({ experts: ({ context, event }) => expertsAfter(context.experts, event) }),
    rememberAgency: assign({ agencies: ({ context, event }) => agenciesAfter(context.agencies, event) }),
    markListing: assign({ listings: ({ context, event }) => listingsAfter(context.listings, event) }),
    markRequest: assign({ requests: ({ context, event }) => requestsAfter(context.requests, event) }),
    takeExtension: assign(({ context, event }) =>
      event.type === 'extension.granted' && datedByRoot.includes(event.facts.duty)
        ? { rectifyBy: event.facts.until, termDocument: event.facts.decision.number }
        : { rectifyBy: context.rectifyBy },
    ),
    takeTerm: assign(({ context, event }) =>
      'rectifyBy' in event.facts
        ? { rectifyBy: (event.facts as { rectifyBy: string | null }).rectifyBy, termDocument: numberOfDocument(event.facts) }
        : { rectifyBy: context.rectifyBy },
    ),
    takeOrder: assign({
      order: ({ context, event }) => ('order' in event.facts ? (event.facts as { order: Context['order'] }).order : context.order),
    }),
    rememberStop: assign({
      stopped: ({ context, event }) => {
        if (event.type === 'controls.take') {
          return context.stopped || event.facts.measures.some((measure) => measure === 'stop-production' || measure === 'stop-use');
        }
        return context.stopped || (event.type === 'order.serve' && event.facts.stop !== 'none');
      },
    }),
    gradeGeneral: assign({ grade: 'general' }),
    gradeMajor: assign({ grade: 'major' }),
    countReport: assign({ progressReports: ({ context }) => context.progressReports + 1 }),
    markTransfer: assign({ transfer: ({ event }) => (event.type === 'transfer.asked' ? event.sender : null) }),
  },
});

/** The hazard is over: a plan or a proposal that is still under way lapses with it. */
export const endDependants = { type: 'signal', params: { to: 'dependants', signal: 'hazard.ended' } } as const;

/** The date of which an extension was asked no longer runs: the matter is with others now, and what is asked for is past. */
export const endRequests = { type: 'signal', params: { to: 'requests', signal: 'hazard.moved-on' } } as const;

/** The government closes the enterprise: an open transfer has nothing left to hand over. */
export const endTransfers = { type: 'signal', params: { to: 'transfers', signal: 'hazard.moved-on' } } as const;

/** The hazard is no longer a major one: there is nothing to report to a superior. */
export const endReports = { type: 'signal', params: { to: 'reports', signal: 'hazard.moved-on' } } as const;

/** The plan lapses, the listings go on until their bodies end them. */
export const endPlan = { type: 'signal', params: { to: 'plan', signal: 'hazard.ended' } } as const;

/** Every listing body is asked to examine the application itself, also one whose listing was published after the application. */
export const askListings = { type: 'signal', params: { to: 'listings', signal: 'hazard.applied' } } as const;

/** Listings whose bodies were examining the application go back to supervision. */
export const returnListings = { type: 'signal', params: { to: 'listings', signal: 'hazard.returned' } } as const;

/** The effect of registering a document of one kind. */
interface IssueDocument<K extends DocumentKind> {
  type: 'issue-document';
  params: (args: { event: Event }) => EffectParams['issue-document'] & { kind: K };
}

/** Number of the document that an act brings with it, and the unit that issues it. */
export function issued<K extends DocumentKind>(kind: K, title: Words, numbered: (event: Event) => { number: string } | null): IssueDocument<K> {
  return {
    type: 'issue-document',
    params: ({ event }) => ({
      kind,
      number: numbered(event)?.number ?? null,
      issuer: event.actor.kind === 'person' ? event.actor.unit : null,
      title,
      content: {},
    }),
  };
}

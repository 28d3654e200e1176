import type { ActEvent, SignalEvent } from '../../src/domain/workflow/definition.js';
import type { acts, recordedOutcomes } from './v1.acts.js';

/** An open listing of this hazard, as the root machine knows it from its signals. */
export interface ListingEntry {
  instance: number;
  body: string;
  noticed: boolean;
  accepted: boolean;
}

/** An open request for an extension, by the number of the duty that it is about. */
export interface RequestEntry {
  instance: number;
  duty: number;
}

/** An assignment of an expert whose opinion is asked for, or was given for the present acceptance. */
export interface ExpertEntry {
  instance: number;
  /** The person. */
  expert: string;
  purpose: 'assessment' | 'acceptance';
  /** Null until the opinion is given. */
  vote: 'for' | 'against' | null;
}

export interface Context {
  foundBy: 'enterprise' | 'authority' | 'record';
  recorded: (typeof recordedOutcomes)[number] | null;
  grade: 'general' | 'major' | null;
  /** Local date by which the hazard is to be rectified, as a document fixes it; null where none is known. */
  rectifyBy: string | null;
  /** Number of that document; null where no act named one. */
  termDocument: string | null;
  /** True once production or use was stopped: then nothing resumes without approval. */
  stopped: boolean;
  order: { number: string; date: string } | null;
  progressReports: number;
  /** Failed acceptances; never reset. */
  failures: number;
  listings: ListingEntry[];
  /** Open requests for an extension of any duty of the case, in the order of their machines. */
  requests: RequestEntry[];
  /** Open assignments of experts, and the opinions given for the present acceptance. */
  experts: ExpertEntry[];
  /** Agencies that have worked for the enterprise on this hazard. */
  agencies: string[];
  /** The transfer to another authority that is not answered yet. */
  transfer: number | null;
  /** What a recorded listing is started with. */
  recordedListing: { level: string | null; body: string | null; rectifyBy: string | null } | null;
}

type Signals =
  | SignalEvent<'expert.assigned', { expert: string; purpose: ExpertEntry['purpose'] }>
  | SignalEvent<'expert.opinion-given', { vote: 'for' | 'against' }>
  | SignalEvent<'expert.ended'>
  | SignalEvent<'extension.asked', { duty: number }>
  | SignalEvent<'extension.granted', { duty: string; until: string; decision: { number: string } }>
  | SignalEvent<'extension.ended'>
  | SignalEvent<'transfer.asked' | 'transfer.accepted' | 'transfer.ended'>
  | SignalEvent<'plan.approved'>
  | SignalEvent<'listing.proposed', { body: string }>
  | SignalEvent<'listing.noticed' | 'listing.published' | 'listing.accepted' | 'listing.rejected' | 'listing.ended'>
  | SignalEvent<'listing.term-set', { rectifyBy: string; document: { number: string } }>;

export type Event = ActEvent<typeof acts> | Signals;

/** The facts of an event by its type. */
export type Facts<T extends Event['type']> = Extract<Event, { type: T }>['facts'];

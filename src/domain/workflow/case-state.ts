import type { StoredSnapshot } from './snapshot.js';

/** One machine of a case. Number 1 is the root; numbers are given in the order of starting and never reused. */
export interface Instance {
  instance: number;
  workflow: string;
  version: number;
  /** Content hash of the definition it was started with. */
  hash: string;
  /** Instance that started it; null for the root. */
  starter: number | null;
  snapshot: StoredSnapshot;
  /** Tags of its active states, sorted: the sets of states that lists and worklists filter by. */
  tags: string[];
  final: boolean;
}

/**
 * Who performed an act that a separation of duties speaks of; `instances` are the machine it moved and those it started. A substitute's act is also that of
 * the absent person, `substituteFor`.
 */
export interface Performer {
  act: string;
  person: string | null;
  substituteFor?: string;
  unit: string | null;
  instances: number[];
}

/** The organisations that a case concerns, by directory identifier: who must rectify, whose matter it is, who supervises. */
export interface Parties {
  enterprise: string | null;
  authority: string | null;
  supervisor: string | null;
}

/** What a step needs to know of a case. `instances` holds the root and the open ones; any other finished machine takes no further part. */
export interface CaseState {
  parties: Parties;
  instances: Instance[];
  lastInstance: number;
  performers: Performer[];
}

import type { LocalDate } from '../calendar/local-date.js';
import type { Actor } from './actor.js';

/** One act on a case: which act with which facts, by whom, when (UTC, ISO 8601) and on which local day. */
export interface ActRequest {
  act: string;
  /** Machine of the case that the act is for; null when only one of them can take it. */
  instance: number | null;
  facts: unknown;
  actor: Actor;
  at: string;
  today: LocalDate;
}

import type { HandledDuty } from '../duty/handling/handling.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Actor } from './actor.js';
import type { Load } from './loaded.js';

/** One act on a case: which act with which facts, by whom, when (UTC, ISO 8601) and on which local day. */
export interface ActRequest {
  act: string;
  /** Machine of the case that the act is for; null when only one of them can take it. */
  instance: number | null;
  facts: unknown;
  actor: Actor;
  at: string;
  today: LocalDate;
  /** Gives what the act loads; absent where nothing can be loaded, and then there is nothing. */
  load?: Load;
  /** Open duties of the case that somebody has taken up; absent where there is none. */
  handled?: readonly HandledDuty[];
}

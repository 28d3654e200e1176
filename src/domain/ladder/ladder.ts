import type { LocalDate } from '../calendar/local-date.js';
import type { LimitUnit } from '../deadline/limit.js';
import type { Basis } from '../workflow/words.js';

/** What happens on a rung. From the mildest to the severest as the regulations order them; a ladder may leave any out. */
export const rungActs = [
  'reminder',
  'overdue-warning',
  'supervision-letter',
  'circular',
  'interview',
  'penalty-referral',
  'stop-production',
  'licence-suspension',
  'raise-level',
  'cut-of-power',
  'closure-request',
  'case-transfer',
  'credit-list',
] as const;

export type RungAct = (typeof rungActs)[number];

/** The decision that an act needs before it takes effect: the firing rung opens it as a duty, nothing is imposed by the clock alone. */
export interface RungDecision {
  /** The post that decides. */
  owedBy: string;
  /** Name of the limit in the rule pack within which it decides. */
  limit: string;
  /** The document that carries the decision (督办函, 约谈通知书 …). */
  document?: string;
}

/** What happens at an offset from a deadline that is not kept, or before it. */
export interface Rung {
  /** Stable name, unique in its ladder; the row of a rung is known by it. */
  rung: string;
  /** Negative counts back from the deadline, positive on from it; 0 is the deadline's own day. */
  offset: { amount: number; unit: LimitUnit };
  act: RungAct;
  /** Parties of the case that are told. */
  recipients: readonly string[];
  /** Absent for what needs nobody's decision: reminders, warnings. */
  decision?: RungDecision;
  /** The post that must acknowledge that it was told, and the limit within which. */
  acknowledge?: { owedBy: string; limit: string };
  basis: readonly Basis[];
}

/** What happens around one deadline, lowest rung first. */
export interface Ladder {
  name: string;
  rungs: readonly Rung[];
}

/** A rung with its time for one deadline. */
export interface PlannedRung {
  /** Position in the ladder. */
  index: number;
  rung: string;
  /** Whether it needs a person's decision. */
  decides: boolean;
  date: LocalDate;
  /** The instant from which it is due, UTC milliseconds: the start of the local day `date`. */
  at: number;
}

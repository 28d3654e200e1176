import type { CaseHeader } from '../domain/journal/entry.js';
import type { Performer } from '../domain/workflow/case-state.js';

/** What one step writes, as flat rows by table; keys are column names. Every row carries its case, so that steps of many cases go together. */
export interface StepRows {
  act: ActRow;
  /** Machines that moved, and machines that the step started. */
  moved_on: object[];
  started: object[];
  opened: object[];
  settled: object[];
  /** Duties whose deadline was moved, or whose ladder was planned anew. */
  replanned: object[];
  fired: object[];
  outbox: object[];
  documents: object[];
  numbers: object[];
  accountability: object[];
  corrections: object[];
}

/** The case itself and the journal entry of the act. `canonical` is the entry's canonical JSON, the very text that was hashed. */
export interface ActRow {
  case_id: string;
  /** Revision that the step was computed on; null where it opens the case. */
  was: number | null;
  revision: number;
  head: string;
  tags: string[];
  grade: string | null;
  open: boolean;
  pack: string;
  calendar: string;
  performers: Performer[];
  last_instance: number;
  last_duty: number;
  act_key: string | null;
  canonical: string;
  /** Present where the step opens the case. */
  opening: { header: CaseHeader; at: string; key: string | null } | null;
}

import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Deadline } from '../domain/deadline/deadline.js';
import type { Handling } from '../domain/duty/handling/handling.js';
import type { ListingLevel } from '../domain/hazard/listing-level.js';
import type { CaseHeader, DutyOutcome } from '../domain/journal/entry.js';
import type { Instance, Performer } from '../domain/workflow/case-state.js';

/** What one step writes, as flat rows by table; keys are column names. Every row carries its case, so that steps of many cases go together. */
export interface StepRows {
  act: ActRow;
  /** Machines that moved, and machines that the step started. */
  moved_on: MovedOnRow[];
  started: StartedRow[];
  opened: OpenedRow[];
  settled: SettledRow[];
  /** Duties that are open again. */
  reopened: ReopenedRow[];
  /** Duties whose deadline was moved, or whose ladder was planned anew. */
  replanned: ReplannedRow[];
  fired: FiredRow[];
  /** Duties whose handling changed. */
  handled: HandledRow[];
  outbox: object[];
  documents: object[];
  numbers: object[];
  accountability: object[];
  corrections: object[];
  links: object[];
  /** Parts that stand encrypted beside the record. */
  parts: PartRow[];
}

/** A row of a case. */
interface OfCase {
  case_id: string;
}

export type MovedOnRow = OfCase & Pick<Instance, 'instance' | 'snapshot' | 'tags' | 'final'>;
export type StartedRow = OfCase & Instance;

/** A duty as it is opened. Here and below: dates local, instants UTC in ISO 8601. */
export interface OpenedRow extends OfCase {
  duty: number;
  key: string;
  name: string;
  instance: number;
  owed_by: string;
  unit_id: string | null;
  region_code: string | null;
  level: ListingLevel | null;
  limit_name: string;
  pack: string;
  opened_at: string;
  opened_on: LocalDate;
  due: LocalDate;
  due_at: string;
  deadline: Deadline;
  next_rung: number;
  next_rung_at: string;
}

export interface SettledRow extends OfCase {
  duty: number;
  outcome: DutyOutcome;
  settled_at: string;
}

/** A duty that is open again, and where it stands on its ladder. */
export interface ReopenedRow extends OfCase {
  duty: number;
  paused_on: LocalDate | null;
  next_rung: number;
  next_repeat: number;
  next_rung_at: string;
}

/** The whole duty as it stands after its deadline was moved or its ladder planned anew. */
export interface ReplannedRow extends OfCase {
  duty: number;
  pack: string;
  due: LocalDate;
  due_at: string;
  deadline: Deadline | null;
  deadline_version: number;
  planned_on: LocalDate;
  planned_from: number;
  paused_on: LocalDate | null;
  next_rung: number;
  next_repeat: number;
  next_rung_at: string;
}

/** Who owes a duty after an act on its handling, and how it stands among them. */
export interface HandledRow extends OfCase {
  duty: number;
  unit_id: string | null;
  handling: Handling;
}

/** A part that stands apart; `content` in base64. */
export interface PartRow extends OfCase {
  seq: number;
  part: string;
  key_id: string | null;
  content: string;
}

/** A rung that fired, and where the duty stands afterwards. */
export interface FiredRow extends OfCase {
  duty: number;
  deadline_version: number;
  rung: string;
  repeat: number;
  seq: number;
  fired_at: string;
  due_since: string;
  next_rung: number;
  next_repeat: number;
  next_rung_at: string;
}

/** The case itself and the journal entry of the act. `canonical` is the entry's canonical JSON, the very text that was hashed. */
export interface ActRow {
  case_id: string;
  /** Revision that the step was computed on; null where it opens the case. */
  was: number | null;
  /** True where it applies only as long as the receiving side has not opened the case. */
  unread: boolean;
  revision: number;
  head: string;
  tags: string[];
  grade: string | null;
  level: ListingLevel | null;
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

import type { LocalDate } from '../calendar/local-date.js';
import type { Post, Role } from '../workflow/actor.js';
import type { Rung } from './ladder.js';

/** What the firing of a rung is about, with everybody whom it concerns found in the organisation as it is at that moment. */
export interface RungSubject {
  duty: number;
  name: string;
  due: LocalDate;
  /** Who owes the duty; the unit is null where the record does not say. */
  holder: { unit: string | null; role: Role };
  /** Posts that are told. */
  to: Post[];
  /** Instant before which nobody is told (UTC, ISO 8601): a reminder that comes at night waits for the morning. */
  notBefore: string | null;
  /** Who decides, where the rung needs a decision; who acknowledges, where it asks for that. */
  decides: { unit: string | null; role: Role } | null;
  acknowledges: { unit: string | null; role: Role } | null;
}

/** Facts of the entry by which the clock fired a rung. */
export interface RungFacts {
  rung: Rung;
  repeat: number;
  /** Names of the missed rungs that it stands for. */
  collapsed: string[];
  subject: RungSubject;
}

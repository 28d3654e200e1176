import type { LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { StoredEntry } from '../journal/chain.js';
import type { Actor, Post } from '../workflow/actor.js';
import type { Registry } from '../workflow/registry.js';
import type { Basis, Words } from '../workflow/words.js';
import type { Subject } from './subject.js';

/** A case as a dossier is made from it: its journal, entry by entry, with the hashes. */
export interface CaseEvidence {
  caseId: string;
  /** Short number for people. */
  number: number;
  entries: readonly StoredEntry[];
}

/** What a dossier is reckoned by. */
export interface DossierRules {
  registry: Registry;
  calendar(version: string): WorkingCalendar;
  zone: string;
  /** When it is made: UTC milliseconds, and the local day that it is. */
  now: number;
  today: LocalDate;
}

/** Local dates, both included; null where the period has no such end. */
export interface DossierPeriod {
  from: LocalDate | null;
  to: LocalDate | null;
}

/** Where in the record something stands: a reader finds the entry by its number and checks it by its hash. */
export interface EntryRef {
  caseId: string;
  seq: number;
  /** UTC, ISO 8601. */
  at: string;
  hash: string;
}

/** A case that a dossier speaks of, with the head of its chain when the dossier was made. */
export interface DossierCase {
  caseId: string;
  number: number;
  title: string;
  region: string | null;
  head: { seq: number; hash: string };
  /** Where the journal does not play any more: then what the dossier says of this case is not to be relied upon. */
  fault: { seq: number; found: string } | null;
}

/**
 * How a duty stands for whom the dossier is about: kept in time, fulfilled late, missed (its day is over and it is still open), open, or lifted. Whoever
 * has left his post is judged by the last day on which he held it: what came later is not his.
 */
export type DutyStandingInDossier = 'kept' | 'late' | 'missed' | 'open' | 'lifted';

/** An act as a dossier names it. */
export interface ActRef {
  entry: EntryRef;
  act: string;
  title: Words;
  actor: Actor;
}

/** A rung that was reached, and who was told of it. */
export interface RungReached {
  entry: EntryRef;
  rung: string;
  title: Words;
  /** How often the top rung had been repeated. */
  repeat: number;
  told: Post[];
}

/** A duty that was held. */
export interface HeldDuty {
  caseId: string;
  duty: number;
  name: string;
  title: Words;
  owedBy: string;
  unit: string;
  /** The act that opened it: from whom it came, and when. */
  received: ActRef;
  /** From when it was held by whom the dossier is about: later than received where he took up the post later. */
  heldFrom: LocalDate;
  originalDue: LocalDate;
  due: LocalDate;
  /** Moves of the deadline, with the date after each. */
  moves: { entry: EntryRef; kind: string; due: LocalDate }[];
  /** True while its count rests. */
  resting: boolean;
  /** The act that settled it; null while it is open, and where it was handed over before. */
  done: ActRef | null;
  /** Last day in the post, where the duty was not settled by then. */
  handedOver: LocalDate | null;
  /** Working days from receiving it to settling it, handing it over, or today; by the calendar of the case. */
  workingDays: number;
  rungs: RungReached[];
  standing: DutyStandingInDossier;
}

/** Something that came to know: a duty of one's own, a rung that reached, or a message. */
export interface Known {
  entry: EntryRef;
  how: 'duty' | 'rung' | 'message';
  /** Name of the duty or template of the message. */
  about: string;
  /** From when on it was known (UTC, ISO 8601): a reminder held back for the night counts from the morning. */
  from: string;
  /** The first that was known of this case: when the matter came. */
  first: boolean;
}

/** An accountability record against whom the dossier is about, with what became of it. */
export interface Charge {
  entry: EntryRef;
  /** Place among the effects of the entry; the record is known by entry and place. */
  ordinal: number;
  kind: string;
  against: { unit: string | null; role: string };
  /** The body that made it; null where the record does not say. */
  body: string | null;
  reason: Words;
  basis: Basis[];
  corrections: { entry: EntryRef; result: string; reasons: string; decision: unknown }[];
}

/** Grounds on which somebody who did his duty is not held to account (尽职免责). */
export type Ground = 'ordered-and-refused' | 'closure-requested' | 'referred' | 'acted-in-time';

/** An entry that shows diligence, and what it shows. */
export interface Shown extends ActRef {
  what: Words;
}

/** The proof for one ground; empty where the record shows nothing for it. */
export interface GroundShown {
  ground: Ground;
  title: Words;
  basis: Basis[];
  shown: Shown[];
}

/** The dossier of a unit or a person, computed from the journals alone. */
export interface Dossier {
  subject: Subject;
  period: DossierPeriod;
  /** UTC, ISO 8601. */
  madeAt: string;
  cases: DossierCase[];
  duties: HeldDuty[];
  standings: Record<DutyStandingInDossier, number>;
  known: Known[];
  charges: Charge[];
  diligence: GroundShown[];
  /** Acts of a person; of a unit none are listed. */
  acts: ActRef[];
}

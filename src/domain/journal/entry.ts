import type { ListingLevel } from '../hazard/listing-level.js';
import type { Line } from '../access/line.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Deadline, DeadlineEntry } from '../deadline/deadline.js';
import type { DutyHandled } from '../duty/handling/handling.js';
import type { Actor } from '../workflow/actor.js';
import type { Parties } from '../workflow/case-state.js';
import type { Effect } from '../workflow/effects.js';
import type { Loaded } from '../workflow/loaded.js';
import type { Move } from '../workflow/step.js';
import type { Basis } from '../workflow/words.js';
import { canonicalJson } from './canonical-json.js';
import type { JoinedUnit } from './joined-unit.js';

/** Hash functions of the chain: SHA-256, or SM3 (GB/T 32905) where the authority demands it. */
export const digests = ['sha256', 'sm3'] as const;
export type DigestName = (typeof digests)[number];

/** Hashes UTF-8 text to lower-case hexadecimal. Passed in, because the domain does no I/O and has no crypto of its own. */
export type Digest = (name: DigestName, text: string) => string;

/** A duty that an act opened, as it entered the record. */
export interface OpenedDuty {
  duty: number;
  key: string;
  name: string;
  instance: number;
  owedBy: string;
  unit: string | null;
  limit: string;
  pack: string;
  /** Local date it is due, and the instant at which that day is over (UTC, ISO 8601). */
  due: LocalDate;
  dueAt: string;
  /** How the date came about. */
  deadline: Deadline;
}

/** A deadline that an act moved: the entry that its ledger gains, the date after it, and from where its ladder was planned anew. */
export interface MovedDuty {
  duty: number;
  due: LocalDate;
  dueAt: string;
  /** Number of the ledger's last entry that moved it; rungs fire once for each. */
  version: number;
  provisional: boolean;
  entry: DeadlineEntry;
  plannedOn: LocalDate;
  plannedFrom: number;
}

/** A duty that an act settled: kept in time, missed (kept late), or lifted because the matter went another way. */
export interface SettledDuty {
  duty: number;
  outcome: DutyOutcome;
}

export type DutyOutcome = 'kept' | 'missed' | 'lifted';

/** Rung that fired: its place in the ladder of this version of the deadline, and how often the top rung has been repeated. */
export interface FiredRung {
  duty: number;
  deadlineVersion: number;
  rung: string;
  repeat: number;
  collapsed: string[];
}

/** What a case was opened with besides its facts; the columns of the case follow from it. */
export interface CaseHeader {
  parties: Parties;
  region: string | null;
  /** GB/T 4754 code of what the enterprise does; null where nobody has said. */
  industry: string | null;
  /** Line of its authority; null where that supervises comprehensively, or is not known. */
  line: Line | null;
  title: string;
  pack: string;
  calendar: string;
  /** Present where only few reach the case: its root is of a confidential definition. */
  confidential?: true;
}

/** A part of a case that stands encrypted beside its journal: which, and the SHA-256 of what is stored, lower-case hexadecimal. */
export interface PartApart {
  part: string;
  sha256: string;
}

/** What lists and counts show of a case after an act, so that they can be told as of any past instant. */
export interface CaseStanding {
  open: boolean;
  grade: string | null;
  /** The highest level at which it is listed, or proposed for it. */
  level: ListingLevel | null;
  tags: string[];
}

/** The rules by which a case reckons from an act on. */
export interface RepinnedRules {
  pack: string;
  calendar: string;
}

/**
 * One journal entry: one act with everything that it did. Immutable; its hash covers all of it and, through `prev`, every earlier entry.
 */
export interface JournalEntry {
  v: 1;
  case: string;
  seq: number;
  digest: DigestName;
  /** Hash of the entry before; 64 zeros for the first. */
  prev: string;
  at: string;
  today: LocalDate;
  actor: Actor;
  act: string;
  instance: number;
  facts: unknown;
  moves: Move[];
  effects: (Effect & { instance: number })[];
  opened: OpenedDuty[];
  settled: SettledDuty[];
  moved: MovedDuty[];
  stands: CaseStanding;
  basis: readonly Basis[];
  header?: CaseHeader;
  fired?: FiredRung;
  /** Duties that are open again because the act that settled them was withdrawn. */
  reopened?: number[];
  /** Duties whose handling the act changed, as they stand after it. */
  handled?: DutyHandled[];
  /** What of the record and the rules the engine had put before the guards. */
  loaded?: Loaded;
  /** Parts of the case that the act left apart, encrypted; what they say is in no entry. */
  apart?: PartApart[];
  /** Present where the act is a change of rules. */
  rules?: RepinnedRules;
  /** Present where the act joins an organisation that the record named with one that the directory knows. */
  joined?: JoinedUnit;
  /** Idempotency key of the request, with the hash of what was asked. */
  key?: { key: string; request: string };
}

export const NO_ENTRY = '0'.repeat(64);

/** Hash of an entry over its canonical JSON. */
export function entryHash(entry: JournalEntry, digest: Digest): string {
  return digest(entry.digest, canonicalJson(entry));
}

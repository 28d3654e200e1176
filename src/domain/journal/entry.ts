import type { LocalDate } from '../calendar/local-date.js';
import type { Actor } from '../workflow/actor.js';
import type { Parties } from '../workflow/case-state.js';
import type { Effect } from '../workflow/effects.js';
import type { Move } from '../workflow/step.js';
import type { Basis } from '../workflow/words.js';
import { canonicalJson } from './canonical-json.js';

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
  title: string;
  pack: string;
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
  basis: readonly Basis[];
  header?: CaseHeader;
  fired?: FiredRung;
  /** Idempotency key of the request, with the hash of what was asked. */
  key?: { key: string; request: string };
}

export const NO_ENTRY = '0'.repeat(64);

/** Hash of an entry over its canonical JSON. */
export function entryHash(entry: JournalEntry, digest: Digest): string {
  return digest(entry.digest, canonicalJson(entry));
}

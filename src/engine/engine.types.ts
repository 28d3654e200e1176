import type { Scope } from '../domain/access/scope.js';
import type { CaseHeader, JournalEntry, MovedDuty, OpenedDuty, SettledDuty } from '../domain/journal/entry.js';
import type { Actor } from '../domain/workflow/actor.js';
import type { Move } from '../domain/workflow/step.js';

/**
 * A part of a case that is kept apart from its record: encrypted by whoever brings it, for this case and part, with the key of that name; a receipt, which is a
 * hash, has none. The journal learns the SHA-256 of the content.
 */
export interface PartBeside {
  part: 'identity' | 'statement' | 'payee' | 'receipt';
  keyId: string | null;
  content: Buffer;
}

/** One act on a case. The time is the engine's own; the actor comes from the token or is the clock, never from a body. */
export interface SendRequest {
  caseId: string;
  act: string;
  /** Machine of the case that is meant; null or absent when only one can take the act. */
  instance?: number | null;
  facts: unknown;
  actor: Actor;
  /** Where the actor may act at all; a case outside is answered like one that does not exist. */
  scope: Scope;
  /** Revision that the sender has seen; where the case has moved on, the act is refused as stale. */
  expect?: number;
  /** Idempotency key: a repetition is answered with what the first one did. */
  key?: string;
  parts?: readonly PartBeside[];
  /** A case to be opened in the same commit, both or neither; an act that loads `case-beside` is told its identifier. */
  beside?: OpenRequest;
}

/** The opening of a case: an opening act with the header that the service has loaded from the directory. */
export interface OpenRequest {
  act: string;
  facts: unknown;
  actor: Actor;
  /** Without a line the case is one of comprehensive supervision. */
  header: Omit<CaseHeader, 'pack' | 'calendar' | 'line' | 'confidential'> & Partial<Pick<CaseHeader, 'line'>>;
  key?: string;
  /** Identifier of the new case (UUID version 7), where what is brought with it is bound to it. */
  caseId?: string;
  parts?: readonly PartBeside[];
}

/** What an act did, as its journal entry says. */
export interface Acted {
  refused: false;
  caseId: string;
  /** Number of the journal entry, which is the revision of the case after the act. */
  revision: number;
  at: string;
  act: string;
  instance: number;
  moves: Move[];
  opened: OpenedDuty[];
  settled: SettledDuty[];
  moved: MovedDuty[];
  /** True when the idempotency key had been used before: nothing happened again. */
  repeated: boolean;
}

/** Reads from its journal entry what an act did. */
export function actedFrom(entry: JournalEntry, repeated: boolean): Acted {
  const { case: caseId, seq, at, act, instance, moves, opened, settled, moved } = entry;
  return { refused: false, caseId, revision: seq, at, act, instance, moves, opened, settled, moved, repeated };
}

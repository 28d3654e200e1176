import type { LocalDate } from '../../calendar/local-date.js';
import type { Post, Role } from '../../workflow/actor.js';

/** A person in a post. */
export interface Holder extends Post {
  person: string;
}

/** Who is asked to sign before a duty is kept: a post, or one person in it; and what he said, null as long as he has not. */
export interface Signer {
  /** His number among all who were ever asked for this duty, from 1. */
  signer: number;
  unit: string;
  role: Role;
  person: string | null;
  agrees: boolean | null;
}

/** All who are asked must have signed (会签), or one of them (或签). */
export type SigningMode = 'all' | 'one';

/**
 * How the unit that owes a duty handles it among its people. Nothing of it moves a deadline. It belongs to the duty and ends with it.
 */
export interface Handling {
  /** Who has taken the duty: only he performs what keeps it. */
  assignee: string | null;
  /** Who prepares it for the assignee, who goes on owing it and decides. */
  delegate: string | null;
  /** Units that owed it before it was handed to the present one; empty where it never was. */
  handedFrom: string[];
  /** Who has urged on the working day that was urged on last. */
  urged: { on: LocalDate; by: string[] } | null;
  signing: { mode: SigningMode; signers: Signer[] } | null;
}

/** An open duty as far as its handling is asked. */
export interface HandledDuty {
  duty: number;
  key: string;
  name: string;
  instance: number;
  owedBy: string;
  unit: string | null;
  /** Null as long as nobody has taken it up in any way. */
  handling: Handling | null;
}

/** One change of the handling of a duty. */
export type HandlingChange =
  | { kind: 'assign'; person: string | null }
  | { kind: 'hand-over'; unit: string; person: string | null }
  | { kind: 'delegate'; to: string | null; assignee: string }
  | { kind: 'urge'; by: string; on: LocalDate }
  | { kind: 'ask-signers'; mode: SigningMode; signers: Signer[] }
  | { kind: 'sign'; signer: number; agrees: boolean }
  | { kind: 'recall-signer'; signer: number };

/** What is on record of a duty's handling after an act: the unit that owes it now, and how it stands. */
export interface DutyHandled {
  duty: number;
  unit: string | null;
  handling: Handling;
}

const untouched: Handling = { assignee: null, delegate: null, handedFrom: [], urged: null, signing: null };

/** A duty after a change. A new assignee or unit has no delegate; whoever was asked to sign stays asked. */
export function changeHandling({ duty, unit, handling }: Pick<HandledDuty, 'duty' | 'unit' | 'handling'>, change: HandlingChange): DutyHandled {
  const before = handling ?? untouched;
  switch (change.kind) {
    case 'assign':
      return { duty, unit, handling: { ...before, assignee: change.person, delegate: null } };
    case 'hand-over':
      return { duty, unit: change.unit, handling: { ...before, assignee: change.person, delegate: null, handedFrom: unit === null ? before.handedFrom : [...before.handedFrom, unit] } };
    case 'delegate':
      return { duty, unit, handling: { ...before, assignee: change.assignee, delegate: change.to } };
    case 'urge':
      return { duty, unit, handling: { ...before, urged: { on: change.on, by: [...(before.urged?.on === change.on ? before.urged.by : []), change.by] } } };
    default:
      return { duty, unit, handling: { ...before, signing: signingAfter(before.signing, change) } };
  }
}

function signingAfter(before: Handling['signing'], change: Extract<HandlingChange, { kind: 'ask-signers' | 'sign' | 'recall-signer' }>): Handling['signing'] {
  const { signers, mode } = before ?? { signers: [], mode: 'all' as const };
  switch (change.kind) {
    case 'ask-signers':
      return { mode: change.mode, signers: [...signers, ...change.signers] };
    case 'sign':
      return { mode, signers: signers.map((one) => (one.signer === change.signer ? { ...one, agrees: change.agrees } : one)) };
    case 'recall-signer':
      return { mode, signers: signers.filter(({ signer }) => signer !== change.signer) };
  }
}

/** Whose signature is still wanted before the duty can be kept; nobody's where one of them was enough and is there. */
export function unsigned({ signing }: Handling): Signer[] {
  if (signing === null) return [];
  const missing = signing.signers.filter(({ agrees }) => agrees === null);
  return signing.mode === 'one' && missing.length < signing.signers.length ? [] : missing;
}

import type { LocalDate } from '../calendar/local-date.js';
import type { Actor, Role } from '../workflow/actor.js';

/** A post that a person held: a role in a unit, from a day on, perhaps to a day (both included). */
export interface Tenure {
  unit: string;
  role: Role;
  from: LocalDate;
  to: LocalDate | null;
}

/** Whom a dossier is about. A unit answers for every post in it, a person for the posts that he held while he held them. */
export type Subject = { kind: 'unit'; unit: string } | { kind: 'person'; person: string; tenures: readonly Tenure[] };

/** Whether a post was the subject's on a local day. */
export function isHolder(subject: Subject, { unit, role }: { unit: string | null; role: string }, on: LocalDate): boolean {
  if (unit === null) return false;
  if (subject.kind === 'unit') return subject.unit === unit;
  return subject.tenures.some((one) => one.unit === unit && one.role === role && one.from <= on && (one.to === null || on <= one.to));
}

/** Whether it was the subject who acted; a person in one of the units of his posts. */
export function isDoer(subject: Subject, actor: Actor): boolean {
  if (actor.kind !== 'person') return false;
  if (subject.kind === 'unit') return actor.unit === subject.unit;
  return actor.person === subject.person && subject.tenures.some(({ unit }) => unit === actor.unit);
}

/** The days on which a duty was the subject's; `to` is null where they go on. */
export interface Span {
  from: LocalDate;
  to: LocalDate | null;
}

/** A duty by whom it is owed and how long it lasted; `endedOn` is null while it is open. */
export interface OwedSpan {
  unit: string | null;
  role: string;
  openedOn: LocalDate;
  endedOn: LocalDate | null;
}

/**
 * The days on which a duty was the subject's, or null where it never was. Of a person who left the post and came back while the duty lasted, from the first
 * day to the last.
 */
export function heldSpan(subject: Subject, { unit, role, openedOn, endedOn }: OwedSpan): Span | null {
  if (unit === null) return null;
  if (subject.kind === 'unit') return subject.unit === unit ? { from: openedOn, to: null } : null;
  const met = subject.tenures.filter(
    (one) => one.unit === unit && one.role === role && (one.to === null || one.to >= openedOn) && (endedOn === null || one.from <= endedOn),
  );
  if (met.length === 0) return null;
  const from = met.map((one) => one.from).reduce((a, b) => (a < b ? a : b));
  const to = met.some((one) => one.to === null) ? null : met.map((one) => one.to as LocalDate).reduce((a, b) => (a > b ? a : b));
  return { from: from > openedOn ? from : openedOn, to };
}

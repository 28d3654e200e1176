import type { LocalDate } from '../calendar/local-date.js';
import type { DutyHandled, Handling } from '../duty/handling/handling.js';
import { restingUnder } from '../deadline/move-deadline.js';
import { joined, type JoinedUnit } from './joined-unit.js';
import type { DutyOutcome, JournalEntry, MovedDuty, OpenedDuty, RepinnedRules } from './entry.js';

/** A duty as the journal tells it. */
export interface DutyTold extends OpenedDuty {
  openedAt: string;
  openedOn: LocalDate;
  /** When its ladder was planned for the present version of its deadline, and from which rung on. */
  plannedOn: LocalDate;
  plannedFrom: number;
  /** The local day from whose end its count rests; null while it runs and once it is settled. */
  pausedOn: LocalDate | null;
  settled: { outcome: DutyOutcome; at: string } | null;
  handling: Handling | null;
}

/** Duties of a case by number, as far as its journal has been told. */
export type DutiesTold = Map<number, DutyTold>;

/** Enters the duties that an act opened and those that it settled. */
export function tellOpenedAndSettled(duties: DutiesTold, { at, today, opened, settled }: Pick<JournalEntry, 'at' | 'today' | 'opened' | 'settled'>): void {
  for (const duty of opened) {
    duties.set(duty.duty, { ...duty, openedAt: at, openedOn: today, plannedOn: today, plannedFrom: 0, pausedOn: null, settled: null, handling: null });
  }
  for (const { duty, outcome } of settled) {
    const known = duties.get(duty);
    if (known !== undefined) duties.set(duty, { ...known, pausedOn: null, settled: { outcome, at } });
  }
}

/** Opens duties again with the deadlines that they had. */
export function tellReopened(duties: DutiesTold, reopened: readonly number[]): void {
  for (const duty of reopened) {
    const known = duties.get(duty);
    if (known !== undefined) duties.set(duty, { ...known, settled: null, pausedOn: restingUnder(known.deadline)?.on ?? null });
  }
}

/** Enters how duties are handled from an act on. */
export function tellHandled(duties: DutiesTold, handled: readonly DutyHandled[]): void {
  for (const { duty, unit, handling } of handled) {
    const known = duties.get(duty);
    if (known !== undefined) duties.set(duty, { ...known, unit, handling });
  }
}

/** A duty after a move of its deadline: the ledger has gained the entry. */
export function movedDuty(known: DutyTold, { due, dueAt, version, provisional, entry, plannedOn, plannedFrom }: MovedDuty): DutyTold {
  const deadline = { ...known.deadline, due, version, provisional, entries: [...known.deadline.entries, entry] };
  return { ...known, due, dueAt, deadline, plannedOn, plannedFrom, pausedOn: restingUnder(deadline)?.on ?? null };
}

/** A change of rules holds for every duty that is open. */
export function tellRepinned(duties: DutiesTold, { pack }: RepinnedRules): void {
  for (const [number, duty] of duties) if (duty.settled === null) duties.set(number, { ...duty, pack });
}

/** From a join on, the duties of the one are those of the other, settled ones too. What the entries before it say stays as it was written. */
export function tellJoinedDuties(duties: DutiesTold, unit: JoinedUnit): void {
  for (const [number, duty] of duties) duties.set(number, { ...duty, unit: joined(duty.unit, unit), handling: joined(duty.handling, unit) });
}

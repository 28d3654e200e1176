import type { DutyHandled } from '../duty/handling/handling.js';
import { movedDuty, tellHandled, tellJoinedDuties, tellOpenedAndSettled, tellReopened, tellRepinned, type DutiesTold, type DutyTold } from './duties-told.js';
import { joined, type JoinedUnit } from './joined-unit.js';
import type { CaseHeader, CaseStanding, JournalEntry, RepinnedRules } from './entry.js';

/** What of an entry tells how a case stood after it. */
export type StandingEntry = Pick<JournalEntry, 'seq' | 'at' | 'today' | 'moves' | 'opened' | 'settled' | 'moved' | 'stands'> & {
  header?: CaseHeader | null;
  rules?: RepinnedRules | null;
  handled?: DutyHandled[] | null;
  reopened?: number[] | null;
  joined?: JoinedUnit | null;
};

/** A case as it stood after some entry of its journal, as far as lists and worklists show it. */
export interface CaseThen {
  /** Number of that entry: the revision of the case then. */
  seq: number;
  header: CaseHeader;
  openedAt: string;
  stands: CaseStanding;
  rules: RepinnedRules;
  duties: DutiesTold;
  /** Definition of each machine, by its number. */
  machines: Map<number, { workflow: string; version: number }>;
}

/**
 * Reads how a case stood from its entries in order, from the first to the one after which it is asked. It takes the entries at their word, without
 * playing them: that they are true is what `duban verify` shows. Null unless the first of them opens a case.
 */
export function caseThen(entries: readonly StandingEntry[]): CaseThen | null {
  const [first] = entries;
  const header = first?.header;
  if (first === undefined || header === undefined || header === null) return null;
  const then: CaseThen = {
    ...{ seq: 0, header, openedAt: first.at, stands: first.stands },
    ...{ rules: { pack: header.pack, calendar: header.calendar }, duties: new Map(), machines: new Map() },
  };
  for (const entry of entries) tell(then, entry);
  return then;
}

function tell(then: CaseThen, entry: StandingEntry): void {
  then.seq = entry.seq;
  then.stands = entry.stands;
  for (const { instance, workflow, version } of entry.moves) then.machines.set(instance, { workflow, version });
  tellOpenedAndSettled(then.duties, entry);
  tellReopened(then.duties, entry.reopened ?? []);
  for (const moved of entry.moved) {
    const known = then.duties.get(moved.duty);
    if (known !== undefined) then.duties.set(moved.duty, movedDuty(known, moved));
  }
  tellHandled(then.duties, entry.handled ?? []);
  if (entry.rules !== undefined && entry.rules !== null) {
    then.rules = entry.rules;
    tellRepinned(then.duties, entry.rules);
  }
  if (entry.joined !== undefined && entry.joined !== null) {
    then.header = { ...then.header, parties: joined(then.header.parties, entry.joined) };
    tellJoinedDuties(then.duties, entry.joined);
  }
}

/** The duties that were open, by deadline. */
export function openDuties({ duties }: Pick<CaseThen, 'duties'>): DutyTold[] {
  return [...duties.values()].filter(({ settled }) => settled === null).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.duty - b.duty));
}

/** Whether an open duty was past its last day at this instant (UTC ms); one whose count rests never is. */
export function isOverdue({ dueAt, pausedOn }: Pick<DutyTold, 'dueAt' | 'pausedOn'>, at: number): boolean {
  return pausedOn === null && Date.parse(dueAt) <= at;
}

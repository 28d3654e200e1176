import { deadlineFromDocument, deadlineFromLimit, type Count, type Deadline, type DeadlineEntry } from '../../domain/deadline/deadline.js';
import { extendDeadline, pauseDeadline, recountDeadline, replanDeadline, resumeDeadline } from '../../domain/deadline/move-deadline.js';
import { limitOf } from '../../domain/duty/rule-pack.js';
import { canonicalJson } from '../../domain/journal/canonical-json.js';
import type { Fault } from '../../domain/journal/chain.js';
import type { JournalEntry, MovedDuty, OpenedDuty, RepinnedRules } from '../../domain/journal/entry.js';
import { calendarOf, packOf, type RulesInForce } from '../rules-in-force.js';

/** What counting the dates of a journal again shows: dates that differ, and rules that this program lacks and cannot count by. */
export interface DeadlinesVerified {
  faults: Fault[];
  /** Keys of packs and versions of calendars. */
  unknown: string[];
}

/** The ledger of a duty so far, and the name of its limit. */
interface Ledger {
  deadline: Deadline;
  limit: string;
}

type Ledgers = Map<number, Ledger>;

/**
 * Counts every date of a journal again, from what the entries say happened and by the packs and calendars that they name. A ledger that says
 * another date, or another way to it, is a fault, whatever chain and tables make of it.
 */
export function verifyDeadlines(rules: RulesInForce, entries: readonly JournalEntry[]): DeadlinesVerified {
  const ledgers: Ledgers = new Map();
  const unknown = new Set<string>();
  const faults: Fault[] = [];
  let kept: RepinnedRules | undefined;
  for (const entry of entries) {
    kept = entry.rules ?? kept ?? entry.header;
    if (kept === undefined) continue;
    const missing = missingRules(rules, kept);
    for (const one of missing) unknown.add(one);
    faults.push(...(missing.length > 0 ? [] : entryFaults(rules, ledgers, entry, kept)));
    takeDown(ledgers, entry);
  }
  return { faults, unknown: [...unknown] };
}

/** Enters what an entry says of dates, whether it is right or not. */
function takeDown(ledgers: Ledgers, { opened, moved }: JournalEntry): void {
  for (const { duty, deadline, limit } of opened) ledgers.set(duty, { deadline, limit });
  for (const one of moved) {
    const known = ledgers.get(one.duty);
    if (known !== undefined) ledgers.set(one.duty, { ...known, deadline: after(known.deadline, one) });
  }
}

/** An entry may hold anything, a day that does not exist as well. */
function entryFaults(rules: RulesInForce, ledgers: Ledgers, entry: JournalEntry, kept: RepinnedRules): Fault[] {
  try {
    return [
      ...entry.opened.flatMap((opened) => compared(entry.seq, opened.duty, openedDeadline(rules, entry, opened, kept), opened.deadline)),
      ...entry.moved.flatMap((moved) => {
        const known = ledgers.get(moved.duty);
        return known === undefined ? [] : compared(entry.seq, moved.duty, movedDeadline(rules, known, moved.entry, kept), after(known.deadline, moved));
      }),
    ];
  } catch (error) {
    return [{ code: 'deadline.differs', seq: entry.seq, found: `its dates cannot be counted again: ${error instanceof Error ? error.message : String(error)}` }];
  }
}

function missingRules(rules: RulesInForce, { pack, calendar }: RepinnedRules): string[] {
  return [...(rules.pack(pack) === undefined ? [pack] : []), ...(rules.calendar(calendar) === undefined ? [calendar] : [])];
}

function openedDeadline(rules: RulesInForce, { today, act }: JournalEntry, opened: OpenedDuty, { pack, calendar: version }: RepinnedRules): Deadline {
  const calendar = calendarOf(rules, version);
  const limit = limitOf(packOf(rules, pack), opened.limit);
  const anchor = { from: today, anchor: act };
  const [first] = opened.deadline.entries;
  if (first?.kind !== 'document') return deadlineFromLimit(anchor, limit, calendar);
  return deadlineFromDocument({ due: first.due, source: first.source, basis: limit.basis }, limit.max === undefined ? null : { ...anchor, limit: limit.max }, calendar);
}

/** The ledger after an entry, as the rules make it from what the entry says was decided; null where they would move nothing. */
function movedDeadline(rules: RulesInForce, { deadline: before, limit: name }: Ledger, entry: DeadlineEntry, { pack, calendar: version }: RepinnedRules): Deadline | null {
  const calendar = calendarOf(rules, version);
  const limit = limitOf(packOf(rules, pack), name);
  switch (entry.kind) {
    case 'extension':
      return extendDeadline(before, { ...entry, until: entry.due });
    case 'pause':
      return pauseDeadline(before, { on: entry.on, until: entry.until, ground: entry.ground, source: entry.source, basis: entry.basis });
    case 'resumption':
      return resumeDeadline(before, { on: entry.on, atCap: entry.atCap, limit }, calendar);
    case 'recount':
      return recountDeadline(before, { on: entry.on, cause: entry.cause, pack, limit, calendar });
    case 'replan':
      return replanDeadline(before, { on: entry.on, pack });
    default:
      return null;
  }
}

function after(before: Deadline, { due, version, provisional, entry }: MovedDuty): Deadline {
  return { original: before.original, due, version, provisional, entries: [...before.entries, entry] };
}

function compared(seq: number, duty: number, counted: Deadline | null, said: Deadline): Fault[] {
  return counted !== null && canonicalJson(counted) === canonicalJson(said) ? [] : [fault(seq, duty, counted, said)];
}

function fault(seq: number, duty: number, counted: Deadline | null, said: Deadline): Fault {
  const last = (deadline: Deadline): Count | undefined => deadline.entries.findLast((entry): entry is Extract<DeadlineEntry, Count> => 'amount' in entry);
  const way = counted?.due === said.due && canonicalJson(last(counted) ?? null) !== canonicalJson(last(said) ?? null) ? ', counted another way' : '';
  return { code: 'deadline.differs', seq, found: `the ledger of duty ${duty} says ${said.due}${way}; by its rules it is ${counted?.due ?? 'not moved at all'}` };
}

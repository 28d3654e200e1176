import type { LocalDate } from '../domain/calendar/local-date.js';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';
import { recountDeadline, replanDeadline } from '../domain/deadline/move-deadline.js';
import { moveDuty } from '../domain/duty/move-duty.js';
import { ladderOf, limitOf, type RulePack } from '../domain/duty/rule-pack.js';
import type { RepinnedRules } from '../domain/journal/entry.js';
import { climbOf, ledgerOf, standingOf, type DutyReplanned } from './duty-effects.js';
import type { LoadedCase, LoadedDuty } from './load-cases.js';
import { calendarOf, packOf, type RulesInForce } from './rules-in-force.js';

/** Rules that take the place of those that a case keeps, and the local day on which they do. */
interface NewReckoning {
  pack: RulePack;
  calendar: WorkingCalendar;
  today: LocalDate;
}

/**
 * What becomes of the open duties of a case (loaded with their ledgers) when another pack or calendar takes force for it: dates that a rule counted are
 * counted anew, dates that a document fixes stay, and every ladder is planned by the new rules. Duties about which nothing changes are left out.
 */
export function replanUnder(rules: RulesInForce, loaded: LoadedCase, next: RepinnedRules, today: LocalDate): DutyReplanned[] {
  const reckoning = { pack: packOf(rules, next.pack), calendar: calendarOf(rules, next.calendar), today };
  return loaded.duties.flatMap((duty) => replanned(rules, duty, reckoning) ?? []);
}

function replanned(rules: RulesInForce, duty: LoadedDuty, { pack, calendar, today }: NewReckoning): DutyReplanned | null {
  const before = ledgerOf(duty);
  const anotherPack = duty.pack !== pack.key;
  const cause = anotherPack ? 'pack' : 'calendar';
  const limit = limitOf(pack, duty.limit);
  const recounted = recountDeadline(before, { on: today, cause, pack: pack.key, limit, calendar });
  const deadline = recounted ?? (anotherPack ? replanDeadline(before, { on: today, pack: pack.key }) : null);
  if (deadline === null) return ladderAlone(rules, duty, calendar);
  const standing = { rung: duty.rung, repeat: duty.repeat, at: duty.rungAt };
  const movable = { duty: duty.duty, deadline: before, openedOn: duty.openedOn, standing, ladder: ladderOf(packOf(rules, duty.pack), duty.limit) };
  return { duty, pack: pack.key, move: moveDuty(movable, deadline, { today, ladder: ladderOf(pack, duty.limit), calendar }) };
}

/** The date stays; rungs that count in working days may fall on others. The end of a pause is a date and stays too. */
function ladderAlone(rules: RulesInForce, duty: LoadedDuty, calendar: WorkingCalendar): DutyReplanned | null {
  const next = duty.pausedOn === null ? standingOf(climbOf(rules, calendar, duty), duty.fired) : null;
  return next === null || next.at === duty.rungAt ? null : { duty, pack: duty.pack, next };
}

import type { LocalDate } from '../domain/calendar/local-date.js';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';
import type { RecountEntry } from '../domain/deadline/deadline.js';
import { recountDeadline, replanDeadline, restingUnder } from '../domain/deadline/move-deadline.js';
import type { NextFiring } from '../domain/duty/firing.js';
import { atTheCap, moveDuty } from '../domain/duty/move-duty.js';
import { ladderOf, limitOf, type LimitRule, type RepeatingLadder } from '../domain/duty/rule-pack.js';
import { canonicalJson } from '../domain/journal/canonical-json.js';
import type { RepinnedRules } from '../domain/journal/entry.js';
import { planRungs } from '../domain/ladder/plan-rungs.js';
import { ledgerOf, standingOf, type DutyReplanned } from './duty-effects.js';
import type { LoadedCase, LoadedDuty } from './load-cases.js';
import { calendarOf, packOf, type RulesInForce } from './rules-in-force.js';

/** The rules that a case is to reckon by from now on, and the local day of the change. */
export interface NewReckoning {
  cause: RecountEntry['cause'];
  rules: RepinnedRules;
  today: LocalDate;
}

/** What becomes of an open duty, and how many rungs of its ladder get another instant. */
export interface DutyUnderNewRules {
  change: DutyReplanned;
  replannedRungs: number;
}

/** The time and the ladder that rules give a duty. */
interface Terms {
  pack: string;
  limit: LimitRule;
  ladder: RepeatingLadder;
  calendar: WorkingCalendar;
}

/**
 * What a change of rules does to every open duty of a case that was loaded with its ledgers. Dates are counted anew where a rule fixed them;
 * where the date stays, the ladder is planned anew and no rung is taken back. `rules` holds the old ones as well. Pure.
 */
export function changeOfRules(rules: RulesInForce, loaded: LoadedCase, reckoning: NewReckoning): DutyUnderNewRules[] {
  return loaded.duties.map((duty) => {
    const old = termsOf(rules, duty, { pack: duty.pack, calendar: loaded.calendar });
    const terms = termsOf(rules, duty, reckoning.rules);
    const change = dutyUnder(duty, old, terms, reckoning);
    return { change, replannedRungs: replannedRungs(change, old, terms, reckoning.today) };
  });
}

function termsOf(rules: RulesInForce, duty: LoadedDuty, { pack: key, calendar }: RepinnedRules): Terms {
  const pack = packOf(rules, key);
  return { pack: key, limit: limitOf(pack, duty.limit), ladder: ladderOf(pack, duty.limit), calendar: calendarOf(rules, calendar) };
}

function dutyUnder(duty: LoadedDuty, old: Terms, { pack, limit, ladder, calendar }: Terms, { cause, today }: NewReckoning): DutyReplanned {
  const before = ledgerOf(duty);
  const climbs = same(old.ladder, ladder) ? old.ladder : ladder;
  const counted = recountDeadline(before, { on: today, cause, pack, limit, calendar });
  const otherTerms = cause === 'pack' && (climbs !== old.ladder || !same(old.limit, limit));
  const after = counted ?? (otherTerms ? replanDeadline(before, { on: today, pack }) : null);
  if (after === null) return { duty, pack, next: standingUnder(duty, { pack, limit, ladder, calendar }) };
  const standing = { rung: duty.rung, repeat: duty.repeat, at: duty.rungAt };
  const movable = { duty: duty.duty, deadline: before, openedOn: duty.openedOn, standing, ladder: old.ladder };
  return { duty, pack, move: moveDuty(movable, after, { today, ladder: climbs, calendar }) };
}

/** Where a duty stands whose date stays: the same rungs, at the instants that the calendar now gives them. */
function standingUnder(duty: LoadedDuty, { ladder, calendar }: Terms): NextFiring {
  const resting = restingUnder(ledgerOf(duty));
  if (resting !== null) return atTheCap(resting.until, duty.plannedFrom, calendar);
  const { due, openedOn, plannedOn, plannedFrom } = duty;
  const next = standingOf({ ladder, due, openedOn, plannedOn, plannedFrom, calendar }, duty.fired);
  if (next === null) throw new Error(`The ladder “${ladder.name}” has no rung “${duty.fired?.rung ?? ''}”, which has fired`);
  return next;
}

/** Rungs that get another instant, or come to be. */
function replannedRungs(change: DutyReplanned, old: Terms, terms: Terms, today: LocalDate): number {
  const { due, openedOn, plannedOn } = change.duty;
  const moved = 'move' in change ? { due: change.move.deadline.due, plannedOn: today } : { due, plannedOn };
  const before = new Map(planRungs({ ladder: old.ladder, due, openedOn, plannedOn, calendar: old.calendar }).map(({ rung, at }) => [rung, at]));
  const after = planRungs({ ladder: terms.ladder, openedOn, ...moved, calendar: terms.calendar });
  return after.filter(({ rung, at }) => before.get(rung) !== at).length;
}

function same(one: object, other: object): boolean {
  return one === other || textOf(one) === textOf(other);
}

/** Texts of limits and ladders: a pack has a few dozen, and thousands of duties ask for the same. */
const texts = new WeakMap<object, string>();

function textOf(terms: object): string {
  const known = texts.get(terms);
  if (known !== undefined) return known;
  const text = canonicalJson(terms);
  texts.set(terms, text);
  return text;
}

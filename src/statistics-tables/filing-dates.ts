import { addNaturalDays, type LocalDate } from '../domain/calendar/local-date.js';
import { countPeriod } from '../domain/deadline/limit.js';
import { ladderOf, limitOf } from '../domain/duty/rule-pack.js';
import type { RungAct } from '../domain/ladder/ladder.js';
import { planRungs } from '../domain/ladder/plan-rungs.js';
import type { Basis } from '../domain/workflow/words.js';
import type { RulesInForce } from '../engine/index.js';

/** Where the rules are those of: a division and an industry. */
export interface FilingPlace {
  region: string | null;
  industry: string | null;
}

/** By when something about a period is owed, by which limit of which pack, and which rungs of its ladder have been reached. */
export interface FilingDate {
  due: LocalDate;
  pack: string;
  limit: string;
  basis: readonly Basis[];
  reached: { rung: string; act: RungAct; on: LocalDate }[];
}

/**
 * The last day of a limit that counts from a day, by the rules in force in the place on that day, with the rungs up to today. They are told to whoever looks: nothing is
 * opened by them, since no case carries them (ADR 0027).
 */
export function filingDate(rules: RulesInForce, limit: string, place: FilingPlace, { from, today }: { from: LocalDate; today: LocalDate }): FilingDate {
  const pack = rules.packFor({ ...place, on: from });
  const calendar = rules.calendarFor(place.region);
  const rule = limitOf(pack, limit);
  const counted = countPeriod(calendar, from, rule, rule.shiftOffHolidays === true);
  const due = counted.shifted ?? counted.due;
  const ladder = ladderOf(pack, limit);
  const acts = new Map(ladder.rungs.map(({ rung, act }) => [rung, act]));
  const planned = planRungs({ ladder, due, openedOn: addNaturalDays(from, 1), calendar });
  const reached = planned.filter(({ date }) => date <= today).map(({ rung, date }) => ({ rung, act: acts.get(rung) as RungAct, on: date }));
  return { due, pack: pack.key, limit, basis: rule.basis, reached };
}

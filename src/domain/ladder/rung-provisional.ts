import { addPeriod } from '../deadline/limit.js';
import type { PlannedRung, Rung } from './ladder.js';
import { anchorDay, type LadderAgainstDeadline } from './plan-rungs.js';

/**
 * Whether announcing a year's holidays may still move the day of a planned rung, its deadline being certain: where working days are counted into a year
 * that is not announced, by the rung itself or by a lower one for which it waits.
 */
export function isProvisionalRung({ ladder, due, openedOn, calendar }: LadderAgainstDeadline, { index, date }: Pick<PlannedRung, 'index' | 'date'>): boolean {
  const rung = ladder.rungs[index] as Rung;
  const { offset } = rung;
  const from = anchorDay(rung, due, openedOn);
  const waits = addPeriod(calendar, from, offset) !== date;
  const counts = offset.unit === 'working-day' || (waits && ladder.rungs.slice(0, index).some((lower) => lower.offset.unit === 'working-day'));
  return counts && [from, date].some((day) => calendar.isProvisional(day));
}

import { localDate } from '../../src/domain/calendar/local-date.js';
import { createWorkingCalendar } from '../../src/domain/calendar/working-calendar.js';
import type { Ladder, Rung } from '../../src/domain/ladder/ladder.js';
import { planRungs } from '../../src/domain/ladder/plan-rungs.js';
import { isProvisionalRung } from '../../src/domain/ladder/rung-provisional.js';

const calendar = createWorkingCalendar({ version: 'notice-2026', zone: 'Asia/Shanghai', holidays: {}, makeUpDays: {}, announcedFrom: 2026, announcedThrough: 2026 });

const rung = (name: string, amount: number, unit: Rung['offset']['unit']): Rung => ({ rung: name, offset: { amount, unit }, act: 'overdue-warning', recipients: ['duty-holder'], basis: [] });

/** Whether each rung of a ladder for this deadline may still be moved, by name. */
function provisional(due: string, openedOn: string, ...rungs: Rung[]): Record<string, boolean> {
  const ladder: Ladder = { name: 'ladder', rungs };
  const against = { ladder, due: localDate(due), openedOn: localDate(openedOn), calendar };
  return Object.fromEntries(planRungs(against).map((planned) => [planned.rung, isProvisionalRung(against, planned)]));
}

describe('the day of a rung', () => {
  it('may still move where working days are counted into a year that is not announced', () => {
    expect(provisional('2026-12-28', '2026-11-02', rung('within', 2, 'working-day'), rung('beyond', 8, 'working-day'))).toEqual({ within: false, beyond: true });
  });

  it('is certain where natural days or months are counted, in whatever year', () => {
    expect(provisional('2026-12-28', '2026-11-02', rung('days', 30, 'natural-day'), rung('months', 6, 'month'))).toEqual({ days: false, months: false });
  });

  it('may move with a lower rung for which it waits', () => {
    expect(provisional('2026-12-28', '2026-11-02', rung('lower', 8, 'working-day'), rung('waiting', 9, 'natural-day'), rung('above', 30, 'natural-day'))).toEqual({ lower: true, waiting: true, above: false });
  });

  it('counts from the opening where the deadline was past by then', () => {
    expect(provisional('2026-06-01', '2026-12-28', rung('days', 9, 'natural-day'), rung('working-days', 9, 'working-day'))).toEqual({ days: false, 'working-days': true });
  });
});

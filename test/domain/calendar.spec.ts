import fc from 'fast-check';

import { exceptionalDays } from '../../src/domain/calendar/days-off.js';
import { addMonths, addNaturalDays, localDate, weekday, type LocalDate } from '../../src/domain/calendar/local-date.js';
import { endOfLocalDay, localDateAt, startOfLocalDay } from '../../src/domain/calendar/local-day.js';
import { createWorkingCalendar } from '../../src/domain/calendar/working-calendar.js';
import { addWorkingDays, shiftOffHolidays, workingDaysBetween } from '../../src/domain/calendar/working-days.js';

const days = (name: string, ...dates: string[]): Record<string, string> => Object.fromEntries(dates.map((date) => [date, name]));
const span = (name: string, month: string, from: number, to: number): Record<string, string> =>
  days(name, ...Array.from({ length: to - from + 1 }, (_, index) => `${month}-${String(from + index).padStart(2, '0')}`));

/** The notice of the State Council for 2026, as far as these sums need it; 2025 ends without a day off after October. */
const data = {
  version: 'notice-2026',
  zone: 'Asia/Shanghai',
  announcedFrom: 2025,
  announcedThrough: 2026,
  holidays: {
    ...span('元旦', '2026-01', 1, 3),
    ...span('春节', '2026-02', 15, 23),
    ...span('中秋', '2026-09', 25, 27),
    ...span('国庆节', '2026-10', 1, 7),
  },
  makeUpDays: {
    ...days('元旦', '2026-01-04'),
    ...days('春节', '2026-02-14', '2026-02-28'),
    ...days('国庆节', '2026-09-20', '2026-10-10'),
  },
};
const calendar = createWorkingCalendar(data);
const someDay = fc.integer({ min: 0, max: 1200 }).map((offset) => addNaturalDays(localDate('2024-06-01'), offset));

describe('local dates', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-9-1', '20260901', '2026-09-18T00:00', '1899-12-31', '2300-01-01', '', '昨日'])(
    'refuses %p',
    (text) => {
      expect(() => localDate(text)).toThrow(RangeError);
    },
  );

  it('says what is wrong with a day that does not exist', () => {
    expect(() => localDate('2026-02-29')).toThrow('"2026-02-29" is a day that does not exist');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'], // February has no 31st
    ['2028-01-31', 1, '2028-02-29'], // nor in a leap year
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-02-28', 1, '2026-03-28'], // the corresponding day, not the last one
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-30', 3, '2027-02-28'], // over the year end
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-09-18', 0, '2026-09-18'],
  ])('%s and %i months is %s', (from, amount, to) => {
    expect(addMonths(localDate(from), amount)).toBe(to);
  });

  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-09-18', 30, '2026-10-18'],
  ])('%s and %i natural days is %s', (from, amount, to) => {
    expect(addNaturalDays(localDate(from), amount)).toBe(to);
  });

  it('refuses half days and results outside its years', () => {
    expect(() => addNaturalDays(localDate('2026-09-18'), 0.5)).toThrow(RangeError);
    expect(() => addMonths(localDate('2299-12-31'), 1)).toThrow('outside the years 1900 to 2299');
  });

  it('knows the weekdays before and after 1970', () => {
    expect(weekday(localDate('1949-10-01'))).toBe(6);
    expect(weekday(localDate('1969-12-31'))).toBe(3);
    expect(weekday(localDate('2026-09-20'))).toBe(7);
  });
});

describe('local days as instants', () => {
  it('ends a day in Shanghai at 16:00 UTC', () => {
    expect(endOfLocalDay(localDate('2026-09-18'), 'Asia/Shanghai')).toBe(Date.parse('2026-09-18T16:00:00Z'));
    expect(localDateAt(Date.parse('2026-09-18T15:59:59.999Z'), 'Asia/Shanghai')).toBe('2026-09-18');
    expect(localDateAt(Date.parse('2026-09-18T16:00:00Z'), 'Asia/Shanghai')).toBe('2026-09-19');
  });

  // China had summer time from 1986 to 1991; it began and ended at 2 in the morning.
  it.each([
    ['1986-05-03', 24, '1986-05-02T16:00:00Z'],
    ['1986-05-04', 23, '1986-05-03T16:00:00Z'],
    ['1986-07-01', 24, '1986-06-30T15:00:00Z'],
    ['1986-09-14', 25, '1986-09-13T15:00:00Z'],
    ['1991-09-15', 25, '1991-09-14T15:00:00Z'],
    ['1992-07-01', 24, '1992-06-30T16:00:00Z'],
  ])('%s has %i hours from %s', (text, hours, start) => {
    const date = localDate(text);
    expect(startOfLocalDay(date, 'Asia/Shanghai')).toBe(Date.parse(start));
    expect(endOfLocalDay(date, 'Asia/Shanghai')).toBe(Date.parse(start) + hours * 3_600_000);
  });

  it('has no gaps and no overlaps, in any zone', () => {
    const zone = fc.constantFrom('Asia/Shanghai', 'Asia/Urumqi', 'America/New_York', 'Pacific/Auckland', 'UTC');
    fc.assert(
      fc.property(someDay, zone, (date, where) => {
        expect(endOfLocalDay(date, where)).toBe(startOfLocalDay(addNaturalDays(date, 1), where));
        expect(localDateAt(startOfLocalDay(date, where), where)).toBe(date);
        expect(localDateAt(endOfLocalDay(date, where) - 1, where)).toBe(date);
      }),
    );
  });
});

describe('working days', () => {
  it.each([
    // 20 Sep works 1; 21–24 2–5; 25–27 off; 28–30 6–8; 1–7 Oct off; 8, 9 9–10; 10 works 11; 12–16 12–16; 19–22 17–20.
    ['over National Day with both make-up days', '2026-09-18', 20, '2026-10-22'],
    // 11–13 1–3; 14 works 4; 15–23 off; 24–27 5–8; 28 works 9; 2 Mar 10.
    ['over Spring Festival with both make-up days', '2026-02-10', 10, '2026-03-02'],
    // 8, 9 1–2; 10 works 3.
    ['from a holiday to a make-up Saturday', '2026-10-03', 3, '2026-10-10'],
    // 10 Oct is the start day and does not count, though it is worked; 12 Oct is a Monday.
    ['from a make-up Saturday', '2026-10-10', 1, '2026-10-12'],
    // 21–24 1–4; 25–27 off; 28 5.
    ['from a make-up Sunday', '2026-09-20', 5, '2026-09-28'],
    // 30, 31 Dec 1–2; 1–3 Jan off; 4 Jan, a Sunday, works 3; 5, 6 4–5.
    ['over a year end', '2025-12-29', 5, '2026-01-06'],
    // 31 Dec 1; 1 Jan 2027 is a Friday and not announced as off 2; 4–6 3–5.
    ['into a year that is not announced', '2026-12-30', 5, '2027-01-06'],
    // 365 − 104 weekend days + 5 make-up days − weekdays off (2 Jan, 6 Feb, 1 Sep, 5 Oct) = 252; 31 Dec is the last.
    ['over a whole year', '2025-12-31', 252, '2026-12-31'],
    ['nothing', '2026-10-03', 0, '2026-10-03'],
    // 9, 8 Oct 1–2; 1–7 off; 30–28 Sep 3–5.
    ['back over National Day', '2026-10-10', -5, '2026-09-28'],
    // 21–19 Oct 1–3; 16–12 4–8; 10 9; 9, 8 10–11; 30–28 Sep 12–14; 24–21 15–18; 20 19; 18 20.
    ['back to where the first count began', '2026-10-22', -20, '2026-09-18'],
    // 6, 5 Jan 1–2; 4 Jan works 3; 31 Dec 4.
    ['back over a year end', '2026-01-07', -4, '2025-12-31'],
  ])('%s: %s and %i is %s', (_, from, amount, to) => {
    expect(addWorkingDays(calendar, localDate(from), amount)).toBe(to);
  });

  it.each([
    ['2026-10-01', '2026-10-08'], // National Day → the day after it
    ['2026-10-10', '2026-10-10'], // a Saturday that is worked stays
    ['2026-10-11', '2026-10-12'], // Sunday → Monday
    ['2026-09-26', '2026-09-28'], // Mid-autumn
    ['2026-02-13', '2026-02-13'],
    ['2026-02-15', '2026-02-24'], // nine days of Spring Festival
  ])('a period that ends on %s ends on %s', (date, shifted) => {
    expect(shiftOffHolidays(calendar, localDate(date))).toBe(shifted);
  });

  it.each([
    ['2026-09-18', '2026-10-22', 20],
    ['2026-10-22', '2026-09-18', -20],
    ['2026-10-01', '2026-10-07', 0],
    ['2026-09-30', '2026-10-08', 1],
    ['2025-12-31', '2026-12-31', 252],
    ['2026-10-10', '2026-10-10', 0],
  ])('from %s to %s are %i', (from, to, count) => {
    expect(workingDaysBetween(calendar, localDate(from), localDate(to))).toBe(count);
  });

  it('count as a walk from day to day does', () => {
    const walk = (from: LocalDate, amount: number): LocalDate => {
      let date = from;
      for (let left = Math.abs(amount); left > 0; ) {
        date = addNaturalDays(date, Math.sign(amount));
        if (calendar.isWorkingDay(date)) left -= 1;
      }
      return date;
    };
    fc.assert(
      fc.property(someDay, fc.integer({ min: -300, max: 300 }), (from, amount) => {
        const to = addWorkingDays(calendar, from, amount);
        expect(to).toBe(walk(from, amount));
        if (amount !== 0) expect(workingDaysBetween(calendar, from, to)).toBe(amount);
      }),
    );
  });

  it('are provisional outside the announced years', () => {
    const provisional = ['2024-12-31', '2025-01-01', '2026-12-31', '2027-01-01'].map((date) => calendar.isProvisional(localDate(date)));
    expect(provisional).toEqual([true, false, false, true]);
  });

  it('stop for a closure, on a make-up day too', () => {
    const closed = createWorkingCalendar({ ...data, version: 'typhoon', closures: days('台风停工', '2026-10-09', '2026-10-10') });
    expect(addWorkingDays(closed, localDate('2026-10-08'), 1)).toBe('2026-10-12');
    expect(closed.holidayName(localDate('2026-10-10'))).toBe('台风停工');
    expect(addWorkingDays(calendar, localDate('2026-10-08'), 1)).toBe('2026-10-09');
  });

  it('refuse a day that is a holiday and made up', () => {
    expect(() => createWorkingCalendar({ ...data, makeUpDays: days('国庆节', '2026-10-01') })).toThrow(
      'Calendar notice-2026: 2026-10-01 is a holiday and a make-up day',
    );
    expect(() => createWorkingCalendar({ ...data, holidays: days('元旦', '2026-1-1') })).toThrow(RangeError);
  });

  it('name the exceptional days of a stretch', () => {
    expect(exceptionalDays(calendar, localDate('2026-09-18'), localDate('2026-10-22'))).toEqual({
      off: [
        { name: '中秋', from: '2026-09-25', to: '2026-09-27' },
        { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
      ],
      madeUp: ['2026-09-20', '2026-10-10'],
    });
  });
});

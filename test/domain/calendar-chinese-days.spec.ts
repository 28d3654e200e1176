import { chineseDaysCalendar, chineseDaysData } from '../../src/calendars/chinese-days.js';
import { createWorkingCalendar } from '../../src/domain/calendar/working-calendar.js';
import { localDate } from '../../src/domain/calendar/local-date.js';
import { addWorkingDays } from '../../src/domain/calendar/working-days.js';

describe('the national calendar', () => {
  const calendar = chineseDaysCalendar();
  const firstOpenYear = calendar.announcedThrough + 1;

  it.each([
    // Fri 24 Jan 2025 start; Sun 26 Jan works 1; 27 Jan 2; 28 Jan–4 Feb off; 5–7 Feb 3–5; Sat 8 Feb works 6; Mon 10 Feb 7.
    ['2025-01-24', 7, '2025-02-10'],
    // 2024: 9 Feb, New Year's Eve, was a working day; 10–17 off; Sun 18 Feb worked.
    ['2024-02-08', 2, '2024-02-18'],
    // 2020: the holiday was prolonged to 2 February; Sun 19 Jan worked 1; 20–23 Jan 2–5; 3 Feb 6.
    ['2020-01-17', 6, '2020-02-03'],
    // 2008: the last weekend before the Olympic year's Spring Festival (2 and 3 Feb) was worked; 6–12 off; 1–5 Feb 1–5, 13 Feb 6.
    ['2008-01-31', 6, '2008-02-13'],
    // See the count by hand over National Day 2026 in calendar.spec.ts.
    ['2026-09-18', 20, '2026-10-22'],
  ])('%s and %i working days is %s', (from, amount, to) => {
    expect(addWorkingDays(calendar, localDate(from), amount)).toBe(to);
  });

  it('is announced from 2004 through the last year of the data, and provisional after it', () => {
    expect(calendar.announcedThrough).toBeGreaterThanOrEqual(2026);
    expect(calendar.isProvisional(localDate('2003-12-31'))).toBe(true);
    expect(calendar.isProvisional(localDate('2004-01-01'))).toBe(false);
    expect(calendar.isProvisional(localDate(`${calendar.announcedThrough}-12-31`))).toBe(false);
    expect(calendar.isProvisional(localDate(`${firstOpenYear}-01-01`))).toBe(true);
  });

  it('keeps the statutory festivals off in years that are not announced', () => {
    for (const day of ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']) {
      expect(calendar.isWorkingDay(localDate(`${firstOpenYear}-${day}`))).toBe(false);
    }
    const festivals = (year: number): string[] =>
      Object.entries(chineseDaysData().holidays)
        .filter(([date]) => date.startsWith(`${year}`))
        .map(([date, name]) => `${date} ${name}`)
        .sort();
    // 2029: Spring Festival is 13 February, 清明 4 April, Dragon Boat 16 June, Mid-autumn 22 September.
    expect(festivals(2029)).toEqual([
      '2029-01-01 元旦',
      '2029-02-12 春节',
      '2029-02-13 春节',
      '2029-02-14 春节',
      '2029-02-15 春节',
      '2029-04-04 清明',
      '2029-05-01 劳动节',
      '2029-05-02 劳动节',
      '2029-06-16 端午',
      '2029-09-22 中秋',
      '2029-10-01 国庆节',
      '2029-10-02 国庆节',
      '2029-10-03 国庆节',
    ]);
  });

  it('names its release and content in the version', () => {
    expect(calendar.version).toMatch(/^chinese-days@\d+\.\d+\.\d+\+[0-9a-f]{12}$/);
    expect(chineseDaysCalendar()).toBe(calendar);
  });

  it('lends its data to a region that closes on further days', () => {
    const data = chineseDaysData();
    const guangxi = createWorkingCalendar({ ...data, version: `${data.version}+guangxi-2026`, closures: { '2026-04-20': '三月三' } });
    expect(guangxi.isWorkingDay(localDate('2026-04-20'))).toBe(false);
    expect(calendar.isWorkingDay(localDate('2026-04-20'))).toBe(true);
  });
});

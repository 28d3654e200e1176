import { chineseDaysData } from '../../src/calendars/chinese-days.js';
import { versionsAnnounced } from '../../src/domain/calendar/announce-calendar.js';
import { createCalendarBook, type CalendarBook, type CalendarVersion } from '../../src/domain/calendar/calendar-book.js';
import { calendarFaults, type CalendarText } from '../../src/domain/calendar/calendar-text.js';
import { localDate } from '../../src/domain/calendar/local-date.js';
import { digest } from '../../src/engine/index.js';
import { closing, nothingSaid } from '../support/rules.js';

const national = chineseDaysData();
const whole: CalendarVersion = { version: national.version, region: null, data: national };

/** A book in which these have taken force one after the other. */
function bookAfter(...announced: { region: string | null; text: CalendarText }[]): CalendarBook {
  const versions = new Map([[whole.version, whole]]);
  const inForce = [{ seq: 1, version: whole.version }];
  for (const one of announced) {
    for (const version of versionsAnnounced(createCalendarBook([...versions.values()], inForce), one, digest)) {
      versions.set(version.version, version);
      inForce.push({ seq: inForce.length + 1, version: version.version });
    }
  }
  return createCalendarBook([...versions.values()], inForce);
}

const works = (book: CalendarBook, region: string | null, day: string): boolean => book.calendarFor(region).isWorkingDay(localDate(day));

describe('the calendar in force', () => {
  it('is the national one where no region around has its own', () => {
    const book = bookAfter({ region: '370200', text: closing('2026-03-10', '2026-03-11') });
    for (const region of [null, '370600', '330100', '370000']) expect(book.calendarFor(region).version).toBe(national.version);
  });

  it('is that of the nearest region around', () => {
    const book = bookAfter({ region: '370000', text: closing('2026-03-10', '2026-03-10') }, { region: '370200', text: closing('2026-03-11', '2026-03-11') });
    expect(book.calendarFor('370203').version).toMatch(/^370200\/[0-9a-f]{12}$/);
    expect(book.calendarFor('370203001').version).toBe(book.calendarFor('370200').version);
    expect(book.calendarFor('370600').version).toMatch(/^370000\//);
    expect(works(book, '370600', '2026-03-11')).toBe(true);
  });

  it('holds what the wider ones say as well, whichever was announced first', () => {
    const wide = { region: '370000', text: closing('2026-03-10', '2026-03-10') };
    const narrow = { region: '370203', text: closing('2026-03-12', '2026-03-12') };
    for (const book of [bookAfter(wide, narrow), bookAfter(narrow, wide)]) {
      expect(['2026-03-10', '2026-03-11', '2026-03-12'].map((day) => works(book, '370203', day))).toEqual([false, true, false]);
    }
  });

  it('is another version whenever its content is another, and the same for the same', () => {
    const once = bookAfter({ region: '370200', text: closing('2026-03-10', '2026-03-10') });
    const again = bookAfter({ region: '370200', text: closing('2026-03-10', '2026-03-10') }, { region: '370200', text: closing('2026-03-10', '2026-03-10') });
    const other = bookAfter({ region: '370200', text: closing('2026-03-10', '2026-03-10', '另一原因') });
    expect(again.calendarFor('370200').version).toBe(once.calendarFor('370200').version);
    expect(other.calendarFor('370200').version).not.toBe(once.calendarFor('370200').version);
  });

  it('takes the place of what its region said before, so that a closure that is left out has ended', () => {
    const book = bookAfter({ region: '370200', text: closing('2026-03-10', '2026-03-10') }, { region: '370200', text: closing('2026-03-12', '2026-03-12') });
    expect(['2026-03-10', '2026-03-12'].map((day) => works(book, '370200', day))).toEqual([true, false]);
  });

  it('gains a year that is announced, in place of what the law let expect, everywhere', () => {
    const year = national.announcedThrough + 1;
    const text: CalendarText = { ...nothingSaid, announcedThrough: year, holidays: { [`${year}-10-01`]: '国庆节', [`${year}-10-04`]: '国庆节' } };
    const book = bookAfter({ region: '370200', text: closing('2026-03-10', '2026-03-10') }, { region: null, text });
    for (const region of [null, '370203']) {
      const calendar = book.calendarFor(region);
      expect(calendar.announcedThrough).toBe(year);
      expect(calendar.isProvisional(localDate(`${year}-06-01`))).toBe(false);
      expect([`${year}-10-01`, `${year}-10-04`, `${year}-05-01`].map((day) => calendar.holidayName(localDate(day)))).toEqual(['国庆节', '国庆节', undefined]);
    }
    expect(works(book, '370203', '2026-03-10')).toBe(false);
    expect(bookAfter().calendarFor(null).isProvisional(localDate(`${year}-06-01`))).toBe(true);
  });

  it('lets a region work on a day that is off around it, and be off on one that is worked', () => {
    const text: CalendarText = { ...nothingSaid, holidays: { '2026-03-03': '地方节日' }, makeUpDays: { '2026-03-07': '地方节日' }, workingDays: { '2026-10-06': '抢险' } };
    const book = bookAfter({ region: '370200', text });
    expect(['2026-03-03', '2026-03-07', '2026-10-06'].map((day) => [works(book, '370200', day), works(book, null, day)])).toEqual([
      [false, true],
      [true, false],
      [true, false],
    ]);
  });
});

describe('a text of a calendar is not in order', () => {
  it.each<[string, Partial<CalendarText>, string | null, string]>([
    ['with a day that does not exist', { holidays: { '2026-02-30': '元宵' } }, null, '/holidays/2026-02-30'],
    ['with a day that is off and worked', { holidays: { '2026-03-07': '节' }, makeUpDays: { '2026-03-07': '节' } }, null, '/holidays/2026-03-07'],
    ['with a day that is closed and worked', { closures: [{ from: '2026-03-09', to: '2026-03-11', reason: '台风' }], workingDays: { '2026-03-10': '抢险' } }, '370200', '/closures/0'],
    ['with a make-up day in the week', { makeUpDays: { '2026-03-10': '节' } }, null, '/makeUpDays/2026-03-10'],
    ['with a closure that ends before it begins', { closures: [{ from: '2026-03-11', to: '2026-03-10', reason: '台风' }] }, '370200', '/closures/0'],
    ['with a closure of more than a year', { closures: [{ from: '2026-03-11', to: '2028-03-10', reason: '台风' }] }, '370200', '/closures/0'],
    ['with a year that has no National Day', { announcedThrough: 2027 }, null, '/holidays/2027-10-01'],
    ['with a year that was announced before', { announcedThrough: 2025 }, null, '/announcedThrough'],
    ['with a year that only the state announces', { announcedThrough: 2027, holidays: { '2027-10-01': '国庆节' } }, '370200', '/announcedThrough'],
  ])('%s', (_, text, region, place) => {
    expect(calendarFaults({ ...nothingSaid, ...text }, { region, announcedThrough: 2026 }).map((fault) => fault.place)).toEqual([place]);
  });

  it('otherwise', () => {
    expect(calendarFaults(closing('2026-03-10', '2026-03-11'), { region: '370200', announcedThrough: 2026 })).toEqual([]);
  });
});

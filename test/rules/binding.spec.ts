import { chineseDaysCalendar } from '../../src/calendars/chinese-days.js';
import { localDate } from '../../src/domain/calendar/local-date.js';
import { checkPacks } from '../../src/domain/rules/check-packs.js';
import { laterFrom } from '../../src/domain/rules/ends-later.js';
import type { LimitText, PackText } from '../../src/domain/rules/pack-text.js';
import { createRuleBook } from '../../src/domain/rules/rule-book.js';
import { by, days, localText, packText, weekendsOnly } from '../support/packs.js';

const limit = 'acceptance.decide';
const wide = packText({ limits: { [limit]: days(10, 'order', { ladder: 'usual', binding: true }) } });
const withLimit = (text: LimitText, more: Partial<PackText> = {}): PackText => localText({ limits: { [limit]: text }, ...more });
const look = (...packs: PackText[]): { faults: string[]; permitted: string[] } => {
  const { faults, permitted } = checkPacks([wide, ...packs], weekendsOnly);
  return { faults: faults.map(({ place, words }) => `${place}: ${words.en}`), permitted: permitted.map(({ pack, words }) => `${pack}: ${words.en}`) };
};

const grounds = [{ ground: 'appraisal', title: { zh: '鉴定', en: 'appraisal' } }];
const pause = (amount: number): LimitText => ({ pause: { grounds, max: { amount, unit: 'natural-day' }, basis: by('notice') } });
const extension = (amount: number, maxCount = 1): LimitText => ({
  extension: { window: { closes: { amount: 0, unit: 'natural-day' } }, grounds, maxCount, maxTotal: { amount, unit: 'natural-day' }, basis: by('notice') },
});

describe('a binding limit', () => {
  it('may be sharpened by a nearer pack, and binds on', () => {
    expect(look(withLimit(days(7, 'notice')))).toEqual({ faults: [], permitted: [] });
    const pack = createRuleBook([wide, withLimit(days(7, 'notice'))], weekendsOnly).packFor({ region: '370203', industry: null, on: localDate('2026-06-01') });
    expect(pack.limits[limit]).toMatchObject({ amount: 7, binding: true });
  });

  it('may not be weakened: a day shows it, with both ends', () => {
    expect(look(withLimit(days(11, 'notice'))).faults).toEqual([
      '/limits/acceptance.decide: 11 natural days can end later than the binding 10 natural days of wide@1: from 2026-12-31 it ends on 2027-01-11, the binding limit on 2027-01-10',
    ]);
  });

  it('may not be weakened by another unit, even if only on some days of the year', () => {
    const sixWorkingDays = { ...days(6, 'notice'), unit: 'working-day' as const };
    expect(look(withLimit(sixWorkingDays))).toEqual({ faults: [], permitted: [] });

    const festivals = checkPacks([wide, withLimit(sixWorkingDays)], chineseDaysCalendar()).faults;
    expect(festivals.map(({ words }) => words.en)).toEqual([expect.stringMatching(/^6 working days can end later than the binding 10 natural days of wide@1: from \d{4}-(0[129]|10)-\d\d/)]);
  });

  it('may not be moved off holidays where the binding one is not', () => {
    expect(look(withLimit(days(10, 'notice', { shiftOffHolidays: true }))).faults).toEqual([expect.stringContaining('10 natural days can end later than the binding 10 natural days')]);
  });

  it('is not weakened by a limit that does not bind', () => {
    const free = packText({ limits: { [limit]: days(10, 'order', { ladder: 'usual' }) } });
    expect(checkPacks([free, withLimit(days(90, 'notice'))], weekendsOnly).faults).toEqual([]);
  });

  it('may be weakened by a source of strictly higher rank, and the reason is told', () => {
    expect(look(withLimit(days(20, 'decree')))).toEqual({
      faults: [],
      permitted: [expect.stringMatching(/^city@1: 20 natural days can end later .* its source ranks higher: administrative regulation above rule or local regulation \(立法法 articles 98 to 100\)$/) as string],
    });
    expect(look(withLimit(days(20, 'order'))).faults).toHaveLength(1);
  });

  it('has the rank of duban where the article gives no number', () => {
    const soon = { ...days(20), basis: [{ source: 'decree', article: '9', mark: 'law' as const, note: '及时' }, ...by('duban')] };
    expect(look(withLimit(soon)).faults).toHaveLength(1);
  });

  it('binds with what a higher source put in its place', () => {
    const mines = withLimit(days(20, 'decree'), { pack: 'mines', applies: { industries: ['06'] } });
    const county = (amount: number): PackText => withLimit(days(amount, 'notice'), { pack: 'county', applies: { regions: ['370203'], industries: ['06'] } });

    expect(look(mines, county(15)).faults).toEqual([]);
    expect(look(mines, county(21)).faults).toEqual([expect.stringContaining('21 natural days can end later than the binding 20 natural days of mines@1')]);
  });

  it.each<[string, LimitText, LimitText, string | null]>([
    ['a longest term may be set', {}, { max: { amount: 30, unit: 'natural-day', basis: by('notice') } }, null],
    [
      'a longest term may not be raised',
      { max: { amount: 20, unit: 'natural-day', basis: by('order') } },
      { max: { amount: 30, unit: 'natural-day', basis: by('notice') } },
      '/max: 30 natural days can end later than the binding 20 natural days of wide@1',
    ],
    ['a pause may not be invented', {}, pause(20), '/pause: the binding limit of wide@1 cannot be paused; here it can for 20 natural days'],
    ['a pause may be shortened', pause(30), pause(20), null],
    ['a pause may not be lengthened', pause(30), pause(31), '/pause: 31 natural days can end later than the binding 30 natural days of wide@1'],
    ['an extension may not be invented', {}, extension(20), '/extension: the binding limit of wide@1 cannot be extended; here it can by 20 natural days'],
    ['an extension may not reach further', extension(20), extension(21), '/extension: 21 natural days can end later than the binding 20 natural days of wide@1'],
    ['an extension may not be given more often', extension(20), extension(20, 2), '/extension: may be extended up to 2×, the binding limit of wide@1 up to 1×'],
  ])('of which %s', (_, bound, nearer, fault) => {
    const binding = packText({ limits: { [limit]: { ...days(10, 'order', { ladder: 'usual', binding: true }), ...bound } } });
    const faults = checkPacks([binding, withLimit(nearer)], weekendsOnly).faults.map(({ place, words }) => `${place}: ${words.en}`);

    expect(faults).toEqual(fault === null ? [] : [expect.stringContaining(`/limits/acceptance.decide${fault}`)]);
  });
});

describe('which of two terms ends later', () => {
  const calendar = chineseDaysCalendar();
  const term = (amount: number, unit: 'working-day' | 'natural-day' | 'month'): { amount: number; unit: typeof unit } => ({ amount, unit });

  it.each([
    [term(5, 'working-day'), term(7, 'natural-day'), true],
    [term(5, 'working-day'), term(15, 'natural-day'), false],
    [term(1, 'month'), term(30, 'natural-day'), true],
    [term(30, 'natural-day'), term(1, 'month'), true],
    [term(1, 'month'), term(31, 'natural-day'), false],
    [term(12, 'month'), term(366, 'natural-day'), false],
  ])('%j than %j: %s', (one, other, later) => {
    expect(laterFrom(one, other, calendar) !== null).toBe(later);
  });

  it('is shown by a day that anybody can count after', () => {
    expect(laterFrom(term(5, 'working-day'), term(8, 'natural-day'), calendar)).toEqual({ from: '2026-10-04', end: '2026-10-13', boundEnd: '2026-10-12' });
  });
});

import { localDate } from '../../src/domain/calendar/local-date.js';
import { hazardFiguresOf, noHazardFigures, sumFigures, type CaseInPeriod } from '../../src/domain/statistics/hazard-figures.js';
import { lastQuarterBefore, periodNamed, periodsEnding, quarterOf } from '../../src/domain/statistics/statistics-period.js';

describe('a period of the statistics', () => {
  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('%s lasts from %s to %s', (name, from, to) => {
    expect(periodNamed(name)).toMatchObject({ name, from, to });
  });

  it.each(['2026-Q0', '2026-Q5', '2026-q1', '26', '2026-01', '1800', ''])('“%s” names none', (name) => {
    expect(periodNamed(name)).toBeNull();
  });

  it('is found by a day, and the last one that is over by the day after', () => {
    expect(quarterOf(localDate('2026-12-31')).name).toBe('2026-Q4');
    expect(lastQuarterBefore(localDate('2026-03-31')).name).toBe('2025-Q4');
    expect(lastQuarterBefore(localDate('2026-04-01')).name).toBe('2026-Q1');
  });

  it('comes with the year after its fourth quarter, and with nothing that ends later', () => {
    const names = (from: string, through: string): string[] => periodsEnding(localDate(from), localDate(through)).map(({ name }) => name);
    expect(names('2025-11-20', '2026-06-30')).toEqual(['2025-Q4', '2025', '2026-Q1', '2026-Q2']);
    expect(names('2026-03-31', '2026-06-29')).toEqual(['2026-Q1']);
    expect(names('2026-04-01', '2026-06-29')).toEqual([]);
  });
});

const one: CaseInPeriod = {
  ...{ before: null, after: { grade: 'major', tags: ['major'] }, overOnRecord: false, planned: false, planApproved: false },
  ...{ budgetCents: 0, listedInPeriod: false, level: null },
};

describe('the figures of an enterprise', () => {
  it('count a hazard that is open from before as carried, and one that was over before not at all', () => {
    const carried = { ...one, before: { tags: ['major'] }, after: { grade: 'major', tags: ['closed'] } };
    const over = { ...one, before: { tags: ['closed'] }, after: { grade: 'major', tags: ['closed'] } };
    expect(hazardFiguresOf([one, carried, over], 0)).toMatchObject({ majorFound: 1, majorCarried: 1, majorRectified: 1 });
  });

  it('leave out what came in as history, and count as rectified only what was accepted', () => {
    const history = { ...one, overOnRecord: true, after: { grade: 'major', tags: ['closed', 'delisted'] } };
    const accepting = { ...one, after: { grade: 'major', tags: ['major', 'accepting'] } };
    const byOrder = { ...one, after: { grade: 'major', tags: ['closed-by-order'] } };
    expect(hazardFiguresOf([history, accepting, byOrder], 2)).toMatchObject({ majorFound: 2, majorRectified: 0, endedOtherwise: 1, rectifiedAtOnce: 2 });
  });

  it('count funds of approved plans alone, and listings by a province beside all listings', () => {
    const waiting = { ...one, planned: true, budgetCents: 500 };
    const approved = { ...waiting, planApproved: true, listedInPeriod: true, level: 'province' };
    const listed = { ...one, after: { grade: 'major', tags: ['major', 'listed'] }, level: 'city' };
    expect(hazardFiguresOf([waiting, approved, listed], 0)).toMatchObject({ planned: 2, plannedComplete: 1, fundsCents: 500, listed: 2, listedByProvince: 1 });
  });

  it('add up figure by figure', () => {
    expect(sumFigures([])).toEqual(noHazardFigures);
    expect(sumFigures([hazardFiguresOf([one], 1), hazardFiguresOf([one, one], 0)])).toMatchObject({ majorFound: 3, rectifiedAtOnce: 1 });
  });
});

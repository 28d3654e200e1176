import { localDate, type LocalDate } from '../../src/domain/calendar/local-date.js';
import { figuresOf } from '../../src/domain/self-inspection/check-figures.js';
import { periodOf, periodsOf, type Frequency } from '../../src/domain/self-inspection/check-period.js';

const day = (text: string): LocalDate => localDate(text);

describe('the period of a check-list', () => {
  it.each<[Frequency, string, string, string]>([
    ['day', '2026-03-04', '2026-03-04', '2026-03-04'],
    ['week', '2026-03-04', '2026-03-02', '2026-03-08'],
    ['week', '2026-03-01', '2026-02-23', '2026-03-01'],
    ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
    ['quarter', '2026-05-31', '2026-04-01', '2026-06-30'],
    ['quarter', '2026-12-31', '2026-10-01', '2026-12-31'],
  ])('of a %s that holds %s goes from %s to %s', (frequency, of, from, due) => {
    expect(periodOf(frequency, day(of))).toEqual({ from, due });
  });

  it('begins with the one in which the list takes force and ends with the list', () => {
    const list = { frequency: 'month' as const, beginsOn: day('2026-01-20'), endsOn: day('2026-03-10') };
    expect(periodsOf(list, { from: day('2025-01-01'), through: day('2026-06-01') })).toEqual([
      { from: '2026-01-01', due: '2026-01-31' },
      { from: '2026-02-01', due: '2026-02-28' },
      { from: '2026-03-01', due: '2026-03-10' },
    ]);
    expect(periodsOf(list, { from: day('2026-02-15'), through: day('2026-02-20') })).toEqual([{ from: '2026-02-01', due: '2026-02-28' }]);
  });
});

describe('the figures of a check-list', () => {
  it('count a run as missing once its day is over, late where it was done after, and not yet while there is time', () => {
    const list = { frequency: 'month' as const, beginsOn: day('2026-01-01'), endsOn: null };
    const periods = periodsOf(list, { from: day('2026-01-01'), through: day('2026-04-30') });
    const run = (from: string, doneOn: string, notOk = 0) => ({ from: day(from), doneOn: day(doneOn), notOk, rectified: notOk, reported: 0 });
    const runs = [run('2026-01-01', '2026-01-31', 2), run('2026-02-01', '2026-03-01')];
    expect(figuresOf(periods, runs, day('2026-04-30'))).toEqual({ due: 3, inTime: 1, late: 1, missing: 1, notOk: 2, rectified: 2, reported: 0 });
    expect(figuresOf(periods, runs, day('2026-05-01'))).toMatchObject({ due: 4, missing: 2 });
  });
});

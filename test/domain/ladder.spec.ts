import fc from 'fast-check';

import { addNaturalDays, localDate, type LocalDate } from '../../src/domain/calendar/local-date.js';
import { createWorkingCalendar } from '../../src/domain/calendar/working-calendar.js';
import { collapse } from '../../src/domain/ladder/collapse-rungs.js';
import type { Ladder, PlannedRung, Rung } from '../../src/domain/ladder/ladder.js';
import { planRungs, type LadderAgainstDeadline } from '../../src/domain/ladder/plan-rungs.js';

const calendar = createWorkingCalendar({
  version: 'notice-2026',
  zone: 'Asia/Shanghai',
  holidays: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`2026-10-0${day}`, '国庆节'])),
  makeUpDays: { '2026-09-20': '国庆节', '2026-10-10': '国庆节' },
  announcedThrough: 2026,
});

function rung(name: string, amount: number, unit: Rung['offset']['unit'], decides = false): Rung {
  return {
    rung: name,
    offset: { amount, unit },
    act: amount <= 0 ? 'reminder' : 'supervision-letter',
    recipients: ['enterprise'],
    ...(decides && { decision: { owedBy: 'supervisor-leader', limit: 'escalation-decision' } }),
    basis: [{ document: '试验办法', mark: 'policy' }],
  };
}

const ladder: Ladder = {
  name: 'rectification',
  rungs: [
    rung('remind-early', -5, 'working-day'),
    rung('remind-late', -1, 'working-day'),
    rung('last-day', 0, 'natural-day'),
    rung('warn', 1, 'natural-day'),
    rung('letter', 3, 'working-day', true),
    rung('circular', 10, 'working-day'),
    rung('raise-level', 6, 'month', true),
  ],
};

const against = (due: string, openedOn: string): LadderAgainstDeadline => ({
  ladder,
  due: localDate(due),
  openedOn: localDate(openedOn),
  calendar,
});
const datesOf = (planned: PlannedRung[]): string[] => planned.map(({ rung: name, date }) => `${name} ${date}`);

describe('rungs of a ladder against a deadline', () => {
  it('fall on both sides of the deadline', () => {
    expect(datesOf(planRungs(against('2026-10-10', '2026-08-03')))).toEqual([
      'remind-early 2026-09-28', // 9, 8 Oct 1–2; National Day off; 30–28 Sep 3–5
      'remind-late 2026-10-09',
      'last-day 2026-10-10',
      'warn 2026-10-11',
      'letter 2026-10-14', // 12–14 Oct
      'circular 2026-10-23', // 12–16 1–5, 19–23 6–10
      'raise-level 2027-04-10',
    ]);
  });

  it('are due from the start of their local day: the first one after the deadline at the instant the deadline has passed', () => {
    const planned = planRungs(against('2026-10-10', '2026-08-03'));
    expect(planned[3]).toEqual({ index: 3, rung: 'warn', decides: false, date: '2026-10-11', at: Date.parse('2026-10-10T16:00:00Z') });
    expect(planned[2]!.at).toBe(Date.parse('2026-10-09T16:00:00Z'));
  });

  it.each([
    // On the day of opening or earlier: not planned. Counted above: 28 Sep, 9 Oct, 10 Oct.
    ['2026-09-27', ['remind-early', 'remind-late', 'last-day']],
    ['2026-09-28', ['remind-late', 'last-day']],
    ['2026-10-09', ['last-day']],
    ['2026-10-10', []],
  ])('before the deadline are left out unless they fall after %s, the day of opening', (openedOn, left) => {
    const names = planRungs(against('2026-10-10', openedOn)).map(({ rung: name }) => name);
    expect(names).toEqual([...left, 'warn', 'letter', 'circular', 'raise-level']);
  });

  it('count from the day of opening when the deadline was past by then', () => {
    expect(datesOf(planRungs(against('2025-03-01', '2026-10-08')))).toEqual([
      'warn 2026-10-09',
      'letter 2026-10-12', // 9, 10 Oct 1–2; 12 Oct 3
      'circular 2026-10-21', // 9, 10 1–2; 12–16 3–7; 19–21 8–10
      'raise-level 2027-04-08',
    ]);
  });

  it('count from the deadline when the duty was opened on its last day', () => {
    expect(datesOf(planRungs(against('2026-10-08', '2026-10-08')))[0]).toBe('warn 2026-10-09');
  });

  it('wait for the rung below where mixed units would put them earlier', () => {
    const mixed: Ladder = { name: 'mixed', rungs: [rung('week', -7, 'natural-day'), rung('five', -5, 'working-day')] };
    // 3 Oct; 5 working days before 10 Oct would be 28 Sep.
    expect(datesOf(planRungs({ ...against('2026-10-10', '2026-08-03'), ladder: mixed }))).toEqual(['week 2026-10-03', 'five 2026-10-03']);
  });
});

describe('rungs that were missed', () => {
  const planned = planRungs(against('2026-10-10', '2026-08-03'));
  const noon = (date: string): number => Date.parse(`${date}T04:00:00Z`);

  it.each([
    ['nothing is due yet', 0, '2026-09-27', null],
    ['one is due and stands for itself', 0, '2026-09-28', { fire: 0, collapsed: [] }],
    ['reminders fold into the warning', 0, '2026-10-12', { fire: 3, collapsed: [0, 1, 2] }],
    ['what was fired before is left alone', 2, '2026-10-12', { fire: 3, collapsed: [2] }],
    ['folding stops at the rung that needs a decision', 0, '2026-12-01', { fire: 4, collapsed: [0, 1, 2, 3] }],
    ['what lies above it follows at the next look', 5, '2026-12-01', { fire: 5, collapsed: [] }],
    ['and stops at the next decision', 5, '2027-12-01', { fire: 6, collapsed: [5] }],
    ['the top is reached once', 7, '2027-12-01', null],
  ])('%s', (_, from, date, expected) => {
    expect(collapse({ planned, from, now: noon(date) })).toEqual(expected);
  });
});

describe('every ladder', () => {
  const unit = fc.constantFrom<Rung['offset']['unit']>('working-day', 'natural-day', 'month');
  const rungs = fc
    .array(fc.record({ amount: fc.integer({ min: -12, max: 12 }), unit, decides: fc.boolean() }), { minLength: 1, maxLength: 9 })
    .map((offsets) => offsets.sort((a, b) => a.amount - b.amount))
    .map((offsets) => offsets.map((offset, index) => rung(`r${index}`, offset.amount, offset.unit, offset.decides)));
  const facts = fc
    .record({ rungs, due: fc.nat(500), openedOn: fc.nat(500) })
    .map(({ rungs: some, due, openedOn }) => ({ ladder: { name: 'any', rungs: some }, due: after(due), openedOn: after(openedOn), calendar }));
  const after = (days: number): LocalDate => addNaturalDays(localDate('2026-01-01'), days);

  it('is planned upwards in time, and leaves out only rungs before the deadline', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const plan = planRungs(some);
        for (const [position, { at, index, date }] of plan.entries()) {
          const below = plan[position - 1];
          expect(below === undefined || (below.at <= at && below.index < index)).toBe(true);
          expect(date > some.openedOn).toBe(true);
        }
        const afterDeadline = some.ladder.rungs.filter(({ offset }) => offset.amount > 0).length;
        expect(plan.filter(({ index }) => some.ladder.rungs[index]!.offset.amount > 0)).toHaveLength(afterDeadline);
      }),
    );
  });

  it('loses no rung and passes over no decision, whenever the clock looks', () => {
    fc.assert(
      fc.property(facts, fc.array(fc.nat(900), { maxLength: 12 }), (some, looks) => {
        const plan = planRungs(some);
        const fired: number[] = [];
        const collapsed: number[] = [];
        let from = 0;
        for (const look of looks.sort((a, b) => a - b)) {
          const now = Date.parse(`${after(look)}T04:00:00Z`);
          for (let step; (step = collapse({ planned: plan, from, now })); from = step.fire + 1) {
            fired.push(step.fire);
            collapsed.push(...step.collapsed);
          }
          const future = plan.filter(({ at }) => at > now).map(({ index }) => index);
          expect([...fired, ...collapsed, ...future].sort((a, b) => a - b)).toEqual(plan.map(({ index }) => index));
        }
        expect(collapsed.filter((index) => some.ladder.rungs[index]!.decision !== undefined)).toEqual([]);
        expect(fired).toEqual([...fired].sort((a, b) => a - b));
      }),
    );
  });
});

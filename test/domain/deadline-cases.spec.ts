import { chineseDaysData } from '../../src/calendars/chinese-days.js';
import type { CalendarText } from '../../src/domain/calendar/calendar-text.js';
import { localDate, type LocalDate } from '../../src/domain/calendar/local-date.js';
import { localDateAt } from '../../src/domain/calendar/local-day.js';
import { mergeCalendar } from '../../src/domain/calendar/merge-calendar.js';
import { createWorkingCalendar, type WorkingCalendar } from '../../src/domain/calendar/working-calendar.js';
import { deadlineFromDocument, deadlineFromLimit, type Deadline } from '../../src/domain/deadline/deadline.js';
import { explainDeadline, explainOffset } from '../../src/domain/deadline/explain-deadline.js';
import { addPeriod, type Limit, type LimitUnit } from '../../src/domain/deadline/limit.js';
import { extendDeadline, pauseDeadline, recountDeadline, resumeDeadline, type NewRules } from '../../src/domain/deadline/move-deadline.js';
import { moveDuty, type DutyMove } from '../../src/domain/duty/move-duty.js';
import type { RepeatingLadder } from '../../src/domain/duty/rule-pack.js';
import { story, submission } from '../support/case-story.js';
import { applied, appliedAgain, foundAndGradedMajor, items, openPlan, planApproved, responded } from '../support/phases.js';
import { closing, nothingSaid } from '../support/rules.js';

/** The days that the State Council announced for 2025 and 2026; and the same weeks with plain weekends, by which every row must come out otherwise. */
const china = createWorkingCalendar(chineseDaysData());
const weekendsAlone = createWorkingCalendar({ ...chineseDaysData(), version: 'weekends', holidays: {}, makeUpDays: {} });

const basis = [{ document: '试验办法', article: '第十条', mark: 'local' as const }];
const limit = (amount: number, unit: LimitUnit, shiftOffHolidays = false): Limit => ({ amount, unit, ...(shiftOffHolidays && { shiftOffHolidays }), basis });
const counted = (from: string, rule: Limit, calendar: WorkingCalendar = china): Deadline => deadlineFromLimit({ from: localDate(from), anchor: 'order.serve' }, rule, calendar);
const announced = (text: Partial<CalendarText>): WorkingCalendar => createWorkingCalendar(mergeCalendar(chineseDaysData(), { ...nothingSaid, ...text }, 'announced'));
const ruled = (on: string, more: Partial<NewRules>): NewRules => ({ on: localDate(on), cause: 'calendar', pack: 'small@2', limit: limit(10, 'working-day'), calendar: china, ...more });

describe('working days', () => {
  it.each<[string, string, number, string, string]>([
    // 25 Sat; 26 Sun, made up, 1; 27 Mon 2; 28 January to 4 February off; 5 Wed 3; 6 Thu 4; 7 Fri 5; 8 Sat, made up, 6.
    ['over Spring Festival 2025 between its two make-up days', '2025-01-24', 6, '2025-02-08', '2025-02-03'],
    // 13 Fri 1; 14 Sat, made up, 2; 15 to 23 off; 24 to 27 Tue to Fri 3 to 6; 28 Sat, made up, 7; 1 March Sun; 2 to 4 Mon to Wed 8 to 10.
    ['over Spring Festival 2026 between its two make-up days', '2026-02-12', 10, '2026-03-04', '2026-02-26'],
    // 1 to 8 October off; 9 Thu 1; 10 Fri 2; 11 Sat, made up, 3.
    ['over National Day 2025 to its make-up day', '2025-09-30', 3, '2025-10-11', '2025-10-03'],
    // 19 Sat; 20 Sun, made up, 1; 21 to 24 Mon to Thu 2 to 5; 25 to 27 off; 28 to 30 Mon to Wed 6 to 8; 1 to 7 October off; 8 Thu 9; 9 Fri 10; 10 Sat, made up, 11.
    ['over Mid-autumn and National Day 2026', '2026-09-18', 11, '2026-10-10', '2026-10-05'],
    // The first is a holiday and would not count as start day either; 2 to 7 off; 8 Thu 1; 9 Fri 2; 10 Sat, made up, 3.
    ['from a holiday', '2026-10-01', 3, '2026-10-10', '2026-10-06'],
    // The 14th is worked, but the start day does not count; 15 to 23 off; 24 Tue 1; 25 Wed 2.
    ['from a make-up Saturday', '2026-02-14', 2, '2026-02-25', '2026-02-17'],
    // 28 to 30 Mon to Wed 1 to 3; 1 to 5 May off; 6 Tue 4; 7 Wed 5.
    ['from a make-up Sunday', '2025-04-27', 5, '2025-05-07', '2025-05-02'],
    // 31 Wed 1; 1 to 3 January off; 4 Sun, made up, 2; 5 to 7 Mon to Wed 3 to 5.
    ['over the end of a year', '2025-12-30', 5, '2026-01-07', '2026-01-06'],
  ])('%s', (_, from, amount, due, otherwise) => {
    expect(counted(from, limit(amount, 'working-day'))).toMatchObject({ original: due, due, provisional: false });
    expect(counted(from, limit(amount, 'working-day'), weekendsAlone).due).toBe(otherwise);
  });
});

describe('a last day that is not worked (民法典 article 203)', () => {
  it.each<[string, string, Limit, string, string]>([
    // 25 days to 30 September and 5 more: Monday in National Day, off until the 7th.
    ['in National Day moves to the day after it', '2026-09-05', limit(30, 'natural-day', true), '2026-10-05', '2026-10-08'],
    // 6 + 10 = 16 February: New Year's Eve, off until the 23rd.
    ['in Spring Festival moves to the day after it', '2026-02-06', limit(10, 'natural-day', true), '2026-02-16', '2026-02-24'],
    // 4 + 10 = 14 March, a Saturday.
    ['on a plain Saturday moves to Monday', '2026-03-04', limit(10, 'natural-day', true), '2026-03-14', '2026-03-16'],
    // 5 + 5 = 10 October, a Saturday that is worked.
    ['on a make-up Saturday stays', '2026-10-05', limit(5, 'natural-day', true), '2026-10-10', '2026-10-10'],
    // The last day of January, a Saturday.
    ['at the end of a month moves into the next', '2025-12-31', limit(1, 'month', true), '2026-01-31', '2026-02-02'],
    // 28 February 2026 is a Saturday that is worked.
    ['at the end of a shorter month stays where that day is made up', '2025-11-30', limit(3, 'month', true), '2026-02-28', '2026-02-28'],
  ])('%s', (_, from, rule, asCounted, due) => {
    expect(counted(from, rule).due).toBe(due);
    expect(counted(from, { ...rule, shiftOffHolidays: false }).due).toBe(asCounted);
  });
});

describe('months (民法典 article 202)', () => {
  it.each<[string, number, string, number, string]>([
    // No 31 February, no 31 September, no 29 February 2025; from the last day of February the corresponding day is the 28th, not the last.
    ['2025-01-31', 1, '2025-02-28', 30, '2025-03-02'],
    ['2026-08-31', 1, '2026-09-30', 30, '2026-09-30'],
    ['2024-02-29', 12, '2025-02-28', 360, '2025-02-23'],
    ['2026-02-28', 2, '2026-04-28', 60, '2026-04-29'],
    ['2025-10-31', 4, '2026-02-28', 120, '2026-02-28'],
    ['2026-03-30', 11, '2027-02-28', 330, '2027-02-23'],
  ])('from %s, %i of them end on %s; they are no %i days', (from, months, due, days, asDays) => {
    expect([counted(from, limit(months, 'month')).due, counted(from, limit(days, 'natural-day')).due]).toEqual([due, asDays]);
  });
});

describe('a year that is not announced', () => {
  // 30 Wed 1; 31 Thu 2; 1 January Fri off by the law itself; 2 and 3 weekend; 4 to 6 Mon to Wed 3 to 5.
  const expected = counted('2026-12-29', limit(5, 'working-day'));
  const notice = (holidays: string[], makeUpDays: string[]): WorkingCalendar => {
    const named = (days: string[]): Record<string, string> => Object.fromEntries(days.map((day) => [day, '元旦']));
    return announced({ announcedThrough: 2027, holidays: { ...named(holidays), '2027-10-01': '国庆节' }, makeUpDays: named(makeUpDays) });
  };
  const after = (calendar: WorkingCalendar): Deadline | null => recountDeadline(expected, ruled('2026-12-30', { limit: limit(5, 'working-day'), calendar }));

  it('is counted with the statutory festivals, and the date says so', () => {
    expect(expected).toMatchObject({ due: '2027-01-06', provisional: true });
    expect(counted('2026-12-29', limit(2, 'working-day'))).toMatchObject({ due: '2026-12-31', provisional: false });
  });

  it.each<[string, string[], string[], string]>([
    ['the same days are confirmed', ['2027-01-01'], [], '2027-01-06'],
    // 1 to 4 off: 30, 31, then 5, 6, 7.
    ['a longer holiday moves it later', ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'], ['2027-01-09'], '2027-01-07'],
    // 3 January, a Sunday, is worked: 30, 31, then 3, 4, 5.
    ['a make-up day moves it earlier', ['2027-01-01'], ['2027-01-03'], '2027-01-05'],
  ])('%s when it is, and nothing is provisional any more', (_, holidays, makeUpDays, due) => {
    const deadline = after(notice(holidays, makeUpDays));
    expect(deadline).toMatchObject({ original: '2027-01-06', due, version: 2, provisional: false });
    expect(deadline?.entries[1]).toMatchObject({ kind: 'recount', cause: 'calendar', before: '2027-01-06', counts: [{ amount: 5, calendar: 'announced', due }] });
  });
});

describe('a pause', () => {
  // 3 to 6 Tue to Fri 1 to 4; 9 to 13 5 to 9; 16 Mon 10.
  const tenWorking = limit(10, 'working-day');
  const restingFrom = (on: string, deadline: Deadline): Deadline => pauseDeadline(deadline, { on: localDate(on), until: localDate('2026-12-31'), ground: 'expert-assessment', source: '鉴定委托书', basis });
  const rest = (from: string, rule: Limit, on: string, until: string): [string, string] => {
    const deadline = counted(from, rule);
    return [deadline.due, resumeDeadline(restingFrom(on, deadline), { on: localDate(until), atCap: false, limit: rule }, china).due];
  };

  it.each<[string, string, Limit, string, string, [string, string]]>([
    // On Friday the 6th six are left (9 to 13, 16). Monday is a start day: 10 to 13 1 to 4; 16 5; 17 6. One working day rested.
    ['over a weekend, working days', '2026-03-02', tenWorking, '2026-03-06', '2026-03-09', ['2026-03-16', '2026-03-17']],
    // 2 + 10 = 12 March; on the 6th six are left; 9 + 6 = 15. Three days rested.
    ['over a weekend, natural days', '2026-03-02', limit(10, 'natural-day'), '2026-03-06', '2026-03-09', ['2026-03-12', '2026-03-15']],
    // 22 to 24 1 to 3; 28 to 30 4 to 6; 8 7; 9 8; 10 Sat 9; 12 Mon 10. On 29 September five are left (30, 8, 9, 10, 12).
    // From 8 October: 9 1; 10 Sat 2; 12 to 14 3 to 5. Ten days passed, two working days rested (30 September, 8 October).
    ['over National Day, working days', '2026-09-21', tenWorking, '2026-09-29', '2026-10-08', ['2026-10-12', '2026-10-14']],
    // 21 September + 20 = 11 October; on the 29th twelve are left; 8 + 12 = 20. Nine days rested.
    ['over National Day, natural days', '2026-09-21', limit(20, 'natural-day'), '2026-09-29', '2026-10-08', ['2026-10-11', '2026-10-20']],
    // 2 March + 1 month = 2 April; on 20 March thirteen days are left; 30 + 13 = 12 April.
    ['of months rests by natural days', '2026-03-02', limit(1, 'month'), '2026-03-20', '2026-03-30', ['2026-04-02', '2026-04-12']],
    ['that ends on its first day rests nothing', '2026-03-02', tenWorking, '2026-03-06', '2026-03-06', ['2026-03-16', '2026-03-16']],
  ])('%s', (_, from, rule, on, until, dates) => {
    expect(rest(from, rule, on, until)).toEqual(dates);
  });

  /** The count of ten working days from 2 March, resting since the 6th, under a limit that holds from the 10th on; then resumed on the 12th. */
  const changed = (amount: number): { resting: Deadline; resumed: Deadline; rules: NewRules } => {
    const rules = ruled('2026-03-10', { cause: 'pack', limit: limit(amount, 'working-day') });
    const resting = recountDeadline(restingFrom('2026-03-06', counted('2026-03-02', tenWorking)), rules) as Deadline;
    return { resting, rules, resumed: resumeDeadline(resting, { on: localDate('2026-03-12'), atCap: false, limit: rules.limit }, china) };
  };

  it.each<[string, number, string, string]>([
    // 17 to 20 11 to 14; 23 15. Eleven are left on the 6th: 13 1; 16 to 20 2 to 6; 23 to 27 7 to 11.
    ['longer, gives what was left by it', 15, '2026-03-23', '2026-03-27'],
    // 3 to 6 1 to 4; 9 5. One is left on the 6th: 13 1.
    ['shorter, gives what was left by it', 5, '2026-03-09', '2026-03-13'],
    // 3 to 5 1 to 3: the count would have been over on the 5th. Nothing is left, and nobody is late: the day of the resumption is the last.
    ['that would have been over, leaves nothing and makes nobody late', 3, '2026-03-06', '2026-03-12'],
  ])('a rule changed while it rests, %s', (_, amount, whileResting, due) => {
    const { resting, resumed } = changed(amount);
    expect([resting.due, resumed.due]).toEqual([whileResting, due]);
  });
  it.each([15, 5, 3])('counted again later under the same rule of %i days, the date stays', (amount) => {
    const { resumed, rules } = changed(amount);
    expect(recountDeadline(resumed, { ...rules, on: localDate('2026-03-12') })).toBeNull();
  });
});

/** A reminder two working days before, a warning on the day after, a circular five working days after. */
const rungOf = (rung: string, act: RepeatingLadder['rungs'][number]['act'], amount: number, unit: LimitUnit): RepeatingLadder['rungs'][number] => ({ rung, act, offset: { amount, unit }, recipients: ['duty-holder'], basis });
const ladder: RepeatingLadder = {
  name: 'small',
  repeat: { amount: 1, unit: 'month' },
  rungs: [rungOf('reminder', 'reminder', -2, 'working-day'), rungOf('warning', 'overdue-warning', 1, 'natural-day'), rungOf('circular', 'circular', 5, 'working-day')],
};

/** What a move does to a duty of 2 March that stands at this rung; and the next rung with its local day. */
function moved(before: Deadline, after: Deadline, { on, rung, calendar = china }: { on: string; rung: number; calendar?: WorkingCalendar }): { move: DutyMove; next: [string, string] } {
  const move = moveDuty({ duty: 1, deadline: before, openedOn: localDate('2026-03-02'), standing: { rung, repeat: 0, at: 0 }, ladder }, after, { today: localDate(on), ladder, calendar });
  return { move, next: [ladder.rungs[move.next.rung]?.rung ?? '', localDateAt(move.next.at, china.zone)] };
}

describe('an extension', () => {
  const order = deadlineFromDocument({ due: localDate('2026-08-31'), source: '责令限期整改指令书', basis }, null, china);
  const extended = (on: string, until: string): Deadline => extendDeadline(order, { on: localDate(on), until: localDate(until), source: '延期决定书', ground: 'force-majeure', basis });

  it.each<[string, string, string, number, [string, string]]>([
    // Back from Wednesday, 30 September: 29 1; 28 2. The reminder of the old date has fired.
    ['on the last day', '2026-08-31', '2026-09-30', 1, ['reminder', '2026-09-28']],
    // Back from Sunday, 20 September, a make-up day: 18 Fri 1; 17 Thu 2. The warning of the old date has fired.
    ['after the old date', '2026-09-04', '2026-09-20', 2, ['reminder', '2026-09-17']],
    // The reminder would lie on the 16th, before the day of the decision: what comes next is the warning.
    ['to a date so near that there is nothing to remind of', '2026-09-16', '2026-09-18', 2, ['warning', '2026-09-19']],
  ])('granted %s starts the ladder from its foot, and the first date stays on record', (_, on, until, rung, next) => {
    const after = extended(on, until);
    expect(after).toMatchObject({ original: '2026-08-31', due: until, version: 2 });
    expect(moved(order, after, { on, rung }).next).toEqual(next);
    // The same decision for the same day would leave the duty where it stood.
    expect(moved(order, extended(on, '2026-08-31'), { on, rung }).move.moved.plannedFrom).toBe(rung);
  });

  it('is moved by no change of rules', () => {
    expect(recountDeadline(extended('2026-08-31', '2026-09-30'), ruled('2026-09-01', { calendar: weekendsAlone }))).toBeNull();
  });
});

describe('a change of the days after rungs have fired', () => {
  // Ten working days from 2 March: until the 16th. The reminder of Thursday, the 12th, has fired.
  const before = counted('2026-03-02', limit(10, 'working-day'));
  const after = (on: string, text: Partial<CalendarText>): { due: LocalDate; next: [string, string] } | null => {
    const calendar = announced(text);
    const deadline = recountDeadline(before, ruled(on, { calendar }));
    return deadline && { due: deadline.due, next: moved(before, deadline, { on, rung: 1, calendar }).next };
  };
  const worked = (...days: string[]): Partial<CalendarText> => ({ workingDays: Object.fromEntries(days.map((day) => [day, '抢险'])) });

  it.each<[string, string, Partial<CalendarText>, string, [string, string]]>([
    // 4 to 6 closed: 3 1; 9 to 13 2 to 6; 16 to 19 7 to 10. Back from the 19th: 18 1; 17 2.
    ['later, starts the ladder from its foot', '2026-03-13', closing('2026-03-04', '2026-03-06'), '2026-03-19', ['reminder', '2026-03-17']],
    // 7 Sat worked: 3 to 7 1 to 5; 9 to 13 6 to 10.
    ['earlier, goes on above what has fired', '2026-03-12', worked('2026-03-07'), '2026-03-13', ['warning', '2026-03-14']],
    // 7 and 14 Sat worked: the tenth is the 13th, which is over on the 16th; the date is the day of the change, not the day before.
    ['to a day that is over, makes nobody late', '2026-03-16', worked('2026-03-07', '2026-03-14'), '2026-03-16', ['warning', '2026-03-17']],
    // The date was over on the 16th. Moved later, to a day that is not over.
    ['later, of a date that was over', '2026-03-18', closing('2026-03-04', '2026-03-06'), '2026-03-19', ['warning', '2026-03-20']],
    // 4 and 5 closed: the tenth is the 18th. On the 20th that is over as well: there is nothing to begin anew.
    ['later, but to a day that is over too, goes on above what has fired', '2026-03-20', closing('2026-03-04', '2026-03-05'), '2026-03-18', ['warning', '2026-03-19']],
    ['of a date that was over, never moves it earlier', '2026-03-18', worked('2026-03-07'), '2026-03-16', ['warning', '2026-03-17']],
  ])('%s', (_, on, text, due, next) => {
    expect(after(on, text)).toEqual({ due, next });
  });

  it('that leaves the count as it is moves nothing: a closed Tuesday, a worked Saturday', () => {
    expect(after('2026-03-13', { ...closing('2026-03-10', '2026-03-10'), ...worked('2026-03-14') })).toBeNull();
    expect(after('2026-03-13', closing('2026-03-10', '2026-03-10'))?.due).toBe('2026-03-17');
  });

  it('in one region leaves the others: five working days over 11 and 12 August', () => {
    // 10 Mon 1; 11 and 12 closed; 13 2; 14 3; 17 4; 18 5.
    const here = recountDeadline(counted('2026-08-07', limit(5, 'working-day')), ruled('2026-08-10', { limit: limit(5, 'working-day'), calendar: announced(closing('2026-08-11', '2026-08-12')) }));
    const there = recountDeadline(counted('2026-08-07', limit(5, 'working-day')), ruled('2026-08-10', { limit: limit(5, 'working-day') }));
    expect([here?.due, there]).toEqual(['2026-08-18', null]);
    expect(explainDeadline(here as Deadline, announced(closing('2026-08-11', '2026-08-12')), 'zh-CN')).toEqual(expect.arrayContaining(['不计入：周末、台风停工（2026年8月11日至2026年8月12日）。', '日期由2026年8月14日变为2026年8月18日。']));
  });
});

describe('a return', () => {
  it('of the plan does not start its deadline anew; what it asks for anew has a date of its own', () => {
    const told = responded(foundAndGradedMajor(story()));
    const first = told.recorded(`${openPlan(told)}/plan.complete`);
    // 4 March + 30: 27 days to the end of the month and 3 more.
    expect([first.openedOn, first.due]).toEqual(['2026-03-04', '2026-04-03']);
    told.on('2026-03-20').does('safetyOfficer', 'plan.submit-item');
    const review = (): [string, string][] => told.allRecorded().filter(({ name }) => name.startsWith('plan.review.')).map(({ openedOn, due }) => [openedOn, due]);
    // 23 to 27 1 to 5.
    expect(review()).toEqual([['2026-03-20', '2026-03-27']]);
    told.on('2026-03-24').does('inspector', 'plan.return-item');
    told.on('2026-03-30').does('safetyOfficer', 'plan.submit-item');
    expect(told.recorded(first.key)).toEqual(first);
    // 31 1; 1 to 3 April 2 to 4; 4 to 6 off; 7 5.
    expect(review()).toEqual([['2026-03-30', '2026-04-07']]);
  });

  it('of the whole plan gives its amendment a limit of its own, not the fresh thirty days of a plan, and leaves the date by which the department is to see it approved', () => {
    const told = responded(foundAndGradedMajor(story()));
    const obtain = told.recorded('1/plan.obtain');
    told.on('2026-03-20');
    for (const item of items) told.does('safetyOfficer', 'plan.submit-item', { facts: submission(item) }).does('inspector', 'plan.accept-item', { facts: { item } });
    told.on('2026-03-25').does('regulator', 'plan.return');
    // 26 and 27 March 1 and 2; 30 and 31 3 and 4; 1 to 3 April 5 to 7; 4 to 6 off; 7 to 9 8 to 10. 4 March + 45: 27 days and 18.
    expect([told.recorded(`${openPlan(told)}/plan.amend`).due, told.recorded('1/plan.obtain').due]).toEqual(['2026-04-09', '2026-04-18']);
    expect(told.recorded('1/plan.obtain')).toEqual(obtain);
  });

  it('after a failed acceptance opens the rectification with the date of the order, and the next examination with a new one', () => {
    const told = applied(planApproved(responded(foundAndGradedMajor(story()))));
    const examination = told.recorded('1/acceptance.decide');
    told.on('2026-05-12').does('inspector', 'acceptance.fail');
    const again = told.recorded('1/hazard.rectify');
    expect([again.openedOn, again.due, again.deadline?.entries.map(({ kind }) => kind)]).toEqual(['2026-05-12', '2026-08-31', ['document']]);
    // 10 May + 10; 8 June + 10.
    expect([examination.due, appliedAgain(told).recorded('1/acceptance.decide').due]).toEqual(['2026-05-20', '2026-06-18']);
  });
});

describe('the window of Qingdao, twenty working days before 30 October 2026', () => {
  const [due, window] = [localDate('2026-10-30'), { amount: -20, unit: 'working-day' as const }];

  it('ends on 28 September, and says so', () => {
    // Back: 29 to 26 October 1 to 4; 23 to 19 5 to 9; 16 to 12 10 to 14; 10 Sat, made up, 15; 9 16; 8 17; 7 to 1 off; 30 to 28 September 18 to 20.
    expect(addPeriod(china, due, window)).toBe('2026-09-28');
    expect(addPeriod(weekendsAlone, due, window)).toBe('2026-10-02');
    expect(explainOffset(due, window, china, 'en')).toEqual([
      '20 working days before 2026-10-30; that day itself does not count.',
      'Not counted: weekends, National Day (2026-10-01 to 2026-10-07).',
      'Counted although a weekend, being make-up days: 2026-10-10 (Saturday).',
      'That is 2026-09-28 (Monday).',
    ]);
    expect(explainOffset(due, window, china, 'zh-CN')).toEqual([
      '2026年10月30日前20个工作日，当日不计入。',
      '不计入：周末、国庆节（2026年10月1日至2026年10月7日）。',
      '虽为周末、因调休上班而计入：2026年10月10日（星期六）。',
      '即2026年9月28日（星期一）。',
    ]);
  });
});

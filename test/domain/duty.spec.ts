import * as fc from 'fast-check';

import { addNaturalDays, localDate } from '../../src/domain/calendar/local-date.js';
import { endOfLocalDay, localDateAt, startOfLocalDay } from '../../src/domain/calendar/local-day.js';
import { createWorkingCalendar } from '../../src/domain/calendar/working-calendar.js';
import { fire, firstFiring, type Climb, type Firing, type NextFiring } from '../../src/domain/duty/firing.js';
import { rungEffects, rungTitles } from '../../src/domain/duty/rung-effects.js';
import type { RungSubject } from '../../src/domain/ladder/rung-subject.js';
import type { RepeatingLadder, RulePack } from '../../src/domain/duty/rule-pack.js';
import { settleDuties, type OpenDuty, type Reckoning } from '../../src/domain/duty/settle-duties.js';
import { rungActs, type Rung } from '../../src/domain/ladder/ladder.js';
import { planRungs } from '../../src/domain/ladder/plan-rungs.js';
import type { DutyRule } from '../../src/domain/workflow/definition.js';
import type { ImpliedDuty } from '../../src/domain/workflow/duties.js';

const UNIT = '00000000-0000-4000-8000-000000000001';
const ZONE = 'Asia/Shanghai';
const DAY = 86_400_000;
const basis = [{ document: '试验办法', article: '7', mark: 'policy' as const }];

const calendar = createWorkingCalendar({
  version: 'notice-2026',
  zone: ZONE,
  holidays: { '2026-01-01': '元旦', '2026-01-02': '元旦' },
  makeUpDays: { '2026-01-04': '元旦' },
  announcedThrough: 2027,
});

function rung(name: string, amount: number, decides = false, unit: Rung['offset']['unit'] = 'natural-day'): Rung {
  return {
    rung: name,
    offset: { amount, unit },
    act: decides ? 'circular' : 'reminder',
    recipients: ['duty-holder', 'supervising-unit'],
    ...(decides && { decision: { owedBy: 'supervisor-leader', limit: 'escalation.decide' } }),
    basis,
  };
}

const ladder: RepeatingLadder = {
  name: 'usual',
  repeat: { amount: 10, unit: 'natural-day' },
  rungs: [rung('reminder', -3), rung('warning', 1), rung('letter', 5, true), rung('circular', 8, true)],
};

const pack: RulePack = {
  key: 'trial@1',
  title: { zh: '试验', en: 'Trial' },
  zone: ZONE,
  quiet: null,
  limits: { 'plan.complete': { amount: 5, unit: 'working-day', ladder: 'usual', basis } },
  ladders: { usual: ladder },
};

const rule: DutyRule = {
  duty: 'plan.complete',
  title: { zh: '提交方案', en: 'Submit the plan' },
  owedBy: 'enterprise-principal',
  limit: 'plan.complete',
  keptBy: ['plan.submit', 'plan.approved'],
};

function implied(key: string, more: Partial<ImpliedDuty> = {}): ImpliedDuty {
  return { instance: 1, key, rule, owedBy: rule.owedBy, unit: UNIT, fixed: null, fixedBy: null, ...more };
}

const dueAt = endOfLocalDay(localDate('2026-01-10'), ZONE);

function held(duty: number, key: string): OpenDuty {
  return { duty, key, name: 'plan.complete', instance: 1, dueAt, paused: false, keptBy: rule.keptBy };
}

/** An act on 5 January 2026, 10 o'clock in Shanghai, unless told otherwise. */
function reckoning(more: Partial<Reckoning> = {}): Reckoning {
  const at = more.at ?? Date.parse('2026-01-05T02:00:00Z');
  return { at, today: localDateAt(at, ZONE), pack, calendar, events: new Set(['1/plan.submit']), act: 'plan.submit', lastDuty: 7, ...more };
}

describe('duties after a step', () => {
  it.each<[string, number, string[], 'kept' | 'missed' | 'lifted']>([
    ['kept by an act that fulfils them in time', dueAt - DAY, ['plan.submit'], 'kept'],
    ['kept in the last millisecond of the last day', dueAt - 1, ['plan.submit'], 'kept'],
    ['missed from the first instant after the last day on', dueAt, ['plan.submit'], 'missed'],
    ['missed when fulfilled later', dueAt + 400 * DAY, ['plan.submit'], 'missed'],
    ['kept by a signal that the act set off', dueAt - DAY, ['plan.review', 'plan.approved'], 'kept'],
    ['lifted when they end in any other way', dueAt - DAY, ['case.transfer'], 'lifted'],
    ['lifted, not missed, when they end in any other way after their day', dueAt + DAY, ['case.transfer'], 'lifted'],
  ])('that the machines no longer imply are %s', (_, at, events, outcome) => {
    const { settled, opened } = settleDuties([held(3, '1/plan.complete')], [], reckoning({ at, events: new Set(events.map((event) => `1/${event}`)) }));

    expect(settled).toEqual([{ duty: 3, outcome }]);
    expect(opened).toEqual([]);
  });

  it('of one machine are not kept by what another took', () => {
    const { settled } = settleDuties([held(3, '1/plan.complete')], [], reckoning({ events: new Set(['2/plan.submit']) }));

    expect(settled).toEqual([{ duty: 3, outcome: 'lifted' }]);
  });

  it('that the machines still imply are untouched, also when a return loop entered their state again', () => {
    const after = [implied('1/plan.complete', { unit: 'another', fixed: '2026-06-30' })];

    expect(settleDuties([held(3, '1/plan.complete')], after, reckoning({ at: dueAt + DAY }))).toEqual({ settled: [], opened: [] });
  });

  it('that are new are numbered on, with deadline, owner and first rung', () => {
    const { opened, settled } = settleDuties(
      [held(3, '1/kept-on'), held(4, '1/gone')],
      [implied('1/kept-on'), implied('1/plan.complete'), implied('2/plan.complete', { instance: 2, unit: null })],
      reckoning(),
    );

    expect(settled.map(({ duty }) => duty)).toEqual([4]);
    expect(opened.map((one) => one.opened)).toEqual([
      {
        deadline: expect.objectContaining({ original: '2026-01-12', due: '2026-01-12', version: 1 }) as unknown,
        duty: 8,
        key: '1/plan.complete',
        name: 'plan.complete',
        instance: 1,
        owedBy: 'enterprise-principal',
        unit: UNIT,
        limit: 'plan.complete',
        pack: 'trial@1',
        due: '2026-01-12', // 6, 7, 8, 9 and, after the weekend, 12 January
        dueAt: '2026-01-12T16:00:00.000Z',
      },
      expect.objectContaining({ duty: 9, key: '2/plan.complete', instance: 2, unit: null }),
    ]);
    expect(opened[0]?.openedOn).toBe('2026-01-05');
    expect(opened[0]?.opened.deadline).toMatchObject({ due: '2026-01-12', version: 1, entries: [{ kind: 'limit', from: '2026-01-05', anchor: 'plan.submit', calendar: 'notice-2026' }] });
    expect(opened[0]?.next).toEqual({ rung: 0, repeat: 0, at: startOfLocalDay(localDate('2026-01-09'), ZONE) });
  });

  it('take their deadline from the document that fixes it', () => {
    const { opened } = settleDuties([], [implied('1/plan.complete', { fixed: '2026-03-31' })], reckoning());

    expect(opened[0]?.opened).toMatchObject({ due: '2026-03-31', dueAt: '2026-03-31T16:00:00.000Z' });
    expect(opened[0]?.opened.deadline.entries).toEqual([{ kind: 'document', due: '2026-03-31', source: 'plan.submit', basis }]);
  });

  it('whose document date is long past climb from the day they were opened', () => {
    const { opened } = settleDuties([], [implied('1/plan.complete', { fixed: '2024-01-31' })], reckoning());

    expect(opened[0]?.opened.due).toBe('2024-01-31');
    expect(opened[0]?.next).toEqual({ rung: 1, repeat: 0, at: startOfLocalDay(localDate('2026-01-06'), ZONE) });
  });

  it('need a limit and a ladder that the pack has', () => {
    const open = (limit: string, of: RulePack = pack) => settleDuties([], [implied('1/x', { rule: { ...rule, limit } })], reckoning({ pack: of }));

    expect(() => open('no.such')).toThrow('trial@1 has no limit “no.such”');
    expect(() => open('plan.complete', { ...pack, ladders: {} })).toThrow('trial@1 has no ladder “usual”');
  });
});

/** Planned when it was opened, from its lowest rung on. */
const opened = (day: string): Pick<Climb, 'openedOn' | 'plannedOn' | 'plannedFrom'> => ({ openedOn: localDate(day), plannedOn: localDate(day), plannedFrom: 0 });

const climb: Climb = { ladder, due: localDate('2026-02-10'), ...opened('2026-01-05'), calendar };
const at = (day: string): number => startOfLocalDay(localDate(day), ZONE);

/** Looks at one instant until nothing is due, as the worker does. */
function look(of: Climb, from: NextFiring, now: number): { fired: Firing[]; next: NextFiring } {
  const fired: Firing[] = [];
  let next = from;
  for (let firing = fire(of, next, now); firing !== null; firing = fire(of, next, now)) {
    fired.push(firing);
    next = firing.next;
  }
  return { fired, next };
}

const named = ({ rung: index, repeat, collapsed }: Firing): string =>
  `${ladder.rungs[index]?.rung ?? ''}${repeat > 0 ? `#${repeat}` : ''}${collapsed.length > 0 ? ` for ${collapsed.join()}` : ''}`;

describe('firing the rungs of a ladder', () => {
  it('starts with the first rung that still lies ahead', () => {
    expect(firstFiring(climb)).toEqual({ rung: 0, repeat: 0, at: at('2026-02-07') });
    expect(firstFiring({ ...climb, ...opened('2026-02-08') })).toEqual({ rung: 1, repeat: 0, at: at('2026-02-11') });
    expect(() => firstFiring({ ...climb, ladder: { ...ladder, rungs: [rung('reminder', -3)] }, ...opened('2026-02-08') })).toThrow(
      'no rung after the deadline',
    );
  });

  it('fires nothing one millisecond before its instant, and one rung at it', () => {
    const first = firstFiring(climb);

    expect(fire(climb, first, first.at - 1)).toBeNull();
    expect(fire(climb, first, first.at)).toEqual({ rung: 0, repeat: 0, collapsed: [], next: { rung: 1, repeat: 0, at: at('2026-02-11') } });
  });

  it('repeats the top rung for as long as nobody acts', () => {
    const top = { rung: 3, repeat: 0, at: at('2026-02-18') };
    const firings = [top.at, at('2026-02-28'), at('2026-03-10')].reduce<Firing[]>(
      (all, now) => [...all, fire(climb, all.at(-1)?.next ?? top, now) as Firing],
      [],
    );

    expect(firings.map(named)).toEqual(['circular', 'circular#1', 'circular#2']);
    expect(firings.at(-1)?.next).toEqual({ rung: 3, repeat: 3, at: at('2026-03-20') });
    expect(fire(climb, { rung: 3, repeat: 3, at: at('2026-03-20') }, at('2026-03-20') - 1)).toBeNull();
  });

  it('folds missed warnings into the next rung but never passes over one that needs a decision', () => {
    const { fired, next } = look(climb, firstFiring(climb), at('2026-02-19'));

    expect(fired.map(named)).toEqual(['letter for 0,1', 'circular']);
    expect(next).toEqual({ rung: 3, repeat: 1, at: at('2026-02-28') });
  });

  it('makes up for one missed repeat only, and goes on after today', () => {
    const { fired, next } = look(climb, { rung: 3, repeat: 1, at: at('2026-02-28') }, at('2026-06-05') + 1);

    expect(fired.map(named)).toEqual(['circular#1']);
    expect(next).toEqual({ rung: 3, repeat: 11, at: at('2026-06-08') });
  });

  it('always knows a next date, later than now, which can be reckoned again from the rung that fired last', () => {
    fc.assert(
      fc.property(climbs, fc.integer({ min: 0, max: 900 }), (of, days) => {
        const now = startOfLocalDay(addNaturalDays(of.openedOn, days), ZONE);
        const { fired, next } = look(of, firstFiring(of), now);
        const last = fired.at(-1);

        expect(next.at).toBeGreaterThan(now);
        expect(last === undefined ? firstFiring(of) : fire(of, { rung: last.rung, repeat: last.repeat, at: now }, now)?.next).toEqual(next);
      }),
    );
  });

  it('fires every rung exactly once when somebody looks every day, and accounts for every rung after any downtime', () => {
    fc.assert(
      fc.property(climbs, fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 }), (of, pauses) => {
        const days = pauses.reduce((sum, pause) => sum + pause, 0);
        const end = startOfLocalDay(addNaturalDays(of.openedOn, days), ZONE);
        const due = planRungs(of).filter((planned) => planned.at <= end).map(({ index }) => index);

        const daily = looks(of, Array.from({ length: days }, (_, day) => day + 1)).filter(({ repeat }) => repeat === 0);
        expect(daily.flatMap(({ rung: fired, collapsed }) => [...collapsed, fired])).toEqual(due);

        const rare = looks(of, pauses.map((_, index) => pauses.slice(0, index + 1).reduce((sum, pause) => sum + pause, 0)));
        expect(rare.filter(({ repeat }) => repeat === 0).flatMap(({ rung: fired, collapsed }) => [...collapsed, fired])).toEqual(due);
        expect(rare.flatMap(({ collapsed }) => collapsed).filter((index) => of.ladder.rungs[index]?.decision !== undefined)).toEqual([]);
        const repeats = rare.map(({ repeat }) => repeat).filter((repeat) => repeat > 0);
        expect(repeats).toEqual([...new Set(repeats)].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});

/** What fires at looks on these days after the opening. */
function looks(of: Climb, days: readonly number[]): Firing[] {
  let next = firstFiring(of);
  return days.flatMap((day) => {
    const seen = look(of, next, startOfLocalDay(addNaturalDays(of.openedOn, day), ZONE));
    next = seen.next;
    return seen.fired;
  });
}

const units = fc.constantFrom('natural-day' as const, 'working-day' as const, 'month' as const);

/** Ladders of up to six rungs in ascending order against deadlines before and after the opening. */
const climbs: fc.Arbitrary<Climb> = fc
  .record({
    rungs: fc.uniqueArray(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.boolean()), { selector: ([amount]) => amount, maxLength: 5 }),
    top: fc.tuple(fc.integer({ min: 1, max: 30 }), units),
    repeat: fc.record({ amount: fc.integer({ min: 1, max: 20 }), unit: units }),
    days: fc.integer({ min: -60, max: 120 }),
  })
  .map(({ rungs, top: [amount, unit], repeat, days }) => {
    const lower = rungs.sort(([a], [b]) => a - b).map(([offset, decides], index) => rung(`rung-${index}`, offset, decides));
    const openedOn = localDate('2026-01-05');
    return { ladder: { name: 'any', repeat, rungs: [...lower, rung('top', amount, true, unit)] }, due: addNaturalDays(openedOn, days), openedOn, plannedOn: openedOn, plannedFrom: 0, calendar };
  });

describe('what a firing rung asks for', () => {
  const holder = { unit: 'plant', role: 'enterprise-principal' as const };
  const subject: RungSubject = {
    duty: 4,
    name: 'plan.complete',
    due: localDate('2026-02-10'),
    holder,
    to: [{ unit: 'plant', role: 'enterprise-principal' }],
    notBefore: null,
    decides: null,
    acknowledges: null,
  };
  const decided: RungSubject = { ...subject, decides: { unit: UNIT, role: 'supervisor-leader' } };

  it('is to tell everybody concerned', () => {
    expect(rungEffects(rung('reminder', -3), 0, subject)).toEqual([
      {
        type: 'notify',
        params: {
          template: 'rung-reminder',
          to: [{ unit: 'plant', role: 'enterprise-principal' }],
          about: { duty: 4, name: 'plan.complete', due: '2026-02-10', rung: 'reminder', repeat: 0 },
        },
      },
    ]);
  });

  it('is also a decision by the leader of the supervising body where the rung needs one', () => {
    const [tell, start, ...rest] = rungEffects(rung('circular', 8, true), 0, decided);

    expect(tell).toMatchObject({ type: 'notify', params: { template: 'rung-circular' } });
    expect(start).toEqual({
      type: 'start-workflow',
      params: {
        workflow: 'escalation-decision',
        input: { duty: 4, rung: 'circular', act: 'circular', title: rungTitles.circular, holder, basis, owedBy: 'supervisor-leader', body: UNIT },
      },
    });
    expect(rest).toEqual([]);
  });

  it('is asked of the leader once: a repeat only tells again', () => {
    expect(rungEffects(rung('circular', 8, true), 2, decided).map(({ type }) => type)).toEqual(['notify']);
  });

  it('is held back until the morning where it comes in quiet hours, and asks an officer to acknowledge it', () => {
    const held = { ...subject, notBefore: '2026-02-07T23:00:00.000Z', acknowledges: { unit: UNIT, role: 'regulator' as const } };
    const [tell, start] = rungEffects(rung('reminder', -3), 0, held);

    expect(tell?.params).toMatchObject({ notBefore: '2026-02-07T23:00:00.000Z' });
    expect(start).toMatchObject({ params: { workflow: 'escalation-receipt', input: { owedBy: 'regulator', body: UNIT, rung: 'reminder' } } });
  });

  it('has a title for every act that a ladder may name', () => {
    expect(Object.keys(rungTitles).sort()).toEqual([...rungActs].sort());
  });
});

import { createWorkingCalendar, type WorkingCalendar } from '../../src/domain/calendar/working-calendar.js';
import { localDate } from '../../src/domain/calendar/local-date.js';
import { startOfLocalDay } from '../../src/domain/calendar/local-day.js';
import { deadlineFromDocument, deadlineFromLimit, type Deadline } from '../../src/domain/deadline/deadline.js';
import { pauseDeadline, resumeDeadline } from '../../src/domain/deadline/move-deadline.js';
import type { RulePack } from '../../src/domain/duty/rule-pack.js';
import { changeOfRules, type LoadedCase, type LoadedDuty, type RulesInForce } from '../../src/engine/index.js';
import { mergeCalendar } from '../../src/domain/calendar/merge-calendar.js';
import { closing } from '../support/rules.js';

const basis = [{ document: 'duban', mark: 'policy' as const }];
const data = { version: 'plain', zone: 'Asia/Shanghai', holidays: {}, makeUpDays: {}, announcedThrough: 2030 };
const plain = createWorkingCalendar(data);
const closed = createWorkingCalendar(mergeCalendar(data, closing('2026-03-09', '2026-03-10'), 'closed'));
const pack: RulePack = {
  key: 'small@1',
  title: { zh: '小', en: 'small' },
  zone: 'Asia/Shanghai',
  quiet: null,
  limits: { answer: { amount: 10, unit: 'working-day', ladder: 'official', basis } },
  ladders: {
    official: {
      name: 'official',
      repeat: { amount: 1, unit: 'month' },
      rungs: [
        { rung: 'reminder', offset: { amount: -1, unit: 'working-day' }, act: 'reminder', recipients: ['duty-holder'], basis },
        { rung: 'warning', offset: { amount: 5, unit: 'working-day' }, act: 'overdue-warning', recipients: ['duty-holder'], basis },
      ],
    },
  },
};
const calendars: Record<string, WorkingCalendar> = { plain, closed };
const rules: RulesInForce = {
  zone: 'Asia/Shanghai',
  packFor: () => pack,
  packs: () => [pack],
  pack: () => pack,
  calendarFor: () => plain,
  calendar: (version) => calendars[version],
  criterion: () => undefined,
  refresh: () => Promise.resolve(),
};
const opened = localDate('2026-03-02');
const limit = pack.limits['answer'] as NonNullable<(typeof pack.limits)['answer']>;
const counted = deadlineFromLimit({ from: opened, anchor: 'letter' }, limit, plain);

/** What becomes of one duty with this ledger when the days of the closure are announced. */
function afterClosure(deadline: Deadline, more: Partial<LoadedDuty> = {}) {
  const duty = { duty: 1, limit: 'answer', pack: pack.key, openedOn: opened, due: deadline.due, deadline, deadlineVersion: deadline.version, plannedOn: opened, plannedFrom: 0, pausedOn: null, rung: 0, repeat: 0, rungAt: 0, fired: null, ...more };
  const loaded = { pack: pack.key, calendar: 'plain', duties: [duty] } as unknown as LoadedCase;
  const [only] = changeOfRules(rules, loaded, { cause: 'calendar', rules: { pack: pack.key, calendar: 'closed' }, today: localDate('2026-03-06') });
  return only as NonNullable<typeof only>;
}

describe('when the days of a calendar change, a duty', () => {
  it('whose date a rule counts is counted anew, with its ladder', () => {
    const { change, replannedRungs } = afterClosure(counted);
    expect(change).toMatchObject({ move: { deadline: { original: '2026-03-16', due: '2026-03-18', version: 2 }, next: { rung: 0, at: startOfLocalDay(localDate('2026-03-17'), 'Asia/Shanghai') } } });
    expect(replannedRungs).toBe(2);
  });

  it('that rests keeps resting until the same day, and resumes by the new days', () => {
    const resting = pauseDeadline(counted, { on: localDate('2026-03-05'), until: localDate('2026-04-04'), ground: 'appraisal', source: '鉴定', basis });
    const { change } = afterClosure(resting, { pausedOn: localDate('2026-03-05') });
    expect(change).toMatchObject({ move: { pausedOn: '2026-03-05', deadline: { due: '2026-03-18', version: 3 }, next: { at: startOfLocalDay(localDate('2026-04-05'), 'Asia/Shanghai') } } });
    const after = ('move' in change && change.move.deadline) as Deadline;
    // Seven working days were left on 5 March, whichever days are closed since; they are counted from the day of the resumption.
    expect(resumeDeadline(after, { on: localDate('2026-03-20'), atCap: false, limit }, closed).due).toBe(resumeDeadline(resting, { on: localDate('2026-03-20'), atCap: false, limit }, plain).due);
  });

  it('whose date a document fixes keeps it, and its rungs get the days that are worked', () => {
    const fixed = deadlineFromDocument({ due: localDate('2026-03-11'), source: '责令整改', basis }, null, plain);
    const { change, replannedRungs } = afterClosure(fixed);
    // The reminder goes out on the working day before: the tenth and the ninth are closed.
    expect(change).toMatchObject({ next: { rung: 0, at: startOfLocalDay(localDate('2026-03-06'), 'Asia/Shanghai') } });
    expect(replannedRungs).toBe(1);
  });

  it('of which a rung has fired stands above it', () => {
    const fixed = deadlineFromDocument({ due: localDate('2026-03-05'), source: '责令整改', basis }, null, plain);
    const fired = { rung: 'reminder', repeat: 0, at: startOfLocalDay(localDate('2026-03-04'), 'Asia/Shanghai') };
    expect(afterClosure(fixed, { fired, rung: 1 }).change).toMatchObject({ next: { rung: 1, repeat: 0, at: startOfLocalDay(localDate('2026-03-16'), 'Asia/Shanghai') } });
  });
});

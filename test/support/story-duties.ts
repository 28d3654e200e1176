import type { LocalDate } from '../../src/domain/calendar/local-date.js';
import { settleDuties, type DutyOpening } from '../../src/domain/duty/settle-duties.js';
import type { ActRequest } from '../../src/domain/workflow/act-request.js';
import type { CaseState } from '../../src/domain/workflow/case-state.js';
import type { Load } from '../../src/domain/workflow/loaded.js';
import type { Step } from '../../src/domain/workflow/step.js';
import { applyDutyEffects, loadFrom, type DutyReplanned, type LoadedCase, type LoadedDuty, type Moment, type RungFired } from '../../src/engine/index.js';
import { testRules } from './test-rules.js';

const rules = testRules();
const calendar = rules.calendarFor(null);
const pack = rules.packFor({ region: null, industry: null, on: '2026-03-02' as LocalDate });

/** The duties of a story with their numbers, ledgers and ladders, kept as the engine keeps them, without a database. */
export class StoryDuties {
  open: LoadedDuty[] = [];
  private last = 0;
  private entries = 0;

  /** What acts of this moment load. */
  load(state: CaseState, request: ActRequest): Load {
    return loadFrom(rules, this.asLoaded(state), momentOf(request));
  }

  /** Takes over what a step did to the duties. */
  after(before: CaseState, { touched, duties, effects, events, after }: Step, request: ActRequest): void {
    const moved = new Set(touched.map(({ instance }) => instance));
    const held = this.open.filter(({ instance }) => moved.has(instance)).map((duty) => ({ ...duty, paused: duty.pausedOn !== null, keptBy: [] }));
    const reckoning = { ...momentOf(request), pack, calendar, events, act: request.act, lastDuty: this.last };
    const { opened, settled } = settleDuties(held, duties, reckoning);
    const { replanned, fired } = applyDutyEffects(rules, this.asLoaded(before), effects, momentOf(request));
    const over = new Set(settled.map(({ duty }) => duty));
    const still = this.open.filter(({ duty }) => !over.has(duty)).map((duty) => replannedAs(firedAs(duty, fired), replanned));
    this.open = [...still, ...opened.map(asOpen)];
    this.last += opened.length;
    this.entries += 1;
    if (after.instances.every(({ final }) => final)) this.open = [];
  }

  private asLoaded(state: CaseState): LoadedCase {
    const place = { caseId: '', revision: this.entries, head: '', region: null, industry: null, line: null, confidential: false, pack: pack.key, calendar: calendar.version, seen: 0, journal: null, answered: null };
    return { ...place, lastDuty: this.last, state, duties: this.open };
  }
}

function momentOf({ at, today }: ActRequest): Moment {
  return { at: Date.parse(at), today };
}

function asOpen({ opened, openedOn, next }: DutyOpening): LoadedDuty {
  const { dueAt, ...duty } = opened;
  return {
    ...duty,
    ...{ openedOn, dueAt: Date.parse(dueAt), deadlineVersion: 1, plannedOn: openedOn, plannedFrom: 0, pausedOn: null },
    ...{ rung: next.rung, repeat: next.repeat, rungAt: next.at, superior: null, fired: null, handling: null },
  };
}

function replannedAs(duty: LoadedDuty, replanned: readonly DutyReplanned[]): LoadedDuty {
  const one = replanned.find((each) => each.duty.duty === duty.duty);
  if (one === undefined || !('move' in one)) return duty;
  const { moved, deadline, next, pausedOn } = one.move;
  const { due, version, plannedOn, plannedFrom } = moved;
  return {
    ...duty,
    ...{ due, dueAt: Date.parse(moved.dueAt), deadlineVersion: version, plannedOn, plannedFrom, deadline, pausedOn },
    ...{ rung: next.rung, repeat: next.repeat, rungAt: next.at },
  };
}

function firedAs(duty: LoadedDuty, fired: RungFired | undefined): LoadedDuty {
  if (fired?.rung.duty !== duty.duty) return duty;
  return { ...duty, rung: fired.next.rung, repeat: fired.next.repeat, rungAt: fired.next.at };
}

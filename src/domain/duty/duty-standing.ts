import { addNaturalDays, type LocalDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Deadline } from '../deadline/deadline.js';
import { addPeriod } from '../deadline/limit.js';
import { isFixed, latestRest, restingUnder } from '../deadline/move-deadline.js';
import type { DutyStanding, ExtensionLeave, PauseLeave } from '../workflow/loaded.js';
import type { ExtensionRule, LimitRule, PauseRule } from './rule-pack.js';

/** An open duty as far as its standing is asked. */
export interface StandingDuty {
  duty: number;
  name: string;
  instance: number;
  owedBy: string;
  unit: string | null;
  openedOn: LocalDate;
  deadline: Deadline;
}

/** Where a duty stands on a local day: whether it is late or rests, and what its pack would allow (extension, pause). */
export function dutyStanding(duty: StandingDuty, limit: LimitRule, calendar: WorkingCalendar, today: LocalDate): DutyStanding {
  const { deadline } = duty;
  const resting = restingUnder(deadline);
  const fixed = isFixed(deadline);
  return {
    duty: duty.duty,
    name: duty.name,
    instance: duty.instance,
    owedBy: duty.owedBy,
    unit: duty.unit,
    openedOn: duty.openedOn,
    original: deadline.original,
    due: deadline.due,
    fixed,
    pausedOn: resting?.on ?? null,
    overdue: resting === null && deadline.due < today,
    extension: limit.extension === undefined ? null : extensionLeave(deadline, limit.extension, calendar),
    pause: limit.pause === undefined || fixed ? null : pauseLeave(deadline, limit.pause, calendar, today),
  };
}

/**
 * The window of an extension counts back from the date that holds now (处罚办法 article 17: within the ten days before it; 青岛: twenty working
 * days before it at the latest); the latest date counts from the first one, so that many extensions are not more than one long one.
 */
export function extensionLeave(deadline: Deadline, { window, grounds, maxCount, maxTotal }: ExtensionRule, calendar: WorkingCalendar): ExtensionLeave {
  const granted = deadline.entries.filter(({ kind }) => kind === 'extension').length;
  return {
    from: window.opens === null ? null : addPeriod(calendar, deadline.due, window.opens),
    to: addPeriod(calendar, deadline.due, window.closes),
    grounds: grounds.map(({ ground }) => ground),
    left: Math.max(0, maxCount - granted),
    latest: addPeriod(calendar, deadline.original, maxTotal),
  };
}

/** Null where the count has rested as long as the pack allows. */
function pauseLeave(deadline: Deadline, { grounds, max }: PauseRule, calendar: WorkingCalendar, today: LocalDate): PauseLeave | null {
  const until = latestRest(deadline, max, today, calendar);
  return until < addNaturalDays(today, 1) ? null : { grounds: grounds.map(({ ground }) => ground), until };
}

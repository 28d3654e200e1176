import { addNaturalDays, type LocalDate } from '../../src/domain/calendar/local-date.js';
import { dutiesOfCase } from '../../src/domain/workflow/duties.js';
import { ownDuty, type DutyStanding, type Load } from '../../src/domain/workflow/loaded.js';
import type { CaseStory } from './case-story.js';

/** A story has no rule pack: every duty may take a week. */
const WEEK = 7;

/**
 * What a story gives to an act that loads something, as it stands when the act is asked for: where a duty of the machine itself stands, and how
 * many entries and duties the case has. (The engine loads the same from its tables.)
 */
export function storyLoad({ registry, told }: CaseStory, today: LocalDate): Load {
  const entries = told.length;
  const past = told.slice(0, entries);
  return (loads, _facts, _context, instance) => {
    const own = ownDuty(loads);
    const key = `${instance}/${own ?? ''}`;
    return {
      ...(own !== undefined && { duty: standingOf(openedOn(key)) }),
      // More duties than a story ever has acts are not to be had; the exact number is the engine's.
      ...(loads.includes('counts') && { counts: { entries, duties: 2 * entries } }),
    };
  };

  /** The day on which the duty that is owed now was opened; null where it is not owed. */
  function openedOn(key: string): LocalDate | null {
    let since: LocalDate | null = null;
    for (const { request, step } of past) {
      const owed = dutiesOfCase(registry, step.after).some((duty) => duty.key === key);
      since = owed ? (since ?? request.today) : null;
    }
    return since;
  }

  function standingOf(opened: LocalDate | null): DutyStanding | null {
    if (opened === null) return null;
    const due = addNaturalDays(opened, WEEK);
    const dates = { openedOn: opened, original: due, due, fixed: false, pausedOn: null, overdue: due < today };
    return { duty: 1, name: '', instance: 1, owedBy: '', unit: null, ...dates, extension: null, pause: null };
  }
}

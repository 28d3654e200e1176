import type { LocalDate } from '../../../src/domain/calendar/local-date.js';
import type { Actor } from '../../../src/domain/workflow/actor.js';
import type { DutyStanding, Loaded } from '../../../src/domain/workflow/loaded.js';
import { people, units } from '../actors.js';
import { because, story, type CaseStory } from '../case-story.js';
import { applied, foundAndGradedMajor, openPlan, planApproved, responded } from '../phases.js';
import { factsFor, type ActName } from '../valid-facts.js';
import type { Condition } from './condition.js';

const treating = (): CaseStory => responded(foundAndGradedMajor(story())).on('2026-08-25');
const examined = (): CaseStory => applied(planApproved(responded(foundAndGradedMajor(story())))).on('2026-05-12');

/** An act about the duty of this key, tried and performed. */
const about = (key: string) => ({
  facts: (told: CaseStory, more: Record<string, unknown> = {}) => ({ duty: told.recorded(key).duty, ...more }),
});
const order = about('1/hazard.rectify');
const examination = about('1/acceptance.decide');
const plan = about('3/plan.complete');

const apply = (told: CaseStory, more?: Record<string, unknown>): CaseStory => told.does('principal', 'extension.apply', { facts: order.facts(told, more) });
const cannotApply = (told: CaseStory, more?: Record<string, unknown>): string => because(told.refusal('principal', 'extension.apply', { facts: order.facts(told, more) }));
const pause = (told: CaseStory, more?: Record<string, unknown>): CaseStory => told.does('regulatorLeader', 'deadline.pause', { facts: examination.facts(told, more) });
const cannotPause = (told: CaseStory, more?: Record<string, unknown>): string =>
  because(told.refusal('regulatorLeader', 'deadline.pause', { facts: examination.facts(told, more) }));

/** From now on the duty stands otherwise than the rules of the tests would have it. */
const standing = (told: CaseStory, change: (duty: DutyStanding) => Partial<DutyStanding>): CaseStory =>
  told.loading((loaded: Loaded) => (loaded.duty ? { ...loaded, duty: { ...loaded.duty, ...change(loaded.duty) } } : loaded));

const planPaused = (): CaseStory => {
  const told = responded(foundAndGradedMajor(story()));
  return told.does('regulator', 'deadline.pause', { facts: plan.facts(told) });
};
const planRequested = (): CaseStory => {
  const told = responded(foundAndGradedMajor(story()));
  return told.does('principal', 'extension.apply', { facts: plan.facts(told, { until: '2026-04-30' }) });
};
const deciding = (): CaseStory => apply(treating()).does('regulator', 'extension.give-opinion').on('2026-08-28');
const grant = (told: CaseStory, until?: string): CaseStory => told.does('regulatorLeader', 'extension.grant', { facts: { ...(until !== undefined && { until }) } });
const cannotGrant = (told: CaseStory, until?: string): string => because(told.refusal('regulatorLeader', 'extension.grant', { facts: { ...(until !== undefined && { until }) } }));

const withWindow = (): CaseStory =>
  standing(treating(), ({ extension }) => ({ extension: extension && { ...extension, from: '2026-08-26' as LocalDate } }));

const refusedTo = (told: CaseStory, actor: Actor, act: ActName): string => because(told.refusalOf(told.request(actor, act, factsFor(act))));

/** Every condition of the acts that move a clock. */
export const timeConditions: Record<string, Condition> = {
  'hazard-rectification dutyOpen: a duty that is not there has no clock': {
    refused: () => because(treating().refusal('principal', 'extension.apply', { facts: { duty: 99 } })),
    met: () => apply(treating()),
  },
  'hazard-rectification owedByEnterprise: an official does not get more time on application': {
    refused: () => {
      const told = treating().on('2026-03-10');
      return because(told.refusal('principal', 'extension.apply', { facts: { duty: told.recorded('1/plan.obtain').duty } }));
    },
    met: () => planRequested(),
  },
  'hazard-rectification running: what rests is not moved': {
    refused: () => {
      const told = planPaused();
      return because(told.refusal('principal', 'extension.apply', { facts: plan.facts(told, { until: '2026-04-30' }) }));
    },
    met: () => {
      const told = planPaused();
      told.does('regulator', 'deadline.resume', { facts: plan.facts(told) });
      told.does('principal', 'extension.apply', { facts: plan.facts(told, { until: '2026-04-30' }) });
    },
  },
  'hazard-rectification extensionProvided: the pack gives extensions, nobody else': {
    refused: () => cannotApply(standing(treating(), () => ({ extension: null }))),
    met: () => apply(treating()),
  },
  'hazard-rectification beforeExpiry: a missed deadline is not extended': {
    refused: () => cannotApply(treating().on('2026-09-01')),
    met: () => apply(treating().on('2026-08-31')),
  },
  'hazard-rectification withinWindow: not before the window opens': {
    refused: () => cannotApply(withWindow()),
    met: () => apply(withWindow().on('2026-08-26')),
  },
  'hazard-rectification groundOfExtension: only for a ground of the pack': {
    refused: () => cannotApply(treating(), { ground: 'busy' }),
    met: () => apply(treating(), { ground: 'force-majeure' }),
  },
  'hazard-rectification laterThanDue: an extension is later than the date': {
    refused: () => cannotApply(treating(), { until: '2026-08-31' }),
    met: () => apply(treating(), { until: '2026-09-01' }),
  },
  'hazard-rectification withinLongest: not longer than the pack allows in all': {
    refused: () => cannotApply(treating(), { until: '2027-09-01' }),
    met: () => apply(treating(), { until: '2027-08-31' }),
  },
  'hazard-rectification extensionsLeft: not more often than the pack allows': {
    refused: () => cannotApply(standing(treating(), ({ extension }) => ({ extension: extension && { ...extension, left: 0 } }))),
    met: () => apply(standing(treating(), ({ extension }) => ({ extension: extension && { ...extension, left: 1 } }))),
  },
  'hazard-rectification noOpenRequest: one request at a time': {
    refused: () => cannotApply(apply(treating())),
    met: () => apply(apply(treating()).does('principal', 'extension.withdraw')),
  },
  'hazard-rectification notOwnClock: nobody stops his own clock': {
    refused: () => {
      const told = examined();
      return because(told.refusal('regulator', 'deadline.pause', { facts: examination.facts(told) }));
    },
    met: () => pause(examined()),
  },
  'hazard-rectification notOverdue: what is late stays late': {
    refused: () => cannotPause(examined().on('2026-05-21')),
    met: () => pause(examined().on('2026-05-20')),
  },
  'hazard-rectification notFixed: a date of a document is extended, not paused': {
    refused: () => {
      const told = treating();
      return because(told.refusal('regulatorLeader', 'deadline.pause', { facts: order.facts(told) }));
    },
    met: () => planPaused(),
  },
  'hazard-rectification pauseProvided: the pack lets a count rest, nobody else': {
    refused: () => cannotPause(standing(examined(), () => ({ pause: null }))),
    met: () => pause(examined()),
  },
  'hazard-rectification groundOfPause: only for a ground of the pack': {
    refused: () => cannotPause(examined(), { ground: 'busy' }),
    met: () => pause(examined(), { ground: 'expert-assessment' }),
  },
  'hazard-rectification pauseEndsAhead: a pause is not over when it begins': {
    refused: () => cannotPause(examined(), { until: '2026-05-12' }),
    met: () => pause(examined(), { until: '2026-05-13' }),
  },
  'hazard-rectification withinLongestPause: not longer than the pack allows': {
    refused: () => cannotPause(examined(), { until: '2026-06-12' }),
    met: () => pause(examined(), { until: '2026-06-11' }),
  },
  'hazard-rectification resting: what runs need not be resumed': {
    refused: () => {
      const told = examined();
      return because(told.refusal('regulator', 'deadline.resume', { facts: examination.facts(told) }));
    },
    met: () => {
      const told = pause(examined());
      told.does('regulator', 'deadline.resume', { facts: examination.facts(told) });
    },
  },
  'hazard-rectification rungAbove: a ladder is climbed upwards': {
    refused: () => {
      const told = treating();
      told.does('cityLeader', 'ladder.climb', { facts: order.facts(told, { rung: 'interview' }) });
      return because(told.refusal('cityLeader', 'ladder.climb', { facts: order.facts(told, { rung: 'circular' }) }));
    },
    met: () => {
      const told = treating();
      told.does('cityLeader', 'ladder.climb', { facts: order.facts(told, { rung: 'interview' }) });
      told.does('cityLeader', 'ladder.climb', { facts: order.facts(told, { rung: 'penalty-referral' }) });
    },
  },
  'extension-request isApplicant: who applied withdraws': {
    refused: () => refusedTo(apply(treating()), { ...people.principal, unit: units.fireBrigade }, 'extension.withdraw'),
    met: () => apply(treating()).does('principal', 'extension.withdraw'),
  },
  'extension-request ofDecider: who set the date decides': {
    refused: () => because(deciding().refusal('cityLeader', 'extension.grant')),
    met: () => grant(deciding()),
  },
  'extension-request dutyStillOpen: what is settled is not extended': {
    refused: () => {
      const told = planRequested().does('regulator', 'extension.give-opinion');
      planMade(told);
      return because(told.refusal('regulatorLeader', 'extension.grant'));
    },
    met: () => {
      const told = planRequested().does('regulator', 'extension.give-opinion');
      grant(told, '2026-04-30');
    },
  },
  'extension-request running: what rests is not extended': {
    refused: () => {
      const told = planRequested().does('regulator', 'extension.give-opinion');
      told.does('regulator', 'deadline.pause', { facts: plan.facts(told) });
      return because(told.refusal('regulatorLeader', 'extension.grant'));
    },
    met: () => {
      const told = planRequested().does('regulator', 'extension.give-opinion');
      told.does('regulator', 'deadline.pause', { facts: plan.facts(told) }).does('regulator', 'deadline.resume', { facts: plan.facts(told) });
      grant(told);
    },
  },
  'extension-request laterThanToday: no date that has passed is given': {
    refused: () => cannotGrant(deciding().on('2026-09-05'), '2026-09-05'),
    met: () => grant(deciding().on('2026-09-05'), '2026-09-06'),
  },
  'extension-request laterThanDue: an extension never shortens': {
    refused: () => cannotGrant(deciding(), '2026-08-31'),
    met: () => grant(deciding(), '2026-09-01'),
  },
  'extension-request withinLongest: not longer than the pack allows': {
    refused: () => cannotGrant(deciding(), '2027-09-01'),
    met: () => grant(deciding(), '2027-08-31'),
  },
};

/** All five implementations accepted: the plan is complete, and what was owed is done. */
function planMade(told: CaseStory): void {
  const number = openPlan(told);
  planApproved(told);
  expect(told.line(number)).toBe('approved');
}

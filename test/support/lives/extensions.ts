import type { CaseStory } from '../case-story.js';
import { applied, appliedAgain, delistedByCity, foundAndGradedMajor, listedByCity, planApproved, responded } from '../phases.js';
import type { Life } from '../whole-lives.js';

const underway = (story: CaseStory): CaseStory => planApproved(responded(foundAndGradedMajor(story)));

/** More time is asked for a duty; gives the number of the request. */
function asked(story: CaseStory, key: string, until: string): number {
  story.does('principal', 'extension.apply', { facts: { duty: story.recorded(key).duty, until } });
  return story.state.lastInstance;
}

const finished = (story: CaseStory): CaseStory =>
  story.does('safetyOfficer', 'rectification.finish').does('principal', 'assessment.submit').does('principal', 'acceptance.apply');

export const extensionLives: Readonly<Record<string, Life>> = {
  'of the order: refused, then granted after the deadline; the new date holds after a failed acceptance': (story) => {
    underway(story).on('2026-08-20');
    asked(story, '1/hazard.rectify', '2026-10-15');
    story.on('2026-08-24').does('regulator', 'extension.give-opinion', { facts: { opinion: 'oppose' } });
    story.on('2026-08-26').does('regulatorLeader', 'extension.refuse').on('2026-08-31');
    asked(story, '1/hazard.rectify', '2026-10-15');
    story.on('2026-09-02').does('regulator', 'extension.give-opinion').does('regulatorLeader', 'extension.grant');
    finished(story.on('2026-09-10')).on('2026-09-15').does('inspector', 'acceptance.fail');
    finished(story.on('2026-09-20')).on('2026-09-25').does('inspector', 'acceptance.pass').does('regulator', 'hazard.close');
  },

  'of a listing: the department gives its opinion, the listing body decides': (story) => {
    underway(story);
    const city = listedByCity(story);
    asked(story.on('2026-04-01'), `${city}/listing.fulfil`, '2026-09-30');
    story.does('regulator', 'extension.give-opinion').on('2026-04-08').does('cityLeader', 'extension.grant');
    applied(story).on('2026-05-12').does('cityClerk', 'listing.reject');
    appliedAgain(story).does('cityClerk', 'listing.accept').on('2026-06-20').does('inspector', 'acceptance.pass');
    delistedByCity(story, city).does('regulator', 'hazard.close');
  },

  'of a general hazard: its date is the new one after a rejection too': (story) => {
    story.does('inspector', 'hazard.discover').does('inspector', 'hazard.grade-general').on('2026-03-18');
    asked(story, '1/hazard.rectify-general', '2026-04-10');
    story.does('regulator', 'extension.give-opinion').does('regulatorLeader', 'extension.grant', { facts: { until: '2026-04-05' } });
    story.on('2026-03-28').does('safetyOfficer', 'rectification.complete').does('inspector', 'rectification.reject');
    story.on('2026-04-03').does('safetyOfficer', 'rectification.complete').does('inspector', 'rectification.accept');
  },

  'withdrawn, lapsed when acceptance is applied for': (story) => {
    underway(story).on('2026-04-01');
    asked(story, '1/hazard.rectify', '2026-09-30');
    story.does('principal', 'extension.withdraw');
    asked(story, '1/hazard.rectify', '2026-09-30');
    applied(story).on('2026-05-12').does('inspector', 'acceptance.pass').does('regulator', 'hazard.close');
  },

  'of a plan: lapsed when another authority accepts the case': (story) => {
    responded(foundAndGradedMajor(story)).on('2026-03-16').does('regulator', 'hazard.transfer');
    asked(story, '3/plan.complete', '2026-05-10');
    story.does('regulator', 'extension.give-opinion').on('2026-03-18').does('fireRegulator', 'transfer.accept');
  },
};

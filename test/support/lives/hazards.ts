import type { Life } from '../whole-lives.js';
import { applied, appliedAgain, foundAndGradedMajor, noticedByCity, noticedByProvince, planApproved, proposedToCity, responded } from '../phases.js';

export const hazardLives: Readonly<Record<string, Life>> = {
  'general, found and accepted inside the enterprise, after one failed acceptance': (story) =>
    story
      .does('safetyOfficer', 'hazard.discover', { facts: { source: 'self-inspection' } })
      .does('principal', 'hazard.grade-general', { facts: { rectifyBy: null, order: null } })
      .does('safetyOfficer', 'rectification.complete')
      .does('principal', 'rectification.reject')
      .on('2026-03-03')
      .does('safetyOfficer', 'rectification.complete')
      .does('principal', 'rectification.accept'),

  'general, ordered and accepted by the authority, after one failed acceptance': (story) =>
    story
      .does('inspector', 'hazard.discover')
      .does('inspector', 'hazard.grade-general')
      .on('2026-03-12')
      .does('safetyOfficer', 'rectification.complete')
      .on('2026-03-14')
      .does('inspector', 'rectification.reject')
      .on('2026-03-18')
      .does('safetyOfficer', 'rectification.complete')
      .does('regulator', 'rectification.accept'),

  'dismissed as unfounded': (story) => story.does('inspector', 'hazard.discover').on('2026-03-03').does('regulator', 'hazard.dismiss'),

  'major, without a listing and without a stop': (story) => {
    planApproved(responded(foundAndGradedMajor(story)));
    story
      .on('2026-04-20')
      .does('safetyOfficer', 'progress.report')
      .on('2026-05-04')
      .does('safetyOfficer', 'rectification.finish')
      .does('principal', 'assessment.submit', { facts: { conclusion: 'not-passed' } })
      .on('2026-05-08')
      .does('safetyOfficer', 'rectification.finish')
      .does('principal', 'assessment.submit')
      .does('principal', 'acceptance.apply')
      .on('2026-05-12')
      .does('inspector', 'acceptance.pass')
      .does('regulator', 'hazard.close');
  },

  'major, with production stopped: nothing resumes without approval': (story) => {
    applied(planApproved(responded(foundAndGradedMajor(story), 'part')));
    story.on('2026-05-12').does('inspector', 'acceptance.pass').does('regulator', 'resumption.approve').does('regulator', 'hazard.close');
  },

  'major, failed twice: the second failure is on record': (story) => {
    applied(planApproved(responded(foundAndGradedMajor(story))));
    story.on('2026-05-12').does('inspector', 'acceptance.fail');
    appliedAgain(story).on('2026-06-12').does('inspector', 'acceptance.fail');
    appliedAgain(story).on('2026-06-20').does('inspector', 'acceptance.pass').does('regulator', 'hazard.close');
  },

  'major, downgraded by a decision while its plan was being made': (story) => {
    responded(foundAndGradedMajor(story));
    story
      .on('2026-03-20')
      .does('regulator', 'grade.downgrade')
      .on('2026-04-10')
      .does('safetyOfficer', 'rectification.complete')
      .does('inspector', 'rectification.accept');
  },

  'closed by order while listing bodies were at work': (story) => {
    planApproved(responded(foundAndGradedMajor(story)));
    const city = noticedByCity(story);
    const province = noticedByProvince(story);
    story.does('cityClerk', 'listing.publish', { instance: city }).does('provinceClerk', 'listing.publish', { instance: province });
    applied(story).on('2026-06-01').does('cityLeader', 'closure.order');
    // The bodies finish what they had begun; the order stands.
    story.does('cityClerk', 'listing.accept', { instance: city }).does('provinceClerk', 'listing.reject', { instance: province });
    story.does('provinceLeader', 'listing.revoke', { instance: province }).does('cityLeader', 'listing.delist', { instance: city });
    story.on('2026-07-01').does('regulator', 'closure.confirm');
  },

  'closed while a proposal to list was undecided: the proposal lapses': (story) => {
    applied(planApproved(responded(foundAndGradedMajor(story))));
    proposedToCity(story);
    story.on('2026-05-12').does('inspector', 'acceptance.pass').does('regulator', 'hazard.close');
  },
};

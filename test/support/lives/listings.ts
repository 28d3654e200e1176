import {
  applied,
  appliedAgain,
  delistedByCity,
  foundAndGradedMajor,
  listedByCity,
  listedByProvince,
  noticedByCity,
  noticedByProvince,
  ofProvince,
  planApproved,
  proposedToCity,
  responded,
} from '../phases.js';
import type { CaseStory } from '../case-story.js';
import type { Life } from '../whole-lives.js';

const underway = (story: CaseStory, stop: 'none' | 'part' = 'none'): CaseStory => planApproved(responded(foundAndGradedMajor(story), stop));

const pass = (story: CaseStory, day = '2026-05-12'): CaseStory => story.on(day).does('inspector', 'acceptance.pass');

export const listingLives: Readonly<Record<string, Life>> = {
  'listed by the city, accepted, delisted, and it holds': (story) => {
    underway(story);
    const city = listedByCity(story);
    applied(story).on('2026-05-12').does('cityClerk', 'listing.accept');
    pass(story);
    delistedByCity(story, city);
    story.does('regulator', 'hazard.close');
  },

  'delisted, and it has recurred at the return check': (story) => {
    underway(story);
    const city = listedByCity(story);
    applied(story).on('2026-05-12').does('cityClerk', 'listing.accept');
    pass(story);
    story.does('cityLeader', 'listing.delist').does('regulator', 'hazard.close').does('cityClerk', 'delisting.publish');
    story.on('2026-09-01').does('cityClerk', 'return-check.record', { instance: city, facts: { result: 'recurred' } });
  },

  'listed by city and province: the one rejects, the other has accepted, both accept again': (story) => {
    underway(story);
    const city = listedByCity(story);
    const province = listedByProvince(story);
    applied(story).on('2026-05-12');
    story.does('cityClerk', 'listing.accept', { instance: city }).does('provinceClerk', 'listing.reject', { instance: province });
    appliedAgain(story).on('2026-06-12').does('provinceClerk', 'listing.accept', { instance: province });
    // The department fails it this time: the second failure, and the province has to accept once more.
    story.does('inspector', 'acceptance.fail');
    appliedAgain(story).on('2026-06-20').does('provinceClerk', 'listing.accept', { instance: province }).does('cityClerk', 'listing.accept', { instance: city });
    pass(story, '2026-06-20');
    story.does('provinceLeader', 'listing.delist', { instance: province }).does('cityLeader', 'listing.delist', { instance: city });
    story.does('regulator', 'hazard.close');
    story.does('provinceClerk', 'delisting.publish', { instance: province }).does('provinceClerk', 'return-check.record', { instance: province });
  },

  'raised to the province': (story) => {
    underway(story);
    const city = listedByCity(story);
    story.on('2026-04-01').does('cityLeader', 'listing.raise');
    const province = story.state.lastInstance;
    story.does('provinceLeader', 'listing.approve', { instance: province });
    story.does('provinceClerk', 'listing.issue', { instance: province, facts: { level: 'province' } });
    story.does('provinceClerk', 'listing.publish', { instance: province });
    applied(story).on('2026-05-12');
    story.does('cityClerk', 'listing.accept', { instance: city }).does('provinceClerk', 'listing.accept', { instance: province });
    pass(story);
    story.does('cityLeader', 'listing.delist', { instance: city }).does('provinceLeader', 'listing.delist', { instance: province });
    story.does('regulator', 'hazard.close');
  },

  'refused once, withdrawn twice, revoked before and after publication': (story) => {
    underway(story);
    proposedToCity(story);
    story.does('cityLeader', 'listing.refuse');
    proposedToCity(story);
    story.does('regulator', 'listing.withdraw');
    proposedToCity(story);
    story.does('cityLeader', 'listing.approve').does('regulator', 'listing.withdraw');
    noticedByCity(story);
    story.does('cityLeader', 'listing.revoke', { facts: { ground: 'unfounded' } });
    const city = listedByCity(story);
    story.does('cityLeader', 'listing.revoke', { facts: { ground: 'unfounded' } });
    applied(story);
    pass(story).does('regulator', 'hazard.close').does('cityClerk', 'delisting.publish');
    story.on('2026-09-01').does('cityClerk', 'return-check.record', { instance: city });
  },

  'published while the department examined the application: the body examines it too': (story) => {
    underway(story);
    const city = noticedByCity(story);
    applied(story).on('2026-05-11').does('cityClerk', 'listing.publish');
    story.on('2026-05-12').does('cityClerk', 'listing.reject');
    appliedAgain(story).on('2026-06-12').does('cityClerk', 'listing.reject');
    appliedAgain(story).on('2026-06-20').does('cityClerk', 'listing.accept');
    pass(story, '2026-06-20');
    delistedByCity(story, city).does('regulator', 'hazard.close');
  },

  'published after the department had accepted: rejected while resumption was awaited, and again while closing': (story) => {
    underway(story, 'part');
    // Proposed but not noticed, a listing does not hold up the department's own acceptance.
    proposedToCity(story);
    applied(story);
    pass(story).does('cityLeader', 'listing.approve').does('cityClerk', 'listing.issue').does('cityClerk', 'listing.publish');
    story.on('2026-05-14').does('cityClerk', 'listing.reject');
    story.does('cityLeader', 'listing.revoke');
    appliedAgain(story);
    pass(story, '2026-06-12').does('regulator', 'resumption.approve');
    story.does('regulator', 'listing.propose', { facts: ofProvince });
    const province = story.state.lastInstance;
    story.does('provinceLeader', 'listing.approve').does('provinceClerk', 'listing.issue', { facts: { level: 'province' } });
    story.does('provinceClerk', 'listing.publish', { instance: province }).does('provinceClerk', 'listing.reject', { instance: province });
    appliedAgain(story).does('provinceClerk', 'listing.accept', { instance: province });
    pass(story, '2026-07-10').does('provinceLeader', 'listing.delist').does('regulator', 'resumption.approve').does('regulator', 'hazard.close');
  },

  'rejected for the first time while closing': (story) => {
    underway(story);
    proposedToCity(story);
    applied(story);
    pass(story).does('cityLeader', 'listing.approve').does('cityClerk', 'listing.issue').does('cityClerk', 'listing.publish');
    story.on('2026-05-14').does('cityClerk', 'listing.reject').does('cityLeader', 'listing.revoke');
    appliedAgain(story);
    pass(story, '2026-06-12').does('regulator', 'hazard.close');
  },

  'rejected twice while resumption was awaited': (story) => {
    underway(story, 'part');
    for (const day of ['2026-05-12', '2026-06-12']) {
      (day === '2026-05-12' ? applied : appliedAgain)(story);
      const city = noticedAfterAcceptance(story, day);
      story.does('cityClerk', 'listing.reject', { instance: city }).does('cityLeader', 'listing.revoke', { instance: city });
    }
    appliedAgain(story);
    pass(story, '2026-07-12').does('regulator', 'resumption.approve').does('regulator', 'hazard.close');
  },

  'proposed and approved when the hazard was closed: it lapses': (story) => {
    underway(story);
    proposedToCity(story);
    story.does('cityLeader', 'listing.approve');
    story.does('regulator', 'listing.propose', { facts: ofProvince });
    applied(story);
    pass(story).does('regulator', 'hazard.close');
  },

  'noticed but never published: it must be revoked before the hazard can be closed': (story) => {
    underway(story);
    const province = noticedByProvince(story);
    applied(story);
    story.does('provinceLeader', 'listing.revoke', { instance: province });
    pass(story).does('regulator', 'hazard.close');
  },
};

/** Accepted by the department first, then noticed and published by the city, which is asked at once to examine the application. */
function noticedAfterAcceptance(story: CaseStory, day: string): number {
  pass(story, day).does('regulator', 'listing.propose');
  const city = story.state.lastInstance;
  story.does('cityLeader', 'listing.approve', { instance: city }).does('cityClerk', 'listing.issue', { instance: city });
  story.does('cityClerk', 'listing.publish', { instance: city });
  return city;
}

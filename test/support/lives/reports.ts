import { applied, filed, foundAndGradedMajor, ofProvince, planApproved, responded } from '../phases.js';
import type { Life } from '../whole-lives.js';

export const reportLives: Readonly<Record<string, Life>> = {
  'of a hazard and of its listing, both made': (story) => {
    planApproved(responded(foundAndGradedMajor(story))).does('regulator', 'listing.propose');
    const city = story.state.lastInstance;
    story.does('cityLeader', 'listing.approve', { instance: city }).does('cityClerk', 'listing.issue', { instance: city });
    filed(story, 'cityClerk').does('cityLeader', 'listing.revoke');
    applied(story).on('2026-05-12').does('inspector', 'acceptance.pass').does('regulator', 'hazard.close');
  },

  'never made: it lapses with the hazard': (story) => {
    foundAndGradedMajor(story).does('cityLeader', 'closure.order').on('2026-04-01').does('regulator', 'closure.confirm');
  },

  'never made: it lapses when the hazard is no longer a major one': (story) => {
    foundAndGradedMajor(story).on('2026-03-05').does('regulator', 'grade.downgrade');
    story.on('2026-04-10').does('safetyOfficer', 'rectification.complete').does('inspector', 'rectification.accept');
  },

  'not owed for a listing at the level of the state': (story) => {
    planApproved(responded(foundAndGradedMajor(story))).does('regulator', 'listing.propose', { facts: { ...ofProvince, level: 'state' } });
    const listing = story.state.lastInstance;
    story.does('provinceLeader', 'listing.approve').does('provinceClerk', 'listing.issue', { facts: { level: 'state' } });
    story.does('provinceLeader', 'listing.revoke', { instance: listing });
    applied(story).on('2026-05-12').does('inspector', 'acceptance.pass').does('regulator', 'hazard.close');
  },
};

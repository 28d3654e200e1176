import type { Life } from '../whole-lives.js';

export const escalationLives: Readonly<Record<string, Life>> = {
  'an interview approved, a circular declined, a penalty referral that lapses with the hazard': (story) => {
    story.does('inspector', 'hazard.discover');
    story.on('2026-04-01').rungAsksLeader(1, 'interview').does('cityLeader', 'escalation.approve', { instance: 2 });
    story.on('2026-04-10').rungAsksLeader(1, 'circular').does('cityLeader', 'escalation.decline', { instance: 3 });
    story.on('2026-04-20').rungAsksLeader(1, 'penalty-referral').does('regulator', 'hazard.dismiss');
  },
};

import { applied, foundAndGradedMajor, planApproved, responded } from '../phases.js';
import type { Life } from '../whole-lives.js';

/** Clocks that officials stop and start, and a ladder that is climbed before its time. */
export const clockLives: Readonly<Record<string, Life>> = {
  'the examination rests while experts assess, and goes on': (story) => {
    applied(planApproved(responded(foundAndGradedMajor(story)))).on('2026-05-12');
    const { duty } = story.recorded('1/acceptance.decide');
    story.does('regulatorLeader', 'deadline.pause', { facts: { duty } });
    story.on('2026-05-25').does('regulator', 'deadline.resume', { facts: { duty } });
    story.on('2026-05-28').does('inspector', 'acceptance.pass').does('regulator', 'hazard.close');
  },

  'the leader climbs to an interview at once, and the hazard is closed by order': (story) => {
    responded(foundAndGradedMajor(story)).on('2026-03-10');
    story.does('cityLeader', 'ladder.climb', { facts: { duty: story.recorded('1/hazard.rectify').duty, rung: 'interview' } });
    story.does('cityLeader', 'escalation.decline').does('cityLeader', 'closure.order').on('2026-04-01').does('regulator', 'closure.confirm');
  },
};

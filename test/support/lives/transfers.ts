import { applied, foundAndGradedMajor, planApproved, responded } from '../phases.js';
import type { Life } from '../whole-lives.js';

export const transferLives: Readonly<Record<string, Life>> = {
  'transferred: refused twice, the plan approved meanwhile, the case goes on where it was': (story) => {
    foundAndGradedMajor(story);
    story
      .does('safetyOfficer', 'controls.take')
      .does('regulator', 'hazard.transfer')
      .on('2026-03-06')
      .does('fireRegulator', 'transfer.refuse');
    story.does('principal', 'report.to-department').does('safetyOfficer', 'report.to-workers').does('regulator', 'order.serve');
    story.on('2026-03-16').does('regulator', 'hazard.transfer');
    planApproved(story);
    story.on('2026-03-27').does('fireRegulator', 'transfer.refuse');
    applied(story).on('2026-05-12').does('inspector', 'acceptance.pass').does('regulator', 'hazard.close');
  },

  'transferred and accepted: the plan lapses': (story) => {
    responded(foundAndGradedMajor(story));
    story.on('2026-03-16').does('regulator', 'hazard.transfer').on('2026-03-18').does('fireRegulator', 'transfer.accept');
  },

  'transferred: lapsed when the hazard is rectified before the answer': (story) =>
    story
      .does('inspector', 'hazard.discover')
      .does('inspector', 'hazard.grade-general')
      .does('regulator', 'hazard.transfer')
      .on('2026-03-05')
      .does('safetyOfficer', 'rectification.complete')
      .does('inspector', 'rectification.accept'),

  'transferred: lapsed when the government orders the closure': (story) => {
    planApproved(responded(foundAndGradedMajor(story)));
    story.does('regulator', 'hazard.transfer').does('cityLeader', 'closure.order').on('2026-06-20').does('regulator', 'closure.confirm');
  },
};

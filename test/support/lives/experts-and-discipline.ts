import { people, units } from '../actors.js';
import type { CaseStory } from '../case-story.js';
import { applied, appliedAgain, foundAndGradedMajor, planApproved, responded } from '../phases.js';
import type { Life } from '../whole-lives.js';

/** A machine of a workflow by its number among those that were started. */
const nth = (story: CaseStory, workflow: string, place: number): number => story.started(workflow).at(place) ?? 0;
const expert = (story: CaseStory, place: number): { instance: number } => ({ instance: nth(story, 'expert-assignment', place) });

/** An acceptance has been applied for. */
const accepting = (story: CaseStory): CaseStory => applied(planApproved(responded(foundAndGradedMajor(story))));

export const expertLives: Readonly<Record<string, Life>> = {
  'two experts heard before an acceptance: one declines, the majority is against, and the authority says why it departs from it': (story) => {
    accepting(story).on('2026-05-11').does('regulator', 'expert.assign');
    story.does('regulator', 'expert.assign', { facts: { expert: people.otherExpert.person } });
    story.does('expert', 'expert.decline', expert(story, 0)).does('otherExpert', 'expert.accept', expert(story, 1));
    story.on('2026-05-13').does('otherExpert', 'expert.give-opinion', { ...expert(story, 1), facts: { vote: 'against' } });
    story.does('inspector', 'acceptance.pass', { facts: { departure: '专家所指为观感缺陷，不影响堤体强度，已要求修补' } }).does('regulator', 'hazard.close');
  },

  'an expert heard on the grade; one whose assignment is withdrawn; one that lapses with the hazard': (story) => {
    story.does('inspector', 'hazard.discover').does('regulator', 'expert.assign', { facts: { purpose: 'assessment' } });
    story.does('expert', 'expert.accept').on('2026-03-04').does('expert', 'expert.give-opinion', { facts: { vote: 'against' } });
    story.does('regulator', 'expert.assign', { facts: { purpose: 'assessment' } }).does('otherRegulator', 'expert.withdraw');
    story.does('cityClerk', 'expert.assign', { facts: { purpose: 'assessment' } }).does('otherRegulator', 'hazard.dismiss');
  },

  'a failed acceptance forgets the opinions; the experts are asked again': (story) => {
    accepting(story).on('2026-05-11').does('regulator', 'expert.assign').does('expert', 'expert.accept').does('expert', 'expert.give-opinion', { facts: { vote: 'against' } });
    story.on('2026-05-12').does('inspector', 'acceptance.fail');
    appliedAgain(story).does('regulator', 'expert.assign').does('expert', 'expert.accept').does('expert', 'expert.give-opinion');
    story.on('2026-06-12').does('inspector', 'acceptance.pass').does('regulator', 'hazard.close');
  },
};

/** An officer of the authority is to be referred to discipline inspection; the hazard is over meanwhile. */
function referred(story: CaseStory): CaseStory {
  story.does('inspector', 'hazard.discover').on('2026-04-01');
  const subject = { unit: units.bureau, role: 'regulator' };
  story.does('cityLeader', 'accountability.open', { facts: { kind: 'transfer-to-discipline', subject } });
  story.does('cityClerk', 'accountability.notify').does('regulator', 'accountability.waive-statement').does('otherRegulator', 'hazard.dismiss');
  return story.on('2026-04-08').does('cityLeader', 'accountability.decide');
}

export const referralLives: Readonly<Record<string, Life>> = {
  'returned as not theirs, sent elsewhere, received and fed back after the hazard is over': (story) => {
    referred(story).does('cityClerk', 'referral.send').does('disciplineOfficer', 'referral.return');
    story.on('2026-04-14').does('cityClerk', 'referral.send', { facts: { letter: { number: '青安委移线〔2026〕2号', date: '2026-04-14' } } });
    story.does('disciplineOfficer', 'referral.receive').does('cityClerk', 'accountability.execute');
    story.on('2026-06-30').does('disciplineOfficer', 'referral.feed-back');
  },

  'returned, and the leader lets it rest': (story) => {
    referred(story).does('cityClerk', 'referral.send').does('disciplineOfficer', 'referral.return').does('otherCityLeader', 'referral.abandon');
    story.does('cityClerk', 'accountability.execute');
  },
};

import { people, units } from '../actors.js';
import { because, story, type CaseStory } from '../case-story.js';
import { applied, foundAndGradedMajor, planApproved, responded } from '../phases.js';
import type { Condition } from './condition.js';

const accepting = (): CaseStory => applied(planApproved(responded(foundAndGradedMajor(story())))).on('2026-05-11');
const assigned = (): CaseStory => story().does('inspector', 'hazard.discover').does('regulator', 'expert.assign');
const heard = (vote: 'for' | 'against'): CaseStory =>
  accepting().does('regulator', 'expert.assign').does('expert', 'expert.accept').does('expert', 'expert.give-opinion', { facts: { vote } });
/** The enterprise names the agency that assessed for it. */
const assessedBy = (agency: string): CaseStory =>
  planApproved(responded(foundAndGradedMajor(story()))).on('2026-05-08').does('safetyOfficer', 'rectification.finish').does('principal', 'assessment.submit', { facts: { agency } });

export const expertConditions: Readonly<Record<string, Condition>> = {
  'hazard-rectification agencyIndependent: who assessed for the enterprise is not heard on it': {
    refused: () => because(assessedBy(units.agency).refusal('regulator', 'expert.assign')),
    met: () => assessedBy(units.discipline).does('regulator', 'expert.assign'),
  },
  'hazard-rectification notAssignedAlready: one expert has one voice': {
    refused: () => because(assigned().refusal('regulator', 'expert.assign')),
    met: () => [
      assigned().does('regulator', 'expert.assign', { facts: { expert: people.otherExpert.person } }),
      assigned().does('expert', 'expert.decline').does('regulator', 'expert.assign'),
    ],
  },
  'hazard-rectification opinionsIn: whoever was asked is heard before the acceptance': {
    refused: () => because(accepting().does('regulator', 'expert.assign').refusal('inspector', 'acceptance.pass')),
    met: () => [
      heard('for').does('inspector', 'acceptance.pass'),
      accepting().does('regulator', 'expert.assign').does('regulator', 'expert.withdraw').does('inspector', 'acceptance.pass'),
      accepting().does('regulator', 'expert.assign').does('inspector', 'acceptance.fail'),
    ],
  },
  'hazard-rectification majorityAnswered: to depart from the experts needs reasons': {
    refused: () => because(heard('against').refusal('inspector', 'acceptance.pass')),
    met: () => heard('against').does('inspector', 'acceptance.pass', { facts: { departure: '所指问题不影响强度' } }),
  },
  'expert-assignment isExpert: the person is meant, not his post': {
    refused: () => because(assigned().refusal('otherExpert', 'expert.accept')),
    met: () => assigned().does('expert', 'expert.accept'),
  },
  'expert-assignment ofAssigner: another body does not withdraw it': {
    refused: () => because(assigned().refusal('cityClerk', 'expert.withdraw')),
    met: () => assigned().does('otherRegulator', 'expert.withdraw'),
  },
};

const decided = (): CaseStory => {
  const told = story().does('inspector', 'hazard.discover').on('2026-04-01');
  told.does('cityLeader', 'accountability.open', { facts: { kind: 'transfer-to-discipline', subject: { unit: units.bureau, role: 'regulator' } } });
  return told.does('cityClerk', 'accountability.notify').does('regulator', 'accountability.waive-statement').does('cityLeader', 'accountability.decide');
};
const sent = (receiver: string = units.discipline): CaseStory => decided().does('cityClerk', 'referral.send', { facts: { receiver } });
const returned = (): CaseStory => sent().does('disciplineOfficer', 'referral.return');

export const referralConditions: Readonly<Record<string, Condition>> = {
  'discipline-referral ofOfficer: the body that decided sends it': {
    refused: () => because(decided().refusal('provinceClerk', 'referral.send')),
    met: () => sent(),
  },
  'discipline-referral ofReceiver: the body to which it was sent answers': {
    refused: () => because(sent(units.province).refusal('disciplineOfficer', 'referral.receive')),
    met: () => sent().does('disciplineOfficer', 'referral.receive').does('disciplineOfficer', 'referral.feed-back'),
  },
  'discipline-referral ofLeader: the leader of that body lets it rest': {
    refused: () => because(returned().refusal('provinceLeader', 'referral.abandon')),
    met: () => returned().does('cityLeader', 'referral.abandon'),
  },
};

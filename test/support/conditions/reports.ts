import { units } from '../actors.js';
import { because, story, type CaseStory } from '../case-story.js';
import { forwarded, provedTrue, received, rewardApproved, verifying } from '../lives/whistleblower-reports.js';
import type { Condition } from './condition.js';

const opens = { enterprise: units.plant, title: '防火堤开裂', description: '裂缝约3米', place: '二号罐区', foundOn: '2026-03-04' };
const asked = (): CaseStory => verifying(story()).on('2026-04-20').does('regulator', 'whistle.ask-extension');
const extensionOf = (told: CaseStory, change: { left?: number; latest?: string }): CaseStory =>
  told.loading((loaded) => (loaded.duty?.extension ? { ...loaded, duty: { ...loaded.duty, extension: { ...loaded.duty.extension, ...change } as never } } : loaded));

/** Every condition of a report that can refuse an act, with a control. */
export const reportConditions: Readonly<Record<string, Condition>> = {
  'whistleblower-report ofBody: who took the report in decides on it': {
    refused: () => because(received(story()).refusal('fireIntakeOfficer', 'whistle.accept')),
    met: () => received(story()).does('otherIntakeOfficer', 'whistle.accept'),
  },
  'whistleblower-report ofReceiver: once forwarded it is the receiver’s': {
    refused: () => because(forwarded(story()).refusal('intakeOfficer', 'whistle.accept')),
    met: () => forwarded(story()).does('fireIntakeOfficer', 'whistle.accept'),
  },
  'whistleblower-report ofVerifier: who was asked verifies': {
    refused: () => because(received(story()).does('intakeOfficer', 'whistle.accept', { facts: { verifier: units.fireBrigade } }).refusal('regulator', 'whistle.verify')),
    met: () => verifying(story()).does('otherRegulator', 'whistle.verify'),
  },
  'whistleblower-report toAnotherUnit: nobody forwards to himself': {
    refused: () => because(received(story()).refusal('intakeOfficer', 'whistle.forward', { facts: { receiver: units.bureau } })),
    met: () => forwarded(story()),
  },
  'whistleblower-report hazardOnlyIfTrue: what is not true leads to no case': {
    refused: () => because(verifying(story()).refusal('regulator', 'whistle.verify', { facts: { finding: 'not-true', hazard: { joins: '00000000-0000-7000-8000-000000000001' } } })),
    met: () => verifying(story()).does('regulator', 'whistle.verify', { facts: { hazard: { joins: '00000000-0000-7000-8000-000000000001' } } }),
  },
  'whistleblower-report caseOpenedBeside: the case is opened with the finding': {
    refused: () => because(verifying(story()).refusal('regulator', 'whistle.verify', { facts: { hazard: { opens } } })),
    met: () =>
      verifying(story())
        .loading((loaded) => ({ ...loaded, caseBeside: '00000000-0000-7000-8000-000000000002' }))
        .does('regulator', 'whistle.verify', { facts: { hazard: { opens } } }),
  },
  'whistleblower-report extensionLeft: the rules give no more': {
    refused: () => because(extensionOf(verifying(story()), { left: 0 }).refusal('regulator', 'whistle.ask-extension')),
    met: () => asked(),
  },
  'whistleblower-report groundKnown: the ground is one of the pack': {
    refused: () => because(verifying(story()).refusal('regulator', 'whistle.ask-extension', { facts: { ground: 'tired' } })),
    met: () => asked(),
  },
  'whistleblower-report askedInTime: before the deadline is over': {
    refused: () => because(verifying(story()).on('2026-05-04').refusal('regulator', 'whistle.ask-extension')),
    met: () => verifying(story()).on('2026-05-03').does('regulator', 'whistle.ask-extension'),
  },
  'whistleblower-report laterThanDue: more time is later': {
    refused: () => because(verifying(story()).refusal('regulator', 'whistle.ask-extension', { facts: { until: '2026-05-03' } })),
    met: () => verifying(story()).does('regulator', 'whistle.ask-extension', { facts: { until: '2026-05-04' } }),
  },
  'whistleblower-report withinLongest: not longer than the pack allows': {
    refused: () => because(extensionOf(asked(), { latest: '2026-05-19' }).refusal('regulatorLeader', 'whistle.grant-extension')),
    met: () => extensionOf(asked(), { latest: '2026-05-20' }).does('regulatorLeader', 'whistle.grant-extension'),
  },
  'whistleblower-report notKnownBefore: what was known is not rewarded': {
    refused: () => because(provedTrue(story(), { knownBefore: true }).refusal('intakeOfficer', 'whistle.propose-reward')),
    met: () => [provedTrue(story()).does('intakeOfficer', 'whistle.propose-reward'), provedTrue(story(), { knownBefore: true }).does('intakeOfficer', 'whistle.decline-reward')],
  },
  'whistleblower-report tablePays: without a table there is no reward': {
    refused: () => because(provedTrue(story()).loading((loaded) => ({ ...loaded, rewards: null })).refusal('intakeOfficer', 'whistle.propose-reward')),
    met: () => provedTrue(story()).does('intakeOfficer', 'whistle.propose-reward'),
  },
  'whistleblower-report rewardsWhatWasReported: a hazard is no concealed accident': {
    refused: () => because(provedTrue(story()).refusal('intakeOfficer', 'whistle.propose-reward', { facts: { rewarded: { for: 'concealed-accident', grade: 'general', dead: 1 } } })),
    met: () => {
      const told = received(story(), { matter: 'concealed-accident' }).does('intakeOfficer', 'whistle.accept').does('regulator', 'whistle.verify').does('intakeOfficer', 'whistle.answer');
      return told.does('intakeOfficer', 'whistle.propose-reward', { facts: { rewarded: { for: 'concealed-accident', grade: 'general', dead: 1 } } });
    },
  },
  'whistleblower-report claimOver: the reporter has sixty days': {
    refused: () => because(rewardApproved(story()).on('2026-06-02').refusal('intakeOfficer', 'whistle.let-reward-lapse')),
    met: () => rewardApproved(story()).on('2026-06-03').does('intakeOfficer', 'whistle.let-reward-lapse'),
  },
};

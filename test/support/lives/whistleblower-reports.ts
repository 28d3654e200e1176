import { units } from '../actors.js';
import type { CaseStory } from '../case-story.js';
import type { Life } from '../whole-lives.js';

/** A case of a hazard that a report joins. */
const HAZARD_CASE = '00000000-0000-7000-8000-000000000001';

const numbered = (number: string, date = '2026-03-02'): { number: string; date: string } => ({ number, date });

export const received = (story: CaseStory, facts: Record<string, unknown> = {}): CaseStory => story.on('2026-03-02').does('intakeOfficer', 'whistle.receive', { facts });

export const verifying = (story: CaseStory): CaseStory => received(story).on('2026-03-04').does('intakeOfficer', 'whistle.accept');

/** Verified as true or partly true, and answered: a reward is to be proposed. */
export const provedTrue = (story: CaseStory, facts: Record<string, unknown> = {}): CaseStory =>
  verifying(story).on('2026-03-20').does('regulator', 'whistle.verify', { facts }).on('2026-03-24').does('intakeOfficer', 'whistle.answer');

export const rewardApproved = (story: CaseStory): CaseStory =>
  provedTrue(story).on('2026-04-01').does('intakeOfficer', 'whistle.propose-reward').on('2026-04-03').does('regulatorLeader', 'whistle.approve-reward');

export const forwarded = (story: CaseStory, facts: Record<string, unknown> = {}): CaseStory => received(story, facts).does('intakeOfficer', 'whistle.forward');

export const sentBack = (story: CaseStory): CaseStory => forwarded(story).on('2026-03-05').does('fireIntakeOfficer', 'whistle.send-back');

export const whistleLives: Readonly<Record<string, Life>> = {
  'accepted, verified as true, joined to a case, the proposal of the reward returned once, paid': (story) => {
    provedTrue(story, { hazard: { joins: HAZARD_CASE } }).on('2026-04-01').does('intakeOfficer', 'whistle.propose-reward');
    story.on('2026-04-02').does('regulatorLeader', 'whistle.return-reward').does('intakeOfficer', 'whistle.propose-reward');
    story.on('2026-04-03').does('regulatorLeader', 'whistle.approve-reward').on('2026-04-20').does('intakeOfficer', 'whistle.claim-reward');
    story.on('2026-04-24').does('otherIntakeOfficer', 'whistle.pay-reward');
  },

  'safety-critical, dispatched the same day, not true: answered': (story) => {
    received(story, { safetyCritical: true }).does('intakeOfficer', 'whistle.accept');
    story.on('2026-03-03').does('regulator', 'whistle.verify', { facts: { finding: 'not-true' } }).does('intakeOfficer', 'whistle.answer', { facts: { notice: null } });
  },

  'found to be safety-critical, forwarded, and accepted there': (story) => {
    received(story).does('intakeOfficer', 'whistle.mark-critical').does('intakeOfficer', 'whistle.forward');
    story.does('fireIntakeOfficer', 'whistle.accept', { facts: { verifier: units.fireBrigade } });
    story.on('2026-03-03').does('fireRegulator', 'whistle.verify', { facts: { finding: 'not-true' } }).does('fireIntakeOfficer', 'whistle.answer');
  },

  'forwarded, sent back, forwarded again and accepted there; more time granted; partly true, no reward': (story) => {
    sentBack(story).does('intakeOfficer', 'whistle.forward', { facts: { letter: numbered('青应急举移〔2026〕2号') } });
    story.on('2026-03-06').does('fireIntakeOfficer', 'whistle.accept');
    story.on('2026-04-20').does('regulator', 'whistle.ask-extension').on('2026-04-22').does('regulatorLeader', 'whistle.grant-extension');
    story.on('2026-05-18').does('regulator', 'whistle.verify', { facts: { finding: 'partly' } }).does('fireIntakeOfficer', 'whistle.answer');
    story.does('fireIntakeOfficer', 'whistle.decline-reward');
  },

  'forwarded and refused there': (story) => {
    forwarded(story).on('2026-03-04').does('fireIntakeOfficer', 'whistle.refuse');
  },

  'sent back and accepted after all; the returned proposal is dropped': (story) => {
    sentBack(story).on('2026-03-06').does('intakeOfficer', 'whistle.accept').on('2026-03-20').does('regulator', 'whistle.verify').does('intakeOfficer', 'whistle.answer');
    story.does('intakeOfficer', 'whistle.propose-reward').does('regulatorLeader', 'whistle.return-reward').does('intakeOfficer', 'whistle.decline-reward');
  },

  'sent back and refused': (story) => {
    sentBack(story).on('2026-03-06').does('intakeOfficer', 'whistle.refuse');
  },

  'refused, with what still waited in the case': (story) => {
    received(story).on('2026-03-10').rungAsksLeader(1, 'circular').rungAsksForReceipt(1).asksToSign(1, 'inspector');
    story.does('intakeOfficer', 'whistle.refuse');
  },

  'more time refused; the reward is approved and never claimed': (story) => {
    verifying(story).on('2026-04-20').does('regulator', 'whistle.ask-extension').does('regulatorLeader', 'whistle.refuse-extension');
    story.on('2026-04-28').does('regulator', 'whistle.verify').does('intakeOfficer', 'whistle.answer');
    story.does('intakeOfficer', 'whistle.propose-reward').does('regulatorLeader', 'whistle.approve-reward').on('2026-06-28').does('intakeOfficer', 'whistle.let-reward-lapse');
  },

  'a reward that the reporter renounces': (story) => {
    rewardApproved(story).does('intakeOfficer', 'whistle.decline-reward', { facts: { ground: 'renounced', reasons: '举报人表示放弃' } });
  },
};

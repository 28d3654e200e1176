import { approvalOf } from '../valid-facts.js';
import type { Life } from '../whole-lives.js';

export const escalationLives: Readonly<Record<string, Life>> = {
  'an interview approved, a circular declined, a penalty referral that lapses with the hazard': (story) => {
    story.does('inspector', 'hazard.discover');
    story.on('2026-04-01').rungAsksLeader(1, 'interview').does('cityLeader', 'escalation.approve', { instance: 2 });
    story.on('2026-04-10').rungAsksLeader(1, 'circular').does('cityLeader', 'escalation.decline');
    story.on('2026-04-20').rungAsksLeader(1, 'penalty-referral').does('regulator', 'hazard.dismiss');
  },

  'a supervision letter carried out, power cut and restored after the hazard was dismissed': (story) => {
    story.does('inspector', 'hazard.discover');
    story.on('2026-04-01').rungAsksLeader(1, 'supervision-letter').does('cityLeader', 'escalation.approve');
    story.on('2026-04-02').does('cityClerk', 'escalation.carry-out');
    story.on('2026-04-20').rungAsksLeader(1, 'cut-of-power').does('regulatorLeader', 'escalation.approve', { facts: approvalOf('cut-of-power') });
    story.does('regulator', 'hazard.dismiss').does('regulator', 'escalation.carry-out');
    story.on('2026-05-01').does('otherRegulator', 'escalation.lift');
  },
};

export const receiptLives: Readonly<Record<string, Life>> = {
  'a warning acknowledged, another that lapses with the hazard': (story) => {
    story.does('inspector', 'hazard.discover');
    story.on('2026-03-06').rungAsksForReceipt(1).on('2026-03-09').does('cityClerk', 'escalation.acknowledge');
    story.on('2026-03-20').rungAsksForReceipt(1).does('regulator', 'hazard.dismiss');
  },
};

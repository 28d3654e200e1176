import type { CaseStory } from './case-story.js';
import { clockLives } from './lives/clocks.js';
import { extensionLives } from './lives/extensions.js';
import { accountabilityLives, correctionLives } from './lives/accountabilities.js';
import { countersignatureLives } from './lives/countersignatures.js';
import { escalationLives, receiptLives } from './lives/escalations.js';
import { expertLives, referralLives } from './lives/experts-and-discipline.js';
import { hazardLives } from './lives/hazards.js';
import { listingLives } from './lives/listings.js';
import { planLives } from './lives/plans.js';
import { recordLives } from './lives/records.js';
import { whistleLives } from './lives/whistleblower-reports.js';
import { reportLives } from './lives/reports.js';
import { transferLives } from './lives/transfers.js';

/** A whole life of a case: acts that are all accepted, from opening to the end that its name says. */
export type Life = (story: CaseStory) => void;

/** Whole lives by the definition that they are chiefly about. Together they exercise every transition of every definition. */
export const wholeLives: Readonly<Record<string, Readonly<Record<string, Life>>>> = {
  'hazard-rectification': { ...hazardLives, ...recordLives, ...clockLives },
  'rectification-plan': planLives,
  'listed-supervision': listingLives,
  'escalation-decision': escalationLives,
  'extension-request': extensionLives,
  'upward-report': reportLives,
  'escalation-receipt': receiptLives,
  accountability: accountabilityLives,
  'record-correction': correctionLives,
  countersignature: countersignatureLives,
  'expert-assignment': expertLives,
  'discipline-referral': referralLives,
  transfer: transferLives,
  'whistleblower-report': whistleLives,
};

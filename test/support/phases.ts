import { units } from './actors.js';
import { submission, type CaseStory } from './case-story.js';
import { implementationFacts } from './valid-facts.js';

/** Stretches that several stories have in common. Each begins where the one before it ends. */

export const items = Object.keys(implementationFacts) as (keyof typeof implementationFacts)[];

/** Found by an inspection and graded major by the regulator. */
export function foundAndGradedMajor(story: CaseStory): CaseStory {
  return story.on('2026-03-02').does('inspector', 'hazard.discover').on('2026-03-03').does('regulator', 'hazard.grade-major');
}

/** The report to the superior and the four things that are owed at once; `stop` is what the order stops. */
export function responded(story: CaseStory, stop: 'none' | 'part' | 'whole' = 'none'): CaseStory {
  return story
    .on('2026-03-04')
    .does('regulator', 'report.file-upward')
    .does('safetyOfficer', 'controls.take')
    .does('principal', 'report.to-department')
    .does('safetyOfficer', 'report.to-workers')
    .does('regulator', 'order.serve', { facts: { stop } });
}

/** Number of the plan that is open. */
export function openPlan({ state }: CaseStory): number {
  return state.instances.find(({ workflow }) => workflow === 'rectification-plan')?.instance ?? 0;
}

/** A plan with all five implementations, accepted and approved. */
export function planApproved(story: CaseStory): CaseStory {
  story.on('2026-03-20');
  for (const item of items) {
    story.does('safetyOfficer', 'plan.submit-item', { facts: submission(item) }).does('inspector', 'plan.accept-item', { facts: { item } });
  }
  return story.on('2026-03-25').does('regulator', 'plan.approve');
}

/** The works to their end and the application for acceptance. */
export function applied(story: CaseStory): CaseStory {
  return story
    .on('2026-04-20')
    .does('safetyOfficer', 'progress.report')
    .on('2026-05-08')
    .does('safetyOfficer', 'rectification.finish')
    .does('principal', 'assessment.submit')
    .on('2026-05-10')
    .does('principal', 'acceptance.apply');
}

/** Works again after a failed acceptance, to a new application. */
export function appliedAgain(story: CaseStory): CaseStory {
  return story.on('2026-06-08').does('safetyOfficer', 'rectification.finish').does('principal', 'assessment.submit').does('principal', 'acceptance.apply');
}

/** A listing by the city, proposed by the regulator, published. Gives its number. */
export function listedByCity(story: CaseStory): number {
  const listing = noticedByCity(story);
  filed(story, 'cityClerk').on('2026-03-10').does('cityClerk', 'listing.publish', { instance: listing });
  return listing;
}

/** The same, with its notice issued but not yet published. */
export function noticedByCity(story: CaseStory): number {
  const listing = proposedToCity(story);
  story.does('cityLeader', 'listing.approve', { instance: listing }).does('cityClerk', 'listing.issue', { instance: listing });
  return listing;
}

export function proposedToCity(story: CaseStory): number {
  story.on('2026-03-06').does('regulator', 'listing.propose');
  return story.state.lastInstance;
}

/** The report that was started last: of a listing whose notice has just been issued. */
export function filed(story: CaseStory, who: 'cityClerk' | 'provinceClerk', receiver: string = units.bureau): CaseStory {
  return story.does(who, 'report.file-upward', { instance: story.state.lastInstance, facts: { receiver } });
}

/** What of a proposal, a notice and a publication differs for the province. */
export const ofProvince = { level: 'province', body: '00000000-0000-4000-8000-000000000005' } as const;

export function listedByProvince(story: CaseStory): number {
  const listing = noticedByProvince(story);
  filed(story, 'provinceClerk').does('provinceClerk', 'listing.publish', { instance: listing });
  return listing;
}

export function noticedByProvince(story: CaseStory): number {
  story.does('regulator', 'listing.propose', { facts: ofProvince });
  const listing = story.state.lastInstance;
  story.does('provinceLeader', 'listing.approve', { instance: listing });
  story.does('provinceClerk', 'listing.issue', { instance: listing, facts: { level: 'province' } });
  return listing;
}

/** Delisted by the city, told to the public, and checked on return. */
export function delistedByCity(story: CaseStory, listing: number, result: 'holds' | 'recurred' = 'holds'): CaseStory {
  return story
    .does('cityLeader', 'listing.delist', { instance: listing })
    .does('cityClerk', 'delisting.publish', { instance: listing })
    .on('2026-09-01')
    .does('cityClerk', 'return-check.record', { instance: listing, facts: { result } });
}

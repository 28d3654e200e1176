import type { Instance } from '../workflow/case-state.js';

/** Levels of listing bodies (挂牌督办级别: 镇, 县, 市, 省, 国家), the lowest first. */
export const listingLevels = ['town', 'county', 'city', 'province', 'state'] as const;

export type ListingLevel = (typeof listingLevels)[number];

/**
 * The level of a case: the highest at which it is listed, or proposed for it. A listing carries its level in its context; one that was raised goes on at the
 * lower level until it is delisted, and the case then counts as of the higher.
 */
export function levelOf(instances: readonly Pick<Instance, 'snapshot' | 'final'>[]): ListingLevel | null {
  const held = new Set(instances.filter(({ final }) => !final).map(({ snapshot }) => snapshot.context['level']));
  return listingLevels.findLast((level) => held.has(level)) ?? null;
}

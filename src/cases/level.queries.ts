import type { Parameters } from './scope.queries.js';

/** Levels of listing bodies, the lowest first. */
export const listingLevels = ['town', 'county', 'city', 'province', 'state'] as const;

export type ListingLevel = (typeof listingLevels)[number];

/**
 * Holds of a case (its identifier as SQL) that is listed, or proposed for it, at this level now. Asks the few machines of one case by their key. Written so
 * that PostgreSQL cannot turn it into a join and takes it to hold of every other row: it has no statistics of what stands in a snapshot, guesses one in two
 * hundred, and would read and sort everything instead of walking the index in the order of the page (10,000 duties: 270 ms instead of 2).
 */
export function listedAt(caseId: string, level: ListingLevel, parameters: Parameters): string {
  return `coalesce((select true from workflow_instance l where l.case_id = ${caseId} and l.workflow = 'listed-supervision' and not l.final
                       and l.snapshot #>> '{context,level}' = ${parameters.add(level)} limit 1), false)`;
}

const LEVELS = listingLevels.map((level) => `'${level}'`).join(', ');

/** How high a case (its identifier as SQL) is listed, or proposed for it, now: 5 for the state down to 1 for a town, 0 where it is not. */
export function listedHowHigh(caseId: string): string {
  return `coalesce((select max(array_position(array[${LEVELS}], l.snapshot #>> '{context,level}')) from workflow_instance l
                     where l.case_id = ${caseId} and l.workflow = 'listed-supervision' and not l.final), 0)`;
}

import { scopePrefix } from '../domain/codes/region.js';
import { nameLikeness, namePairs } from '../domain/record/name-likeness.js';
import type { Read } from '../platform/db/transaction.js';
import { COLUMNS } from './directory.queries.js';
import { officialKinds, type Organisation } from './organisation.js';

/** An organisation that another one may be, and how much alike their names are (0 to 1). */
export interface JoinCandidate extends Organisation {
  likeness: number;
  /** Cases that name it as a party. */
  cases: number;
}

/** Below that, names have little more in common than a word of the trade. */
const LEAST = 0.4;
/** How many names are compared at most; those that share most pairs of characters come first. */
const MOST_COMPARED = 500;
const MOST_SHOWN = 20;

/**
 * Organisations with a name like that of this one, in the same region or in one that holds it or lies in it: known ones for one that published records brought, recorded ones for one
 * that is known. The likest first.
 */
export async function joinCandidates(read: Read, organisation: Organisation): Promise<JoinCandidate[]> {
  const { id, name, verified, kind, regionCode } = organisation;
  const stem = regionCode === null ? '' : scopePrefix(regionCode);
  const { rows } = await read.query<Organisation & { cases: number }>(
    `select ${COLUMNS},
            (select count(*)::int from case_file c where o.id in (c.enterprise_id, c.authority_id, c.supervisor_id)) as cases
       from (select o.*, (select count(*) from unnest($3::text[]) p where strpos(o.name, p) > 0) as shared
               from organisation o
              where o.id <> $1 and o.verified = $2 and o.joined_into is null and o.kind = any($4) and o.valid_to is null
                and (o.region_code is null or $5 = '' or o.region_code like $5 || '%' or $5 like rtrim(o.region_code, '0') || '%')) o
      where o.shared > 0 order by o.shared desc, o.id limit ${MOST_COMPARED}`,
    [id, !verified, namePairs(name), kind === 'enterprise' ? [kind] : officialKinds, stem],
  );
  return rows
    .map((row) => ({ ...row, likeness: nameLikeness(name, row.name) }))
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SHOWN);
}

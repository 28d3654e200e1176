import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Read } from '../platform/db/transaction.js';

/** What would be left without an organisation after its last day. */
export interface OrganisationUses {
  /** Posts that go on. */
  posts: number;
  /** Open cases that concern it, or in which it owes a duty. */
  cases: number;
  /** Organisations that name it as the one above and go on. */
  below: number;
}

export async function usesOf(read: Read, id: string, lastDay: LocalDate): Promise<OrganisationUses> {
  const { rows } = await read.query<OrganisationUses>({
    name: 'directory.uses',
    text: `select (select count(*)::int from post where organisation_id = $1 and (held_to is null or held_to > $2)) as posts,
                  (select count(distinct case_id)::int from (
                     select case_id from duty where unit_id = $1 and settled_at is null
                      union all select case_id from case_file where open and $1 in (enterprise_id, authority_id, supervisor_id)) c) as cases,
                  (select count(*)::int from organisation where (authority_id = $1 or committee_id = $1) and (valid_to is null or valid_to > $2)) as below`,
    values: [id, lastDay],
  });
  return rows[0] as OrganisationUses;
}

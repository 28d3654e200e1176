import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Parties } from '../domain/workflow/case-state.js';
import type { Read } from '../platform/db/transaction.js';
import { officialKinds, type Organisation, type OrganisationKind } from './organisation.js';

const COLUMNS = `o.id, o.kind, o.name, o.credit_code as "creditCode", o.region_code as "regionCode", o.level,
       o.authority_id as authority, o.committee_id as committee, o.verified`;

/** Names of these organisations by identifier; an identifier that nobody has is missing. */
export async function organisationNames(read: Read, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await read.query<{ id: string; name: string }>({
    name: 'directory.names',
    text: 'select id, name from organisation where id = any($1::uuid[])',
    values: [ids],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Names of these people by identifier; null, undefined and whoever is not in the directory is missing. */
export async function personNames(read: Read, ids: readonly (string | null | undefined)[]): Promise<Map<string, string>> {
  const asked = [...new Set(ids)].filter((id) => id !== null && id !== undefined);
  if (asked.length === 0) return new Map();
  const { rows } = await read.query<{ id: string; name: string }>({
    name: 'directory.person-names',
    text: 'select id, name from person where id = any($1::uuid[])',
    values: [asked],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** A post of the directory, or one person in it. */
export interface NamedPost {
  unit: string;
  role: Role;
  person: string | null;
}

/** Which of these posts (by their place in the list) nobody holds on the local day, or not the person that is named. */
export async function unheldPosts(read: Read, posts: readonly NamedPost[], today: LocalDate): Promise<number[]> {
  const { rows } = await read.query<{ place: number }>({
    name: 'directory.unheld-posts',
    text: `select a.place::int - 1 as place
             from jsonb_array_elements($1) with ordinality as a(post, place)
            where not exists (select 1 from post p
                               where p.organisation_id::text = a.post->>'unit' and p.role = a.post->>'role' and p.held_from <= $2 and (p.held_to is null or p.held_to >= $2)
                                 and (a.post->>'person' is null or p.person_id::text = a.post->>'person'))
            order by a.place`,
    values: [JSON.stringify(posts), today],
  });
  return rows.map(({ place }) => place);
}

/** Which of these identifiers (UUIDs) no authority and no safety committee office has. */
export async function unknownOfficials(read: Read, ids: readonly string[]): Promise<string[]> {
  const { rows } = await read.query<{ id: string }>({
    name: 'directory.officials',
    text: 'select id from organisation where id = any($1::uuid[]) and kind = any($2)',
    values: [ids, officialKinds],
  });
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/** What a search for organisations asks; a region is given as what its codes begin with. */
export interface OrganisationSearch {
  kinds: readonly OrganisationKind[];
  /** What the name contains. */
  text: string | null;
  regionPrefix: string;
  /** Identifier after which the page begins. */
  after: string | null;
  most: number;
}

/** Organisations in the order of their identifiers, at most `most`. */
export async function searchOrganisations(read: Read, { kinds, text, regionPrefix, after, most }: OrganisationSearch): Promise<Organisation[]> {
  const { rows } = await read.query<Organisation>(
    `select ${COLUMNS}
       from organisation o
      where o.kind = any($1) and ($2 = '' or o.region_code like $2 || '%') and ($3::text is null or position($3 in o.name) > 0)
        and ($4::uuid is null or o.id > $4)
      order by o.id limit $5`,
    [kinds, regionPrefix, text, after, most],
  );
  return rows;
}

/** What a new case takes from the directory: whom it concerns and where it is. */
export interface CaseOrigin {
  parties: Parties;
  region: string | null;
  /** GB/T 4754 code of what the enterprise does. */
  industry: string | null;
}

/** Parties and region of a case of this enterprise (a UUID); null where the directory has no such enterprise. */
export async function caseOriginOf(read: Read, enterprise: string): Promise<CaseOrigin | null> {
  const { rows } = await read.query<{ region: string | null; industry: string | null; authority: string | null; supervisor: string | null }>({
    name: 'directory.case-origin',
    text: `select e.region_code as region, e.industry, e.authority_id as authority, coalesce(e.committee_id, a.committee_id) as supervisor
             from organisation e left join organisation a on a.id = e.authority_id
            where e.id = $1 and e.kind = 'enterprise'`,
    values: [enterprise],
  });
  const [found] = rows;
  if (found === undefined) return null;
  return { parties: { enterprise, authority: found.authority, supervisor: found.supervisor }, region: found.region, industry: found.industry };
}

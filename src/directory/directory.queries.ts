import type { Parties } from '../domain/workflow/case-state.js';
import type { Read } from '../platform/db/transaction.js';
import type { Organisation, OrganisationKind } from './organisation.js';

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

/** Kind of each of these organisations (UUIDs); one that the directory does not have is missing. */
export async function organisationKindsOf(read: Read, ids: readonly string[]): Promise<Map<string, OrganisationKind>> {
  const { rows } = await read.query<{ id: string; kind: OrganisationKind }>({
    name: 'directory.kinds',
    text: 'select id, kind from organisation where id = any($1::uuid[])',
    values: [ids],
  });
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

/** Whether a person holds a post of an expert in an agency, without an end that is known of. */
export async function isExpertOf(read: Read, agency: string, person: string): Promise<boolean> {
  const { rowCount } = await read.query({
    name: 'directory.expert-of',
    text: `select from post where organisation_id = $1 and person_id = $2 and role = 'expert' and held_to is null`,
    values: [agency, person],
  });
  return rowCount !== 0;
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

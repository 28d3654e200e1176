import type { Line } from '../domain/access/line.js';
import type { Parties } from '../domain/workflow/case-state.js';
import type { Read } from '../platform/db/transaction.js';
import { officialKinds, type Organisation, type OrganisationKind } from './organisation.js';

const COLUMNS = `o.id, o.kind, o.name, o.credit_code as "creditCode", o.region_code as "regionCode", o.level, o.line,
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
  /** Only enterprises whose authority is of this line; null for every line. */
  line: Line | null;
  /** Identifier after which the page begins. */
  after: string | null;
  most: number;
}

/** Organisations in the order of their identifiers, at most `most`. */
export async function searchOrganisations(read: Read, { kinds, text, regionPrefix, line, after, most }: OrganisationSearch): Promise<Organisation[]> {
  const { rows } = await read.query<Organisation>(
    `select ${COLUMNS}
       from organisation o
      where o.kind = any($1) and ($2 = '' or o.region_code like $2 || '%') and ($3::text is null or position($3 in o.name) > 0)
        and ($4::uuid is null or o.id > $4)
        and ($6::text is null or exists (select from organisation a where a.id = o.authority_id and a.line = $6))
      order by o.id limit $5`,
    [kinds, regionPrefix, text, after, most, line],
  );
  return rows;
}

/** What a new case takes from the directory: whom it concerns and where it is. */
export interface CaseOrigin {
  parties: Parties;
  region: string | null;
  /** GB/T 4754 code of what the enterprise does. */
  industry: string | null;
  /** Line of its authority; null where that has none, or is not known. */
  line: Line | null;
}

/** Parties, region and line of a case of this enterprise (a UUID); null where the directory has no such enterprise. */
export async function caseOriginOf(read: Read, enterprise: string): Promise<CaseOrigin | null> {
  const { rows } = await read.query<Omit<CaseOrigin, 'parties'> & { authority: string | null; supervisor: string | null }>({
    name: 'directory.case-origin',
    text: `select e.region_code as region, e.industry, a.line, e.authority_id as authority, coalesce(e.committee_id, a.committee_id) as supervisor
             from organisation e left join organisation a on a.id = e.authority_id
            where e.id = $1 and e.kind = 'enterprise'`,
    values: [enterprise],
  });
  const [found] = rows;
  if (found === undefined) return null;
  const { authority, supervisor, ...origin } = found;
  return { parties: { enterprise, authority, supervisor }, ...origin };
}

import type { Line } from '../domain/access/line.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Parties } from '../domain/workflow/case-state.js';
import type { Read } from '../platform/db/transaction.js';
import type { Organisation, OrganisationKind } from './organisation.js';

/** The columns of an organisation `o` under the names of its properties. */
export const COLUMNS = `o.id, o.kind, o.name, o.credit_code as "creditCode", o.region_code as "regionCode", o.level, o.line, o.authority_id as authority,
       o.committee_id as committee, o.industry, o.scale, o.principal, o.valid_from as "validFrom", o.valid_to as "validTo", o.verified, o.joined_into as "joinedInto"`;

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

/** Kind of each of these organisations (UUIDs); one that does not exist on a day is missing. */
export async function organisationKindsOf(read: Read, ids: readonly string[], on: LocalDate): Promise<Map<string, OrganisationKind>> {
  const { rows } = await read.query<{ id: string; kind: OrganisationKind }>({
    name: 'directory.kinds',
    text: 'select id, kind from organisation where id = any($1::uuid[]) and (valid_to is null or valid_to >= $2)',
    values: [ids, on],
  });
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

/** Whether a person is an expert of an agency on a day. */
export async function isExpertOf(read: Read, agency: string, { person, today }: { person: string; today: LocalDate }): Promise<boolean> {
  const { rowCount } = await read.query({
    name: 'directory.expert-of',
    text: `select from post where organisation_id = $1 and person_id = $2 and role = 'expert' and held_from <= $3 and (held_to is null or held_to >= $3)`,
    values: [agency, person, today],
  });
  return rowCount !== 0;
}

/** What a search for organisations asks; a region is given as what its codes begin with. */
export interface OrganisationSearch {
  kinds: readonly OrganisationKind[];
  /** What the name contains, or the credit code. */
  text: string | null;
  regionPrefix: string;
  /** Only enterprises whose authority is of this line; null for every line. */
  line?: Line | null;
  /** Only those that are verified, or that are not. */
  verified?: boolean | null;
  /** Only those that exist on this day. */
  on?: LocalDate | null;
  /** Those that were joined with a known one as well. */
  joined?: boolean;
  /** Identifier after which the page begins. */
  after: string | null;
  most: number;
}

/** Organisations in the order of their identifiers, at most `most`. */
export async function searchOrganisations(read: Read, { kinds, text, regionPrefix, line, verified, on, joined, after, most }: OrganisationSearch): Promise<Organisation[]> {
  const { rows } = await read.query<Organisation>(
    `select ${COLUMNS}
       from organisation o
      where o.kind = any($1) and ($2 = '' or o.region_code like $2 || '%') and ($3::text is null or position($3 in o.name) > 0 or o.credit_code = $3)
        and ($4::uuid is null or o.id > $4) and ($6::boolean is null or o.verified = $6) and ($7::date is null or o.valid_to is null or o.valid_to >= $7)
        and ($9 or o.joined_into is null) and ($8::text is null or exists (select from organisation a where a.id = o.authority_id and a.line = $8))
      order by o.id limit $5`,
    [kinds, regionPrefix, text, after, most, verified ?? null, on ?? null, line ?? null, joined === true],
  );
  return rows;
}

/** The organisation with this identifier (a UUID), or null. */
export async function organisationOf(read: Read, id: string): Promise<Organisation | null> {
  const { rows } = await read.query<Organisation>({ name: 'directory.organisation', text: `select ${COLUMNS} from organisation o where o.id = $1`, values: [id] });
  return rows[0] ?? null;
}

/** Identifier of the organisation that has this credit code, or null. */
export async function organisationOfCode(read: Read, creditCode: string): Promise<string | null> {
  const { rows } = await read.query<{ id: string }>({ name: 'directory.organisation-of-code', text: 'select id from organisation where credit_code = $1', values: [creditCode] });
  return rows[0]?.id ?? null;
}

/** Identifiers of the organisations that bear exactly this name. */
export async function organisationsNamed(read: Read, name: string): Promise<string[]> {
  const { rows } = await read.query<{ id: string }>({ name: 'directory.organisations-named', text: 'select id from organisation where name = $1 order by id', values: [name] });
  return rows.map(({ id }) => id);
}

/** Whether `upper` stands above `lower` in the tree of official bodies, at any distance. */
export async function standsAbove(read: Read, upper: string, lower: string): Promise<boolean> {
  const { rows } = await read.query<{ above: boolean }>({
    name: 'directory.stands-above',
    text: `with recursive chain(id) as (
             select committee_id from organisation where id = $2
             union select o.committee_id from organisation o join chain c on c.id = o.id where o.committee_id is not null)
           select exists (select 1 from chain where id = $1) as above`,
    values: [upper, lower],
  });
  return rows[0]?.above === true;
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

/** Parties, region and line of a case of this enterprise (a UUID); null where the directory has no such enterprise on that day. */
export async function caseOriginOf(read: Read, enterprise: string, on: LocalDate): Promise<CaseOrigin | null> {
  const { rows } = await read.query<Omit<CaseOrigin, 'parties'> & { authority: string | null; supervisor: string | null }>({
    name: 'directory.case-origin',
    text: `select e.region_code as region, e.industry, a.line, e.authority_id as authority, coalesce(e.committee_id, a.committee_id) as supervisor
             from organisation e left join organisation a on a.id = e.authority_id
            where e.id = $1 and e.kind = 'enterprise' and (e.valid_to is null or e.valid_to >= $2)`,
    values: [enterprise, on],
  });
  const [found] = rows;
  if (found === undefined) return null;
  const { authority, supervisor, ...origin } = found;
  return { parties: { enterprise, authority, supervisor }, ...origin };
}

import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';

/** Somebody of the directory. */
export interface Person {
  id: string;
  name: string;
  /** Number under which the staff lists of the installation know him. */
  staffNumber: string | null;
  /** Last local day of somebody who has left for good. */
  leftOn: LocalDate | null;
}

/** A post with its holder: a role in an organisation, from a day on and perhaps to a day (both included). */
export interface KeptPost {
  id: string;
  person: string;
  personName: string;
  unit: string;
  unitName: string;
  role: Role;
  from: LocalDate;
  to: LocalDate | null;
}

const PERSON = `n.id, n.name, n.staff_number as "staffNumber", n.left_on as "leftOn"`;
const POST = `p.id, p.person_id as person, n.name as "personName", p.organisation_id as unit, o.name as "unitName", p.role, p.held_from as "from", p.held_to as "to"`;

/** The person with this identifier (a UUID), or null. */
export async function personOf(read: Read, id: string): Promise<Person | null> {
  const { rows } = await read.query<Person>({ name: 'directory.person', text: `select ${PERSON} from person n where n.id = $1`, values: [id] });
  return rows[0] ?? null;
}

/** Identifier of the person with this staff number, or null. */
export async function personOfNumber(read: Read, staffNumber: string): Promise<string | null> {
  const { rows } = await read.query<{ id: string }>({ name: 'directory.person-of-number', text: 'select id from person where staff_number = $1', values: [staffNumber] });
  return rows[0]?.id ?? null;
}

/** People whose name contains the text or whose staff number it is, in the order of their identifiers. */
export async function searchPeople(read: Read, { text, after, most }: { text: string | null; after: string | null; most: number }): Promise<Person[]> {
  const { rows } = await read.query<Person>(
    `select ${PERSON} from person n
      where ($1::text is null or position($1 in n.name) > 0 or n.staff_number = $1) and ($2::uuid is null or n.id > $2) order by n.id limit $3`,
    [text, after, most],
  );
  return rows;
}

/** What a search for posts asks; null asks for all. */
export interface PostSearch {
  unit: string | null;
  person: string | null;
  role: Role | null;
  /** Only those held on this day. */
  on: LocalDate | null;
  after: string | null;
  most: number;
}

/** Posts in the order of their identifiers. */
export async function searchPosts(read: Read, { unit, person, role, on, after, most }: PostSearch): Promise<KeptPost[]> {
  const { rows } = await read.query<KeptPost>(
    `select ${POST} from post p join person n on n.id = p.person_id join organisation o on o.id = p.organisation_id
      where ($1::uuid is null or p.organisation_id = $1) and ($2::uuid is null or p.person_id = $2) and ($3::text is null or p.role = $3)
        and ($4::date is null or (p.held_from <= $4 and (p.held_to is null or p.held_to >= $4))) and ($5::uuid is null or p.id > $5)
      order by p.id limit $6`,
    [unit, person, role, on, after, most],
  );
  return rows;
}

/** The post with this identifier (a UUID), or null. */
export async function postOf(read: Read, id: string): Promise<KeptPost | null> {
  const { rows } = await read.query<KeptPost>({
    name: 'directory.post',
    text: `select ${POST} from post p join person n on n.id = p.person_id join organisation o on o.id = p.organisation_id where p.id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

/** Posts of a person that go on after a day, the one held longest first. */
export async function postsAfter(read: Read, person: string, day: LocalDate): Promise<KeptPost[]> {
  const { rows } = await read.query<KeptPost>({
    name: 'directory.posts-after',
    text: `select ${POST} from post p join person n on n.id = p.person_id join organisation o on o.id = p.organisation_id
            where p.person_id = $1 and (p.held_to is null or p.held_to > $2) order by p.held_from, p.id`,
    values: [person, day],
  });
  return rows;
}

/** Days, both included; null where they go on. */
export interface Days {
  from: LocalDate;
  to: LocalDate | null;
}

/** Roles in which somebody may act at some time in these days, in his own posts and for others, wherever. */
export async function rolesIn(read: Read, person: string, { from, to }: Days): Promise<Role[]> {
  const { rows } = await read.query<{ role: Role }>({
    name: 'directory.roles-in',
    text: `select distinct role from acting_post
            where person_id = $1 and daterange(held_from, held_to + 1) && daterange($2::date, $3::date + 1)`,
    values: [person, from, to],
  });
  return rows.map(({ role }) => role);
}

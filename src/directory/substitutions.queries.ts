import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';

/** Substitution in absence (代理): somebody acts in the post of a colleague on these days (local, both included). */
export interface Substitution {
  id: string;
  post: string;
  role: Role;
  unit: string;
  unitName: string;
  absent: string;
  absentName: string;
  substitute: string;
  substituteName: string;
  /** Post of his own on which the substitute stands. */
  substitutePost: string;
  from: LocalDate;
  to: LocalDate;
  why: string;
  document: string | null;
}

const SUBSTITUTION = `
select s.id, s.post_id as post, p.role, s.organisation_id as unit, o.name as "unitName", s.absent_id as absent, a.name as "absentName", s.substitute_id as substitute,
       b.name as "substituteName", s.substitute_post_id as "substitutePost", s.held_from as "from", s.held_to as "to", s.why, s.document
  from substitution s join post p on p.id = s.post_id join organisation o on o.id = s.organisation_id
  join person a on a.id = s.absent_id join person b on b.id = s.substitute_id`;

/** The substitution with this identifier (a UUID), or null. */
export async function substitutionOf(read: Read, id: string): Promise<Substitution | null> {
  const { rows } = await read.query<Substitution>({ name: 'directory.substitution', text: `${SUBSTITUTION} where s.id = $1`, values: [id] });
  return rows[0] ?? null;
}

/** What a search for substitutions asks; null asks for all. */
export interface SubstitutionSearch {
  unit: string | null;
  /** Absent person or substitute. */
  person: string | null;
  on: LocalDate | null;
  after: string | null;
  most: number;
}

/** Substitutions in the order of their identifiers. */
export async function searchSubstitutions(read: Read, { unit, person, on, after, most }: SubstitutionSearch): Promise<Substitution[]> {
  const { rows } = await read.query<Substitution>(
    `${SUBSTITUTION}
      where ($1::uuid is null or s.organisation_id = $1) and ($2::uuid is null or $2 in (s.absent_id, s.substitute_id))
        and ($3::date is null or (s.held_from <= $3 and s.held_to >= $3)) and ($4::uuid is null or s.id > $4)
      order by s.id limit $5`,
    [unit, person, on, after, most],
  );
  return rows;
}

/** Substitutions that rest on a post, as the one that is left or the one from which somebody steps in, and go on after a day. */
export async function substitutionsOn(read: Read, post: string, day: LocalDate): Promise<Substitution[]> {
  const { rows } = await read.query<Substitution>({
    name: 'directory.substitutions-on',
    text: `${SUBSTITUTION} where $1 in (s.post_id, s.substitute_post_id) and s.held_to > $2 order by s.id`,
    values: [post, day],
  });
  return rows;
}

/** Who else is away or stands in during these days, as far as it concerns a post and two people. */
export interface Clash {
  kind: 'chain' | 'overlap';
  absentName: string;
  substituteName: string;
  from: LocalDate;
  to: LocalDate;
}

/** The first substitution that stands in the way of another one. */
export async function clashWith(read: Read, of: { post: string; absent: string; substitute: string; from: LocalDate; to: LocalDate }): Promise<Clash | null> {
  const { rows } = await read.query<Clash>({
    name: 'directory.substitution-clash',
    text: `select case when s.post_id = $1 then 'overlap' else 'chain' end as kind, a.name as "absentName", b.name as "substituteName", s.held_from as "from", s.held_to as "to"
             from substitution s join person a on a.id = s.absent_id join person b on b.id = s.substitute_id
            where (s.post_id = $1 or s.absent_id = $3 or s.substitute_id = $2) and daterange(s.held_from, s.held_to + 1) && daterange($4::date, $5::date + 1)
            order by s.held_from limit 1`,
    values: [of.post, of.absent, of.substitute, of.from, of.to],
  });
  return rows[0] ?? null;
}

import type { Line } from '../domain/access/line.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';

/** The holder of a post in which somebody else acts, while he is absent. */
export interface AbsentHolder {
  person: string;
  name: string;
  /** Last local day of the substitution. */
  until: LocalDate;
}

/** A post that somebody holds, or in which he stands in for its holder, with the organisation that it belongs to. */
export interface HeldPost {
  post: string;
  role: Role;
  unit: string;
  unitName: string;
  region: string | null;
  line: Line | null;
  /** Null in a post of his own. */
  substitutesFor: AbsentHolder | null;
}

/** A person with the posts in which he may act on a day: those he holds, the one held longest first, then those in which he is a substitute. */
export interface PersonInPosts {
  person: string;
  name: string;
  posts: HeldPost[];
}

/** The person with this identifier and his posts; null where the directory has no such person. A post of an office without a region gives no power. */
export async function personInPosts(read: Read, person: string, today: LocalDate): Promise<PersonInPosts | null> {
  const { rows } = await read.query<PersonInPosts>({
    name: 'session.person-in-posts',
    text: `select n.id as person, n.name,
                  coalesce(json_agg(json_build_object('post', p.post_id, 'role', p.role, 'unit', o.id, 'unitName', o.name, 'region', o.region_code, 'line', o.line,
                             'substitutesFor', case when a.id is not null then json_build_object('person', a.id, 'name', a.name, 'until', p.held_to) end)
                             order by a.id is not null, p.held_from, p.post_id) filter (where p.post_id is not null and (o.kind = 'enterprise' or o.region_code is not null)), '[]') as posts
             from person n
             left join acting_post p on p.person_id = n.id and p.held_from <= $2 and (p.held_to is null or p.held_to >= $2)
             left join organisation o on o.id = p.organisation_id
             left join person a on a.id = p.absent_id
            where n.id = $1
            group by n.id, n.name`,
    values: [person, today],
  });
  return rows[0] ?? null;
}

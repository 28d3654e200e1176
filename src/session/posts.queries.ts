import type { Line } from '../domain/access/line.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';

/** A post that somebody holds, with the organisation in which he holds it. */
export interface HeldPost {
  post: string;
  role: Role;
  unit: string;
  unitName: string;
  region: string | null;
  line: Line | null;
}

/** A person with the posts that he holds on a day, the one held longest first. */
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
                  coalesce(json_agg(json_build_object('post', p.id, 'role', p.role, 'unit', o.id, 'unitName', o.name, 'region', o.region_code,
                                                      'line', o.line)
                             order by p.held_from, p.id) filter (where p.id is not null and (o.kind = 'enterprise' or o.region_code is not null)), '[]') as posts
             from person n
             left join post p on p.person_id = n.id and p.held_from <= $2 and (p.held_to is null or p.held_to >= $2)
             left join organisation o on o.id = p.organisation_id
            where n.id = $1
            group by n.id, n.name`,
    values: [person, today],
  });
  return rows[0] ?? null;
}

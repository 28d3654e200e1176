import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Actor } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';
import type { OpenDutyOfPost } from './open-duties.queries.js';

/** That somebody left a post, on record. */
export interface HandOver {
  handOver: number;
  at: Date;
  post: string;
  person: string;
  personName: string;
  unit: string;
  unitName: string;
  role: string;
  lastDay: LocalDate;
  /** Post of whoever takes over; null where others hold the same post. */
  successorPost: string | null;
  successor: string | null;
  successorName: string | null;
  /** What was open in the post when it was handed over. */
  duties: OpenDutyOfPost[];
  actor: Actor;
  why: string;
  document: string | null;
}

/** Hand-overs in a unit (or in all), the newest first. */
export async function handOvers(read: Read, { unit, before, most }: { unit: string | null; before: number | null; most: number }): Promise<HandOver[]> {
  const { rows } = await read.query<HandOver>(
    `select h.hand_over::int as "handOver", h.at, h.post_id as post, p.person_id as person, n.name as "personName", p.organisation_id as unit, o.name as "unitName", p.role,
            h.last_day as "lastDay", h.successor_post_id as "successorPost", s.person_id as successor, sn.name as "successorName", h.duties, h.actor, h.why, h.document
       from hand_over h join post p on p.id = h.post_id join person n on n.id = p.person_id join organisation o on o.id = p.organisation_id
       left join post s on s.id = h.successor_post_id left join person sn on sn.id = s.person_id
      where ($1::uuid is null or p.organisation_id = $1) and ($2::bigint is null or h.hand_over < $2)
      order by h.hand_over desc limit $3`,
    [unit, before, most],
  );
  return rows;
}

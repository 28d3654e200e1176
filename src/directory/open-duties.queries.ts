import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';

/** A duty that is open in a post, as a hand-over lists it. */
export interface OpenDutyOfPost {
  caseId: string;
  number: number;
  duty: number;
  name: string;
  due: LocalDate;
}

/** The duties that a post of a unit owes now, by date. Whoever holds the post owes them: they are with unit and role, not with a person. */
export async function openDutiesOf(read: Read, { unit, role }: { unit: string; role: Role }): Promise<OpenDutyOfPost[]> {
  const { rows } = await read.query<OpenDutyOfPost>({
    name: 'directory.open-duties',
    text: `select d.case_id as "caseId", c.number::int as number, d.duty, d.name, d.due
             from duty d join case_file c on c.case_id = d.case_id
            where d.unit_id = $1 and d.owed_by = $2 and d.settled_at is null order by d.due, d.case_id, d.duty`,
    values: [unit, role],
  });
  return rows;
}

/** Whether somebody else than the holder of this post holds the same role in its unit on the day after. */
export async function heldByOthers(read: Read, { post, unit, role }: { post: string; unit: string; role: Role }, lastDay: LocalDate): Promise<boolean> {
  const { rows } = await read.query<{ held: boolean }>({
    name: 'directory.held-by-others',
    text: `select exists (select 1 from post p where p.organisation_id = $1 and p.role = $2 and p.id <> $3
                             and p.held_from <= $4::date + 1 and (p.held_to is null or p.held_to > $4)) as held`,
    values: [unit, role, post, lastDay],
  });
  return rows[0]?.held === true;
}

/** Duties that nobody can fulfil on a day: no one holds the role in the unit that owes them. */
export interface UnheldDuties {
  unit: string;
  /** Null for a unit that the directory does not have. */
  unitName: string | null;
  /** False where the unit is known from a published record alone, so that nobody could be given the post yet. */
  verified: boolean;
  role: Role;
  duties: number;
  /** The earliest date among them. */
  due: LocalDate;
  cases: number[];
}

/** Numbers of cases that a line names at most; the count tells of the rest. */
const CASES_NAMED = 20;

/** Open duties whose unit and role have no holder on a day, those of verified units first, then by date. Nothing stays with nobody. */
export async function unheldDuties(read: Read, on: LocalDate): Promise<UnheldDuties[]> {
  const { rows } = await read.query<UnheldDuties>({
    name: 'directory.unheld-duties',
    text: `select d.unit_id as unit, o.name as "unitName", coalesce(o.verified, false) as verified, d.owed_by as role, count(*)::int as duties, min(d.due) as due,
                  (array_agg(distinct c.number::int))[1:${CASES_NAMED}] as cases
             from duty d join case_file c on c.case_id = d.case_id left join organisation o on o.id = d.unit_id
            where d.settled_at is null and d.unit_id is not null
              and not exists (select 1 from post p where p.organisation_id = d.unit_id and p.role = d.owed_by
                                 and p.held_from <= $1 and (p.held_to is null or p.held_to >= $1))
            group by d.unit_id, o.name, o.verified, d.owed_by
            order by coalesce(o.verified, false) desc, min(d.due), d.unit_id, d.owed_by`,
    values: [on],
  });
  return rows;
}

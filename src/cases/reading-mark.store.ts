import { headOf } from '../domain/duty/rung-subject.js';
import { roles, type Role } from '../domain/workflow/actor.js';
import type { Database } from '../platform/db/database.js';
import type { CaseDetail } from './case-detail.queries.js';

/** Somebody who has opened a case, in his post. */
export interface Reader {
  person: string;
  unit: string;
  role: Role;
}

const MARK = `
with marked as (
  update case_file c set seen = c.revision
   where c.case_id = $1 and c.revision = $2 and c.seen < c.revision
     and exists (select 1 from journal_entry j
                  cross join jsonb_to_recordset(j.entry->'opened') as o(unit uuid, "owedBy" text)
                 where j.case_id = c.case_id and j.seq = c.revision and j.entry#>>'{actor,person}' is distinct from $5::uuid::text and o.unit = $3::uuid and o."owedBy" = any($6))
  returning c.case_id, c.revision)
insert into case_reading (case_id, revision, unit_id, role, person_id, read_at)
select m.case_id, m.revision, $3::uuid, $4, $5::uuid, $7 from marked m
on conflict do nothing`;

/**
 * Marks a case as seen when somebody on the receiving side of its last entry opens it: the post that owes what the entry opened, or the head of that
 * unit. From then on the entry can no longer be withdrawn. Asks the database only of a reader whose unit owes something in the case. `at` is UTC ms.
 */
export async function markSeen({ pool }: Pick<Database, 'pool'>, { caseId, revision, seen, duties }: CaseDetail, { person, unit, role }: Reader, at: number): Promise<void> {
  const receiving = roles.filter((owing) => owing === role || headOf(owing) === role);
  if (seen >= revision || !duties.some((duty) => duty.unit === unit && (receiving as readonly string[]).includes(duty.owedBy))) return;
  await pool.query({ name: 'cases.mark-seen', text: MARK, values: [caseId, revision, unit, role, person, receiving, new Date(at)] });
}

import type { Deadline } from '../domain/deadline/deadline.js';
import type { DutyOutcome } from '../domain/journal/entry.js';
import type { Read } from '../platform/db/transaction.js';

/** A duty of a case, open or settled. Instants are UTC, dates local. */
export interface RecordedDuty {
  duty: number;
  name: string;
  instance: number;
  owedBy: string;
  unit: string | null;
  unitName: string | null;
  limit: string;
  pack: string;
  openedAt: Date;
  openedOn: string;
  originalDue: string;
  due: string;
  dueAt: Date;
  deadline: Deadline;
  pausedOn: string | null;
  /** Version of the calendar by which the case reckons. */
  calendar: string;
  settledAt: Date | null;
  outcome: DutyOutcome | null;
  workflow: string;
  version: number;
  /** Rungs of its ladder that have fired, in the order in which they did. */
  rungs: { rung: string; repeat: number; seq: number; firedAt: string }[];
}

const DUTIES = `
select d.duty, d.name, d.instance, d.owed_by as "owedBy", d.unit_id as unit, u.name as "unitName", d.limit_name as limit, d.pack,
       d.opened_at as "openedAt", d.opened_on as "openedOn", d.original_due as "originalDue", d.due, d.due_at as "dueAt", d.deadline,
       d.paused_on as "pausedOn", (select c.calendar from case_file c where c.case_id = d.case_id) as calendar, d.settled_at as "settledAt", d.outcome, i.workflow, i.version,
       (select coalesce(json_agg(json_build_object('rung', f.rung, 'repeat', f.repeat, 'seq', f.seq, 'firedAt', f.fired_at) order by f.seq), '[]')
          from fired_rung f where f.case_id = d.case_id and f.duty = d.duty) as rungs
  from duty d
  join workflow_instance i on i.case_id = d.case_id and i.instance = d.instance
  left join organisation u on u.id = d.unit_id
 where d.case_id = $1 and ($2::int is null or d.duty = $2)
 order by d.duty`;

/** Every duty that a case has had, in the order in which they arose. Whether the caller may see the case is asked before. */
export async function dutiesOf(read: Read, caseId: string): Promise<RecordedDuty[]> {
  const { rows } = await read.query<RecordedDuty>({ name: 'cases.duties', text: DUTIES, values: [caseId, null] });
  return rows;
}

/** One duty of a case by its number there, or null. */
export async function dutyOf(read: Read, caseId: string, duty: number): Promise<RecordedDuty | null> {
  const { rows } = await read.query<RecordedDuty>({ name: 'cases.duties', text: DUTIES, values: [caseId, duty] });
  return rows[0] ?? null;
}

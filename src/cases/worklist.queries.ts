import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';
import { pageOf, type Page } from './cursor.js';

/** Whose worklist is asked for, and what it may be narrowed by. */
export interface WorklistPage {
  unit: string;
  /** Post that owes the duty; null for everything that the unit owes. */
  role: Role | null;
  /** True: only what is overdue at this instant (UTC milliseconds); false: only what is not; null: both. */
  overdue: boolean | null;
  now: number;
  /** Only what this person has taken or prepares, in whichever post; only what nobody has taken; null: both and all others. */
  hands: { person: string } | 'nobody' | null;
  /** Only what is due on this local date or earlier. */
  dueBy: string | null;
  /** Sort keys of the duty after which the page begins: due, case, duty. */
  after: [string, string, number] | null;
  limit: number;
}

/** An open duty as a worklist shows it. */
export interface WorklistDuty {
  caseId: string;
  duty: number;
  name: string;
  instance: number;
  owedBy: Role;
  due: LocalDate;
  overdue: boolean;
  caseNumber: number;
  title: string;
  grade: 'general' | 'major' | null;
  enterprise: string | null;
  /** Version of the calendar by which the case reckons. */
  calendar: string;
  /** True while the count of its deadline rests: then it is never overdue. */
  paused: boolean;
  /** Workflow of the machine that the duty belongs to, for its title. */
  workflow: string;
  version: number;
  /** Who has taken it, and who prepares it for him, by identifier. */
  assignee: string | null;
  delegate: string | null;
}

/** What a unit owes now, by deadline; a page reads as many rows of one index as it shows. */
export async function worklistOf(read: Read, page: WorklistPage): Promise<Page<WorklistDuty>> {
  const { unit, role, overdue, now, dueBy, after, limit, hands } = page;
  const person = hands === null || hands === 'nobody' ? null : hands.person;
  const { rows } = await read.query<WorklistDuty>({
    name: `cases.worklist${after === null ? '' : ':after'}`,
    text: `select d.case_id as "caseId", d.duty, d.name, d.instance, d.owed_by as "owedBy", d.due, d.due_at <= $3 and d.paused_on is null as overdue,
                  c.number as "caseNumber", c.title, c.grade, c.calendar, d.paused_on is not null as paused, e.name as enterprise, i.workflow, i.version,
                  d.assignee, d.delegate
             from duty d
             join case_file c on c.case_id = d.case_id
             join workflow_instance i on i.case_id = d.case_id and i.instance = d.instance
             left join organisation e on e.id = c.enterprise_id
            where d.unit_id = $1 and d.settled_at is null and ($2::text is null or d.owed_by = $2)
              and ($4::boolean is null or (d.due_at <= $3 and d.paused_on is null) = $4) and ($5::date is null or d.due <= $5)
              and ($7::text is null or d.assignee = $7 or d.delegate = $7) and (not $8::boolean or d.assignee is null)
              ${after === null ? '' : 'and (d.due, d.case_id, d.duty) > ($9::date, $10::uuid, $11::int)'}
            order by d.due, d.case_id, d.duty limit $6`,
    values: [unit, role, new Date(now), overdue, dueBy, limit + 1, person, hands === 'nobody', ...(after ?? [])],
  });
  return pageOf(rows, limit, ({ due, caseId, duty }) => [due, caseId, duty]);
}

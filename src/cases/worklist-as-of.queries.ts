import { organisationNames } from '../directory/directory.queries.js';
import { caseThen, isOverdue, openDuties, type CaseThen } from '../domain/journal/case-then.js';
import type { DutyTold } from '../domain/journal/duties-told.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';
import { pageOf, type Page } from './cursor.js';
import { lastEntryAt, standingEntries } from './standing.queries.js';
import type { WorklistDuty, WorklistPage } from './worklist.queries.js';

/** A worklist as it was at `now`, a past instant (UTC milliseconds): by deadline, and not by what only an index of today tells. */
export interface WorklistThen extends Omit<WorklistPage, 'grade' | 'region' | 'level' | 'sort' | 'after'> {
  /** Deadline, case and duty after which the page begins. */
  after: [string, string, number] | null;
}

interface FoundCase {
  caseId: string;
  number: number;
  seq: number;
}

/** Cases whose entries are read at once; some dozens of entries each. */
const CHUNK = 200;

/**
 * What a unit owed at a past instant, by the deadline that held then. The table of duties only finds the cases; duties and dates are told by their
 * journals. Reads the entries of every case in which the unit owed something then, so it costs more than the worklist of today.
 */
export async function worklistAsOf(read: Read, page: WorklistThen): Promise<Page<WorklistDuty>> {
  const cases = await casesOwedThen(read, page);
  const owed: WorklistDuty[] = [];
  for (let start = 0; start < cases.length; start += CHUNK) owed.push(...(await owedIn(read, cases.slice(start, start + CHUNK), page)));
  const { limit } = page;
  // The keys of `worklistKeys.due`, which alone orders the past.
  const [due, caseId, duty] = (page.after ?? []) as [string?, string?, number?];
  const rows = owed.sort(byDeadline).filter((one) => due === undefined || byDeadline(one, { due, caseId: caseId ?? '', duty: duty ?? 0 }) > 0);
  const { items, next } = pageOf(rows.slice(0, limit + 1), limit, ({ due, caseId, duty }) => [due, caseId, duty]);
  return { items: await withEnterprises(read, items), next };
}

async function casesOwedThen(read: Read, { unit, role, post, now }: WorklistThen): Promise<FoundCase[]> {
  const { rows } = await read.query<FoundCase>({
    name: 'cases.owed-then',
    text: `select c.case_id as "caseId", c.number, s.seq
             from (select d.case_id from duty d
                    where d.unit_id = $1 and ($2::text is null or d.owed_by = $2) and d.opened_at <= $3
                      and (d.settled_at is null or d.settled_at > $3)
                    union
                   select d.case_id from duty d
                    where d.handling->'handedFrom' @> to_jsonb($1::text) and d.opened_at <= $3
                      and (d.settled_at is null or d.settled_at > $3)) o
             join case_file c on c.case_id = o.case_id
            cross join lateral ${lastEntryAt('$4')} s
            where not c.confidential or exists (select from duty d where d.case_id = c.case_id and d.unit_id = $1 and d.owed_by = $5)
            order by c.case_id`,
    values: [unit, role, new Date(now), new Date(now).toISOString(), post],
  });
  return rows;
}

async function owedIn(read: Read, cases: readonly FoundCase[], page: WorklistThen): Promise<WorklistDuty[]> {
  const entries = await standingEntries(read, cases);
  return cases.flatMap((found) => {
    const then = caseThen(entries.get(found.caseId) ?? []);
    if (then === null) return [];
    return openDuties(then)
      .filter((duty) => isWanted(duty, page) && (then.header.confidential !== true || duty.owedBy === page.post))
      .map((duty) => shown(found, then, duty, page.now));
  });
}

function isWanted(duty: DutyTold, { unit, role, overdue, dueBy, now, hands }: WorklistThen): boolean {
  if (!inHands(duty, hands)) return false;
  if (duty.unit !== unit || (role !== null && duty.owedBy !== role)) return false;
  if (overdue !== null && isOverdue(duty, now) !== overdue) return false;
  return dueBy === null || duty.due <= dueBy;
}

function inHands({ handling }: DutyTold, hands: WorklistThen['hands']): boolean {
  const { assignee = null, delegate = null } = handling ?? {};
  if (hands === null) return true;
  return hands === 'nobody' ? assignee === null : [assignee, delegate].includes(hands.person);
}

function shown({ caseId, number }: FoundCase, { header, stands, rules, machines }: CaseThen, duty: DutyTold, now: number): WorklistDuty {
  const { workflow, version } = machines.get(duty.instance) ?? { workflow: '', version: 0 };
  return {
    ...{ caseId, duty: duty.duty, name: duty.name, instance: duty.instance, owedBy: duty.owedBy as Role, due: duty.due, openedOn: duty.openedOn },
    ...{ overdue: isOverdue(duty, now), caseNumber: number, title: header.title, grade: stands.grade as WorklistDuty['grade'], level: stands.level },
    ...{ enterprise: header.parties.enterprise, calendar: rules.calendar, paused: duty.pausedOn !== null, workflow, version },
    ...{ assignee: duty.handling?.assignee ?? null, delegate: duty.handling?.delegate ?? null },
  };
}

type Place = Pick<WorklistDuty, 'caseId' | 'duty'> & { due: string };

function byDeadline(a: Place, b: Place): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  if (a.caseId !== b.caseId) return a.caseId < b.caseId ? -1 : 1;
  return a.duty - b.duty;
}

/** The journal knows an enterprise by its identifier; its name is the one of today. */
async function withEnterprises(read: Read, items: readonly WorklistDuty[]): Promise<WorklistDuty[]> {
  const names = await organisationNames(read, [...new Set(items.flatMap(({ enterprise }) => (enterprise === null ? [] : [enterprise])))]);
  return items.map((item) => ({ ...item, enterprise: item.enterprise === null ? null : (names.get(item.enterprise) ?? null) }));
}

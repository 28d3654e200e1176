import type { LocalDate } from '../domain/calendar/local-date.js';
import type { ListingLevel } from '../domain/hazard/listing-level.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';
import { pageOf, type Page } from './cursor.js';
import { inRegion, Parameters } from './scope.queries.js';

export const worklistSorts = ['due', 'opened', 'level'] as const;

export type WorklistSort = (typeof worklistSorts)[number];

/** What a worklist is sorted by, as columns with their types and as keys of a row; an index each. */
const ORDERS = {
  due: { columns: ['d.due::date'], keys: ({ due }) => [due] },
  opened: { columns: ['d.opened_on::date'], keys: ({ openedOn }) => [openedOn] },
  level: { columns: ['d.level_rank::smallint', 'd.due::date'], keys: ({ levelRank, due }) => [levelRank, due] },
} as const satisfies Record<WorklistSort, { columns: readonly string[]; keys: (row: SortedDuty) => (string | number)[] }>;

/** Whose worklist is asked for, and what it may be narrowed by. */
export interface WorklistPage {
  unit: string;
  /** Post that owes the duty; null for everything that the unit owes. */
  role: Role | null;
  /** Post of whoever asks: of a confidential case it sees its own duties alone. */
  post: Role | 'importer';
  /** True: only what is overdue at this instant (UTC milliseconds); false: only what is not; null: both. */
  overdue: boolean | null;
  now: number;
  /** Only what this person has taken or prepares, in whichever post; only what nobody has taken; null: both and all others. */
  hands: { person: string } | 'nobody' | null;
  /** Only what is due on this local date or earlier. */
  dueBy: string | null;
  grade: 'general' | 'major' | null;
  /** Division code; the case lies in it or below. */
  region: string | null;
  /** The case is listed at this level now. */
  level: ListingLevel | null;
  /** By deadline or by the day on which the duty arose, the earliest first; or by the level of the case, the highest first, and then by deadline. */
  sort: WorklistSort;
  /** Sort keys of the duty after which the page begins: what is sorted by, case, duty. */
  after: (string | number)[] | null;
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
  openedOn: LocalDate;
  overdue: boolean;
  caseNumber: number;
  title: string;
  grade: 'general' | 'major' | null;
  /** The highest level at which the case is listed, or proposed for it. */
  level: ListingLevel | null;
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

type SortedDuty = WorklistDuty & { levelRank: number };

/**
 * What a unit owes now; a page reads one index in the order of the page and stops when it is full. Duties of another level or region are passed over within the
 * index, those of another grade, post or person row by row. The statement is planned for the values that it is asked with.
 */
export async function worklistOf(read: Read, page: WorklistPage): Promise<Page<WorklistDuty>> {
  const { unit, post, sort, after, now, limit } = page;
  const parameters = new Parameters();
  const overdue = `d.due_at <= ${parameters.add(new Date(now))} and d.paused_on is null`;
  const wanted = [`d.unit_id = ${parameters.add(unit)}`, 'd.settled_at is null', `(not c.confidential or d.owed_by = ${parameters.add(post)})`, ...narrowed(page, overdue, parameters)];
  const columns = [...ORDERS[sort].columns, 'd.case_id::uuid', 'd.duty::int'].map((column) => column.split('::') as [string, string]);
  const by = columns.map(([column]) => column).join(', ');
  if (after !== null) wanted.push(`(${by}) > (${columns.map(([, type], index) => `${parameters.add(after[index])}::${type}`).join(', ')})`);
  const { rows } = await read.query<SortedDuty>(
    `select d.case_id as "caseId", d.duty, d.name, d.instance, d.owed_by as "owedBy", d.due, d.opened_on as "openedOn", ${overdue} as overdue,
            c.number as "caseNumber", c.title, c.grade, d.level, d.level_rank as "levelRank", c.calendar, d.paused_on is not null as paused, e.name as enterprise, i.workflow, i.version,
            d.assignee, d.delegate
       from duty d
       join case_file c on c.case_id = d.case_id
       join workflow_instance i on i.case_id = d.case_id and i.instance = d.instance
       left join organisation e on e.id = c.enterprise_id
      where ${wanted.join(' and ')}
      order by ${by} limit ${parameters.add(limit + 1)}`,
    parameters.values,
  );
  const { items, next } = pageOf(rows, limit, (row) => [...ORDERS[sort].keys(row), row.caseId, row.duty]);
  return { items: items.map(({ levelRank: _, ...duty }) => duty), next };
}

/** What somebody has taken or prepares. */
function inHandsOf(person: string): string {
  return `(d.assignee = ${person} or d.delegate = ${person})`;
}

function narrowed({ role, overdue, hands, dueBy, grade, region, level }: WorklistPage, isOverdue: string, parameters: Parameters): string[] {
  const conditions: string[] = [];
  if (role !== null) conditions.push(`d.owed_by = ${parameters.add(role)}`);
  if (overdue !== null) conditions.push(`(${isOverdue}) = ${parameters.add(overdue)}`);
  if (dueBy !== null) conditions.push(`d.due <= ${parameters.add(dueBy)}`);
  if (grade !== null) conditions.push(`c.grade = ${parameters.add(grade)}`);
  if (region !== null) conditions.push(...inRegion(region, parameters, 'd'));
  if (hands === 'nobody') conditions.push('d.assignee is null');
  else if (hands !== null) conditions.push(inHandsOf(parameters.add(hands.person)));
  if (level !== null) conditions.push(`d.level_rank = level_rank(${parameters.add(level)})`);
  return conditions;
}

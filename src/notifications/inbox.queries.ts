import type { Role } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';
import { Parameters } from '../cases/scope.queries.js';

/** The post whose inbox is meant. */
export interface Inbox {
  unit: string;
  role: Role;
}

/** A message in an inbox, with what the case looks like now. */
export interface InboxMessage {
  caseId: string;
  seq: number;
  ordinal: number;
  template: string;
  about: Record<string, unknown>;
  createdAt: Date;
  readAt: Date | null;
  /** Null where the case is out of the reader's reach by now: the message stays his, the case does not. */
  caseNumber: number | null;
  title: string | null;
}

export const inboxSorts = ['newest', 'oldest'] as const;

export type InboxSort = (typeof inboxSorts)[number];

export interface InboxPage extends Inbox {
  /** Only what nobody in this post has read. */
  unread: boolean;
  caseId: string | null;
  template: string | null;
  /** Local dates, both included, between which it was sent, and where days begin and end. */
  from: string | null;
  to: string | null;
  zone: string;
  sort: InboxSort;
  /** Sort keys of the message after which the page begins: instant, case, entry, place in the entry. */
  after: [string, string, number, number] | null;
  limit: number;
}

/** Messages to a post, by when they were sent; one more than `limit` where there are more. */
export async function inboxOf(read: Read, { sort, after, limit, ...page }: InboxPage): Promise<InboxMessage[]> {
  const parameters = new Parameters();
  const wanted = narrowed(page, parameters);
  if (after !== null) wanted.push(beginsAfter(after, sort, parameters));
  const { rows } = await read.query<InboxMessage>(
    `select n.case_id as "caseId", n.seq, n.ordinal, n.template, n.about, n.created_at as "createdAt", n.read_at as "readAt",
            c.number as "caseNumber", c.title
       from notification n left join case_file c on c.case_id = n.case_id
      where ${wanted.join(' and ')}
      order by n.created_at${sort === 'newest' ? ' desc' : ''}, n.case_id, n.seq, n.ordinal limit ${parameters.add(limit + 1)}`,
    parameters.values,
  );
  return rows;
}

function narrowed({ unit, role, unread, caseId, template, from, to, zone }: Omit<InboxPage, 'sort' | 'after' | 'limit'>, parameters: Parameters): string[] {
  const wanted = [`n.unit_id = ${parameters.add(unit)}`, `n.role = ${parameters.add(role)}`];
  if (unread) wanted.push('n.read_at is null');
  if (caseId !== null) wanted.push(`n.case_id = ${parameters.add(caseId)}`);
  if (template !== null) wanted.push(`n.template = ${parameters.add(template)}`);
  if (from !== null) wanted.push(`n.created_at >= ${parameters.add(from)}::date::timestamp at time zone ${parameters.add(zone)}`);
  if (to !== null) wanted.push(`n.created_at < (${parameters.add(to)}::date + 1)::timestamp at time zone ${parameters.add(zone)}`);
  return wanted;
}

/** Messages of one instant go by case and place, whichever way the instants go. */
function beginsAfter([createdAt, ...place]: [string, string, number, number], sort: InboxSort, parameters: Parameters): string {
  const at = `${parameters.add(createdAt)}::timestamptz`;
  const [caseId, seq, ordinal] = place.map((key) => parameters.add(key));
  const [reached, passed] = sort === 'newest' ? ['<=', '<'] : ['>=', '>'];
  return `n.created_at ${reached} ${at} and (n.created_at ${passed} ${at} or (n.case_id, n.seq, n.ordinal) > (${caseId}::uuid, ${seq}::int, ${ordinal}::int))`;
}

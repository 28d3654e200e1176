import type { Role } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';

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

export interface InboxPage extends Inbox {
  /** Only what nobody in this post has read. */
  unread: boolean;
  /** Sort keys of the message after which the page begins: instant, case, entry, place in the entry. */
  after: [string, string, number, number] | null;
  limit: number;
}

/** Messages to a post, the newest first; one more than `limit` where there are more. */
export async function inboxOf(read: Read, { unit, role, unread, after, limit }: InboxPage): Promise<InboxMessage[]> {
  const { rows } = await read.query<InboxMessage>({
    name: `notifications.inbox${after === null ? '' : ':after'}`,
    text: `select n.case_id as "caseId", n.seq, n.ordinal, n.template, n.about, n.created_at as "createdAt", n.read_at as "readAt",
                  c.number as "caseNumber", c.title
             from notification n left join case_file c on c.case_id = n.case_id
            where n.unit_id = $1 and n.role = $2 and (not $3 or n.read_at is null)
              ${
                after === null
                  ? ''
                  : `and n.created_at <= $5 and (n.created_at < $5 or (n.case_id, n.seq, n.ordinal) > ($6::uuid, $7::int, $8::int))`
              }
            order by n.created_at desc, n.case_id, n.seq, n.ordinal limit $4`,
    values: [unit, role, unread, limit + 1, ...(after ?? [])],
  });
  return rows;
}

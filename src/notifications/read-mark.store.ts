import type { Database } from '../platform/db/database.js';
import type { Inbox } from './inbox.queries.js';

/** Identity of a message within an inbox. */
export interface MessageKey {
  caseId: string;
  seq: number;
  ordinal: number;
}

/** Marks a message of the inbox as read by this person; the first reader stays. False where the inbox has no such message. */
export async function markRead({ pool }: Pick<Database, 'pool'>, { unit, role }: Inbox, key: MessageKey, read: { by: string; at: Date }): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'notifications.read',
    text: `update notification set read_at = coalesce(read_at, $6), read_by = coalesce(read_by, $7)
            where case_id = $1 and seq = $2 and ordinal = $3 and unit_id = $4 and role = $5`,
    values: [key.caseId, key.seq, key.ordinal, unit, role, read.at, read.by],
  });
  return rowCount === 1;
}

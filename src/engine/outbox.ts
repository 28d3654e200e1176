import type { Pool, PoolClient } from 'pg';

import type { Clock } from '../platform/clock/clock.js';
import { inTransaction } from './transaction.js';

/** A message of the outbox: written in the commit of the act that caused it, delivered after. */
export interface OutboxMessage {
  caseId: string;
  seq: number;
  ordinal: number;
  topic: string;
  payload: Record<string, unknown>;
}

/**
 * Delivers messages of one topic inside the transaction that marks them delivered, so that what stays in this database is written exactly
 * once. Whatever leaves it (mail, another system) must bear repetition: a crash after sending sends again.
 */
export type Deliver = (client: PoolClient, messages: readonly OutboxMessage[], at: Date) => Promise<void>;

export interface OutboxParts {
  pool: Pool;
  clock: Clock;
  deliveries: Readonly<Record<string, Deliver>>;
}

const CLAIM = `
select case_id as "caseId", seq, ordinal, topic, payload
  from outbox_message
 where delivered_at is null and next_attempt_at <= $1
 order by next_attempt_at limit $2
   for update skip locked`;

const DELIVERED = `
update outbox_message m set delivered_at = $2
  from jsonb_to_recordset($1) as r("caseId" uuid, seq int, ordinal int)
 where m.case_id = r."caseId" and m.seq = r.seq and m.ordinal = r.ordinal`;

/** Tried again after 2, 4, 8 … seconds, at most an hour; `doctor` names what failed ten times. */
const FAILED = `
update outbox_message set attempts = attempts + 1, last_error = $4,
       next_attempt_at = $5::timestamptz + least(power(2, least(attempts + 1, 12)), 3600) * interval '1 second'
 where case_id = $1 and seq = $2 and ordinal = $3`;

/** Delivers what is pending, up to `most`, and returns how many were taken up; where that is `most` there may be more. */
export function deliverMessages({ pool, clock, deliveries }: OutboxParts, most: number): Promise<number> {
  return inTransaction(pool, async (client) => {
    const at = new Date(clock.now());
    const { rows } = await client.query<OutboxMessage>({ name: 'outbox.claim', text: CLAIM, values: [at, most] });
    for (const topic of new Set(rows.map((row) => row.topic))) {
      await deliverTopic(client, deliveries[topic], rows.filter((row) => row.topic === topic), at);
    }
    return rows.length;
  });
}

/** All messages of a topic at once; when that fails each alone, so that one bad message holds up no other. */
async function deliverTopic(client: PoolClient, deliver: Deliver | undefined, messages: readonly OutboxMessage[], at: Date): Promise<void> {
  const error = await attempt(client, deliver, messages, at);
  if (error === null) return;
  const [only] = messages;
  if (messages.length === 1 && only !== undefined) {
    await client.query(FAILED, [only.caseId, only.seq, only.ordinal, error.message.replaceAll('\0', ''), at]);
    return;
  }
  for (const message of messages) await deliverTopic(client, deliver, [message], at);
}

async function attempt(client: PoolClient, deliver: Deliver | undefined, messages: readonly OutboxMessage[], at: Date): Promise<Error | null> {
  await client.query('savepoint delivery');
  try {
    if (deliver === undefined) throw new Error(`Nothing delivers the topic “${messages[0]?.topic ?? ''}”`);
    await deliver(client, messages, at);
    await client.query(DELIVERED, [JSON.stringify(messages.map(({ caseId, seq, ordinal }) => ({ caseId, seq, ordinal }))), at]);
    await client.query('release savepoint delivery');
    return null;
  } catch (error) {
    await client.query('rollback to savepoint delivery');
    return error instanceof Error ? error : new Error(String(error));
  }
}

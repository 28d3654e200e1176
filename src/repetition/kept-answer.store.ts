import type { Tx } from '../platform/db/transaction.js';

/** A request that may be repeated: its sender, his key for it, and a digest of what he asks for. */
export interface KeyedRequest {
  /** Person (a UUID). */
  sender: string;
  key: string;
  /** SHA-256 of method, path and body. */
  request: string;
  /** When it came (UTC milliseconds). */
  at: number;
}

/**
 * Does the work of a request once: a repetition is given the answer of the first, to the letter, and nothing happens. `reused` where the key stood for another
 * request. What was refused is not kept: the same request is judged again. Two that come at once wait for each other.
 */
export async function onceFor<T>(tx: Tx, { sender, key, request, at }: KeyedRequest, work: () => Promise<T>): Promise<T | 'reused'> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 16))', [`${sender}:${key}`]);
  const { rows } = await tx.query<{ request: string; answer: T }>('select request, answer from kept_answer where sender = $1 and key = $2', [sender, key]);
  const [kept] = rows;
  if (kept !== undefined) return kept.request === request ? kept.answer : 'reused';
  const answer = await work();
  if (typeof answer === 'object' && answer !== null && 'refused' in answer) return answer;
  await tx.query('insert into kept_answer (sender, key, request, answer, answered_at) values ($1, $2, $3, $4, $5)', [sender, key, request, JSON.stringify(answer ?? null), new Date(at)]);
  return answer;
}

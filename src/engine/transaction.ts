import type { Pool, PoolClient } from 'pg';

/**
 * Runs the work in one transaction on a connection of its own. A connection that breaks between two statements says so by an `error` event,
 * which would end the process if nobody listened; the next statement fails with the same news.
 */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const toldByNextStatement = (): void => undefined;
  client.on('error', toldByNextStatement);
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.off('error', toldByNextStatement);
    client.release();
  }
}

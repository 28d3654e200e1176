import pg from 'pg';

import type { Database } from './database.js';
import type { Read } from './transaction.js';

/** In which role of the server is read, and with which settings, that its policies read. */
export interface ReadingRole {
  role: string;
  settings: Readonly<Record<string, string>>;
}

/**
 * Reads in another role than that of the connection, as row-level security wants it. Each query has a transaction of its own, which ends role and settings with it:
 * nothing of them is left on the connection. That is three round trips instead of one. With 20,000 cases, on two busy cores, with the policies: a case 0.8 → 2.0 ms, a
 * page of 20 cases 4.2 → 9.7, of a worklist 2.5 → 5.5, all duties counted 53 → 78, all cases 88 → 111.
 */
export function readingUnder(db: Pick<Database, 'pool'>, { role, settings }: ReadingRole): Read {
  const begin = ['begin read only', `set local role ${pg.escapeIdentifier(role)}`, ...Object.entries(settings).map(setting)].join('; ');
  const query = async (sql: unknown, values: unknown): Promise<unknown> => {
    const client = await db.pool.connect();
    try {
      await client.query(begin);
      const result: unknown = await client.query(sql as string, values as unknown[]);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  };
  return { query } as unknown as Read;
}

const NAME = /^[a-z]+\.[a-z]+$/;

function setting([name, value]: [string, string]): string {
  if (!NAME.test(name)) throw new Error(`“${name}” is no name of a setting of ours`);
  return `set local ${name} = ${pg.escapeLiteral(value)}`;
}

import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel.js';

import type { Database } from './database.js';

declare const reads: unique symbol;
declare const writes: unique symbol;

/** Runs SQL with `$1` parameters; a `name` in the query makes it a prepared statement. */
interface Queries {
  query<Row extends QueryResultRow>(sql: string | QueryConfig, values?: readonly unknown[]): Promise<QueryResult<Row>>;
}

/** Permission to read. A function that takes a Read may be given a Tx, never the other way round. */
export interface Read extends Queries {
  readonly [reads]: true;
}

/** An open transaction: permission to write. Always the first argument of a function that writes. */
export interface Tx extends Read {
  readonly [writes]: true;
  /** TypeORM inside the same transaction. */
  readonly manager: EntityManager;
}

/** Reads outside a transaction: every query sees what is committed at its own moment. */
export function reading(db: Database): Read {
  const queries: Queries = { query: (sql, values) => db.pool.query(sql as string, values as unknown[]) };
  return queries as Read;
}

/**
 * Runs the work in one transaction (READ COMMITTED), commits what it wrote, and rolls everything back when it throws.
 *
 * The handle must not be used after the work has ended. Nothing slow (HTTP, mail, files) belongs inside.
 */
export function inTransaction<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return run(db, 'READ COMMITTED', work);
}

/** Runs reads that all see the same moment; the server refuses writes. For exports and checks across tables. */
export function inSnapshot<T>(db: Database, work: (read: Read) => Promise<T>): Promise<T> {
  return run(db, 'REPEATABLE READ', async (tx) => {
    await tx.query('set transaction read only');
    return work(tx);
  });
}

async function run<T>(db: Database, isolation: IsolationLevel, work: (tx: Tx) => Promise<T>): Promise<T> {
  const runner = db.dataSource.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  const queries = { manager: runner.manager, query: client.query.bind(client) };
  try {
    // Begun through TypeORM, which otherwise would open and commit a transaction of its own on the first save().
    await runner.startTransaction(isolation);
    const result = await work(queries as unknown as Tx);
    await commit(client);
    return result;
  } catch (error) {
    // A rollback that fails as well means the connection is gone, and with it the transaction; the first error tells why.
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** After a failed statement the server answers COMMIT with ROLLBACK and no error; the work had swallowed the failure. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') throw new Error('The transaction was rolled back: a statement in it failed and the failure was ignored.');
}

import type { QueryConfig, QueryResult, QueryResultRow } from 'pg';

/** What the engine needs of a pool or of one connection of it: prepared statements by name. */
export interface Queries {
  query<Row extends QueryResultRow>(query: QueryConfig): Promise<QueryResult<Row>>;
}

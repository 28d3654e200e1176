import type { PoolConfig } from 'pg';

import { typeParsers } from './type-parsers.js';

/** Statements that run longer are ended by the server; migrations are exempt. */
export const STATEMENT_TIMEOUT_MS = 30_000;

/** Where a database is: a URL as in DATABASE_URL, or what an embedded server says of itself. */
export type DatabaseTarget = { readonly connectionString: string } | EmbeddedTarget;

interface EmbeddedTarget {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly password?: string;
}

/**
 * Settings that every connection has: sessions in UTC, a name for pg_stat_activity, our column parsers.
 *
 * @param statementTimeoutMs 0 for no limit
 */
export function connectionSettings(target: DatabaseTarget, statementTimeoutMs: number): PoolConfig {
  return {
    ...target,
    application_name: 'duban',
    options: `-c timezone=UTC -c statement_timeout=${statementTimeoutMs}`,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types: typeParsers,
  };
}

/**
 * Settings of connections that only read and write few rows by their keys. A prepared statement is planned once, for any parameters; planned
 * on a young, empty table it would scan, and keep scanning after the table has grown (measured: 0.46 instead of 0.32 ms of server time per
 * act with a thousand cases). So these connections use indexes and nested loops only.
 */
export function pointSettings(target: DatabaseTarget, statementTimeoutMs: number): PoolConfig {
  const settings = connectionSettings(target, statementTimeoutMs);
  const planner = ['plan_cache_mode=force_generic_plan', 'enable_seqscan=off', 'enable_hashjoin=off', 'enable_mergejoin=off', 'jit=off'];
  return { ...settings, options: [settings.options, ...planner.map((one) => `-c ${one}`)].join(' ') };
}

import type { Pool } from 'pg';

import { contentOf } from '../engine.js';

/** Logs are written whatever a request is answered with: who has read what and seen which entry, who has tried to sign in, whose session has ended by it. */
const logs: readonly string[] = ['access_log', 'account', 'administrator_entry', 'case_reading', 'session', 'refresh_token'];

/** The cases but for up to where each was seen: who reads what waits for him leaves that mark, as in `case_reading`. */
const UNSEEN = `select md5(coalesce(string_agg((to_jsonb(c) - 'seen')::text, ',' order by c.case_id), '')) as digest from case_file c`;

/** What requests leave behind in the tables, besides logs. */
export class Leavings {
  private kept: { at: string; content: Record<string, string> } | null = null;

  constructor(private readonly pool: Pool) {}

  /** A digest of every table. As long as no transaction has written anything in PostgreSQL, the one before still holds: most requests write nothing. */
  async now(): Promise<Record<string, string>> {
    const { rows: [before] } = await this.pool.query<{ at: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as at');
    if (this.kept !== null && this.kept.at === before?.at) return this.kept.content;
    const { rows: [cases] } = await this.pool.query<{ digest: string }>(UNSEEN);
    const tables = Object.entries(await contentOf(this.pool)).filter(([table]) => !logs.includes(table));
    const content = { ...Object.fromEntries(tables), case_file: cases?.digest ?? '' };
    this.kept = { at: before?.at ?? '', content };
    return content;
  }
}

import type { Database } from '../platform/db/database.js';

/** A finding from which a case may be opened: a problem of an inspection record, or an item of a check run that is not in order. */
export interface Finding {
  source: 'inspection' | 'check-run';
  /** Record or run (a UUID), and the place of the finding in it. */
  sourceId: string;
  ordinal: number;
}

/**
 * Claims a finding for a person before he opens its case. `caseId` is the case where it is open already; `mine` tells whether he may open it: whoever
 * claimed it first, and again after a failure, because the engine answers his repetition with the same case.
 */
export async function claimFinding({ pool }: Pick<Database, 'pool'>, { source, sourceId, ordinal }: Finding, by: { person: string; at: number }): Promise<{ caseId: string | null; mine: boolean }> {
  const { rows } = await pool.query<{ caseId: string | null; mine: boolean }>({
    name: 'inspections.claim-finding',
    text: `insert into found_case as f (source, source_id, ordinal, claimed_by, claimed_at) values ($1, $2, $3, $4, $5)
           on conflict (source, source_id, ordinal) do update set claimed_by = f.claimed_by
           returning case_id as "caseId", claimed_by = $4 as mine`,
    values: [source, sourceId, ordinal, by.person, new Date(by.at)],
  });
  return rows[0] as { caseId: string | null; mine: boolean };
}

/** Gives up a claim whose case was refused, so that somebody else may open it. */
export async function releaseFinding({ pool }: Pick<Database, 'pool'>, { source, sourceId, ordinal }: Finding): Promise<void> {
  await pool.query('delete from found_case where source = $1 and source_id = $2 and ordinal = $3 and case_id is null', [source, sourceId, ordinal]);
}

/** Names the case that was opened from a finding. */
export async function nameFoundCase({ pool }: Pick<Database, 'pool'>, { source, sourceId, ordinal }: Finding, caseId: string): Promise<void> {
  await pool.query('update found_case set case_id = $4 where source = $1 and source_id = $2 and ordinal = $3 and case_id is null', [source, sourceId, ordinal, caseId]);
}

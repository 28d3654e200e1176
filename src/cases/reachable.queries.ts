import { reaches, type Reachable, type Scope } from '../domain/access/scope.js';
import type { Read } from '../platform/db/transaction.js';

/** A case that a caller may know of. */
export interface ReachableCase {
  caseId: string;
  revision: number;
}

/** The case with this identifier (a UUID) if it lies within the scope; null where it does not exist and where it lies outside alike. */
export async function reachableCase(read: Read, scope: Scope, caseId: string): Promise<ReachableCase | null> {
  const { rows } = await read.query<Reachable & { revision: number }>({
    name: 'cases.reachable',
    text: `select c.revision, c.confidential, c.enterprise_id as enterprise, c.authority_id as authority, c.region_code as region, c.line,
                  (select coalesce(json_agg(json_build_object('unit', d.unit_id, 'owedBy', d.owed_by)), '[]')
                     from duty d where d.case_id = c.case_id and d.settled_at is null) as owing
             from case_file c where c.case_id = $1`,
    values: [caseId],
  });
  const [found] = rows;
  return found !== undefined && reaches(scope, found) ? { caseId, revision: found.revision } : null;
}

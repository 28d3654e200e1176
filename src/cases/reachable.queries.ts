import { reaches, type Scope } from '../domain/access/scope.js';
import type { Read } from '../platform/db/transaction.js';

/** A case that a caller may know of. */
export interface ReachableCase {
  caseId: string;
  revision: number;
}

/** The case with this identifier (a UUID) if it lies within the scope; null where it does not exist and where it lies outside alike. */
export async function reachableCase(read: Read, scope: Scope, caseId: string): Promise<ReachableCase | null> {
  const { rows } = await read.query<{ revision: number; enterprise: string | null; region: string | null; line: string | null; owing: string[] }>({
    name: 'cases.reachable',
    text: `select c.revision, c.enterprise_id as enterprise, c.region_code as region, c.line,
                  array(select d.unit_id from duty d where d.case_id = c.case_id and d.settled_at is null and d.unit_id is not null) as owing
             from case_file c where c.case_id = $1`,
    values: [caseId],
  });
  const [found] = rows;
  return found !== undefined && reaches(scope, found) ? { caseId, revision: found.revision } : null;
}

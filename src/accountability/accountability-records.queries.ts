import { Parameters, scopeBranches } from '../cases/scope.queries.js';
import type { Scope } from '../domain/access/scope.js';
import type { Measure } from '../domain/accountability/measure.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Basis, Words } from '../domain/workflow/words.js';
import type { Read } from '../platform/db/transaction.js';

/** An accountability record with its correction. `seq` and `ordinal` name it: the entry that made it and its place among the effects of that entry. */
export interface AccountabilityRecord {
  caseId: string;
  caseNumber: number;
  caseTitle: string;
  seq: number;
  ordinal: number;
  kind: Measure;
  againstRole: Role;
  against: { id: string; name: string } | null;
  body: { id: string; name: string } | null;
  reason: Words;
  basis: Basis[];
  recordedAt: Date;
  correction: { seq: number; result: 'lifted' | 'wrong'; decision: string; reasons: string; correctedAt: string } | null;
}

const named = (id: string, name: string): string => `case when ${id} is not null then json_build_object('id', ${id}, 'name', coalesce(${name}, '')) end`;

const COLUMNS = `
r.case_id as "caseId", c.number as "caseNumber", c.title as "caseTitle", r.seq, r.ordinal, r.kind, r.against_role as "againstRole", ${named('r.against_unit', 'u.name')} as against,
${named('r.body_id', 'b.name')} as body, r.reason, r.basis, r.recorded_at as "recordedAt",
case when k.case_id is not null then json_build_object('seq', k.seq, 'result', k.result, 'decision', k.decision, 'reasons', k.reasons, 'correctedAt', k.corrected_at) end as correction`;

const JOINS = `
left join organisation u on u.id = r.against_unit left join organisation b on b.id = r.body_id
left join accountability_correction k on k.case_id = r.case_id and k.record_seq = r.seq and k.record_ordinal = r.ordinal`;

/** Every accountability record of a case that the caller reaches, in the order in which they were made. */
export async function recordsOfCase(read: Read, caseId: string): Promise<AccountabilityRecord[]> {
  const { rows } = await read.query<AccountabilityRecord>({
    name: 'accountability.records-of-case',
    text: `select ${COLUMNS} from accountability_record r join case_file c on c.case_id = r.case_id ${JOINS} where r.case_id = $1 order by r.seq, r.ordinal`,
    values: [caseId],
  });
  return rows;
}

/** The accountability records against a unit in the cases of a scope, the latest first; at most `most`. */
export async function recordsAgainst(read: Read, { scope, unit, most }: { scope: Scope; unit: string; most: number }): Promise<AccountabilityRecord[]> {
  const parameters = new Parameters();
  const [against, limit] = [parameters.add(unit), parameters.add(most)];
  const reached = scopeBranches(scope, parameters).map(({ from, where }) => `select c.case_id from ${from} where ${where}`);
  const { rows } = await read.query<AccountabilityRecord>(
    `select ${COLUMNS} from accountability_record r join case_file c on c.case_id = r.case_id ${JOINS}
      where r.against_unit = ${against} and r.case_id in (${reached.join(' union all ')}) order by r.recorded_at desc, r.case_id, r.seq, r.ordinal limit ${limit}`,
    parameters.values,
  );
  return rows;
}

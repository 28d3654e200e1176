import type { LocalDate } from '../domain/calendar/local-date.js';
import type { DrawnUpRecord } from '../domain/inspection/inspection-record.js';
import type { Tx } from '../platform/db/transaction.js';
import type { Evidence, InspectionProblem } from './inspection.queries.js';

/** The content of a record as it is drawn up. */
export interface RecordContent extends DrawnUpRecord {
  number: string;
  authority: string;
  enterprise: string;
  place: string;
  inspectedOn: LocalDate;
  handling: string;
  items: readonly { item: string; result: string }[];
  problems: readonly Omit<InspectionProblem, 'ordinal' | 'caseId'>[];
}

/** By whom and when something is written (UTC milliseconds). */
export interface Writing {
  person: string;
  at: number;
}

/** Enters a record that is drawn up. False where the unit has a record of this number already. */
export async function insertRecord(tx: Tx, id: string, content: RecordContent, { person, at }: Writing): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into inspection_record (id, authority_id, number, kind, enterprise_id, place, started_at, ended_at, inspected_on, handling, case_id, order_number,
                                    drawn_up_by, drawn_up_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (authority_id, number) do nothing`,
    [id, ...columnsOf(content), person, new Date(at)],
  );
  if (rowCount === 0) return false;
  await insertParts(tx, id, content);
  return true;
}

/** Puts other content in the place of a record that nobody has signed; its number stays. The caller holds its lock. */
export async function replaceContent(tx: Tx, id: string, content: RecordContent): Promise<void> {
  for (const part of ['inspection_officer', 'inspection_item', 'inspection_problem']) await tx.query(`delete from ${part} where record_id = $1`, [id]);
  await tx.query(
    `update inspection_record set authority_id = $2, number = $3, kind = $4, enterprise_id = $5, place = $6, started_at = $7, ended_at = $8, inspected_on = $9,
            handling = $10, case_id = $11, order_number = $12 where id = $1`,
    [id, ...columnsOf(content)],
  );
  await insertParts(tx, id, content);
}

function columnsOf({ authority, number, kind, enterprise, place, startedAt, endedAt, inspectedOn, handling, reinspected }: RecordContent): unknown[] {
  return [
    ...[authority, number, kind, enterprise, place, new Date(startedAt), new Date(endedAt), inspectedOn, handling],
    ...[reinspected?.caseId ?? null, reinspected?.order ?? null],
  ];
}

async function insertParts(tx: Tx, id: string, { officers, items, problems }: RecordContent): Promise<void> {
  await tx.query(
    `insert into inspection_officer (record_id, person_id, certificate)
     select $1, o.person, o.certificate from jsonb_to_recordset($2) as o(person uuid, certificate text)`,
    [id, JSON.stringify(officers)],
  );
  await tx.query(
    `insert into inspection_item (record_id, ordinal, item, result)
     select $1, i.ordinal, i.value->>'item', i.value->>'result' from jsonb_array_elements($2) with ordinality as i(value, ordinal)`,
    [id, JSON.stringify(items)],
  );
  await tx.query(
    `insert into inspection_problem (record_id, ordinal, title, description, place, provision, evidence)
     select $1, p.ordinal, p.value->>'title', p.value->>'description', p.value->>'place', p.value->>'provision', p.value->'evidence'
       from jsonb_array_elements($2) with ordinality as p(value, ordinal)`,
    [id, JSON.stringify(problems)],
  );
}

/** Makes everybody else who writes into a record wait until the transaction is over. */
export async function lockRecord(tx: Tx, id: string): Promise<void> {
  await tx.query('select from inspection_record where id = $1 for update', [id]);
}

/** One signature, or the refusal of one. */
export type Signature =
  | { party: 'officer' | 'enterprise'; form: 'account' }
  | { party: 'enterprise'; form: 'paper'; name: string; position: string; evidence: Evidence }
  | { party: 'enterprise'; form: 'refused'; refusal: string; witness: string };

/** Enters a signature. The caller holds the lock of the record and has seen that this side has not signed. */
export async function insertSignature(tx: Tx, record: string, signature: Signature, { person, at }: Writing): Promise<void> {
  const { name, position, evidence, refusal, witness } = { name: null, position: null, evidence: null, refusal: null, witness: null, ...signature };
  await tx.query(
    `insert into inspection_signature (record_id, signature, party, form, person_id, name, position, refusal, witness, evidence, entered_by, signed_at)
     values ($1, (select coalesce(max(signature), 0) + 1 from inspection_signature where record_id = $1), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[record, signature.party, signature.form, signature.form === 'account' ? person : null, name, position, refusal, witness],
      ...[evidence === null ? null : JSON.stringify(evidence), person, new Date(at)],
    ],
  );
}

/** Enters what was wrong in a record. The caller holds its lock. */
export async function insertCorrection(tx: Tx, record: string, { text, reasons }: { text: string; reasons: string }, { person, at }: Writing): Promise<void> {
  await tx.query(
    `insert into inspection_correction (record_id, correction, correction_text, reasons, corrected_by, corrected_at)
     values ($1, (select coalesce(max(correction), 0) + 1 from inspection_correction where record_id = $1), $2, $3, $4, $5)`,
    [record, text, reasons, person, new Date(at)],
  );
}

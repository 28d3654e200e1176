import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Scope } from '../domain/access/scope.js';
import { scopePrefix } from '../domain/codes/region.js';
import { standingOfRecord, type GivenSignature, type InspectionKind, type InspectionStanding } from '../domain/inspection/inspection-record.js';
import type { Read } from '../platform/db/transaction.js';

/** A piece of evidence: its name and the SHA-256 of its content. */
export interface Evidence {
  name: string;
  sha256: string;
}

export interface InspectionProblem {
  ordinal: number;
  title: string;
  description: string;
  place: string;
  provision: string | null;
  evidence: Evidence[];
  /** The case that was opened for it. */
  caseId: string | null;
}

export interface InspectionSignature extends GivenSignature {
  name: string | null;
  position: string | null;
  refusal: string | null;
  witness: string | null;
  signedAt: string;
  person: string | null;
}

/** An inspection record with everything in it. Instants are UTC in ISO 8601. */
export interface InspectionRecord {
  id: string;
  number: string;
  kind: InspectionKind;
  authority: { id: string; name: string };
  enterprise: { id: string; name: string };
  place: string;
  startedAt: string;
  endedAt: string;
  inspectedOn: LocalDate;
  handling: string;
  reinspected: { caseId: string; order: string } | null;
  officers: { person: string; name: string; certificate: string | null }[];
  items: { item: string; result: string }[];
  problems: InspectionProblem[];
  signatures: InspectionSignature[];
  corrections: { text: string; reasons: string; by: string; at: string }[];
  standing: InspectionStanding;
}

const RECORD = `
select r.id, r.number, r.kind, json_build_object('id', a.id, 'name', a.name) as authority, json_build_object('id', e.id, 'name', e.name) as enterprise,
       r.place, r.started_at as "startedAt", r.ended_at as "endedAt", r.inspected_on as "inspectedOn", r.handling,
       case when r.case_id is not null then json_build_object('caseId', r.case_id, 'order', r.order_number) end as reinspected,
       (select json_agg(json_build_object('person', o.person_id, 'name', p.name, 'certificate', o.certificate) order by p.name, p.id)
          from inspection_officer o join person p on p.id = o.person_id where o.record_id = r.id) as officers,
       (select json_agg(json_build_object('item', i.item, 'result', i.result) order by i.ordinal) from inspection_item i where i.record_id = r.id) as items,
       coalesce((select json_agg(json_build_object('ordinal', p.ordinal, 'title', p.title, 'description', p.description, 'place', p.place,
                           'provision', p.provision, 'evidence', p.evidence, 'caseId', f.case_id) order by p.ordinal)
          from inspection_problem p left join found_case f on f.source = 'inspection' and f.source_id = p.record_id and f.ordinal = p.ordinal
         where p.record_id = r.id), '[]') as problems,
       coalesce((select json_agg(json_build_object('party', s.party, 'form', s.form, 'person', s.person_id, 'name', coalesce(s.name, p.name), 'position', s.position,
                           'refusal', s.refusal, 'witness', s.witness, 'signedAt', s.signed_at) order by s.signature)
          from inspection_signature s left join person p on p.id = s.person_id where s.record_id = r.id), '[]') as signatures,
       coalesce((select json_agg(json_build_object('text', c.correction_text, 'reasons', c.reasons, 'by', p.name, 'at', c.corrected_at) order by c.correction)
          from inspection_correction c join person p on p.id = c.corrected_by where c.record_id = r.id), '[]') as corrections
  from inspection_record r join organisation a on a.id = r.authority_id join organisation e on e.id = r.enterprise_id
  left join organisation ea on ea.id = e.authority_id`;

type Row = Omit<InspectionRecord, 'standing' | 'startedAt' | 'endedAt'> & { startedAt: Date; endedAt: Date };

/** Which records a scope reaches: an enterprise its own that carry a signature of their officers, officials those of their unit and of enterprises in their region and line. */
function withinScope(scope: Scope): { where: string; values: (string | null)[] } {
  switch (scope.kind) {
    case 'everywhere':
      return { where: 'true', values: [] };
    case 'enterprise':
      return { where: 'r.enterprise_id = $1 and exists (select from inspection_signature s where s.record_id = r.id)', values: [scope.unit] };
    case 'region':
      return { where: `(r.authority_id = $1 or e.region_code like $2 || '%' and ($3::text is null or ea.line = $3))`, values: [scope.unit, scopePrefix(scope.region), scope.line] };
    default:
      return { where: 'false', values: [] };
  }
}

/** A record within the scope; null where it is not there and where it is outside alike. */
export async function inspectionOf(read: Read, scope: Scope, id: string): Promise<InspectionRecord | null> {
  const { where, values } = withinScope(scope);
  const { rows } = await read.query<Row>(`${RECORD} where ${where} and r.id = $${values.length + 1}`, [...values, id]);
  return rows[0] === undefined ? null : recordFrom(rows[0]);
}

export interface InspectionPage {
  scope: Scope;
  enterprise: string | null;
  /** Identifier before which the page ends; records come newest first. */
  before: string | null;
  most: number;
}

/** Records within the scope, the newest first. */
export async function inspectionList(read: Read, { scope, enterprise, before, most }: InspectionPage): Promise<InspectionRecord[]> {
  const { where, values } = withinScope(scope);
  const [n, given] = [values.length, [...values, enterprise, before, most]];
  const filter = `($${n + 1}::uuid is null or r.enterprise_id = $${n + 1}) and ($${n + 2}::uuid is null or r.id < $${n + 2})`;
  const { rows } = await read.query<Row>(`${RECORD} where ${where} and ${filter} order by r.id desc limit $${n + 3}`, given);
  return rows.map(recordFrom);
}

function recordFrom({ startedAt, endedAt, ...row }: Row): InspectionRecord {
  const standing = standingOfRecord(row.officers.length, row.signatures);
  return { ...row, startedAt: startedAt.toISOString(), endedAt: endedAt.toISOString(), standing };
}

/** A record as an act may rest on it. */
export interface CitedRecord {
  kind: InspectionKind;
  enterprise: string;
  caseId: string | null;
  standing: InspectionStanding;
}

/** The record of this number that a unit has drawn up; null where it has none. */
export async function recordCited(read: Read, unit: string, number: string): Promise<CitedRecord | null> {
  const { rows } = await read.query<Omit<CitedRecord, 'standing'> & { officers: number; signatures: GivenSignature[] }>({
    name: 'inspections.cited',
    text: `select r.kind, r.enterprise_id as enterprise, r.case_id as "caseId",
                  (select count(*)::int from inspection_officer o where o.record_id = r.id) as officers,
                  coalesce((select json_agg(json_build_object('party', s.party, 'form', s.form)) from inspection_signature s where s.record_id = r.id), '[]') as signatures
             from inspection_record r where r.authority_id = $1 and r.number = $2`,
    values: [unit, number],
  });
  const [found] = rows;
  if (found === undefined) return null;
  const { officers, signatures, ...cited } = found;
  return { ...cited, standing: standingOfRecord(officers, signatures) };
}

/** Whether an order of this number was given in a case, and in which enterprise; null where it was not. */
export async function orderedEnterprise(read: Read, caseId: string, order: string): Promise<string | null> {
  const { rows } = await read.query<{ enterprise: string }>({
    name: 'inspections.ordered-enterprise',
    text: `select c.enterprise_id as enterprise from case_file c
            where c.case_id = $1 and exists (select from journal_entry j where j.case_id = c.case_id
                  and j.entry->>'act' in ('order.serve', 'hazard.grade-general') and j.entry #>> '{facts,order,number}' = $2)`,
    values: [caseId, order],
  });
  return rows[0]?.enterprise ?? null;
}

/** Who inspects: at which level his unit stands, and which of these people hold a post of an officer in it on that day. */
export async function officersOfUnit(read: Read, unit: string, people: readonly string[], on: LocalDate): Promise<{ town: boolean; officers: string[] }> {
  const { rows } = await read.query<{ town: boolean; officers: string[] }>({
    name: 'inspections.officers-of-unit',
    text: `select o.level = 'town' as town,
                  array(select distinct p.person_id::text from post p where p.organisation_id = o.id and p.person_id = any($2::uuid[])
                         and p.role in ('inspector', 'regulator') and p.held_from <= $3 and (p.held_to is null or p.held_to >= $3)) as officers
             from organisation o where o.id = $1`,
    values: [unit, people, on],
  });
  return { town: rows[0]?.town === true, officers: rows[0]?.officers ?? [] };
}

/** The enterprise that a case is about; null where there is no such case or it names none. */
export async function enterpriseOfCase(read: Read, caseId: string): Promise<string | null> {
  const { rows } = await read.query<{ enterprise: string | null }>({ name: 'inspections.enterprise-of-case', text: 'select enterprise_id as enterprise from case_file where case_id = $1', values: [caseId] });
  return rows[0]?.enterprise ?? null;
}

/** Whether a unit is a town or street body (乡镇、街道). */
export async function isTownBody(read: Read, unit: string): Promise<boolean> {
  const { rows } = await read.query<{ town: boolean }>({ name: 'inspections.is-town-body', text: `select level = 'town' as town from organisation where id = $1`, values: [unit] });
  return rows[0]?.town === true;
}

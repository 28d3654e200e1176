import type { DossierUnit } from '../domain/access/dossier-access.js';
import type { CaseEvidence } from '../domain/dossier/dossier.js';
import type { Subject, Tenure } from '../domain/dossier/subject.js';
import type { Read } from '../platform/db/transaction.js';

/** A unit whose dossier may be made. */
export type NamedUnit = DossierUnit & { name: string };

/** A person with every post that he has held, each with its unit. */
export interface PersonInUnits {
  person: string;
  name: string;
  tenures: { tenure: Tenure; unit: NamedUnit }[];
}

const UNIT = `json_build_object('id', o.id, 'kind', o.kind, 'name', o.name, 'region', o.region_code,
  'line', coalesce(o.line, (select a.line from organisation a where a.id = o.authority_id)), 'authority', o.authority_id, 'committee', o.committee_id)`;

/** The unit with this identifier (a UUID), or null. */
export async function unitOfDossier(read: Read, unit: string): Promise<NamedUnit | null> {
  const { rows } = await read.query<{ unit: NamedUnit }>({ name: 'accountability.unit', text: `select ${UNIT} as unit from organisation o where o.id = $1`, values: [unit] });
  return rows[0]?.unit ?? null;
}

/** The person with this identifier (a UUID) and all his posts, past ones and those in which he was a substitute too; or null. */
export async function personOfDossier(read: Read, person: string): Promise<PersonInUnits | null> {
  const { rows } = await read.query<PersonInUnits>({
    name: 'accountability.person',
    text: `select n.id as person, n.name,
                  coalesce(json_agg(json_build_object('tenure', json_build_object('unit', o.id, 'role', p.role, 'from', p.held_from, 'to', p.held_to), 'unit', ${UNIT})
                             order by p.held_from, p.post_id) filter (where p.post_id is not null), '[]') as tenures
             from person n left join acting_post p on p.person_id = n.id and (p.held_to is null or p.held_to >= p.held_from) left join organisation o on o.id = p.organisation_id
            where n.id = $1 group by n.id, n.name`,
    values: [person],
  });
  return rows[0] ?? null;
}

// The tables only find the cases; what happened in them is told by their journals.
const CASES_OF_UNIT = `
select case_id as "caseId" from duty where unit_id = $1
 union select case_id from notification where unit_id = $1
 union select j.case_id from (select distinct person_id::text as person from post where organisation_id = $1) p
         join journal_entry j on j.entry #>> '{actor,person}' = p.person and j.entry #>> '{actor,unit}' = $1::text
 order by 1`;

const CASES_OF_PERSON = `
with held as (select * from jsonb_to_recordset($2) as t(unit uuid, role text, "from" date, "to" date))
select d.case_id as "caseId" from held h join duty d on d.unit_id = h.unit and d.owed_by = h.role
 where d.opened_on <= coalesce(h."to", 'infinity') and (d.settled_at is null or d.settled_at >= h."from"::timestamptz - interval '1 day')
 union select n.case_id from held h join notification n on n.unit_id = h.unit and n.role = h.role
 union select j.case_id from journal_entry j where j.entry #>> '{actor,person}' = $1
 order by 1`;

/** The cases that may say something of the subject, in the order in which they were opened. */
export async function casesOf(read: Read, subject: Subject): Promise<string[]> {
  const { rows } =
    subject.kind === 'unit'
      ? await read.query<{ caseId: string }>({ name: 'accountability.cases-of-unit', text: CASES_OF_UNIT, values: [subject.unit] })
      : await read.query<{ caseId: string }>({ name: 'accountability.cases-of-person', text: CASES_OF_PERSON, values: [subject.person, JSON.stringify(subject.tenures)] });
  return rows.map(({ caseId }) => caseId);
}

/** The journals of these cases, whole, in the order of their identifiers. */
export async function evidenceOf(read: Read, cases: readonly string[]): Promise<CaseEvidence[]> {
  const { rows } = await read.query<CaseEvidence>({
    name: 'accountability.evidence',
    text: `select c.case_id as "caseId", c.number,
                  (select json_agg(json_build_object('seq', j.seq, 'hash', j.hash, 'entry', j.entry) order by j.seq) from journal_entry j where j.case_id = c.case_id) as entries
             from case_file c where c.case_id = any($1::uuid[]) order by c.case_id`,
    values: [cases],
  });
  return rows.map(({ entries, ...row }) => ({ ...row, entries: (entries as CaseEvidence['entries'] | null) ?? [] }));
}

/** Names of these people and organisations today, by identifier. */
export async function namesOf(read: Read, ids: readonly string[]): Promise<Record<string, string>> {
  const { rows } = await read.query<{ id: string; name: string }>({
    name: 'accountability.names',
    text: 'select id::text, name from organisation where id::text = any($1) union all select id::text, name from person where id::text = any($1)',
    values: [ids],
  });
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

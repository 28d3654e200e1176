import type { Read } from '../platform/db/transaction.js';
import { codedFields, fieldsOf, headerOf, type DirectoryTable } from './directory-columns.js';

const QUERIES: Readonly<Record<DirectoryTable, string>> = {
  organisations: `
    select o.id, o.credit_code as "creditCode", o.name, o.kind, o.region_code as "regionCode", o.level, o.line, coalesce(a.credit_code, a.id::text) as authority,
           coalesce(c.credit_code, c.id::text) as committee, o.industry, o.scale, o.principal, o.valid_from as "validFrom", o.valid_to as "validTo",
           case when o.verified then '是' else '否' end as verified
      from organisation o left join organisation a on a.id = o.authority_id left join organisation c on c.id = o.committee_id order by o.id`,
  people: `select id, staff_number as "staffNumber", name, left_on as "leftOn" from person order by id`,
  posts: `
    select coalesce(n.staff_number, n.id::text) as person, n.name as "personName", coalesce(o.credit_code, o.id::text) as unit, o.name as "unitName", p.role,
           p.held_from as "from", p.held_to as "to", null as successor
      from post p join person n on n.id = p.person_id join organisation o on o.id = p.organisation_id where p.held_to is null or p.held_to >= p.held_from order by p.id`,
};

/** One table of the directory as its import takes it: entries by credit code or staff number where they have one, codes in words. */
export async function exportDirectory(read: Read, table: DirectoryTable): Promise<{ headers: string[]; rows: (string | null)[][] }> {
  const { rows } = await read.query<Record<string, string | null>>(QUERIES[table]);
  const fields: string[] = fieldsOf(table);
  return { headers: fields.map((field) => headerOf(table, field)), rows: rows.map((row) => fields.map((field) => written(field, row[field] ?? null))) };
}

function written(field: string, value: string | null): string | null {
  const { words } = (codedFields as Record<string, { words: Record<string, string> } | undefined>)[field] ?? {};
  return value === null ? null : (words?.[value] ?? value);
}

import type { Read } from '../platform/db/transaction.js';

/** An act of an administrator as it stands on record. */
export interface RecordedAdministratorAct {
  /** Where it stands: among accounts, clients, identities and rules, or among the changes of the directory; and its number there. */
  record: 'administrator' | 'directory';
  entry: number;
  at: Date;
  person: string | null;
  personName: string | null;
  unit: string | null;
  role: string | null;
  /** Where no person acted: the command line, or what a release brought. */
  client: string | null;
  act: string;
  subject: string;
  details: object;
  /** The instant to the microsecond, by which the list goes on. */
  place: string;
}

/** Which acts are asked for; null where it does not matter. */
export interface AdministratorActsAsked {
  person: string | null;
  subject: string | null;
  act: string | null;
  /** Sort keys of the act after which the page begins: its place, record and number. */
  after: [string, string, number] | null;
  limit: number;
}

/** Both records as one. What was done to an entry of the directory is an act `organisation.entered`, `post.ended` and the like; its details say how the entry was and is. */
const ACTS = `
select 'administrator' as record, e.entry, e.at, e.person_id as person, e.unit_id as unit, e.role, e.client, e.act, e.subject, e.details
  from administrator_entry e
union all
select 'directory', d.change, d.at, (d.actor->>'person')::uuid, (d.actor->>'unit')::uuid, case when d.actor->>'kind' = 'person' then d.actor->>'role' end,
       case when d.actor->>'kind' <> 'person' then coalesce(d.actor->>'client', d.actor->>'kind') end, d.subject_kind || '.' || d.act, d.subject_id,
       jsonb_strip_nulls(jsonb_build_object('why', d.why, 'document', d.document, 'effectiveOn', d.effective_on, 'before', d.before, 'after', d.after))
  from directory_change d`;

/** Acts of administrators, the newest first. One more than `limit`. */
export async function administratorActsBefore(read: Read, { person, subject, act, after, limit }: AdministratorActsAsked): Promise<RecordedAdministratorAct[]> {
  const [at, record, entry] = after ?? [null, null, null];
  const { rows } = await read.query<RecordedAdministratorAct>({
    name: 'audit.administrator-acts',
    text: `select a.record, a.entry, a.at, a.person, n.name as "personName", a.unit, a.role, a.client, a.act, a.subject, a.details,
                  to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place
             from (${ACTS}) a left join person n on n.id = a.person
            where ($1::uuid is null or a.person = $1) and ($2::text is null or a.subject = $2) and ($3::text is null or a.act = $3)
              and ($4::timestamptz is null or (a.at, a.record, a.entry) < ($4, $5::text, $6::bigint))
            order by a.at desc, a.record desc, a.entry desc limit $7`,
    values: [person, subject, act, at, record, entry, limit + 1],
  });
  return rows;
}

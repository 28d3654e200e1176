import type { Read } from '../platform/db/transaction.js';

/** An act of an administrator as it stands on record. */
export interface RecordedAdministratorAct {
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
}

/** Which acts are asked for; null where it does not matter. `before`: only entries with smaller numbers. */
export interface AdministratorActsAsked {
  person: string | null;
  subject: string | null;
  act: string | null;
  before: number | null;
  limit: number;
}

/** Acts of administrators, the newest first. One more than `limit`. */
export async function administratorActsBefore(read: Read, { person, subject, act, before, limit }: AdministratorActsAsked): Promise<RecordedAdministratorAct[]> {
  const { rows } = await read.query<RecordedAdministratorAct>({
    name: 'audit.administrator-acts',
    text: `select e.entry, e.at, e.person_id as person, n.name as "personName", e.unit_id as unit, e.role, e.client, e.act, e.subject, e.details
             from administrator_entry e left join person n on n.id = e.person_id
            where ($1::uuid is null or e.person_id = $1) and ($2::text is null or e.subject = $2) and ($3::text is null or e.act = $3)
              and ($4::bigint is null or e.entry < $4)
            order by e.entry desc limit $5`,
    values: [person, subject, act, before, limit + 1],
  });
  return rows;
}

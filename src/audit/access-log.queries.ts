import type { Read } from '../platform/db/transaction.js';

/** A reading as it stands on record. */
export interface RecordedAccess {
  access: number;
  at: Date;
  person: string | null;
  personName: string | null;
  unit: string | null;
  role: string | null;
  client: string | null;
  kind: string;
  /** The person, unit or case that was read about; null for a list. */
  subject: string | null;
  asked: object;
}

/** Which readings are asked for; null where it does not matter. `before`: only entries with smaller numbers. */
export interface AccessAsked {
  /** Who has read. */
  person: string | null;
  /** About whom or what. */
  subject: string | null;
  kind: string | null;
  before: number | null;
  limit: number;
}

/** Who has read what, the newest first. One more than `limit`. */
export async function accessBefore(read: Read, { person, subject, kind, before, limit }: AccessAsked): Promise<RecordedAccess[]> {
  const { rows } = await read.query<RecordedAccess>({
    name: 'audit.access-log',
    text: `select l.access, l.at, l.person_id as person, n.name as "personName", l.unit_id as unit, l.role, l.client, l.kind, l.subject_id as subject, l.asked
             from access_log l left join person n on n.id = l.person_id
            where ($1::uuid is null or l.person_id = $1) and ($2::uuid is null or l.subject_id = $2) and ($3::text is null or l.kind = $3)
              and ($4::bigint is null or l.access < $4)
            order by l.access desc limit $5`,
    values: [person, subject, kind, before, limit + 1],
  });
  return rows;
}

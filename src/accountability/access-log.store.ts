import type { Role } from '../domain/workflow/actor.js';
import type { Tx } from '../platform/db/transaction.js';

/** What is read that must be on record: personal data and exports, and whatever an auditor looks at. */
export type AccessKind =
  | 'unit-dossier'
  | 'person-dossier'
  | 'accountability-records'
  | 'case-journal'
  | 'case-verification'
  | 'seals'
  | 'seal-verification'
  | 'access-log'
  | 'administrator-acts'
  | 'directory-export'
  | 'reporter-identity'
  | 'report-statement';

/** Who reads: a person in a post, or a client such as the command line. */
export type AccessReader = { person: string; unit: string; role: Role } | { client: string };

export interface Access {
  reader: AccessReader;
  /** Time of the cases, UTC milliseconds. */
  at: number;
  kind: AccessKind;
  /** The person, unit or case that is read about (a UUID); null for a list. */
  subject: string | null;
  /** What was asked for besides: period, form, page. */
  asked: Readonly<Record<string, string | number | null>>;
}

/** Puts a reading on record, before what is read is given out. The log takes no change: a reading that was logged stays logged. */
export async function recordAccess(tx: Tx, { reader, at, kind, subject, asked }: Access): Promise<void> {
  const { person, unit, role, client } = { person: null, unit: null, role: null, client: null, ...reader };
  await tx.query({
    name: 'accountability.record-access',
    text: `insert into access_log (at, person_id, unit_id, role, client, kind, subject_id, asked) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [new Date(at), person, unit, role, client, kind, subject, JSON.stringify(asked)],
  });
}

import type { Role } from '../domain/workflow/actor.js';
import type { Tx } from '../platform/db/transaction.js';

/** What administrators do that stands on record. Rules that are loaded and calendars that take force are entered by their tables themselves. */
export const administratorActs = [
  'account.open',
  'account.reset-password',
  'account.unlock',
  'account.disable',
  'account.enable',
  'client.make',
  'client.rotate-secret',
  'client.revoke',
  'identity.enter',
  'identity.remove',
  'rules.apply',
] as const;

export type AdministratorAct = (typeof administratorActs)[number];

export interface AdministratorEntry {
  /** A person in a post, or a client: the command line. */
  by: { person: string; unit: string; role: Role } | { client: string };
  /** Real time, UTC milliseconds. */
  now: number;
  act: AdministratorAct;
  /** What it was about: a login, a client, an identity, a version of rules. */
  subject: string;
  details?: Readonly<Record<string, unknown>>;
}

/** Puts an act of an administrator on record, in the transaction that does it: neither is there without the other. Secrets do not belong into the details. */
export async function recordAdministratorAct(tx: Tx, { by, now, act, subject, details = {} }: AdministratorEntry): Promise<void> {
  const { person, unit, role, client } = { person: null, unit: null, role: null, client: null, ...by };
  await tx.query({
    name: 'audit.record-administrator-act',
    text: 'insert into administrator_entry (at, person_id, unit_id, role, client, act, subject, details) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    values: [new Date(now), person, unit, role, client, act, subject, JSON.stringify(details)],
  });
}

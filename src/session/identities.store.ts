import type { Tx } from '../platform/db/transaction.js';
import { endSessionsOf } from './sessions.store.js';

/** An identity of an OpenID provider. */
export interface Identity {
  issuer: string;
  subject: string;
}

/** Enters for whom an identity stands. False where it stands for somebody already. */
export async function enterIdentity(tx: Tx, { issuer, subject }: Identity, person: string, now: number): Promise<boolean> {
  const { rowCount } = await tx.query('insert into oidc_identity (issuer, subject, person_id, entered_at) values ($1, $2, $3, $4) on conflict do nothing', [
    issuer,
    subject,
    person,
    new Date(now),
  ]);
  return rowCount === 1;
}

/** Takes an identity out and ends the sessions of the person; returns him and those, or null where there was none. */
export async function removeIdentity(tx: Tx, { issuer, subject }: Identity, now: number): Promise<{ person: string; ended: string[] } | null> {
  const { rows } = await tx.query<{ person: string }>('delete from oidc_identity where issuer = $1 and subject = $2 returning person_id as person', [issuer, subject]);
  const [found] = rows;
  if (found === undefined) return null;
  return { person: found.person, ended: await endSessionsOf(tx, { person: found.person, but: null, by: 'identity', now }) };
}

import type { Read } from '../platform/db/transaction.js';

/** An identity of an OpenID provider with the person for whom it stands. */
export interface ListedIdentity {
  issuer: string;
  subject: string;
  person: string;
  name: string;
  enteredAt: Date;
}

/** Identities of one person, or (null) of all, in the order of issuer and subject, after one. One more than `limit`. */
export async function identitiesAfter(
  read: Read,
  { person, after, limit }: { person: string | null; after: { issuer: string; subject: string } | null; limit: number },
): Promise<ListedIdentity[]> {
  const { rows } = await read.query<ListedIdentity>({
    name: 'session.identities',
    text: `select i.issuer, i.subject, i.person_id as person, n.name, i.entered_at as "enteredAt"
             from oidc_identity i join person n on n.id = i.person_id
            where ($1::uuid is null or i.person_id = $1) and ($2::text is null or (i.issuer, i.subject) > ($2, $3))
            order by i.issuer, i.subject limit $4`,
    values: [person, after?.issuer ?? null, after?.subject ?? null, limit + 1],
  });
  return rows;
}

/** For whom an identity stands, if it stands for somebody whose account is not disabled. */
export async function personOfIdentity(read: Read, issuer: string, subject: string): Promise<string | null> {
  const { rows } = await read.query<{ person: string }>({
    name: 'session.person-of-identity',
    text: `select i.person_id as person from oidc_identity i
            where i.issuer = $1 and i.subject = $2 and not exists (select 1 from account a where a.person_id = i.person_id and a.disabled)`,
    values: [issuer, subject],
  });
  return rows[0]?.person ?? null;
}

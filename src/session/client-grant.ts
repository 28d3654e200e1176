import { hash, verify } from '@node-rs/argon2';
import { v4 as uuid } from 'uuid';

import { narrowedScopes } from '../domain/access/client-scope.js';
import type { Clock } from '../platform/clock/clock.js';
import { reading, type Tx } from '../platform/db/transaction.js';
import type { Database } from '../platform/db/database.js';
import type { ClientClaims } from './caller.js';
import { newSecret } from './session-terms.js';
import type { IssuedToken, Tokens } from './tokens.js';

/** What to check against where there is no such client, so that it takes as long as where there is one. */
const NOBODYS_HASH = '$argon2id$v=19$m=19456,t=2,p=1$rjF+DljlT8v2th8kviO3/Q$gzzpn9x/ogHpgYkZNV+fD4FNMyIdlEOXbXG87vBjP+k';

/** How long the secret before stays good after a new one was made: time to give the new one to the program. */
export const SECRET_OVERLAP_MS = 24 * 3_600_000;

export interface ClientCredentials {
  client: string;
  secret: string;
  /** Scopes that are wanted, separated by blanks; all that the client holds where none is named. */
  scope: string | undefined;
}

/** Error codes of RFC 6749 5.2 that this grant answers with. */
export type GrantError = 'invalid_client' | 'invalid_scope';

interface KnownClient extends ClientClaims {
  hashes: string[];
}

/** Checks the secret of a client and issues a token for it (RFC 6749 4.4). An unknown, a revoked client and a wrong secret are the same answer. */
export async function grantToClient(
  { db, tokens, wallClock }: { db: Database; tokens: Tokens; wallClock: Clock },
  { client, secret, scope }: ClientCredentials,
): Promise<(IssuedToken & { scopes: readonly string[] }) | GrantError> {
  const { rows } = await reading(db).query<KnownClient>({
    name: 'session.client',
    text: `select c.client, c.unit_id as unit, c.role, c.region_code as region, o.line, c.scopes, array_agg(s.secret_hash order by s.made_at desc) as hashes
             from api_client c join organisation o on o.id = c.unit_id join client_secret s on s.client = c.client and (s.expires_at is null or s.expires_at > $2)
            where c.client::text = $1 and c.revoked_at is null
            group by c.client, o.line`,
    values: [client, new Date(wallClock.now())],
  });
  const [known] = rows;
  const right = await Promise.all((known?.hashes ?? [NOBODYS_HASH]).map((one) => verify(one, secret)));
  if (known === undefined || !right.includes(true)) return 'invalid_client';
  const scopes = narrowedScopes(known.scopes, scope);
  if (scopes === null) return 'invalid_scope';
  const { unit, role, region, line } = known;
  return { ...tokens.issueToClient({ client: known.client, unit, role, region, line, scopes }), scopes };
}

/** A secret as its client gets it, once; only its hash is kept. */
export interface MadeSecret {
  secret: string;
  hash: string;
}

/** Makes a secret. Slow on purpose (20 ms), so call it before a transaction begins. */
export async function makeSecret(): Promise<MadeSecret> {
  const secret = newSecret();
  return { secret, hash: await hash(secret) };
}

/** Keeps a secret for a client; those before it end after the overlap. `now` is real time, UTC milliseconds. */
export async function keepSecret(tx: Tx, client: string, { hash: secretHash }: MadeSecret, now: number): Promise<void> {
  await tx.query('update client_secret set expires_at = $2 where client = $1 and expires_at is null', [client, new Date(now + SECRET_OVERLAP_MS)]);
  await tx.query('insert into client_secret (secret, client, secret_hash, made_at) values ($1, $2, $3, $4)', [uuid(), client, secretHash, new Date(now)]);
}

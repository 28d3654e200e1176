import { v4 as uuid } from 'uuid';

import type { ClientRole } from '../domain/workflow/actor.js';
import type { Tx } from '../platform/db/transaction.js';
import { keepSecret, type MadeSecret } from './client-grant.js';

/** A program of another agency that is to be let in. */
export interface NewClient {
  name: string;
  unit: string;
  role: ClientRole;
  scopes: readonly string[];
  /** Division within which it reaches cases; null for a client of an enterprise. */
  region: string | null;
}

/** Why a client is not made. */
export type ClientFault = 'client.unit-unknown' | 'client.unit-unfit' | 'client.name-taken';

/** Lets a client in with its first secret; returns its identifier, or why not. `now` is real time, UTC milliseconds. */
export async function makeClient(tx: Tx, client: NewClient, secret: MadeSecret, made: { by: string; now: number }): Promise<{ client: string } | ClientFault> {
  const { rows: units } = await tx.query<{ kind: string }>('select kind from organisation where id = $1', [client.unit]);
  const [unit] = units;
  if (unit === undefined) return 'client.unit-unknown';
  if ((unit.kind === 'enterprise') !== (client.role === 'enterprise-safety-officer')) return 'client.unit-unfit';
  const id = uuid();
  const { rowCount } = await tx.query(
    `insert into api_client (client, name, unit_id, role, scopes, region_code, made_at, made_by) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (name) do nothing`,
    [id, client.name, client.unit, client.role, client.scopes, client.region, new Date(made.now), made.by],
  );
  if (rowCount === 0) return 'client.name-taken';
  await keepSecret(tx, id, secret, made.now);
  return { client: id };
}

/** Gives a client another secret; the one before stays good for a day. False where there is no such client, or it was revoked. */
export async function rotateSecret(tx: Tx, client: string, secret: MadeSecret, now: number): Promise<boolean> {
  const { rowCount } = await tx.query('select 1 from api_client where client = $1 and revoked_at is null for update', [client]);
  if (rowCount === 0) return false;
  await keepSecret(tx, client, secret, now);
  return true;
}

/** Shuts a client out, for good. False where there is no such client, or it was revoked before. */
export async function revokeClient(tx: Tx, client: string, now: number): Promise<boolean> {
  const { rowCount } = await tx.query('update api_client set revoked_at = $2 where client = $1 and revoked_at is null', [client, new Date(now)]);
  return rowCount === 1;
}

import type { ClientRole } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';

/** A client as administrators see it. Its secrets are shown to nobody. */
export interface ListedClient {
  client: string;
  name: string;
  unit: string;
  unitName: string;
  role: ClientRole;
  scopes: string[];
  region: string | null;
  madeAt: Date;
  /** When its newest secret was made. */
  secretMadeAt: Date;
  revokedAt: Date | null;
}

/** Every client, by name; those that were revoked too. There are few: one for each system of another agency. */
export async function clientsKept(read: Read): Promise<ListedClient[]> {
  const { rows } = await read.query<ListedClient>({
    name: 'session.clients',
    text: `select c.client, c.name, c.unit_id as unit, o.name as "unitName", c.role, c.scopes, c.region_code as region, c.made_at as "madeAt",
                  (select max(s.made_at) from client_secret s where s.client = c.client) as "secretMadeAt", c.revoked_at as "revokedAt"
             from api_client c join organisation o on o.id = c.unit_id order by c.name`,
  });
  return rows;
}

/** The region of an organisation for which a client is to act; null where there is no such organisation. */
export async function unitOfClient(read: Read, unit: string): Promise<{ region: string | null } | null> {
  const { rows } = await read.query<{ region: string | null }>({ name: 'session.unit-of-client', text: 'select region_code as region from organisation where id = $1', values: [unit] });
  return rows[0] ?? null;
}

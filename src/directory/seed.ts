import { hash } from '@node-rs/argon2';

import { creditCheckCharacter } from '../domain/codes/credit-code.js';
import type { Words } from '../domain/workflow/words.js';
import type { Tx } from '../platform/db/transaction.js';
import { enterRegister } from './enter-register.js';
import { seededOrganisations, seededPosts, type SeededOrganisation } from './seed-data.js';
import { stableId } from './stable-id.js';

/** Password of every seeded account unless another is given. Known to everybody: these accounts are for trying duban out. */
export const DEMO_PASSWORD = 'duban-demo-2026';

/** Day from which the seeded posts are held: before any date that a demonstration or test plays at. */
const HELD_FROM = '2000-01-01';

export interface SeedOptions {
  /** NODE_ENV=production: then nothing is seeded. */
  production: boolean;
  password?: string;
  /** True: everybody must change the password before anything else. Otherwise the accounts stay usable as they are, and their password never grows old. */
  changeDue?: boolean;
}

/** What seeding did, or why it did nothing. */
export type SeedOutcome =
  | { refused: false; organisations: number; posts: number; accounts: number }
  | ({ refused: true; code: 'seed.in-production' } & Words);

/** Identifier of a seeded organisation by its key in the seed data. */
export function seededOrganisationId(key: string): string {
  return stableId('organisation', key);
}

/**
 * Enters the demonstration directory: invented organisations, people, posts and accounts. What is there already stays as it is, so that it
 * can be called again. Refuses in production, where an account with a known password is an open door.
 */
export async function seedDirectory(tx: Tx, { production, password = DEMO_PASSWORD, changeDue = false }: SeedOptions): Promise<SeedOutcome> {
  if (production) {
    const en = 'The demonstration directory has known passwords and is not entered in production (NODE_ENV=production)';
    return { refused: true, code: 'seed.in-production', zh: '演示用户的口令是公开的，生产环境（NODE_ENV=production）不予录入', en };
  }
  await enterRegister(tx);
  const organisations = await enterOrganisations(tx);
  const posts = await enterPosts(tx);
  return { refused: false, organisations, posts, accounts: await enterAccounts(tx, password, changeDue) };
}

async function enterOrganisations(tx: Tx): Promise<number> {
  const { rowCount } = await tx.query(
    `insert into organisation (id, kind, name, credit_code, region_code, level, line, authority_id, committee_id, industry, verified)
     select r.id, r.kind, r.name, r.credit_code, r.region_code, r.level, r.line, r.authority_id, r.committee_id, r.industry, true
       from jsonb_to_recordset($1) as r(id uuid, kind text, name text, credit_code text, region_code text, level text, line text, authority_id uuid, committee_id uuid,
         industry text)
     on conflict (id) do nothing`,
    [JSON.stringify(seededOrganisations.map(organisationRow))],
  );
  return rowCount ?? 0;
}

function organisationRow({ key, kind, name, region, level, line, authority, committee, industry, code }: SeededOrganisation): object {
  return {
    id: seededOrganisationId(key),
    kind,
    name,
    credit_code: code === undefined ? null : creditCode(`91${region}${code}`),
    region_code: region,
    level: level ?? null,
    line: line ?? null,
    authority_id: authority === undefined ? null : seededOrganisationId(authority),
    committee_id: committee === undefined ? null : seededOrganisationId(committee),
    industry: industry ?? null,
  };
}

function creditCode(body: string): string {
  return body + creditCheckCharacter(body);
}

async function enterPosts(tx: Tx): Promise<number> {
  const rows = seededPosts.map(({ login, person, organisation, role }) => ({
    id: stableId('post', login),
    person_id: stableId('person', login),
    name: person,
    organisation_id: seededOrganisationId(organisation),
    role,
    held_from: HELD_FROM,
  }));
  await tx.query('insert into person (id, name) select r.person_id, r.name from jsonb_to_recordset($1) as r(person_id uuid, name text) on conflict do nothing', [
    JSON.stringify(rows),
  ]);
  const { rowCount } = await tx.query(
    `insert into post (id, person_id, organisation_id, role, held_from)
     select r.id, r.person_id, r.organisation_id, r.role, r.held_from
       from jsonb_to_recordset($1) as r(id uuid, person_id uuid, organisation_id uuid, role text, held_from date)
     on conflict (id) do nothing`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}

/** One hash for all: hashing takes 20 ms each on purpose, and the password is the same. */
async function enterAccounts(tx: Tx, password: string, changeDue: boolean): Promise<number> {
  const passwordHash = await hash(password);
  const rows = seededPosts.map(({ login }) => ({ login, person_id: stableId('person', login) }));
  const { rowCount } = await tx.query(
    `insert into account (login, person_id, password_hash, demonstration, change_due)
     select r.login, r.person_id, $2, not $3, $3 from jsonb_to_recordset($1) as r(login text, person_id uuid) on conflict (login) do nothing`,
    [JSON.stringify(rows), passwordHash, changeDue],
  );
  return rowCount ?? 0;
}

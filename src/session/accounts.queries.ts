import { administratorRoles } from '../domain/access/administrators.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Read } from '../platform/db/transaction.js';

/** An account as administrators see it. */
export interface ListedAccount {
  login: string;
  person: string;
  name: string;
  disabled: boolean;
  lockedUntil: Date | null;
  passwordSetAt: Date;
  /** True until its holder has changed a password that somebody else set. */
  changeDue: boolean;
  demonstration: boolean;
}

/** Accounts by login, after one; with a text only those whose login or holder's name holds it. One more than `limit`. */
export async function accountsAfter(read: Read, { after, text, limit }: { after: string | null; text: string | null; limit: number }): Promise<ListedAccount[]> {
  const { rows } = await read.query<ListedAccount>({
    name: 'session.accounts',
    text: `select a.login, a.person_id as person, n.name, a.disabled, a.locked_until as "lockedUntil", a.password_set_at as "passwordSetAt",
                  a.change_due as "changeDue", a.demonstration
             from account a join person n on n.id = a.person_id
            where ($1::text is null or a.login > $1) and ($2::text is null or strpos(a.login, $2) > 0 or strpos(n.name, $2) > 0)
            order by a.login limit $3`,
    values: [after, text, limit + 1],
  });
  return rows;
}

/** Whether the directory has this person. */
export async function personKnown(read: Read, person: string): Promise<boolean> {
  const { rows } = await read.query<{ known: boolean }>('select exists (select 1 from person where id = $1) as known', [person]);
  return rows[0]?.known === true;
}

/** The administrator posts that a person holds or stands in for on a day; null where the directory has no such person. */
export async function administratorPosts(read: Read, person: string, today: LocalDate): Promise<Role[] | null> {
  const { rows } = await read.query<{ roles: Role[] }>(
    `select array(select distinct a.role from acting_post a where a.person_id = n.id and a.role = any($3) and a.held_from <= $2 and (a.held_to is null or a.held_to >= $2) order by 1) as roles
       from person n where n.id = $1`,
    [person, today, administratorRoles],
  );
  return rows[0]?.roles ?? null;
}

/** An account of somebody who is an administrator, with the administrator posts that he holds or stands in for. */
export interface AdministratorAccount extends ListedAccount {
  roles: Role[];
}

/** The accounts of whoever is one of the three administrators on a day, by login. */
export async function administratorAccounts(read: Read, today: LocalDate): Promise<AdministratorAccount[]> {
  const { rows } = await read.query<AdministratorAccount>(
    `select a.login, a.person_id as person, n.name, a.disabled, a.locked_until as "lockedUntil", a.password_set_at as "passwordSetAt",
            a.change_due as "changeDue", a.demonstration, array_agg(distinct p.role order by p.role) as roles
       from account a join person n on n.id = a.person_id
       join acting_post p on p.person_id = n.id and p.role = any($2) and p.held_from <= $1 and (p.held_to is null or p.held_to >= $1)
      group by a.login, n.name order by a.login`,
    [today, administratorRoles],
  );
  return rows;
}

/** A login of a person; null where he has none. */
export async function loginOf(read: Read, person: string): Promise<string | null> {
  const { rows } = await read.query<{ login: string }>('select login from account where person_id = $1 order by login limit 1', [person]);
  return rows[0]?.login ?? null;
}

/** Identifier of the person with this staff number, or null. */
export async function personOfNumber(read: Read, staffNumber: string): Promise<string | null> {
  const { rows } = await read.query<{ id: string }>('select id from person where staff_number = $1', [staffNumber]);
  return rows[0]?.id ?? null;
}

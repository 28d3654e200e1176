import type { Database } from '../platform/db/database.js';
import type { Tx } from '../platform/db/transaction.js';

/** What checking a password needs of an account. */
export interface CountedAttempt {
  person: string;
  passwordHash: string;
  disabled: boolean;
  /** True where earlier failures keep the account closed: the password is not even looked at. */
  locked: boolean;
  /** Since when it has this password (real time). */
  passwordSetAt: Date;
  /** True where the password was set by somebody else and must be changed first. */
  changeDue: boolean;
  /** True for an account of the demonstration directory, whose password never grows old. */
  demonstration: boolean;
}

/** Failures in a row after which an account is closed, and for how long (milliseconds). */
export const MOST_ATTEMPTS = 5;
export const LOCKED_MS = 15 * 60_000;

/**
 * Counts an attempt to sign in before its password is checked, in one statement, so that many attempts at once are counted like the same
 * number one after the other. Null where nobody has this login. `now` is UTC milliseconds.
 */
export async function countAttempt({ pool }: Pick<Database, 'pool'>, login: string, now: number): Promise<CountedAttempt | null> {
  const { rows } = await pool.query<CountedAttempt>({
    name: 'session.count-attempt',
    text: `with known as (select login, attempts, locked_until from account where login = $1 for update),
                counted as (
                  update account a
                     set attempts = case when k.locked_until is null then k.attempts + 1 else 1 end,
                         locked_until = case when k.locked_until is null and k.attempts + 1 >= $3 then $4::timestamptz end
                    from known k
                   where a.login = k.login and (k.locked_until is null or k.locked_until <= $2)
                  returning a.login)
           select a.person_id as person, a.password_hash as "passwordHash", a.disabled, c.login is null as locked,
                  a.password_set_at as "passwordSetAt", a.change_due as "changeDue", a.demonstration
             from account a join known k on k.login = a.login left join counted c on c.login = a.login`,
    values: [login, new Date(now), MOST_ATTEMPTS, new Date(now + LOCKED_MS)],
  });
  return rows[0] ?? null;
}

/** Forgets the failures before a success. */
export async function forgetAttempts({ pool }: Pick<Database, 'pool'>, login: string): Promise<void> {
  await pool.query({ name: 'session.forget-attempts', text: 'update account set attempts = 0, locked_until = null where login = $1', values: [login] });
}

/** Gives an account a password that its holder has chosen himself. */
export async function setOwnPassword(tx: Tx, login: string, passwordHash: string, now: number): Promise<void> {
  await tx.query({
    name: 'session.set-password',
    text: 'update account set password_hash = $2, password_set_at = $3, change_due = false, demonstration = false where login = $1',
    values: [login, passwordHash, new Date(now)],
  });
}

/** The log-ins of a person; none for somebody who signs in at an OpenID provider alone. */
export async function loginsOf(tx: Tx, person: string): Promise<string[]> {
  const { rows } = await tx.query<{ login: string }>({ name: 'session.logins', text: 'select login from account where person_id = $1 order by login', values: [person] });
  return rows.map(({ login }) => login);
}

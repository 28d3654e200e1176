import type { Tx } from '../platform/db/transaction.js';
import { endSessionsOf } from './sessions.store.js';

/** Whose account it is; null where there is none with this login. Keeps it from being changed until the transaction ends. */
export async function holderOf(tx: Tx, login: string): Promise<string | null> {
  const { rows } = await tx.query<{ person: string }>('select person_id as person from account where login = $1 for update', [login]);
  return rows[0]?.person ?? null;
}

/** Opens an account with a password that must be changed first. False where the login is taken. Throws for a person who is not in the directory. */
export async function openAccount(tx: Tx, { login, person, passwordHash, now }: { login: string; person: string; passwordHash: string; now: number }): Promise<boolean> {
  const { rowCount } = await tx.query(
    'insert into account (login, person_id, password_hash, password_set_at, change_due) values ($1, $2, $3, $4, true) on conflict (login) do nothing',
    [login, person, passwordHash, new Date(now)],
  );
  return rowCount === 1;
}

/** Gives an account another password, which must be changed first, opens it where it was locked, and ends the sessions of its holder. Returns those. */
export async function resetPassword(tx: Tx, { login, person, passwordHash, now }: { login: string; person: string; passwordHash: string; now: number }): Promise<string[]> {
  await tx.query(
    `update account set password_hash = $2, password_set_at = $3, change_due = true, demonstration = false, attempts = 0, locked_until = null where login = $1`,
    [login, passwordHash, new Date(now)],
  );
  return endSessionsOf(tx, { person, but: null, by: 'administrator', now });
}

/** Opens an account that failures have closed. */
export async function unlockAccount(tx: Tx, login: string): Promise<void> {
  await tx.query('update account set attempts = 0, locked_until = null where login = $1', [login]);
}

/** Disables an account, or enables it again. Disabling ends the sessions of its holder, whichever way he signed in, and returns them. */
export async function setDisabled(tx: Tx, { login, person, disabled, now }: { login: string; person: string; disabled: boolean; now: number }): Promise<string[]> {
  await tx.query('update account set disabled = $2 where login = $1', [login, disabled]);
  return disabled ? endSessionsOf(tx, { person, but: null, by: 'account', now }) : [];
}

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

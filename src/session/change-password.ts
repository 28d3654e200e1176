import { hash, verify } from '@node-rs/argon2';

import { passwordFaults } from '../domain/access/password-policy.js';
import type { Reason } from '../domain/workflow/refusal.js';
import { inTransaction } from '../platform/db/transaction.js';
import { loginsOf, setOwnPassword } from './account.store.js';
import type { Claims } from './caller.js';
import { endSession, endSessionsOf } from './sessions.store.js';
import { checkPassword, enter, type SignedIn, type SignInParts } from './sign-in.js';

export interface PasswordChange {
  /** Login of the account, for somebody who has several; the only one where none is named. */
  login?: string | undefined;
  current: string;
  next: string;
}

/** Why a password is not changed: the current one is wrong, there is none to change, or the new one is too weak. */
export type PasswordRefusal = 'session.wrong-password' | 'session.locked' | 'session.no-password' | 'session.no-post' | { refused: Reason[] };

/**
 * Changes the caller's own password. Ends all his other sessions, and this one for a new one that is restricted no more. A wrong current password counts as
 * an attempt to sign in.
 */
export async function changePassword(parts: SignInParts, { person, post, session }: Claims, { login, current, next }: PasswordChange): Promise<SignedIn | PasswordRefusal> {
  const { db, ended, wallClock } = parts;
  const own = await inTransaction(db, (tx) => loginsOf(tx, person));
  const chosen = own.find((one) => login === undefined || one === login);
  if (chosen === undefined) return 'session.no-password';
  const account = await checkPassword(parts, chosen, current);
  if (typeof account === 'string') return account;
  const faults = passwordFaults(next, chosen);
  if (faults.length > 0) return { refused: faults };
  if (await verify(account.passwordHash, next)) return { refused: [sameAsBefore] };
  const passwordHash = await hash(next);
  const now = wallClock.now();
  const over = await inTransaction(db, async (tx) => {
    await setOwnPassword(tx, chosen, passwordHash, now);
    await endSession(tx, session, 'password', now);
    return endSessionsOf(tx, { person, but: null, by: 'password', now });
  });
  ended.add(session, ...over);
  return enter(parts, { person, post, means: 'password', passwordDue: null });
}

const sameAsBefore: Reason = { code: 'password.same', subject: 'next', zh: '新口令不得与原口令相同', en: 'the new password must differ from the old one' };

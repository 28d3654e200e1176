import type { Words } from '../domain/workflow/words.js';
import { inTransaction, type Tx } from '../platform/db/transaction.js';
import { carryOn, endSession, endSessionsOf, useRefreshToken, type OpenSession, type RefreshToken } from './sessions.store.js';
import { postsToday, type SignInParts } from './sign-in.js';
import type { IssuedToken } from './tokens.js';

/** Why a session is not carried on. */
export type RenewFault = 'session.refresh-invalid' | 'session.ended' | 'session.expired';

export const renewFaults = {
  'session.refresh-invalid': { zh: '续期令牌无效', en: 'The refresh token is not valid' },
  'session.ended': { zh: '登录已结束，请重新登录', en: 'The session has ended; sign in again' },
} as const satisfies Partial<Record<RenewFault, Words>>;

export type Renewed = IssuedToken & RefreshToken;

/**
 * Carries a session on for a refresh token, which is good for one use. The post and the account are looked at anew. A token used twice ends the session.
 */
export async function renew(parts: SignInParts, refreshToken: string): Promise<Renewed | RenewFault> {
  const { db, ended, wallClock } = parts;
  const { session, answer } = await inTransaction(db, async (tx) => {
    const open = await useRefreshToken(tx, refreshToken, wallClock.now());
    if ('fault' in open) return { session: open.session, answer: open.fault };
    return { session: open.session, answer: await goOn(tx, parts, open) };
  });
  if (typeof answer === 'string' && session !== null) ended.add(session);
  return answer;
}

async function goOn(tx: Tx, parts: SignInParts, open: OpenSession): Promise<Renewed | 'session.ended'> {
  const { tokens, terms, wallClock } = parts;
  const now = wallClock.now();
  const { person, session, restricted } = open;
  const held = (await postsToday(tx, parts, person))?.posts.find(({ post }) => post === open.post);
  if (held === undefined || (await isDisabled(tx, person))) {
    await endSession(tx, session, held === undefined ? 'post' : 'account', now);
    return 'session.ended';
  }
  const { post, role, unit, region, line, substitutesFor } = held;
  const absent = substitutesFor?.person;
  return { ...tokens.issue({ person, post, role, unit, region, line, session, ...(restricted && { restricted }), ...(absent !== undefined && { substituteFor: absent }) }), ...(await carryOn(tx, open, now, terms)) };
}

/** A person whose account is disabled signs in by no other way either. */
export async function isDisabled(tx: Tx, person: string): Promise<boolean> {
  const { rows } = await tx.query<{ disabled: boolean }>({ name: 'session.disabled', text: 'select exists (select 1 from account where person_id = $1 and disabled) as disabled', values: [person] });
  return rows[0]?.disabled === true;
}

/** Ends one session. Its tokens are refused at once here, and within seconds in other processes. */
export async function signOut({ db, ended, wallClock }: SignInParts, session: string): Promise<void> {
  await inTransaction(db, (tx) => endSession(tx, session, 'sign-out', wallClock.now()));
  ended.add(session);
}

/** Ends every session of a person, this one too. */
export async function signOutEverywhere({ db, ended, wallClock }: SignInParts, person: string): Promise<void> {
  ended.add(...(await inTransaction(db, (tx) => endSessionsOf(tx, { person, but: null, by: 'sign-out-everywhere', now: wallClock.now() }))));
}

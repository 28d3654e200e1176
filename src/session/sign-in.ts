import { verify } from '@node-rs/argon2';

import { localDateAt } from '../domain/calendar/local-day.js';
import type { Words } from '../domain/workflow/words.js';
import type { Clock } from '../platform/clock/clock.js';
import type { Database } from '../platform/db/database.js';
import { inTransaction, reading, type Read } from '../platform/db/transaction.js';
import { countAttempt, forgetAttempts, type CountedAttempt } from './account.store.js';
import type { EndedSessions } from './ended-sessions.js';
import { personInPosts, type PersonInPosts } from './posts.queries.js';
import { beginSession, type RefreshToken, type SignInMeans } from './sessions.store.js';
import type { SessionTerms } from './session-terms.js';
import type { IssuedToken, Tokens } from './tokens.js';

/** What to check against where there is no account, so that it takes as long as where there is one. Parameters are those of `hash`. */
const NOBODYS_HASH = '$argon2id$v=19$m=19456,t=2,p=1$rjF+DljlT8v2th8kviO3/Q$gzzpn9x/ogHpgYkZNV+fD4FNMyIdlEOXbXG87vBjP+k';

export interface SignInParts {
  db: Database;
  tokens: Tokens;
  ended: EndedSessions;
  terms: SessionTerms;
  /** Real time, in which tokens, locks and passwords run out. */
  wallClock: Clock;
  /** Time of the cases, which says what posts are held today, and the zone of that day. */
  clock: Clock;
  zone: string;
}

export interface Credentials {
  login: string;
  password: string;
  /** Post to act in; the one held longest where none is named. */
  post?: string | undefined;
}

/** Why nobody was signed in. An unknown login, a disabled account and a wrong password are the same answer in the same time. */
export type SignInFault = 'session.wrong-password' | 'session.locked' | 'session.no-post';

export const signInFaults = {
  'session.wrong-password': { zh: '用户名或口令不正确', en: 'The login or the password is not right' },
  'session.locked': { zh: '多次输入错误，账号已暂时锁定，请15分钟后再试', en: 'Too many failures; the account is closed for 15 minutes' },
  'session.no-post': { zh: '您今日不担任该岗位', en: 'You hold no such post today' },
} as const satisfies Record<SignInFault, Words>;

/** Why a password must be changed before anything else: somebody else set it, or it has grown old. */
export type PasswordDue = 'set-by-another' | 'expired';

export type SignedIn = IssuedToken & RefreshToken & { post: string; passwordDue: PasswordDue | null } & PersonInPosts;

const DAY_MS = 86_400_000;

/**
 * Checks a password and begins a session in one post; or says why not. Neither the answer nor its time tells whether a login exists, until
 * failures close the account. Where the password is due to be changed, the token opens nothing but the session.
 */
export async function signIn(parts: SignInParts, { login, password, post }: Credentials): Promise<SignedIn | SignInFault> {
  const account = await checkPassword(parts, login, password);
  if (typeof account === 'string') return account;
  return enter(parts, { person: account.person, post, means: 'password', passwordDue: passwordDue(account, parts) });
}

/** The account with this login and password, after counting the attempt; or why it is not opened. */
export async function checkPassword({ db, wallClock }: SignInParts, login: string, password: string): Promise<CountedAttempt | 'session.wrong-password' | 'session.locked'> {
  const account = await countAttempt(db, login, wallClock.now());
  if (account?.locked === true) return 'session.locked';
  const right = await verify(account?.passwordHash ?? NOBODYS_HASH, password);
  if (account === null || account.disabled || !right) return 'session.wrong-password';
  await forgetAttempts(db, login);
  return account;
}

/** GB/T 22239-2019 8.1.4.1 wants passwords changed at intervals. Those of the demonstration directory are known to everybody anyway. */
function passwordDue({ changeDue, passwordSetAt, demonstration }: CountedAttempt, { terms, wallClock }: SignInParts): PasswordDue | null {
  if (changeDue) return 'set-by-another';
  if (demonstration || terms.passwordDays === 0) return null;
  return wallClock.now() - passwordSetAt.getTime() >= terms.passwordDays * DAY_MS ? 'expired' : null;
}

/** Somebody who has proved who he is, and the post in which he wants to act. */
export interface Entering {
  person: string;
  post: string | undefined;
  means: SignInMeans;
  passwordDue: PasswordDue | null;
}

/** Begins a session in one of the posts that the person holds today. */
export async function enter(parts: SignInParts, { person, post, means, passwordDue: due }: Entering): Promise<SignedIn | 'session.no-post'> {
  const { db, tokens, terms, wallClock } = parts;
  const found = await postsToday(reading(db), parts, person);
  const chosen = found?.posts.find((one) => post === undefined || one.post === post);
  if (!found || chosen === undefined) return 'session.no-post';
  const { role, unit, region, line, substitutesFor } = chosen;
  const restricted = due !== null;
  const { session, ...refresh } = await inTransaction(db, (tx) => beginSession(tx, { person, post: chosen.post, means, restricted, now: wallClock.now() }, terms));
  const absent = substitutesFor?.person;
  const issued = tokens.issue({ person, post: chosen.post, role, unit, region, line, session, ...(restricted && { restricted }), ...(absent !== undefined && { substituteFor: absent }) });
  return { ...issued, ...refresh, post: chosen.post, passwordDue: due, ...found };
}

/** The person with the posts that he holds today. */
export function postsToday(read: Read, { clock, zone }: Pick<SignInParts, 'clock' | 'zone'>, person: string): Promise<PersonInPosts | null> {
  return personInPosts(read, person, localDateAt(clock.now(), zone));
}

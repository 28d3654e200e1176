import { verify } from '@node-rs/argon2';

import { localDateAt } from '../domain/calendar/local-day.js';
import type { Words } from '../domain/workflow/words.js';
import type { Clock } from '../platform/clock/clock.js';
import type { Database } from '../platform/db/database.js';
import { reading } from '../platform/db/transaction.js';
import { countAttempt, forgetAttempts } from './account.store.js';
import { personInPosts, type PersonInPosts } from './posts.queries.js';
import type { IssuedToken, Tokens } from './tokens.js';

/** What to check against where there is no account, so that it takes as long as where there is one. Parameters are those of `hash`. */
const NOBODYS_HASH = '$argon2id$v=19$m=19456,t=2,p=1$rjF+DljlT8v2th8kviO3/Q$gzzpn9x/ogHpgYkZNV+fD4FNMyIdlEOXbXG87vBjP+k';

export interface SignInParts {
  db: Database;
  tokens: Tokens;
  /** Real time, in which locks run out. */
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

export type SignedIn = IssuedToken & { post: string } & PersonInPosts;

/**
 * Checks a password and issues a token for one post; or says why not. Neither the answer nor its time tells whether a login exists, until
 * failures close the account.
 */
export async function signIn({ db, tokens, wallClock, clock, zone }: SignInParts, credentials: Credentials): Promise<SignedIn | SignInFault> {
  const { login, password, post } = credentials;
  const account = await countAttempt(db, login, wallClock.now());
  if (account?.locked === true) return 'session.locked';
  const right = await verify(account?.passwordHash ?? NOBODYS_HASH, password);
  if (account === null || account.disabled || !right) return 'session.wrong-password';
  await forgetAttempts(db, login);
  const found = await personInPosts(reading(db), account.person, localDateAt(clock.now(), zone));
  const chosen = found?.posts.find((one) => post === undefined || one.post === post);
  if (!found || chosen === undefined) return 'session.no-post';
  const { role, unit, region, substitutesFor } = chosen;
  const issued = tokens.issue({ person: found.person, post: chosen.post, role, unit, region, ...(substitutesFor !== null && { substituteFor: substitutesFor.person }) });
  return { ...issued, post: chosen.post, ...found };
}

import { v4 as uuid } from 'uuid';

import type { Tx } from '../platform/db/transaction.js';
import { fingerprintOf, newSecret, type SessionTerms } from './session-terms.js';

/** Why a session ended. */
export type SessionEnd = 'sign-out' | 'sign-out-everywhere' | 'reuse' | 'password' | 'expiry' | 'post' | 'account' | 'identity' | 'administrator';

/** By what a person proved who he is. */
export type SignInMeans = 'password' | 'oidc';

/** A refresh token with the instant until which it waits to be used (UTC, ISO 8601). */
export interface RefreshToken {
  refreshToken: string;
  refreshUntil: string;
}

export interface NewSession {
  person: string;
  post: string;
  means: SignInMeans;
  restricted: boolean;
  /** Real time, UTC milliseconds. */
  now: number;
}

const MINUTE_MS = 60_000;

/** Begins a session with its first refresh token. */
export async function beginSession(tx: Tx, { person, post, means, restricted, now }: NewSession, terms: SessionTerms): Promise<RefreshToken & { session: string }> {
  const session = uuid();
  const ends = now + terms.sessionHours * 60 * MINUTE_MS;
  await tx.query({
    name: 'session.begin',
    text: `insert into session (session, person_id, post_id, means, restricted, began_at, ends_at, access_until) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [session, person, post, means, restricted, new Date(now), new Date(ends), new Date(now + terms.tokenMinutes * MINUTE_MS)],
  });
  return { session, ...(await addRefreshToken(tx, session, Math.min(ends, now + terms.idleMinutes * MINUTE_MS))) };
}

async function addRefreshToken(tx: Tx, session: string, until: number): Promise<RefreshToken> {
  const refreshToken = newSecret();
  const expires = new Date(until);
  await tx.query({
    name: 'session.add-refresh-token',
    text: 'insert into refresh_token (hash, session, expires_at) values ($1, $2, $3)',
    values: [fingerprintOf(refreshToken), session, expires],
  });
  return { refreshToken, refreshUntil: expires.toISOString() };
}

/** A session whose refresh token was used, as it stands. */
export interface OpenSession {
  session: string;
  person: string;
  post: string;
  restricted: boolean;
  endsAt: Date;
}

/** Why a refresh token carries nothing on, and the session that this ended or had ended before. */
export interface RefreshRefused {
  fault: 'session.refresh-invalid' | 'session.ended' | 'session.expired';
  session: string | null;
}

/**
 * Takes a refresh token in, once. A token that was used before ends its session: either it or its successor is in the wrong hands, and nobody can tell
 * which (RFC 9700, 4.14.2). The session stays locked until the transaction ends.
 */
export async function useRefreshToken(tx: Tx, refreshToken: string, now: number): Promise<OpenSession | RefreshRefused> {
  const { rows } = await tx.query<OpenSession & { ended: boolean; late: boolean }>({
    name: 'session.use-refresh-token',
    text: `select s.session, s.person_id as person, s.post_id as post, s.restricted, s.ends_at as "endsAt", s.ended_at is not null as ended,
                  r.expires_at <= $2 as late
             from refresh_token r join session s on s.session = r.session where r.hash = $1 for update of s`,
    values: [fingerprintOf(refreshToken), new Date(now)],
  });
  const [found] = rows;
  if (found === undefined) return { fault: 'session.refresh-invalid', session: null };
  const { session, ended, late } = found;
  if (ended) return { fault: 'session.ended', session };
  // Asked under the lock: of two that use it at once, the second has waited until here.
  const first = await markUsed(tx, refreshToken, now);
  if (first && !late) return found;
  await endSession(tx, session, first ? 'expiry' : 'reuse', now);
  return { fault: first ? 'session.expired' : 'session.ended', session };
}

async function markUsed(tx: Tx, refreshToken: string, now: number): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'session.mark-used',
    text: 'update refresh_token set used_at = $2 where hash = $1 and used_at is null',
    values: [fingerprintOf(refreshToken), new Date(now)],
  });
  return rowCount === 1;
}

/** Carries a session on: another refresh token, and an access token that is valid from now. */
export async function carryOn(tx: Tx, { session, endsAt }: Pick<OpenSession, 'session' | 'endsAt'>, now: number, terms: SessionTerms): Promise<RefreshToken> {
  await tx.query({ name: 'session.carry-on', text: 'update session set access_until = $2 where session = $1', values: [session, new Date(now + terms.tokenMinutes * MINUTE_MS)] });
  return addRefreshToken(tx, session, Math.min(endsAt.getTime(), now + terms.idleMinutes * MINUTE_MS));
}

/** Ends a session, if it has not ended. */
export async function endSession(tx: Tx, session: string, by: SessionEnd, now: number): Promise<void> {
  await tx.query({
    name: 'session.end',
    text: 'update session set ended_at = $2, ended_by = $3 where session = $1 and ended_at is null',
    values: [session, new Date(now), by],
  });
}

/** Ends every session of a person but one (none where it is null) and returns those that ended. */
export async function endSessionsOf(tx: Tx, { person, but, by, now }: { person: string; but: string | null; by: SessionEnd; now: number }): Promise<string[]> {
  const { rows } = await tx.query<{ session: string }>({
    name: 'session.end-all',
    text: 'update session set ended_at = $3, ended_by = $4 where person_id = $1 and session is distinct from $2 and ended_at is null returning session',
    values: [person, but, new Date(now), by],
  });
  return rows.map(({ session }) => session);
}

import { createSigner, createVerifier, TokenError } from 'fast-jwt';

import { isLine } from '../domain/access/line.js';
import { clientRoles, roles } from '../domain/workflow/actor.js';
import type { Clock } from '../platform/clock/clock.js';
import { callerOf, clientCallerOf, type Caller, type Claims, type ClientCaller, type ClientClaims } from './caller.js';

/** An access token with the instant at which it ends (UTC, ISO 8601). */
export interface IssuedToken {
  token: string;
  expiresAt: string;
}

/** Why a token is not accepted. */
export type TokenFault = 'session.invalid' | 'session.expired';

export interface Tokens {
  issue(claims: Claims): IssuedToken;
  issueToClient(claims: ClientClaims): IssuedToken;
  /** Whom the token speaks for. A token that was verified before is looked up (0.1 µs instead of 11). Whether its session has ended is another question. */
  verify(token: string): Caller | ClientCaller | TokenFault;
  /** How long a token is valid. */
  readonly minutes: number;
}

export interface TokenOptions {
  /** HMAC key, 32 characters or more. */
  secret: string;
  /** How long a token is valid. */
  minutes: number;
  /** Real time, also where the cases live under a virtual one: moving a demonstration by months signs nobody out. */
  clock: Clock;
}

/** Tokens that are remembered as verified. */
const REMEMBERED = 5_000;

const EXPIRED: ReadonlySet<string> = new Set([TokenError.codes.expired]);

/**
 * Issues and verifies access tokens (JWT, HS256). A token is the only place where an actor comes from. It is short-lived and looked up nowhere; what
 * ends before it is kept in `EndedSessions`.
 */
export function createTokens({ secret, minutes, clock }: TokenOptions): Tokens {
  const sign = createSigner({ key: secret, algorithm: 'HS256', noTimestamp: true });
  const verifySignature = createVerifier({ key: secret, algorithms: ['HS256'], cache: false, requiredClaims: ['exp'] });
  const remembered = new Map<string, { caller: Caller | ClientCaller; until: number }>();

  const verifyAnew = (token: string): Caller | ClientCaller | TokenFault => {
    try {
      const payload = verifySignature(token) as unknown;
      const caller = callerIn(payload);
      if (caller === null) return 'session.invalid';
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(token, { caller, until: (payload as { exp: number }).exp * 1000 });
      return caller;
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      return EXPIRED.has(error.code) ? 'session.expired' : 'session.invalid';
    }
  };

  const issue = (claims: object): IssuedToken => {
    const exp = Math.floor(clock.now() / 1000) + minutes * 60;
    return { token: sign({ ...claims, exp }), expiresAt: new Date(exp * 1000).toISOString() };
  };

  return {
    minutes,
    issue,
    issueToClient: issue,
    verify: (token) => {
      const known = remembered.get(token);
      if (known === undefined) return verifyAnew(token);
      if (clock.now() < known.until) return known.caller;
      remembered.delete(token);
      return 'session.expired';
    },
  };
}

type Unknown<T> = Partial<Record<keyof T | 'exp', unknown>>;

/** A signature alone does not say what is signed: another program may share the key, or an older release have signed other claims. */
function callerIn(payload: unknown): Caller | ClientCaller | null {
  if (typeof payload !== 'object' || payload === null || typeof (payload as { exp?: unknown }).exp !== 'number') return null;
  if (isClientPayload(payload)) {
    const { client, unit, role, region, line, scopes } = payload;
    return clientCallerOf({ client, unit, role, region, line, scopes });
  }
  if (!isPayload(payload)) return null;
  const { person, post, unit, role, region, line, session, restricted, substituteFor } = payload;
  const more = { ...(restricted === true && { restricted }), ...(substituteFor !== undefined && { substituteFor }) };
  return callerOf({ person, post, unit, role, region, line, session, ...more });
}

function isPayload(payload: object): payload is Claims {
  const { person, post, unit, role, region, line, session, restricted, substituteFor } = payload as Unknown<Claims>;
  const placed = typeof region === 'string' || (region === null && String(role).startsWith('enterprise-'));
  return named(person, post, unit, session, substituteFor ?? post) && placed && isLineOrNone(line) && roles.some((known) => known === role) && [undefined, true].includes(restricted as true | undefined);
}

function isClientPayload(payload: object): payload is ClientClaims {
  const { client, unit, role, region, line, scopes } = payload as Unknown<ClientClaims>;
  const placed = (region === null) === (role === 'enterprise-safety-officer') && (region === null || typeof region === 'string');
  return named(client, unit) && placed && isLineOrNone(line) && clientRoles.some((known) => known === role) && Array.isArray(scopes) && named(...(scopes as unknown[]));
}

function isLineOrNone(line: unknown): boolean {
  return line === null || isLine(line);
}

function named(...values: unknown[]): boolean {
  return values.every((value) => typeof value === 'string' && value !== '');
}

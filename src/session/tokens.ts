import { createSigner, createVerifier, TokenError } from 'fast-jwt';

import { roles } from '../domain/workflow/actor.js';
import type { Clock } from '../platform/clock/clock.js';
import { callerOf, type Caller, type Claims } from './caller.js';

/** An access token with the instant at which it ends (UTC, ISO 8601). */
export interface IssuedToken {
  token: string;
  expiresAt: string;
}

/** Why a token is not accepted. */
export type TokenFault = 'session.invalid' | 'session.expired';

export interface Tokens {
  issue(claims: Claims): IssuedToken;
  /** Whom the token speaks for. A token that was verified before is looked up (0.1 µs instead of 11). */
  verify(token: string): Caller | TokenFault;
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
 * Issues and verifies access tokens (JWT, HS256). A token is the only place where an actor comes from; it is short-lived instead of being
 * looked up, so a post that ends or an account that is disabled keeps its token until that expires.
 */
export function createTokens({ secret, minutes, clock }: TokenOptions): Tokens {
  const sign = createSigner({ key: secret, algorithm: 'HS256', noTimestamp: true });
  const verifySignature = createVerifier({ key: secret, algorithms: ['HS256'], cache: false, requiredClaims: ['exp'] });
  const remembered = new Map<string, { caller: Caller; until: number }>();

  const verifyAnew = (token: string): Caller | TokenFault => {
    try {
      const payload = verifySignature(token) as unknown;
      if (!isPayload(payload)) return 'session.invalid';
      const caller = callerOf(claimsIn(payload));
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(token, { caller, until: payload.exp * 1000 });
      return caller;
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      return EXPIRED.has(error.code) ? 'session.expired' : 'session.invalid';
    }
  };

  return {
    issue: (claims) => {
      const exp = Math.floor(clock.now() / 1000) + minutes * 60;
      return { token: sign({ ...claims, exp }), expiresAt: new Date(exp * 1000).toISOString() };
    },
    verify: (token) => {
      const known = remembered.get(token);
      if (known === undefined) return verifyAnew(token);
      if (clock.now() < known.until) return known.caller;
      remembered.delete(token);
      return 'session.expired';
    },
  };
}

type Payload = Claims & { exp: number };

/** A signature alone does not say what is signed: another program may share the key, or an older release have signed other claims. */
function isPayload(payload: unknown): payload is Payload {
  if (typeof payload !== 'object' || payload === null) return false;
  const { person, post, unit, role, region, exp, substituteFor } = payload as Partial<Record<keyof Payload, unknown>>;
  const named = [person, post, unit, substituteFor ?? post].every((value) => typeof value === 'string' && value !== '');
  const placed = typeof region === 'string' || (region === null && String(role).startsWith('enterprise-'));
  return named && placed && roles.some((known) => known === role) && typeof exp === 'number';
}

function claimsIn({ person, post, unit, role, region, substituteFor }: Payload): Claims {
  return { person, post, unit, role, region, ...(substituteFor !== undefined && { substituteFor }) };
}

import { allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, discovery, None, randomNonce, randomPKCECodeVerifier, type Configuration } from 'openid-client';

import type { Words } from '../domain/workflow/words.js';
import type { Config } from '../platform/config/config.js';
import { reading } from '../platform/db/transaction.js';
import type { Log } from '../platform/log/log.js';
import { personOfIdentity } from './identities.queries.js';
import { fingerprintOf, newSecret } from './session-terms.js';
import { enter, type SignedIn, type SignInParts } from './sign-in.js';

/** How duban is known to the provider. */
export interface ProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string | undefined;
  redirectUri: string;
}

/** The provider of the settings; null where there is none. */
export function providerOf({ oidcIssuer: issuer, oidcClientId: clientId, oidcClientSecret: clientSecret, oidcRedirectUri: redirectUri }: Partial<Config>): ProviderSettings | null {
  return issuer === undefined || clientId === undefined || redirectUri === undefined ? null : { issuer, clientId, clientSecret, redirectUri };
}

/** Why nobody was signed in through the provider. */
export type OidcFault = 'session.provider-away' | 'session.provider-refused' | 'session.sign-in-unknown' | 'session.no-post' | { unknown: { issuer: string; subject: string } };

export const oidcFaults = {
  'session.provider-away': { zh: '身份提供方暂不可用', en: 'The identity provider is not available just now' },
  'session.provider-refused': { zh: '身份提供方未确认该次登录', en: 'The identity provider did not confirm this sign-in' },
  'session.sign-in-unknown': { zh: '该次登录不是由本浏览器发起，或已超时、已用过，请重新发起', en: 'This sign-in was not begun in this browser, took too long or is over; begin again' },
  'session.unknown-identity': { zh: '该身份未对应任何人员', en: 'This identity stands for nobody here' },
} as const satisfies Record<string, Words>;

/** A sign-in that was sent off: where to go, and what the browser must bring back. */
export interface SentOff {
  url: string;
  browser: string;
}

/** How long somebody may take at the provider. */
export const SIGN_IN_MS = 10 * 60_000;

/**
 * Sign-in at an OpenID Connect provider: authorization code with PKCE. State, nonce and verifier are kept here and not in the browser, which gets a secret of
 * its own to bring back, so that nobody is signed in as somebody else by a link.
 */
export class OidcSignIn {
  private configuration: Promise<Configuration> | undefined;

  constructor(
    private readonly settings: ProviderSettings,
    private readonly log: Log,
  ) {}

  /** Begins a sign-in in a post (the one held longest where none is named). */
  async begin({ db, wallClock }: Pick<SignInParts, 'db' | 'wallClock'>, post: string | undefined): Promise<SentOff | 'session.provider-away'> {
    const configuration = await this.discovered();
    if (configuration === null) return 'session.provider-away';
    const [state, browser, nonce, verifier] = [newSecret(), newSecret(), randomNonce(), randomPKCECodeVerifier()];
    const now = wallClock.now();
    await db.pool.query('delete from oidc_sign_in where expires_at < $1', [new Date(now)]);
    await db.pool.query('insert into oidc_sign_in (state, browser, nonce, verifier, post_id, expires_at) values ($1, $2, $3, $4, $5, $6)', [
      fingerprintOf(state),
      fingerprintOf(browser),
      nonce,
      verifier,
      post ?? null,
      new Date(now + SIGN_IN_MS),
    ]);
    const challenge = await calculatePKCECodeChallenge(verifier);
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: this.settings.redirectUri,
      scope: 'openid',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url: url.href, browser };
  }

  /** Ends a sign-in with what the provider sent back (the query of the redirect) and what the browser brought. Each is good for one attempt. */
  async end(parts: SignInParts, query: string, browser: string | undefined): Promise<SignedIn | OidcFault> {
    const state = new URLSearchParams(query).get('state') ?? '';
    const begun = await this.take(parts, state, browser ?? '');
    if (begun === null) return 'session.sign-in-unknown';
    const configuration = await this.discovered();
    if (configuration === null) return 'session.provider-away';
    const subject = await this.subjectOf(configuration, query, { ...begun, state });
    if (subject === null) return 'session.provider-refused';
    const { issuer } = configuration.serverMetadata();
    const person = await personOfIdentity(reading(parts.db), issuer, subject);
    if (person === null) return { unknown: { issuer, subject } };
    return enter(parts, { person, post: begun.post ?? undefined, means: 'oidc', passwordDue: null });
  }

  private async subjectOf(configuration: Configuration, query: string, { nonce, verifier, state }: { nonce: string; verifier: string; state: string }): Promise<string | null> {
    const answered = new URL(this.settings.redirectUri);
    answered.search = query;
    try {
      const checks = { pkceCodeVerifier: verifier, expectedNonce: nonce, expectedState: state, idTokenExpected: true };
      return (await authorizationCodeGrant(configuration, answered, checks)).claims()?.sub ?? null;
    } catch (error) {
      this.log.warn({ err: error }, 'the identity provider did not confirm a sign-in');
      return null;
    }
  }

  private async take({ db, wallClock }: SignInParts, state: string, browser: string): Promise<{ nonce: string; verifier: string; post: string | null } | null> {
    const { rows } = await db.pool.query<{ nonce: string; verifier: string; post: string | null }>(
      'delete from oidc_sign_in where state = $1 and browser = $2 and expires_at > $3 returning nonce, verifier, post_id as post',
      [fingerprintOf(state), fingerprintOf(browser), new Date(wallClock.now())],
    );
    return rows[0] ?? null;
  }

  /** What the provider says of itself, asked once; again after a failure. */
  private async discovered(): Promise<Configuration | null> {
    try {
      this.configuration ??= this.discover();
      return await this.configuration;
    } catch (error) {
      this.configuration = undefined;
      this.log.error({ err: error }, 'the identity provider does not answer');
      return null;
    }
  }

  private discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const url = new URL(issuer);
    // The settings take http for this machine alone.
    const execute = url.protocol === 'http:' ? [allowInsecureRequests] : [];
    return discovery(url, clientId, clientSecret, clientSecret === undefined ? None() : undefined, { execute });
  }
}

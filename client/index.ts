import createClient, { type Client } from 'openapi-fetch';

import type { components, paths } from './api.js';

/** A client of duban in which every path, parameter, body and answer has the type that `openapi.json` says. */
export type DubanClient = Client<paths>;

/** The shapes of bodies and answers, by their names in `openapi.json`. */
export type Schemas = components['schemas'];

/** What every answer holds that is no success. */
export type Problem = Schemas['ProblemDto'];

/** Which duban is spoken to, and as whom. */
export interface Connection {
  /** Its address, such as `https://duban.example`. */
  url: string;
  /** The access token, or what gives one for each request; without it nobody is signed in. */
  token?: string | (() => string | Promise<string>);
}

/** Speaks to duban. Each call resolves to `data` where it succeeded and to `error`, a problem, where it did not; it throws only where no answer came. */
export function dubanClient({ url, token }: Connection): DubanClient {
  const client = createClient<paths>({ baseUrl: url });
  if (token !== undefined) {
    client.use({
      async onRequest({ request }) {
        request.headers.set('authorization', `Bearer ${typeof token === 'string' ? token : await token()}`);
        return request;
      },
    });
  }
  return client;
}

/** The credentials of a system of another agency, as the security administrator gave them. */
export interface Credentials {
  url: string;
  id: string;
  secret: string;
}

/** A token is renewed when this much of its time is left, so that none runs out on its way. */
const RENEWED_BEFORE_MS = 30_000;

/**
 * Tokens for the credentials of a client, for `dubanClient`: one is kept until shortly before it runs out.
 *
 * @returns gives the token. @throws Error where duban gives none
 */
export function tokensFor({ url, id, secret }: Credentials): () => Promise<string> {
  const client = dubanClient({ url });
  let kept: { token: string; until: number } | null = null;
  return async () => {
    if (kept !== null && Date.now() < kept.until) return kept.token;
    const body = { grant_type: 'client_credentials', client_id: id, client_secret: secret } as const;
    const { data, error } = await client.POST('/api/v1/oauth/token', { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    if (data === undefined) throw new Error(`duban gives the client ${id} no token: ${JSON.stringify(error)}`);
    kept = { token: data.access_token, until: Date.now() + data.expires_in * 1_000 - RENEWED_BEFORE_MS };
    return kept.token;
  };
}

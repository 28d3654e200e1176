import type { Client } from 'openapi-fetch';

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
export function dubanClient(connection: Connection): DubanClient;

/** The credentials of a system of another agency, as the security administrator gave them. */
export interface Credentials {
  url: string;
  id: string;
  secret: string;
}

/**
 * Tokens for the credentials of a client, to be the `token` of a connection: one is kept until shortly before it runs out.
 *
 * @returns gives the token; it rejects where duban gives none
 */
export function tokensFor(credentials: Credentials): () => Promise<string>;

import type { Scope } from '../domain/access/scope.js';
import type { Actor } from '../domain/workflow/actor.js';

/** A registered agency system that calls for itself, with where it may reach. Built from its token alone. */
export interface ClientCaller {
  actor: Extract<Actor, { kind: 'client' }>;
  scope: Scope;
}

/** Says for which client a token speaks, or why it speaks for none. */
export interface ClientTokens {
  verify(token: string): ClientCaller | 'session.invalid' | 'session.expired';
}

/** Where no clients are registered, no token speaks for one. */
export const noClients: ClientTokens = { verify: () => 'session.invalid' };

import { createParamDecorator, SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';

import type { ClientScope } from '../../domain/access/client-scope.js';
import type { Caller, ClientCaller, Reader } from '../../session/caller.js';

/**
 * How a route is guarded: by nothing; by a token, also one whose password is due to be changed; by a token; or by a token and the door in its path.
 */
export type Access = 'public' | 'session' | 'signed-in' | 'door';

export const ACCESS = Symbol('access');
export const CLIENT_ACCESS = Symbol('client access');

/** Anybody may call it. */
export const Public = (): CustomDecorator<symbol> => SetMetadata(ACCESS, 'public' satisfies Access);

/** Anybody who has signed in may call it, also while his password must be changed before anything else: routes of the session itself. */
export const OfTheSession = (): CustomDecorator<symbol> => SetMetadata(ACCESS, 'session' satisfies Access);

/** Anybody who has signed in may call it, in whatever post. Routes that say nothing are behind the door in their path. */
export const SignedIn = (): CustomDecorator<symbol> => SetMetadata(ACCESS, 'signed-in' satisfies Access);

/**
 * Clients may call it that hold this scope; `any` where the route asks for the scope itself (`requireScope`). Without it a route is for people alone, whatever
 * the door in its path.
 */
export const ForClients = (scope: ClientScope | 'any'): CustomDecorator<symbol> => SetMetadata(CLIENT_ACCESS, scope);

/** A request after the access guard has looked at it. */
export interface GuardedRequest {
  url: string;
  headers: Record<string, string | string[] | undefined>;
  caller?: Caller | ClientCaller;
}

/** The person of a request that the access guard has let pass: the only source of an actor. */
export function callerOfRequest({ caller }: GuardedRequest): Caller {
  if (caller?.kind !== 'person') throw new Error('This route is public or for clients, and no person calls it');
  return caller;
}

/** The person that the token of the request speaks for. */
export const TheCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOfRequest(context.switchToHttp().getRequest<GuardedRequest>()),
);

/** Whoever reads: a person, or on routes `ForClients` a client as well. */
export const TheReader = createParamDecorator((_: unknown, context: ExecutionContext): Reader => {
  const { caller } = context.switchToHttp().getRequest<GuardedRequest>();
  if (caller === undefined) throw new Error('This route is public, and nobody is known to call it');
  return caller;
});

/** The client that the token of the request speaks for, on routes `ForClients`. */
export const TheClient = createParamDecorator((_: unknown, context: ExecutionContext): ClientCaller => {
  const { caller } = context.switchToHttp().getRequest<GuardedRequest>();
  if (caller?.kind !== 'client') throw new Error('This route is not for clients alone');
  return caller;
});

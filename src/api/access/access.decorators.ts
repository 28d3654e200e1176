import { createParamDecorator, SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';

import type { Caller } from '../../session/caller.js';
import type { ClientCaller } from '../../session/client-caller.js';

/** How a route is guarded: by nothing, by a token, by a token and the door in its path, or by the token of a client. */
export type Access = 'public' | 'signed-in' | 'door' | 'client';

export const ACCESS = Symbol('access');

/** Anybody may call it. */
export const Public = (): CustomDecorator<symbol> => SetMetadata(ACCESS, 'public' satisfies Access);

/** Anybody who has signed in may call it, in whatever post. Routes that say nothing are behind the door in their path. */
export const SignedIn = (): CustomDecorator<symbol> => SetMetadata(ACCESS, 'signed-in' satisfies Access);

/** Registered agency systems may call it, and nobody else. */
export const ForClients = (): CustomDecorator<symbol> => SetMetadata(ACCESS, 'client' satisfies Access);

/** A request after the access guard has looked at it. */
export interface GuardedRequest {
  url: string;
  headers: Record<string, string | string[] | undefined>;
  caller?: Caller;
  client?: ClientCaller;
}

/** The caller of a request that the access guard has let pass: the only source of an actor. */
export function callerOfRequest({ caller }: GuardedRequest): Caller {
  if (caller === undefined) throw new Error('This route is public and has no caller');
  return caller;
}

/** The caller that the token of the request speaks for. */
export const TheCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOfRequest(context.switchToHttp().getRequest<GuardedRequest>()),
);

/** The client that the token of the request speaks for. */
export const TheClient = createParamDecorator((_: unknown, context: ExecutionContext): ClientCaller => {
  const { client } = context.switchToHttp().getRequest<GuardedRequest>();
  if (client === undefined) throw new Error('This route is not one of clients');
  return client;
});

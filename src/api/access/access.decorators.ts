import { createParamDecorator, SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';

import type { Caller } from '../../session/caller.js';

/** How a route is guarded: by nothing, by a token, or by a token and the door in its path. */
export type Access = 'public' | 'signed-in' | 'door';

export const ACCESS = Symbol('access');

/** Anybody may call it. */
export const Public = (): CustomDecorator<symbol> => SetMetadata(ACCESS, 'public' satisfies Access);

/** Anybody who has signed in may call it, in whatever post. Routes that say nothing are behind the door in their path. */
export const SignedIn = (): CustomDecorator<symbol> => SetMetadata(ACCESS, 'signed-in' satisfies Access);

/** A request after the access guard has looked at it. */
export interface GuardedRequest {
  url: string;
  headers: Record<string, string | string[] | undefined>;
  caller?: Caller;
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

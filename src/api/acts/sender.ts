import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

import type { Caller } from '../../session/caller.js';
import { callerOfRequest, type GuardedRequest } from '../access/access.decorators.js';
import { expectedRevision, idempotencyKey } from '../http/conditions.js';

/** Who sends an act, from his token, and on what conditions, from the headers of the request. */
export type Sender = Pick<Caller, 'actor' | 'scope'> & { expect?: number; key?: string };

/** The sender of an act. */
export const TheSender = createParamDecorator((_: unknown, context: ExecutionContext): Sender => {
  const request = context.switchToHttp().getRequest<GuardedRequest>();
  const { actor, scope } = callerOfRequest(request);
  const { 'if-match': ifMatch, 'idempotency-key': key } = request.headers as Record<string, string | undefined>;
  return { actor, scope, ...expectedRevision(ifMatch), ...idempotencyKey(key) };
});

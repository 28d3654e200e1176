import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

import type { GuardedRequest } from '../access/access.decorators.js';
import { idempotencyKey } from '../http/conditions.js';

/** Gives items that have no key of their own one from the key of the whole batch and their place in it. */
export type KeyedItems = <Item extends { key?: string }>(items: readonly Item[]) => Item[];

/** Documents an operation that gives its items keys. */
export const KeyForItems = (): MethodDecorator =>
  ApiHeader({ name: 'Idempotency-Key', required: false, description: 'for items that have no key of their own: sent again in the same order, each is answered with what the first did' });

/** How the items of this batch come to their keys. @throws ProblemException `request.invalid` for a key that is none */
export const ItemKeys = createParamDecorator((_: unknown, context: ExecutionContext): KeyedItems => {
  const { headers } = context.switchToHttp().getRequest<GuardedRequest>();
  const { key } = idempotencyKey(headers['idempotency-key'] as string | undefined);
  return (items) => (key === undefined ? [...items] : items.map((item, index) => ({ key: `${key}/${index}`, ...item })));
});

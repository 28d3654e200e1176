import { createHash } from 'node:crypto';

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

import { refuse } from '../../domain/workflow/refusal.js';
import type { Tx } from '../../platform/db/transaction.js';
import { ProblemException } from '../../platform/http/problem.js';
import { onceFor, type KeyedRequest } from '../../repetition/kept-answer.store.js';
import { callerOfRequest, type GuardedRequest } from '../access/access.decorators.js';
import { problemOfRefusal } from '../problems/problems.js';
import { idempotencyKey } from './conditions.js';

/** The key of a request, and what it asks for; null where it bears none. */
export type Repetition = Omit<KeyedRequest, 'at'> | null;

/** Documents an operation that may be repeated under a key. It refuses `key.reused`. */
export const Repeatable = (): MethodDecorator =>
  ApiHeader({ name: 'Idempotency-Key', required: false, description: 'a repetition with the same key is given the same answer, and nothing happens again; the same key with another body is refused' });

/** Whether the request may be repeated, from Idempotency-Key. @throws ProblemException `request.invalid` for a key that is none */
export const TheRepetition = createParamDecorator((_: unknown, context: ExecutionContext): Repetition => {
  const request = context.switchToHttp().getRequest<GuardedRequest & { method: string; body: unknown }>();
  const { key } = idempotencyKey(request.headers['idempotency-key'] as string | undefined);
  if (key === undefined) return null;
  const asked = JSON.stringify([request.method, request.url.split('?', 1)[0], request.body ?? null]);
  return { sender: callerOfRequest(request).claims.person, key, request: createHash('sha256').update(asked).digest('hex') };
});

/**
 * Does the work of a request, once where it bears a key.
 *
 * @throws ProblemException `key.reused` where the key stood for another request
 */
export async function once<T>(tx: Tx, repetition: Repetition, at: number, work: () => Promise<T>): Promise<T> {
  if (repetition === null) return work();
  const answer = await onceFor(tx, { ...repetition, at }, work);
  if (answer === 'reused') throw new ProblemException(problemOfRefusal(refuse('key.reused')));
  return answer;
}

import { createHash } from 'node:crypto';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';

interface TaggedRequest {
  method: string;
  headers: Record<string, string | string[] | undefined>;
}

interface TaggedReply {
  statusCode: number;
  getHeader(name: string): unknown;
  header(name: string, value: string): TaggedReply;
  removeHeader(name: string): TaggedReply;
  code(status: number): TaggedReply;
}

/**
 * Gives what is read an ETag, a digest of the answer (of a case its revision before it), and answers 304 without content to who has that answer already
 * (If-None-Match, RFC 9110 13.1.2). The answer is made either way, because what is left of a day or may be done by whom changes without a revision: a 304
 * saves bytes, not work.
 */
export function tagAnswers(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', ({ method, headers }: TaggedRequest, reply: TaggedReply, payload: unknown, done: (error: Error | null, payload?: unknown) => void) => {
    if (method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string' || !isJson(reply.getHeader('content-type'))) return done(null, payload);
    const tag = tagOf(payload, reply.getHeader('etag'));
    reply.header('etag', tag);
    if (!holds(headers['if-none-match'], tag)) return done(null, payload);
    reply.removeHeader('content-type').removeHeader('content-length').code(304);
    done(null, null);
  });
}

function isJson(contentType: unknown): boolean {
  return typeof contentType === 'string' && contentType.startsWith('application/json');
}

function tagOf(payload: string, given: unknown): string {
  const digest = createHash('sha256').update(payload).digest('base64url').slice(0, 16);
  return typeof given === 'string' ? `${given.slice(0, -1)}.${digest}"` : `"${digest}"`;
}

/** A proxy that compresses may have weakened the tag on its way. */
function holds(ifNoneMatch: string | string[] | undefined, tag: string): boolean {
  const tags = String(ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}

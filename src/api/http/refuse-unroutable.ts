import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';

import { LANGUAGE_TAGS, languageOf } from '../../platform/http/language.js';
import { describeProblem, type Problem, type ProblemParts } from '../../platform/http/problem.js';
import { problemOf } from '../../platform/http/problem-of.js';
import { requestProblems } from '../../platform/http/request-problems.js';

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** How long a client may go on sending what was refused already; a connection cut at once would take the answer with it. */
const LINGER_MS = 1_000;

/** What of Fastify's request is needed where no route was found. */
export interface UnroutedRequest {
  url: string;
  headers: { 'accept-language'?: string | undefined };
}

/** What of its reply is. */
export interface UnroutedReply {
  code(status: number): unknown;
  headers(headers: Record<string, string>): unknown;
  send(body: string): unknown;
}

/** Answers what Fastify refuses before there is a route, and so before any filter: an address that is no UTF-8 or has an endless segment. */
export function refuseUnroutable(error: Error, { url, headers }: UnroutedRequest, reply: UnroutedReply): void {
  const language = languageOf(headers['accept-language']);
  const parts: ProblemParts = problemOf(error) ?? requestProblems.invalid;
  reply.code(parts.status);
  reply.headers({ 'content-type': PROBLEM_TYPE, 'content-language': LANGUAGE_TAGS[language] });
  reply.send(JSON.stringify(describeProblem(parts, language, url.split('?')[0] ?? '')));
}

/**
 * Answers what Node refuses before there is a request: more than 16 kB of address and headers, and what is no HTTP. Who asks in which language is not
 * known yet. A connection that the client has broken gets no answer.
 */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy(error);
  socket.setTimeout(LINGER_MS, () => socket.destroy());
  socket.end(rawAnswer(describeProblem(unreadable(error.code), 'zh', '/')));
  socket.resume();
}

function unreadable(code: string | undefined): ProblemParts {
  if (code === 'HPE_HEADER_OVERFLOW') return requestProblems.headersTooLarge;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? requestProblems.tooSlow : requestProblems.invalid;
}

function rawAnswer(problem: Problem): string {
  const body = JSON.stringify(problem);
  const lines = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Language: ${LANGUAGE_TAGS.zh}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

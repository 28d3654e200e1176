import { randomUUID } from 'node:crypto';

import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { AbstractHttpAdapter } from '@nestjs/core';

import type { Log } from '../log/log.js';
import { LANGUAGE_TAGS, languageOf } from './language.js';
import { describeProblem, type ProblemParts } from './problem.js';
import { problemOf } from './problem-of.js';
import { unexpected } from './request-problems.js';

interface IncomingRequest {
  readonly headers: { readonly 'accept-language'?: string };
}

/** Turns whatever was thrown while a request was answered into application/problem+json. Never shows a stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly adapter: AbstractHttpAdapter,
    private readonly log: Log,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<IncomingRequest>();
    const path = (this.adapter.getRequestUrl(request) as string).split('?')[0] ?? '';
    const known = problemOf(thrown);
    if (known !== undefined) return this.answer(host, known, path);
    const id = randomUUID();
    this.log.error({ err: thrown, id, method: this.adapter.getRequestMethod(request) as string, path }, 'a request failed unexpectedly');
    this.answer(host, unexpected(id), `urn:uuid:${id}`);
  }

  private answer(host: ArgumentsHost, parts: ProblemParts, instance: string): void {
    const request = host.switchToHttp().getRequest<IncomingRequest>();
    const response: unknown = host.switchToHttp().getResponse();
    if (this.adapter.isHeadersSent(response)) {
      // The status has gone out with half a body: all that is left is to break off, so that the client notices.
      this.adapter.end(response);
      return;
    }
    const language = languageOf(request.headers['accept-language']);
    const headers = {
      ...parts.headers,
      'content-language': LANGUAGE_TAGS[language],
      'content-type': 'application/problem+json; charset=utf-8',
    };
    for (const [name, value] of Object.entries(headers)) this.adapter.setHeader(response, name, value);
    this.adapter.reply(response, describeProblem(parts, language, instance), parts.status);
  }
}

import { HttpAdapterHost, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { NestLog } from '../../platform/log/nest-log.js';
import { ProblemFilter } from '../../platform/http/problem-filter.js';
import { requestValidation } from '../../platform/http/request-validation.js';
import { PlainActPipe } from '../acts/plain-act-pipe.js';
import { ApiModule } from '../api.module.js';
import { TOKENS } from '../access/access.guard.js';
import { Metrics } from '../metrics/metrics.js';
import { serveDocumentation } from '../openapi/serve-documentation.js';
import type { ApiParts } from '../parts.js';
import { limitRequests } from './limit-requests.js';
import { readForms } from './read-forms.js';
import { refuseHostileJson, refuseHostileUrl } from './refuse-hostile-requests.js';
import { refuseUnreadable, refuseUnroutable, type UnroutedReply, type UnroutedRequest } from './refuse-unroutable.js';
import { sendSecurityHeaders } from './security-headers.js';
import { takeTables } from './table-bodies.js';
import { tagAnswers } from './tag-answers.js';

/** Largest body: the facts of an act with a hundred pieces of evidence have 20 kB. */
export const BODY_LIMIT = 256 * 1024;

/** Builds the HTTP application without listening: `listen()` serves it, `getHttpServer()` tests it. Closing it drains what is under way. */
export async function createHttpApp(parts: ApiParts): Promise<NestFastifyApplication> {
  const { trustedProxy } = parts.config;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    ...(trustedProxy !== undefined && { trustProxy: trustedProxy }),
    frameworkErrors: (error: Error, request: UnroutedRequest, reply: unknown) => refuseUnroutable(error, request, reply as UnroutedReply),
    clientErrorHandler: refuseUnreadable,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(parts), adapter, {
    logger: new NestLog(parts.log),
    abortOnError: false,
    bodyParser: false, // Nest's adds forms; Fastify's own reads JSON
  });
  adapter.getInstance().removeContentTypeParser('text/plain');
  readForms(app);
  takeTables(adapter.getInstance());
  app.useGlobalPipes(new PlainActPipe(requestValidation()));
  app.useGlobalFilters(new ProblemFilter(app.get(HttpAdapterHost).httpAdapter, parts.log));
  sendSecurityHeaders(app);
  await limitRequests(app, app.get(TOKENS), parts.config);
  addHooks(app);
  tagAnswers(app);
  letGoWhenClosing(app);
  serveDocumentation(app);
  await app.init();
  await adapter.getInstance().ready();
  return app;
}

interface HookRequest {
  url: string;
  body: unknown;
  method: string;
}

interface HookReply {
  statusCode: number;
  elapsedTime: number;
}

/** How often a closing server lets go of connections on which nothing is under way any more. */
const LET_GO_MS = 50;

/**
 * A connection kept alive for a client's next request would keep a closing server for 72 seconds, if an answer was under way on it when the
 * server began to close: Fastify and Node end only those that were idle at that moment.
 */
function letGoWhenClosing(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preClose', (done: () => void) => {
    const { server } = fastify;
    if (server.listening) {
      const timer = setInterval(() => server.closeIdleConnections(), LET_GO_MS);
      server.once('close', () => clearInterval(timer));
    }
    done();
  });
}

/** Looks at every body before anything else does, and measures every answer. */
function addHooks(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preValidation', (request: HookRequest, _: unknown, done: (error?: Error) => void) => {
    try {
      refuseHostileUrl(request.url);
      refuseHostileJson(request.body);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
  fastify.addHook('onResponse', ({ method }: HookRequest, { statusCode, elapsedTime }: HookReply, done: () => void) => {
    metrics.answered(method, statusCode, elapsedTime / 1000);
    done();
  });
}

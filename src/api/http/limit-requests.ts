import rateLimit, { type errorResponseBuilderContext } from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';
import type { Tokens } from '../../session/tokens.js';
import { tokenIn } from '../access/bearer.js';
import type { ApiConfig } from '../parts.js';

/** Where somebody proves who he is: what may be tried there is counted by address. */
const SIGN_IN_PATHS: ReadonlySet<string> = new Set(['POST /api/v1/session', 'POST /api/v1/oauth/token', 'GET /api/v1/session/oidc', 'GET /api/v1/session/oidc/callback']);

/** Where anybody reports, or tries receipt codes, without an account. */
const REPORT_PATHS: ReadonlySet<string> = new Set(['POST /api/v1/public/reports', 'POST /api/v1/public/reports/status', 'POST /api/v1/public/reports/reward-claim']);

interface CountedRequest {
  method: string;
  url: string;
  ip: string;
  headers: Record<string, string | string[] | undefined>;
}

const WINDOW_MS = 60_000;
const MOST_KEYS = 20_000;

/**
 * Counts requests a minute, in this process: attempts to sign in, and to report or follow a report, by address, all others by session or client, and by address where nobody has signed in.
 * What is too much is answered 429 with Retry-After, before anything else looks at it. Health and metrics are not counted.
 */
export async function limitRequests(app: NestFastifyApplication, tokens: Tokens, { requestsPerMinute, signInsPerMinute }: ApiConfig): Promise<void> {
  const most = (key: string): number => (key.startsWith(SIGN_IN) || key.startsWith(REPORT) ? signInsPerMinute : requestsPerMinute);
  if (requestsPerMinute === 0 && signInsPerMinute === 0) return;
  const quiet = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };
  await app.register(rateLimit, {
    timeWindow: WINDOW_MS,
    cache: MOST_KEYS,
    hook: 'onRequest',
    keyGenerator: (request: CountedRequest) => keyOf(request, tokens),
    max: (_: unknown, key: string) => most(key),
    allowList: ({ url }: CountedRequest, key: string) => !url.startsWith('/api/v1/') || most(key) === 0,
    addHeadersOnExceeding: quiet,
    addHeaders: { ...quiet, 'retry-after': false },
    errorResponseBuilder: (_: unknown, { ttl }: errorResponseBuilderContext) => tooMany(ttl),
  } as never);
}

const SIGN_IN = 'sign-in ';
const REPORT = 'report ';

function keyOf({ method, url, ip, headers }: CountedRequest, tokens: Tokens): string {
  const asked = `${method} ${url.split('?', 1)[0] ?? ''}`;
  if (SIGN_IN_PATHS.has(asked)) return `${SIGN_IN}${ip}`;
  if (REPORT_PATHS.has(asked)) return `${REPORT}${ip}`;
  const token = tokenIn(headers);
  const caller = token === undefined ? 'session.invalid' : tokens.verify(token);
  if (typeof caller === 'string') return `address ${ip}`;
  return caller.kind === 'client' ? caller.claims.client : caller.claims.session;
}

function tooMany(ttl: number): ProblemException {
  const seconds = Math.max(1, Math.ceil(ttl / 1000));
  const detail = { zh: `请在 ${seconds} 秒后再试`, en: `Try again in ${seconds} seconds` };
  return new ProblemException({ ...requestProblems.tooMany, detail, headers: { 'retry-after': String(seconds) } });
}

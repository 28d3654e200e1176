import { HttpException } from '@nestjs/common';

import { isDatabaseAway } from '../db/database-away.js';
import { ProblemException, type ProblemParts } from './problem.js';
import { requestProblems } from './request-problems.js';

const BY_FASTIFY_CODE: Record<string, ProblemParts> = {
  FST_ERR_CTP_INVALID_JSON_BODY: requestProblems.invalidJson,
  FST_ERR_CTP_EMPTY_JSON_BODY: requestProblems.invalidJson,
  FST_ERR_CTP_BODY_TOO_LARGE: requestProblems.tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: requestProblems.unsupportedMediaType,
};

const BY_STATUS: Record<number, ProblemParts> = {
  400: requestProblems.invalid,
  401: requestProblems.unauthenticated,
  403: requestProblems.forbidden,
  404: requestProblems.unknownRoute,
  413: requestProblems.tooLarge,
  414: requestProblems.tooLong,
  415: requestProblems.unsupportedMediaType,
  429: requestProblems.tooMany,
};

/** What to answer when this was thrown; undefined for what nobody foresaw. */
export function problemOf(thrown: unknown): ProblemParts | undefined {
  if (thrown instanceof ProblemException) return thrown.parts;
  if (isDatabaseAway(thrown)) return requestProblems.unavailable;
  const code = codeOf(thrown) ?? codeOf((thrown as Error | undefined)?.cause);
  if (code !== undefined && code in BY_FASTIFY_CODE) return BY_FASTIFY_CODE[code];
  const status = statusOf(thrown);
  if (status === undefined || status >= 500) return undefined;
  return BY_STATUS[status] ?? { ...requestProblems.refused, status };
}

function codeOf(thrown: unknown): string | undefined {
  const code = (thrown as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Nest's own exceptions, and errors of Fastify that Nest passed on as they were. */
function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (!(thrown instanceof Error) || !codeOf(thrown)?.startsWith('FST_ERR_')) return undefined;
  return (thrown as Error & { statusCode?: number }).statusCode;
}

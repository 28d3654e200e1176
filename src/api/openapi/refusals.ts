import type { OpenAPIObject } from '@nestjs/swagger';

import { knownProblems, type KnownProblem } from '../problems/problems.js';
import { exampleName, problemResponse, PROBLEM } from '../problems/refuses.js';

/** What any request can be answered with, whatever is asked for: an address with a NUL in it, an endless one, one that never ends, a bug, a database that is away. */
const always = ['request.invalid', 'request.too-slow', 'request.headers-too-large', 'unexpected', 'service.unavailable'];

/** What a request that carries a body can be answered with besides. */
const withBody = ['request.invalid-json', 'request.too-large', 'request.unsupported-media-type'];

/** A door that there is not, or a segment that makes the address another one. */
const withNames = ['request.unknown-route', 'request.too-long'];

/** What stands in for a status of HTTP that no part of this program gives, so that even then the answer would be a problem. */
const namedNowhere = ['request.refused', 'request.forbidden'];

/** Routes that answer a monitoring system, whether the database is there or not. */
const MONITORING = /^\/(health|metrics)/;
const ofMonitoring = always.filter((code) => code !== 'service.unavailable');

interface Described {
  responses: Record<string, { description?: string; content?: Record<string, { examples?: Record<string, unknown> }> }>;
}

/** Adds to every operation what HTTP itself makes it refuse, and an example of every problem that it answers with. */
export function withRefusals(document: OpenAPIObject): OpenAPIObject {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations) as [string, Described][]) {
      alsoRefuses(operation, [...(MONITORING.test(path) ? ofMonitoring : always), ...(method === 'get' ? [] : withBody), ...(path.includes('{') ? withNames : [])]);
    }
  }
  const told = knownProblems.filter(({ code }) => !namedNowhere.includes(code));
  const examples = Object.fromEntries(told.map((problem) => [exampleName(problem.code), exampleOf(problem)]));
  return { ...document, components: { ...document.components, examples: { ...document.components?.examples, ...examples } } };
}

function alsoRefuses({ responses }: Described, codes: readonly string[]): void {
  const told = Object.values(responses).flatMap(({ content }) => Object.keys(content?.[PROBLEM]?.examples ?? {}));
  const all = knownProblems.filter(({ code }) => told.includes(code) || codes.includes(code));
  for (const status of new Set(all.map((problem) => problem.status))) {
    const response = problemResponse(all.filter((problem) => problem.status === status));
    // The token endpoint answers in the form of OAuth as well.
    responses[String(status)] = { ...response, content: { ...responses[String(status)]?.content, ...response.content } };
  }
}

function exampleOf({ code, status, title }: KnownProblem): object {
  const value = { type: `urn:duban:problem:${code}`, title: title.zh, status, code, reasons: [], instance: '/api/v1/regulator/cases' };
  return { summary: title.en, value };
}

import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';

import { ProblemDto } from './problem.dto.js';
import { knownProblems, type KnownProblem } from './problems.js';

/** What every route behind a door can answer with. */
export const behindDoor = [
  'request.unauthenticated',
  'session.invalid',
  'session.expired',
  'session.ended',
  'session.password-due',
  'door.not-yours',
  'request.too-many',
] as const;

/** Media type of every answer that is not a success. */
export const PROBLEM = 'application/problem+json';

/** Documents which problems an operation answers with: one response a status, with the codes it can carry. Once for an operation. */
export function Refuses(...codes: string[]): MethodDecorator {
  const known = codes.map((code) => {
    const found = knownProblems.find((problem) => problem.code === code);
    if (found === undefined) throw new Error(`There is no problem code “${code}”`);
    return found;
  });
  const statuses = [...new Set(known.map(({ status }) => status))];
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ...statuses.map((status) => ApiResponse({ status, ...problemResponse(known.filter((problem) => problem.status === status)) })),
  );
}

/** The description of an answer with one of these problems, which share a status. */
export function problemResponse(problems: readonly KnownProblem[]): ProblemResponse {
  return {
    description: problems.map(({ code, title }) => `\`${code}\` ${title.en}`).join('  \n'),
    content: {
      [PROBLEM]: {
        schema: { $ref: getSchemaPath(ProblemDto) },
        examples: Object.fromEntries(problems.map(({ code }) => [code, { $ref: `#/components/examples/${exampleName(code)}` }])),
      },
    },
  };
}

interface ProblemResponse {
  description: string;
  content: Record<string, { schema: { $ref: string }; examples: Record<string, { $ref: string }> }>;
}

/** Under which name the description of the API keeps the example of a problem. */
export function exampleName(code: string): string {
  return `Problem.${code}`;
}

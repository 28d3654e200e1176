import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';

import { ProblemDto } from './problem.dto.js';
import { knownProblems } from './problems.js';

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
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: known.filter((problem) => problem.status === status).map(({ code, title }) => `\`${code}\` ${title.en}`).join('  \n'),
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } },
      }),
    ),
  );
}

import { applyDecorators } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader } from '@nestjs/swagger';

import { behindDoor, Refuses } from '../problems/refuses.js';
import { ActedDto } from './acted.dto.js';

const text = { type: 'string' } as const;

/** Documents an operation that opens a case, with what else it can refuse. */
export function OpensCase(...refusals: string[]): MethodDecorator {
  return applyDecorators(
    ApiHeader({ name: 'Idempotency-Key', required: false, description: 'a repetition with the same key is answered with the case that the first one opened' }),
    ApiCreatedResponse({
      type: ActedDto,
      headers: { Location: { description: 'path of the case', schema: text }, ETag: { description: 'its revision', schema: text } },
    }),
    Refuses(...behindDoor, 'request.invalid', 'request.invalid-json', 'request.too-large', 'act.not-yours', 'act.facts-invalid', 'key.reused', 'case.busy', ...refusals),
  );
}

import { applyDecorators } from '@nestjs/common';
import { IsDateString, Matches } from 'class-validator';

import { LOCAL_DATE } from './period.js';

/** A day that exists, written YYYY-MM-DD, in the years that duban reckons in. */
export function IsLocalDate(): PropertyDecorator {
  return applyDecorators(IsDateString({ strict: true }), Matches(LOCAL_DATE));
}

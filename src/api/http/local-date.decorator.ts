import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsDateString, Matches } from 'class-validator';

import { LOCAL_DATE } from './period.js';

/** A property that is a local date, `2026-03-02`, in the years that calendars reckon in; so it is checked and so it is described. */
export function IsLocalDate(): PropertyDecorator {
  return applyDecorators(IsDateString({ strict: true }), Matches(LOCAL_DATE), ApiProperty({ format: 'date', example: '2026-03-02' }));
}

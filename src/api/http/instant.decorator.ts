import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, Matches } from 'class-validator';

import { INSTANT } from './as-of.js';

/** A property that is an instant with its offset, `2026-03-02T09:30:00+08:00`; so it is checked and so it is described. */
export function IsInstant(): PropertyDecorator {
  return applyDecorators(IsISO8601({ strict: true }), Matches(INSTANT), ApiProperty({ format: 'date-time', example: '2026-03-02T09:30:00+08:00' }));
}

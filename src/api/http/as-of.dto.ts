import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, IsOptional, Matches } from 'class-validator';

import { INSTANT } from './as-of.js';

/** A past instant that an answer may be asked for. */
export class AsOfDto {
  /** Past instant, with its offset: `2026-03-02T18:00:00+08:00`. Without it, as matters stand now. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(INSTANT)
  @ApiProperty({ format: 'date-time', example: '2026-03-02T18:00:00+08:00' })
  asOf?: string;
}

import { IsISO8601, IsInt, IsOptional, Max, Min } from 'class-validator';

/** How far a virtual clock is moved: one of both. */
export class MoveClockDto {
  /** Instant to move to, ISO 8601 with a zone: `2026-03-01T09:00:00+08:00`. */
  @IsOptional()
  @IsISO8601({ strict: true })
  advanceTo?: string;

  /** Days of 24 hours to move by. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(3_660)
  advanceDays?: number;
}

/** What time it is for the cases. */
export class ClockDto {
  now!: string;
  /** Local day of the jurisdiction. */
  today!: string;
}

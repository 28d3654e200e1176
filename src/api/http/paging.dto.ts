import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** What every list takes: how much, and where to go on. */
export class PagingDto {
  /** `next` of the page before; opaque. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;

  /** Rows of a page at most; 50 where nothing is said. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

/** Rows of a page where the caller does not say. */
const USUAL_LIMIT = 50;

/** Rows that a page has at most. */
export function pageSize({ limit }: { limit?: number | undefined }): number {
  return limit ?? USUAL_LIMIT;
}

/** A filter of a query that is on or off. */
export const FLAGS = ['true', 'false'] as const;
export type Flag = (typeof FLAGS)[number];

/** The value of such a filter; null where it is not used. */
export function flag(value: Flag | undefined): boolean | null {
  return value === undefined ? null : value === 'true';
}

import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';

import { ActDto, ActedDto } from '../cases/acted.dto.js';
import { ProblemDto } from '../problems/problem.dto.js';

/** How many acts or openings go into one batch at most. */
export const MOST_ITEMS = 200;

/** One act of a batch, on one case. */
export class BatchActDto extends ActDto {
  @IsUUID()
  caseId!: string;

  /** Revision of the case that the sender has seen; where the case has moved on, the act is refused. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  expect?: number;

  /** Idempotency key of this act: a repetition is answered with what the first one did. */
  @IsOptional()
  @Matches(/^[\x21-\x7e]{1,200}$/)
  key?: string;
}

/** Acts to be performed one by one: each has its own result, and none undoes another. */
export class BatchDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => BatchActDto)
  items!: BatchActDto[];
}

/** What became of one item of a batch: what the act did, or the problem. */
export class BatchResultDto {
  /** The status that the item would have had alone. */
  status!: number;
  acted!: ActedDto | null;
  problem!: ProblemDto | null;
}

/** Results in the order of the items. */
export class BatchAnswerDto {
  items!: BatchResultDto[];
}

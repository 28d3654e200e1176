import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';

import type { ListingLevel } from '../../domain/hazard/listing-level.js';
import { BatchActDto, MOST_ITEMS } from '../batch/batch.dto.js';
import { MovedDutyDto, OpenedDutyDto, SettledDutyDto } from '../cases/acted.dto.js';

/** One act of an agency system. */
export class ClientActDto extends BatchActDto {
  /** Who did it in the agency's system (an identifier of the directory): he then stands in the record as having acted, through this client. Needs the scope `people.name`. */
  @IsOptional()
  @IsUUID()
  person?: string;
}

/** Acts to be performed one by one: each has its own result, and none undoes another. */
export class ClientActsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => ClientActDto)
  items!: ClientActDto[];
}

/** A hazard that an agency system registers. */
export class HazardToOpenDto {
  /** Enterprise in which it was found. */
  @IsUUID()
  enterprise!: string;

  /** Facts of `hazard.discover`. */
  @IsObject()
  facts!: Record<string, unknown>;

  /** Idempotency key of this hazard: sent again, the answer is the case that the first one opened. */
  @Matches(/^[\x21-\x7e]{1,200}$/)
  key!: string;

  /** Who registered it in the agency's system. Needs the scope `people.name`. */
  @IsOptional()
  @IsUUID()
  person?: string;
}

/** Hazards to be registered one by one: each has its own result, and none undoes another. */
export class HazardsToOpenDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => HazardToOpenDto)
  items!: HazardToOpenDto[];
}

/** From where on changes are asked for. */
export class ChangesQueryDto {
  /** `next` of the page before; without it from the very first change. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;

  /** Changes of a page at most; 200 where nothing is said. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit?: number;
}

/** How a case stood after a change. */
export class StandingDto {
  open!: boolean;
  grade!: string | null;
  /** The highest level at which it is listed, or proposed for it. */
  level!: ListingLevel | null;
  tags!: string[];
}

/** Something that happened to a case. */
export class CaseChangeDto {
  caseId!: string;
  caseNumber!: number;
  /** Number of the journal entry, which is the revision of the case after it. */
  revision!: number;
  at!: string;
  act!: string;
  /** A person, a client or the clock. */
  by!: 'person' | 'client' | 'clock';
  stands!: StandingDto;
  opened!: OpenedDutyDto[];
  settled!: SettledDutyDto[];
  moved!: MovedDutyDto[];
}

/** Changes in the order in which they were recorded. */
export class ChangesDto {
  items!: CaseChangeDto[];
  /** Where the next page begins; given also where nothing is new, null only before the first change of all. */
  next!: string | null;
  /** True where more changes can be had at once. */
  more!: boolean;
}

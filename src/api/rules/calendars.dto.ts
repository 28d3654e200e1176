import { Type } from 'class-transformer';
import { IsArray, IsInt, IsObject, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';

import { PagingDto } from '../http/paging.dto.js';

/** Offices of a place are closed. */
export class ClosureDto {
  /** Local date. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  from!: string;

  /** Last day of it. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  to!: string;

  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  reason!: string;
}

/** What is announced of working days. Days are local dates; what is said of a day prevails over the calendar around. */
export class CalendarTextDto {
  /** Days off by name: `{ "2027-10-01": "国庆节" }`. */
  @IsOptional()
  @IsObject()
  holidays?: Record<string, string>;

  /** Weekend days that are worked (调休), by the holiday they make up for. */
  @IsOptional()
  @IsObject()
  makeUpDays?: Record<string, string>;

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ClosureDto)
  closures?: ClosureDto[];

  /** Days that are worked although the calendar around has them off, by reason. */
  @IsOptional()
  @IsObject()
  workingDays?: Record<string, string>;

  /** The last year that has been announced; for the national calendar alone. */
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2299)
  announcedThrough?: number;
}

/** A calendar that is to take force: one of both. */
export class GivenCalendarDto {
  /** A version that is kept already, such as that of a newer release or one that held before. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  version?: string;

  /** What is announced. */
  @IsOptional()
  @ValidateNested()
  @Type(() => CalendarTextDto)
  calendar?: CalendarTextDto;

  /** Division code of 6, 9 or 12 digits for which it is announced; everywhere where none is given. */
  @IsOptional()
  @Matches(/^\d{6}(\d{3}){0,2}$/)
  region?: string;
}

/** A calendar that is to take force now. */
export class ApplyCalendarDto extends GivenCalendarDto {
  /** Why: number and name of the notice. Enters the record of every case that it changes. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  why!: string;
}

/** A version of a calendar. */
export class CalendarDto {
  version!: string;
  /** Division code; null: everywhere. */
  region!: string | null;
  /** The version that it stands over; null where it is whole. */
  base!: string | null;
  announcedThrough!: number;
  /** Whether it holds in its region now. */
  inForce!: boolean;
  /** Every time it took force, by whose act and why. */
  took!: CalendarTookForceDto[];
}

/** That a calendar took force. */
export class CalendarTookForceDto {
  since!: Date;
  /** A person in a post, or a client. */
  actor!: object;
  why!: string;
}

/** What open cases became of a change of rules. */
export class AppliedDto {
  cases!: number;
  /** Deadlines that have another date now. */
  moved!: number;
  /** Cases that could not be changed; repeat the call, and see what verify and doctor say of them. */
  failed!: FailedCaseDto[];
}

export class FailedCaseDto {
  caseId!: string;
  reason!: string;
}

/** Calendars that took force, the given one first; none where it held already. */
export class CalendarAppliedDto {
  versions!: string[];
  applied!: AppliedDto;
}

/** Where a preview goes on. */
export class PreviewQueryDto extends PagingDto {}

/** An open deadline that would move: to another date, or between provisional and certain. */
export class MovingDeadlineDto {
  caseId!: string;
  number!: number;
  title!: string;
  duty!: number;
  name!: string;
  unit!: string | null;
  unitName!: string | null;
  due!: string;
  newDue!: string;
  provisional!: boolean;
  newProvisional!: boolean;
  /** Rungs of its ladder that would get another instant. */
  replannedRungs!: number;
}

/** What a calendar would do. A page may hold few deadlines and not be the last: `next` says so. */
export class CalendarPreviewDto {
  /** Versions that would take force, the given one first; none where it holds already. */
  versions!: string[];
  /** Open cases that would change. */
  cases!: number;
  items!: MovingDeadlineDto[];
  next!: string | null;
}

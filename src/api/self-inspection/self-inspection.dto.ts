import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';

import { frequencies, type Frequency } from '../../domain/self-inspection/check-period.js';
import { EvidenceDto, SAYS_SOMETHING } from '../http/evidence.dto.js';
import { IsLocalDate } from '../http/local-date.decorator.js';
import { PagingDto } from '../http/paging.dto.js';
import { NamedUnitDto } from '../http/words.dto.js';

const posts = ['enterprise-safety-officer', 'enterprise-principal'] as const;
type OwingPost = (typeof posts)[number];

/** Something to be looked at. */
export class NewCheckItemDto {
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(400)
  item!: string;

  /** Document that it comes from: a standard, a rule of the enterprise. */
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  source!: string;

  @IsOptional()
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  clause?: string;
}

/** A check-list of one post (一岗一清单). */
export class MakeCheckListDto {
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  title!: string;

  /** The post in the enterprise's own words: 罐区班组长. */
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  position!: string;

  /** Who answers for its runs and fills them in. */
  @IsIn(posts)
  owedBy!: OwingPost;

  /** A run is due by the end of each day, week (Sunday), month or quarter. */
  @IsIn(frequencies)
  frequency!: Frequency;

  /** Local date from which it is in force; today or later. */
  @IsLocalDate()
  beginsOn!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => NewCheckItemDto)
  items!: NewCheckItemDto[];

  /** List that ends the day before this one begins. */
  @IsOptional()
  @IsUUID()
  replaces?: string;
}

export class CheckItemDto {
  ordinal!: number;
  item!: string;
  source!: string;
  clause!: string | null;
}

/** A check-list in force, or one that was. */
export class CheckListDto {
  id!: string;
  title!: string;
  position!: string;
  owedBy!: OwingPost;
  frequency!: Frequency;
  beginsOn!: string;
  endsOn!: string | null;
  items!: CheckItemDto[];
}

/** Rectified at once (自改). */
export class RectifiedDto {
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(2000)
  measures!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => EvidenceDto)
  before!: EvidenceDto[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => EvidenceDto)
  after!: EvidenceDto[];
}

/** Reported (自报): a case is opened. */
export class ReportedDto {
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  title!: string;

  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(4000)
  description!: string;

  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  place!: string;
}

export class FilledResultDto {
  /** Number of the item in its list. */
  @IsInt()
  @Min(1)
  @Max(300)
  ordinal!: number;

  @IsBoolean()
  ok!: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  remark?: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => EvidenceDto)
  evidence!: EvidenceDto[];

  /** Of an item that is not in order: this, or `reported`. */
  @IsOptional()
  @ValidateNested()
  @Type(() => RectifiedDto)
  rectified?: RectifiedDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => ReportedDto)
  reported?: ReportedDto;
}

/** A run along a list. */
export class FillRunDto {
  /** A local date in the period that the run is for; today where nothing is said. */
  @IsOptional()
  @IsLocalDate()
  day?: string;

  /** Who went round. */
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  inspectedBy!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => FilledResultDto)
  results!: FilledResultDto[];
}

export class CheckResultDto {
  ordinal!: number;
  item!: string;
  ok!: boolean;
  remark!: string | null;
  evidence!: EvidenceDto[];
  handling!: 'rectified' | 'reported' | null;
  measures!: string | null;
  before!: EvidenceDto[] | null;
  after!: EvidenceDto[] | null;
  report!: ReportedDto | null;
  /** The case of what was reported. */
  caseId!: string | null;
}

export class CheckRunDto {
  id!: string;
  list!: string;
  /** First day of its period, and the day by which it was due. */
  from!: string;
  due!: string;
  doneOn!: string;
  late!: boolean;
  inspectedBy!: string;
  filledBy!: string;
  results!: CheckResultDto[];
}

export class CheckRunListDto {
  items!: CheckRunDto[];
  next!: string | null;
}

export class CheckRunQueryDto extends PagingDto {}

/** A run that is still owed. */
export class DueRunDto {
  list!: string;
  title!: string;
  position!: string;
  owedBy!: OwingPost;
  from!: string;
  due!: string;
  overdue!: boolean;
}

export class CheckPeriodQueryDto {
  /** First and last local date; a run belongs to the period by the day on which it is due. */
  @IsLocalDate()
  from!: string;

  @IsLocalDate()
  to!: string;
}

export class CheckFiguresDto {
  /** Runs whose day is over, or that were done. */
  due!: number;
  inTime!: number;
  late!: number;
  missing!: number;
  /** Items that were not in order; of these rectified at once, and reported as cases. */
  notOk!: number;
  rectified!: number;
  reported!: number;
}

export class EnterpriseCheckFiguresDto extends CheckFiguresDto {
  enterprise!: NamedUnitDto;
  lists!: number;
}

/** What enterprises did of their own inspections. */
export class CheckStatisticsDto {
  from!: string;
  to!: string;
  total!: CheckFiguresDto;
  enterprises!: EnterpriseCheckFiguresDto[];
}

import { IntersectionType } from '@nestjs/swagger';
import { IsDateString, IsIn, IsOptional, Matches } from 'class-validator';

import { NamedPersonDto } from '../cases/case.dto.js';
import { AsOfDto } from '../http/as-of.dto.js';
import { FLAGS, PagingDto, type Flag } from '../http/paging.dto.js';
import { WordsDto } from '../http/words.dto.js';

/** Which part of a worklist is asked for. */
export class WorklistQueryDto extends IntersectionType(PagingDto, AsOfDto) {
  /** `true`: everything that the unit owes, not only what the caller's own post does. */
  @IsOptional()
  @IsIn(FLAGS)
  all?: Flag;

  /** `true`: only what the caller has taken or prepares for another, in whichever post it is owed. */
  @IsOptional()
  @IsIn(FLAGS)
  mine?: Flag;

  /** `true`: only what nobody has taken yet. */
  @IsOptional()
  @IsIn(FLAGS)
  unclaimed?: Flag;

  /** Only what is overdue, or only what is not. */
  @IsOptional()
  @IsIn(FLAGS)
  overdue?: Flag;

  /** Only what is due on this local date or earlier. */
  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(/^(19|2[0-2])\d\d-\d\d-\d\d$/)
  dueBy?: string;
}

/** Something that is owed. */
export class WorklistDutyDto {
  caseId!: string;
  caseNumber!: number;
  /** Title of the case. */
  title!: string;
  grade!: 'general' | 'major' | null;
  /** Name of the enterprise that the case concerns. */
  enterprise!: string | null;
  duty!: number;
  name!: string;
  dutyTitle!: WordsDto;
  instance!: number;
  owedBy!: string;
  /** Local date by the end of which it is due. */
  due!: string;
  overdue!: boolean;
  /** True while the count of its deadline rests. */
  paused!: boolean;
  /** Days from today to the date; negative when it has passed. */
  daysLeft!: number;
  workingDaysLeft!: number;
  /** Who has taken it. */
  assignee!: NamedPersonDto | null;
  /** Who prepares it for him. */
  delegate!: NamedPersonDto | null;
}

/** What is owed, by deadline. */
export class WorklistDto {
  items!: WorklistDutyDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

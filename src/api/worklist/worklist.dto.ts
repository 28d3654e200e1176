import { IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

import { KeepingActDto } from '../cases/case.dto.js';
import { AsOfDto } from '../http/as-of.dto.js';
import { IsLocalDate } from '../http/is-local-date.js';
import { FLAGS, PagingDto, type Flag } from '../http/paging.dto.js';
import { WordsDto } from '../http/words.dto.js';

/** Which part of a worklist is asked for. */
export class WorklistQueryDto extends IntersectionType(PagingDto, AsOfDto) {
  /** `true`: everything that the unit owes, not only what the caller's own post does. */
  @IsOptional()
  @IsIn(FLAGS)
  all?: Flag;

  /** Only what is overdue, or only what is not. */
  @IsOptional()
  @IsIn(FLAGS)
  overdue?: Flag;

  /** Only what is due on this local date or earlier. */
  @IsOptional()
  @IsLocalDate()
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
  /** Acts that fulfil it; the `actions` of the case say which of them the caller may perform now. */
  keptBy!: KeepingActDto[];
  /** Local date by the end of which it is due. */
  due!: string;
  overdue!: boolean;
  /** True while the count of its deadline rests. */
  paused!: boolean;
  /** Days from today to the date; negative when it has passed. */
  daysLeft!: number;
  workingDaysLeft!: number;
}

/** What is owed, by deadline. */
export class WorklistDto {
  items!: WorklistDutyDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

import { IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';

import { listingLevels, type ListingLevel } from '../../cases/level.queries.js';
import { worklistSorts, type WorklistSort } from '../../cases/worklist.queries.js';
import { KeepingActDto, NamedPersonDto } from '../cases/case.dto.js';
import { AsOfDto } from '../http/as-of.dto.js';
import { IsLocalDate } from '../http/local-date.decorator.js';
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
  @IsLocalDate()
  dueBy?: string;

  /** Only cases of this grade. Not together with `asOf`, nor are the filters below. */
  @IsOptional()
  @IsIn(['general', 'major'])
  grade?: 'general' | 'major';

  /** Division code of 6, 9 or 12 digits; only cases in it or below. */
  @IsOptional()
  @Matches(/^\d{6}(\d{3}){0,2}$/)
  region?: string;

  /** Only cases that are listed, or proposed for it, at this level now. */
  @IsOptional()
  @IsIn(listingLevels)
  level?: ListingLevel;

  /** By deadline (`due`, where nothing is said), by the day on which the duty arose (`opened`), the earliest first; or the cases that are listed highest first (`level`), then by deadline. */
  @IsOptional()
  @IsIn(worklistSorts)
  sort?: WorklistSort;
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
  /** Local date on which it arose. */
  openedOn!: string;
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

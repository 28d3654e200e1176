import { IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

import { caseSorts, type CaseSort } from '../../cases/case-list.queries.js';
import { listingLevels, type ListingLevel } from '../../domain/hazard/listing-level.js';
import { AsOfDto } from '../http/as-of.dto.js';
import { IsLocalDate } from '../http/local-date.decorator.js';
import { FLAGS, PagingDto, type Flag } from '../http/paging.dto.js';
import { NamedUnitDto } from '../http/words.dto.js';

const GRADES = ['general', 'major'] as const;

/** What a list of cases may be narrowed by. */
export class CaseListQueryDto extends IntersectionType(PagingDto, AsOfDto) {
  /** Whether something in the case is still going on. */
  @IsOptional()
  @IsIn(FLAGS)
  open?: Flag;

  @IsOptional()
  @IsIn(GRADES)
  grade?: (typeof GRADES)[number];

  /** Tags that the case has, every one of them, separated by commas: `listed,rectifying`. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  tags?: string;

  /** Division code of 6, 9 or 12 digits; the case lies in it or below. */
  @IsOptional()
  @Matches(/^\d{6}(\d{3}){0,2}$/)
  region?: string;

  /** Words that stand in title, description or place of the hazard, the name of the enterprise or the number of a document; several are separated by blanks. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  text?: string;

  /** Enterprise that the case concerns. */
  @IsOptional()
  @Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  enterprise?: string;

  /** Authority whose matter it is. */
  @IsOptional()
  @Matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  authority?: string;

  /** First local date on which it was opened. */
  @IsOptional()
  @IsLocalDate()
  openedFrom?: string;

  /** Last local date on which it was opened. */
  @IsOptional()
  @IsLocalDate()
  openedTo?: string;

  /** An open duty of the case is due on this local date or earlier. Not together with `asOf`. */
  @IsOptional()
  @IsLocalDate()
  dueBy?: string;

  /** The highest level at which the hazard is listed, or proposed for it. */
  @IsOptional()
  @IsIn(listingLevels)
  level?: ListingLevel;

  /** Whether a duty of the case is overdue. Not together with `asOf`: the worklist as of an instant tells it. */
  @IsOptional()
  @IsIn(FLAGS)
  overdue?: Flag;

  /** `newest` first, where nothing is said, or `oldest`. Not together with `asOf`. */
  @IsOptional()
  @IsIn(caseSorts)
  sort?: CaseSort;
}

/** A case as a list shows it. */
export class CaseSummaryDto {
  caseId!: string;
  /** Short number for people. */
  number!: number;
  title!: string;
  revision!: number;
  openedAt!: Date;
  open!: boolean;
  grade!: 'general' | 'major' | null;
  /** The highest level at which it is listed, or proposed for it. */
  level!: ListingLevel | null;
  tags!: string[];
  region!: string | null;
  enterprise!: NamedUnitDto | null;
  /** Local date of the open duty that is due first. */
  nextDue!: string | null;
  overdueDuties!: number;
}

/** Cases in the order that was asked for. */
export class CaseListDto {
  items!: CaseSummaryDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

import { caseGroupings, type CaseGrouping } from '../../statistics/case-counts.queries.js';
import { onTimeGroupings, type OnTimeGrouping } from '../../statistics/on-time.queries.js';
import { AsOfDto } from '../http/as-of.dto.js';
import { IsLocalDate } from '../http/local-date.decorator.js';
import { WordsDto } from '../http/words.dto.js';

/** Which cases are counted by what. */
export class CaseCountsQueryDto extends AsOfDto {
  /** `grade` where nothing is said. `region` groups by county. */
  @IsOptional()
  @IsIn(caseGroupings)
  groupBy?: CaseGrouping;
}

/** Cases of one group. */
export class CaseCountDto {
  /** Grade, tag or division code; null for cases without. */
  key!: string | null;
  cases!: number;
  /** Of these, the ones in which something was still going on. */
  open!: number;
}

/** How many cases there were at an instant, told by their journals. */
export class CaseCountsDto {
  /** The instant, in UTC. */
  asOf!: string;
  groupBy!: string;
  cases!: number;
  open!: number;
  /** A case with several tags counts under each of them. */
  groups!: CaseCountDto[];
}

/** Which duties are counted by what. */
export class OnTimeQueryDto {
  /** First and last local date of the period; a duty belongs to it by its first date. */
  @IsLocalDate()
  from!: string;

  @IsLocalDate()
  to!: string;

  /** Name of a duty, such as `order.serve`. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  duty?: string;

  /** `unit` where nothing is said. `region` groups by county. */
  @IsOptional()
  @IsIn(onTimeGroupings)
  groupBy?: OnTimeGrouping;
}

/** A rate with what it is made of. */
export class RateDto {
  kept!: number;
  due!: number;
  /** From 0 to 1; null where nothing was due. */
  rate!: number | null;
}

/** Duties by whether they were fulfilled in time. */
export class OnTimeFiguresDto {
  /** By the first date. */
  original!: RateDto;
  /** By the date with its extensions. */
  extended!: RateDto;
  overdueOpen!: number;
  lifted!: number;
  resting!: number;
  notYetDue!: number;
  /** How many have had an extension. */
  extensions!: number;
}

/** The figures of one unit, duty or county. */
export class OnTimeGroupDto extends OnTimeFiguresDto {
  /** Identifier of the unit, name of the duty, or division code; null where there is none. */
  key!: string | null;
  /** Name of the unit or title of the duty; null for a county. */
  title!: WordsDto | null;
}

/** How each figure is made, for printing beside it. */
export class OnTimeDefinitionsDto {
  population!: WordsDto;
  original!: WordsDto;
  extended!: WordsDto;
  overdueOpen!: WordsDto;
  lifted!: WordsDto;
  nothing!: WordsDto;
}

/** How much of what was first due in a period was done in time. */
export class OnTimeDto {
  from!: string;
  to!: string;
  duty!: string | null;
  groupBy!: string;
  /** When it was counted, in UTC. */
  at!: string;
  total!: OnTimeFiguresDto;
  groups!: OnTimeGroupDto[];
  definitions!: OnTimeDefinitionsDto;
}

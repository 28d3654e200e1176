import { Type } from 'class-transformer';
import { IsDateString, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

import { BasisDto, NamedUnitDto, WordsDto } from '../http/words.dto.js';

/** What is supposed of a case before its forecast; nothing where all is left out. */
export class ForecastQueryDto {
  /** Local date that `duty` is given instead of its own, as an extension would; together with `duty`. */
  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(/^2[01]\d\d-\d\d-\d\d$/)
  due?: string;

  /** Number of the open duty that `due` is for. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  duty?: number;

  /** Rule pack by which the case reckons from now on: `name@version`. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  pack?: string;

  /** Version of the calendar by which it does. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  calendar?: string;
}

/** A post in an organisation; the unit is null where the record does not say which. */
export class ForecastPostDto {
  unit!: NamedUnitDto | null;
  role!: string;
  roleTitle!: WordsDto;
}

/** A duty that an event opens, under the number that it has if nothing else happens meanwhile. */
export class ForecastDutyDto {
  duty!: number;
  name!: string;
  title!: WordsDto;
  holder!: ForecastPostDto;
  due!: string;
}

/** A length of time. */
export class PeriodDto {
  amount!: number;
  unit!: 'working-day' | 'natural-day' | 'month';
}

/** Something that the clock will do if nobody acts. */
export class ForecastEventDto extends ForecastDutyDto {
  /** Place in the forecast, from 1. */
  number!: number;
  /** Instant, UTC, and its local day. */
  at!: string;
  date!: string;
  kind!: 'rung' | 'pause-end';
  /** Rung and its act; null at the end of a pause. */
  rung!: string | null;
  act!: string | null;
  what!: WordsDto;
  /** Missed rungs that it stands for. */
  collapsed!: string[];
  /** Posts that are told. */
  to!: ForecastPostDto[];
  /** Instant before which they are not; null where at once. */
  notBefore!: string | null;
  /** Who has to decide, who to acknowledge. */
  decides!: ForecastPostDto | null;
  acknowledges!: ForecastPostDto | null;
  basis!: BasisDto[];
  opens!: ForecastDutyDto[];
  /** True while holidays that are not announced yet may move it. */
  provisional!: boolean;
  /** Number of the earlier event that opened the duty or let its count go on; null where it is open and running already. */
  causedBy!: number | null;
}

/** A duty whose ladder has been climbed: its top rung is repeated until somebody acts. */
export class ReachedTopDto extends ForecastDutyDto {
  rung!: string;
  /** The first repeat: instant, UTC, and its local day. */
  next!: string;
  nextOn!: string;
  every!: PeriodDto;
}

/** What happens to a case if nobody acts, until every ladder is climbed to its top. */
export class ForecastDto {
  caseId!: string;
  /** Revision of the case from which it was told. */
  revision!: number;
  /** Instant from which on nobody acts, UTC. */
  from!: string;
  /** Zone of the local days. */
  zone!: string;
  pack!: string;
  calendar!: string;
  events!: ForecastEventDto[];
  tops!: ReachedTopDto[];
}

import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

import type { DifferingFigure } from '../../domain/statistics/hazard-figures.js';
import type { FilingStanding } from '../../domain/statistics/statistics-limits.js';
import { PERIOD_NAME } from '../../domain/statistics/statistics-period.js';
import { FLAGS, PagingDto, type Flag } from '../http/paging.dto.js';
import { IsText } from '../http/text.decorator.js';
import { BasisDto, NamedUnitDto } from '../http/words.dto.js';

const SHA256 = /^[0-9a-f]{64}$/;

/** Which period is asked about. */
export class PeriodQueryDto {
  /** A quarter, `2026-Q1`, or a year, `2026`; the last quarter that is over where nothing is said. */
  @IsOptional()
  @Matches(PERIOD_NAME)
  period?: string;
}

/** The figures of a statistics table. Whole numbers; rates stand beside them. */
export class HazardFiguresDto {
  generalFound!: number;
  /** Open from before the period. */
  generalCarried!: number;
  generalRectified!: number;
  /** Items of self-inspection that were rectified at once; they are no cases. */
  rectifiedAtOnce!: number;
  majorFound!: number;
  majorCarried!: number;
  majorRectified!: number;
  ungraded!: number;
  /** Unfounded, transferred, or the enterprise closed by order. */
  endedOtherwise!: number;
  /** Major hazards with a plan to be made, and those whose five implementations were approved. */
  planned!: number;
  plannedComplete!: number;
  listed!: number;
  listedByProvince!: number;
  /** Funds of the approved plans. */
  fundsCents!: number;
}

/** Rates of such figures, from 0 to 1; null where there was nothing. */
export class HazardRatesDto {
  /** Rectified of found and carried, general hazards; those rectified at once are in both parts. */
  general!: number | null;
  major!: number | null;
  /** Plans complete of plans. */
  planned!: number | null;
  /** Listed of major hazards. */
  listed!: number | null;
}

/** A person who has signed. */
export class SigningPersonDto {
  id!: string;
  name!: string;
}

/** What a department has said to a table. */
export class SignOffDto {
  outcome!: 'accepted' | 'returned';
  reasons!: string | null;
  by!: SigningPersonDto;
  at!: Date;
}

/** A statistics table as it was signed. */
export class StatisticsTableDto {
  id!: string;
  enterprise!: NamedUnitDto;
  period!: string;
  from!: string;
  to!: string;
  /** 1 is the first; each further one amends the one before. */
  version!: number;
  amends!: string | null;
  amendedBy!: string | null;
  /** Why it amends the former. */
  reasons!: string | null;
  authority!: NamedUnitDto;
  region!: string;
  industry!: string | null;
  figures!: HazardFiguresDto;
  rates!: HazardRatesDto;
  analysis!: string;
  due!: string;
  /** The rules by which that is the day. */
  pack!: string;
  filedOn!: string;
  /** The first version was filed after its day. */
  late!: boolean;
  /** SHA-256 over the canonical JSON of what was signed. */
  digest!: string;
  formerDigest!: string | null;
  signedBy!: SigningPersonDto;
  signedAt!: Date;
  signOff!: SignOffDto | null;
}

/** A figure that is another than was signed. */
export class DifferingFigureDto {
  figure!: DifferingFigure['figure'];
  signed!: number;
  recomputed!: number;
}

/** A statistics table, and whether it still is what was signed and what the record says. */
export class CheckedStatisticsTableDto extends StatisticsTableDto {
  /** False where what is kept no longer gives the digest. */
  intact!: boolean;
  /** Figures that the record gives otherwise now; nothing where they are the same. */
  differs!: DifferingFigureDto[];
}

/** Statistics tables, the newest first. */
export class StatisticsTablesDto {
  items!: StatisticsTableDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

/** Which tables are listed. */
export class StatisticsTablesQueryDto extends PagingDto {
  @IsOptional()
  @Matches(PERIOD_NAME)
  period?: string;

  @IsOptional()
  @IsUUID()
  enterprise?: string;

  /** Only those that await a sign-off, or those that are signed off. */
  @IsOptional()
  @IsIn(FLAGS)
  awaiting?: Flag;

  /** `true`: versions that were amended as well. */
  @IsOptional()
  @IsIn(FLAGS)
  former?: Flag;
}

/** A rung of the ladder whose day has come. */
export class ReachedRungDto {
  rung!: string;
  act!: string;
  on!: string;
}

/** By when something about a period is owed, and why. */
export class FilingDateDto {
  due!: string;
  pack!: string;
  limit!: string;
  basis!: BasisDto[];
  /** Rungs whose day has come. They are shown, and nothing is opened by them. */
  reached!: ReachedRungDto[];
}

/** What the principal is to sign. */
export class TableDraftDto extends FilingDateDto {
  period!: string;
  from!: string;
  to!: string;
  figures!: HazardFiguresDto;
  rates!: HazardRatesDto;
  /** Sent back with the signature, so that nobody signs what he has not seen. */
  digest!: string;
}

/** A signature under the figures of a draft. */
export class SignedWordsDto {
  /** `digest` of the draft. */
  @Matches(SHA256)
  digest!: string;

  /** The analysis in words (统计分析). */
  @IsText(10_000)
  analysis!: string;
}

/** The first table of a period, signed. */
export class SignTableDto extends SignedWordsDto {
  @Matches(PERIOD_NAME)
  period!: string;
}

/** A version that amends another, signed. */
export class AmendTableDto extends SignedWordsDto {
  @IsText(2_000)
  reasons!: string;
}

/** Why a table goes back. */
export class ReturnTableDto {
  @IsText(2_000)
  reasons!: string;
}

/** An enterprise that owes statistics tables. */
export class FilingEnterpriseDto extends NamedUnitDto {
  region!: string | null;
  industry!: string | null;
  authority!: string | null;
  /** False where nobody is its principal today, so that nobody can sign. */
  principal!: boolean;
}

/** How the table of a period stands with an enterprise. */
export class FilingDto extends FilingDateDto {
  period!: string;
  enterprise!: FilingEnterpriseDto;
  standing!: FilingStanding;
  /** The newest version; null where nothing was filed. */
  table!: StatisticsTableDto | null;
}

/** How a period stands with the enterprises of a scope. */
export class FilingsDto {
  items!: FilingDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

/** Whose filing is looked at. */
export class FilingsQueryDto extends PagingDto {
  @IsOptional()
  @Matches(PERIOD_NAME)
  period?: string;
}

/** A table that awaits a sign-off. */
export class AwaitingSignOffDto extends FilingDateDto {
  table!: StatisticsTableDto;
  overdue!: boolean;
}

import { IsOptional, Matches } from 'class-validator';

import { PERIOD_NAME } from '../../domain/statistics/statistics-period.js';
import { PagingDto } from '../http/paging.dto.js';
import { IsText } from '../http/text.decorator.js';
import { NamedUnitDto } from '../http/words.dto.js';
import { FilingDateDto, HazardFiguresDto, HazardRatesDto, SigningPersonDto } from './statistics-tables.dto.js';

/** Sums of one sector. */
export class IndustrySumsDto {
  /** GB/T 4754: the first two digits, or a letter; null where the directory has none. */
  industry!: string | null;
  enterprises!: number;
  figures!: HazardFiguresDto;
}

/** What a roll-up says. */
export class RollUpContentDto {
  enterprises!: number;
  /** Enterprises whose accepted table is in the sums. */
  counted!: number;
  figures!: HazardFiguresDto;
  industries!: IndustrySumsDto[];
  missing!: NamedUnitDto[];
  returned!: NamedUnitDto[];
  /** Filed and not signed off yet. */
  awaiting!: NamedUnitDto[];
  late!: NamedUnitDto[];
}

/** What the head of a department is to sign. */
export class RollUpDraftDto extends FilingDateDto {
  period!: string;
  from!: string;
  to!: string;
  region!: string;
  content!: RollUpContentDto;
  rates!: HazardRatesDto;
  tables!: string[];
  reportedTo!: NamedUnitDto;
  /** Sent back with the signature, so that nobody signs what he has not seen. */
  digest!: string;
}

/** A signature under a roll-up. */
export class SignRollUpDto {
  @Matches(PERIOD_NAME)
  period!: string;

  /** `digest` of the draft. */
  @Matches(/^[0-9a-f]{64}$/)
  digest!: string;

  /** Why it amends the roll-up that was reported before; absent for the first. */
  @IsOptional()
  @IsText(2_000)
  reasons?: string;
}

/** That the body above has received a roll-up. */
export class RollUpReceiptDto {
  by!: SigningPersonDto;
  at!: Date;
}

/** A roll-up as it was signed and reported. */
export class RollUpDto {
  id!: string;
  unit!: NamedUnitDto;
  period!: string;
  from!: string;
  to!: string;
  version!: number;
  amends!: string | null;
  amendedBy!: string | null;
  reasons!: string | null;
  region!: string;
  content!: RollUpContentDto;
  rates!: HazardRatesDto;
  /** The tables that it sums. */
  tables!: string[];
  due!: string;
  signedOn!: string;
  late!: boolean;
  pack!: string;
  digest!: string;
  formerDigest!: string | null;
  /** False where what is kept no longer gives the digest. */
  intact!: boolean;
  reportedTo!: NamedUnitDto;
  signedBy!: SigningPersonDto;
  signedAt!: Date;
  received!: RollUpReceiptDto | null;
}

/** Which roll-ups are listed. */
export class RollUpsQueryDto extends PagingDto {
  @IsOptional()
  @Matches(PERIOD_NAME)
  period?: string;
}

/** Roll-ups, the newest first. */
export class RollUpsDto {
  items!: RollUpDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

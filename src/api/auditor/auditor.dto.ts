import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';

import { PagingDto } from '../http/paging.dto.js';

/** Which readings are asked for. */
export class AccessLogQueryDto extends PagingDto {
  /** Who has read. */
  @IsOptional()
  @IsUUID()
  person?: string;

  /** The person, unit or case that was read about. */
  @IsOptional()
  @IsUUID()
  subject?: string;

  @IsOptional()
  @Matches(/^[a-z]+(-[a-z]+)*$/)
  @MaxLength(40)
  kind?: string;
}

/** A reading. */
export class AccessDto {
  access!: number;
  at!: Date;
  person!: string | null;
  personName!: string | null;
  unit!: string | null;
  role!: string | null;
  /** Where no person has read: the command line. */
  client!: string | null;
  /** What was read: `unit-dossier`, `person-dossier`, `case-journal`, `access-log` … */
  kind!: string;
  /** The person, unit or case that was read about; null for a list. */
  subject!: string | null;
  asked!: object;
}

/** Who has read what, the newest first. */
export class AccessLogDto {
  items!: AccessDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

/** Which acts are asked for. */
export class AdministratorActsQueryDto extends PagingDto {
  /** Who has acted. */
  @IsOptional()
  @IsUUID()
  person?: string;

  /** What it was about: a log-in, a client, an identity, a version of rules, an entry of the directory. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  subject?: string;

  @IsOptional()
  @Matches(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)
  @MaxLength(60)
  act?: string;
}

/** An act of an administrator. */
export class AdministratorActDto {
  /** `administrator`: accounts, clients, identities, rules; `directory`: a change of the directory. */
  record!: 'administrator' | 'directory';
  /** Its number in that record. */
  entry!: number;
  at!: Date;
  person!: string | null;
  personName!: string | null;
  unit!: string | null;
  role!: string | null;
  /** Where no person acted: the command line, or what a release brought. */
  client!: string | null;
  act!: string;
  subject!: string;
  details!: object;
}

/** Acts of administrators, the newest first. */
export class AdministratorActsDto {
  items!: AdministratorActDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

/** A seal over the heads of the cases that had changed. */
export class SealDto {
  seal!: number;
  sealedAt!: Date;
  digest!: string;
  /** Root of the seal before; zeros for the first. */
  prev!: string;
  /** How many cases it covers. */
  leaves!: number;
  root!: string;
  keyId!: string;
  /** Ed25519, base64. */
  signature!: string;
}

/** Seals, the newest first. */
export class SealsDto {
  items!: SealDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

/** A seal that somebody noted down elsewhere. */
export class KnownSealDto {
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  seal!: number;

  @Matches(/^[0-9a-f]{64}$/)
  root!: string;
}

/** What the seals are verified against. */
export class VerifySealsDto {
  /** A seal that was noted down elsewhere must still stand. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KnownSealDto)
  known?: KnownSealDto;
}

/** Something that is not as it was written. */
export class FaultDto {
  code!: string;
  /** Entry at which it shows; 0 for the case as a whole. */
  seq!: number;
  found!: string;
}

/** What the verification of a case has found: chain, replay, dates and tables. */
export class CaseVerificationDto {
  caseId!: string;
  number!: number;
  entries!: number;
  /** Hash of the last entry. */
  head!: string;
  /** Nothing where everything is as it was written. */
  faults!: FaultDto[];
}

/** A fault that the seals show. */
export class SealFaultDto extends FaultDto {
  seal!: number;
  /** Null where it is the seal itself. */
  caseId!: string | null;
}

/** What the verification of the seals has found. */
export class SealsVerificationDto {
  /** The newest seal, to be noted down elsewhere; null where there is none. */
  last!: KnownSealDto | null;
  /** Nothing where everything is as it was sealed. */
  faults!: SealFaultDto[];
}

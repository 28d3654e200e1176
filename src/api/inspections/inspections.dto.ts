import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';

import { inspectionKinds, type InspectionKind, type InspectionStanding } from '../../domain/inspection/inspection-record.js';
import { EvidenceDto, SAYS_SOMETHING } from '../http/evidence.dto.js';
import { IsInstant } from '../http/instant.decorator.js';
import { PagingDto } from '../http/paging.dto.js';
import { NamedUnitDto } from '../http/words.dto.js';

/** An officer who inspects. */
export class InspectingOfficerDto {
  @IsUUID()
  person!: string;

  /** Number of his certificate (行政执法证); only a patrol of a town body has none. */
  @IsOptional()
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(100)
  certificate?: string;
}

/** Something that was looked at. */
export class InspectedItemDto {
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(400)
  item!: string;

  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(2000)
  result!: string;
}

/** A problem that was found. */
export class FoundProblemDto {
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

  /** The provision that is breached. */
  @IsOptional()
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(400)
  provision?: string;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => EvidenceDto)
  evidence!: EvidenceDto[];
}

/** What a re-inspection is about. */
export class ReinspectedDto {
  @IsUUID()
  caseId!: string;

  /** Number of the order whose fulfilment is looked at. */
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  order!: string;
}

/** Content of an inspection record. */
export class RecordContentDto {
  /** `patrol` for a town body, one of the others for a department. */
  @IsIn(inspectionKinds)
  kind!: InspectionKind;

  /** Enterprise that is inspected; it lies in the officer's region. */
  @IsUUID()
  enterprise!: string;

  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  place!: string;

  /** When it began and ended, with offset: `2026-03-02T09:30:00+08:00`. */
  @IsInstant()
  startedAt!: string;

  @IsInstant()
  endedAt!: string;

  /** At least two with their certificates (行政处罚法 article 42, 安全生产法 article 67); whoever draws up the record is one of them. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => InspectingOfficerDto)
  officers!: InspectingOfficerDto[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => InspectedItemDto)
  items!: InspectedItemDto[];

  /** Empty where nothing was found. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => FoundProblemDto)
  problems!: FoundProblemDto[];

  /** What is done about it (处理意见). */
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(4000)
  handling!: string;

  /** Of a re-inspection alone. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ReinspectedDto)
  reinspected?: ReinspectedDto;
}

/** An inspection record to be drawn up. */
export class DrawUpRecordDto extends RecordContentDto {
  /** Number of the document; once for each unit. */
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  number!: string;
}

/** The enterprise signed on paper. */
export class PaperSignatureDto {
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  name!: string;

  /** His post in the enterprise. */
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  position!: string;

  /** The signed page. */
  @ValidateNested()
  @Type(() => EvidenceDto)
  evidence!: EvidenceDto;
}

/** The enterprise refused to sign. */
export class RefusedSignatureDto {
  /** What happened. */
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(2000)
  refusal!: string;

  /** Who saw it. */
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(200)
  witness!: string;
}

/** What was wrong in a signed record. */
export class CorrectRecordDto {
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(4000)
  text!: string;

  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(2000)
  reasons!: string;
}

export class InspectionQueryDto extends PagingDto {
  /** Of one enterprise. */
  @IsOptional()
  @IsUUID()
  enterprise?: string;
}

export class OfficerDto {
  person!: string;
  name!: string;
  certificate!: string | null;
}

export class ProblemFoundDto {
  ordinal!: number;
  title!: string;
  description!: string;
  place!: string;
  provision!: string | null;
  evidence!: EvidenceDto[];
  /** The case that was opened for it. */
  caseId!: string | null;
}

export class SignatureDto {
  party!: 'officer' | 'enterprise';
  /** By account, on paper, or refused. */
  form!: 'account' | 'paper' | 'refused';
  person!: string | null;
  name!: string | null;
  position!: string | null;
  refusal!: string | null;
  witness!: string | null;
  signedAt!: string;
}

export class CorrectionDto {
  text!: string;
  reasons!: string;
  by!: string;
  at!: string;
}

/** An inspection record (现场检查记录, 整改复查意见书, 巡查记录). */
export class InspectionDto {
  id!: string;
  number!: string;
  kind!: InspectionKind;
  authority!: NamedUnitDto;
  enterprise!: NamedUnitDto;
  place!: string;
  startedAt!: string;
  endedAt!: string;
  /** Local date of the document. */
  inspectedOn!: string;
  handling!: string;
  reinspected!: ReinspectedDto | null;
  officers!: OfficerDto[];
  items!: InspectedItemDto[];
  problems!: ProblemFoundDto[];
  signatures!: SignatureDto[];
  corrections!: CorrectionDto[];
  /** `signed` and `refused` are complete: cases and orders may rest on the record. */
  standing!: InspectionStanding;
}

export class InspectionListDto {
  items!: InspectionDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}


import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsObject, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';

import { RECEIPT_CODE } from '../../reports/receipt-code.js';
import { matterTitles, type Matter, type ReportStage } from '../../reports/report.js';
import { IsLocalDate } from '../http/local-date.decorator.js';
import { FLAGS, PagingDto, type Flag } from '../http/paging.dto.js';
import { IsText } from '../http/text.decorator.js';
import { WordsDto } from '../http/words.dto.js';

const matters = Object.keys(matterTitles) as Matter[];

/** Ways by which a report comes to an intake post. */
const channels = ['telephone', 'letter', 'visit', 'referred'] as const;

/** Somebody who reports. It is encrypted before it is stored, and only the intake post reads it. */
export class ReporterDto {
  @IsText(100)
  name!: string;

  @IsOptional()
  @IsText(50)
  phone?: string;

  @IsOptional()
  @IsText(50)
  idNumber?: string;

  @IsOptional()
  @IsText(300)
  address?: string;

  /** Another way to be reached. */
  @IsOptional()
  @IsText(300)
  contact?: string;
}

/** To whom a reward is paid, and how. Encrypted likewise. */
export class PayeeDto extends ReporterDto {
  /** Account, or another way of payment. */
  @IsOptional()
  @IsText(200)
  account?: string;
}

/** What is reported, in the reporter's words. It is encrypted before it is stored. */
export class StatementDto {
  @IsText(4000)
  description!: string;

  @IsOptional()
  @IsText(300)
  place?: string;

  /** The enterprise as the reporter knows it. */
  @IsOptional()
  @IsText(200)
  enterprise?: string;
}

/** A report of a hazard, a violation or a concealed accident (举报, 12350). */
export class ReportDto {
  /** Division code (GB/T 2260) of the place; the nearest body that takes in reports gets it. */
  @IsString()
  @Matches(/^\d{6}(\d{3}(\d{3})?)?$/)
  region!: string;

  @IsIn(matters)
  matter!: Matter;

  /** Somebody may be hurt at any moment: then it is dispatched the same day. */
  @IsBoolean()
  safetyCritical!: boolean;

  /** The reporter works in the enterprise. */
  @IsBoolean()
  employee!: boolean;

  @IsObject()
  @ValidateNested()
  @Type(() => StatementDto)
  statement!: StatementDto;

  /** Who reports; nobody where the report is anonymous. Of several who report together the first is paid. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ReporterDto)
  reporters!: ReporterDto[];
}

/** A report that an intake officer takes in by telephone, letter or from a visitor. */
export class TakenReportDto extends ReportDto {
  @IsIn(channels)
  channel!: (typeof channels)[number];

  /** Local day on which it came. */
  @IsLocalDate()
  receivedOn!: string;
}

/** That a report has come. */
export class ReceiptDto {
  /** With it the reporter follows his report. It is shown here alone and stored nowhere. */
  receiptCode!: string;
  receivedAt!: string;
  /** The body that has it in hand. */
  receiver!: string;
  /** Local day by the end of which it is accepted, refused or sent on. */
  decidedBy!: string;
}

/** The same to the intake officer, who reads the code out. */
export class TakenReceiptDto extends ReceiptDto {
  caseId!: string;
}

/** The receipt code, in the body so that it stands in no log of addresses. */
export class ReceiptCodeDto {
  @IsString()
  @MaxLength(60)
  @Matches(RECEIPT_CODE)
  receiptCode!: string;
}

/** A claim of an approved reward by the receipt code. */
export class ClaimByCodeDto extends ReceiptCodeDto {
  @IsObject()
  @ValidateNested()
  @Type(() => PayeeDto)
  payee!: PayeeDto;
}

/** A claim that an intake officer enters. */
export class ClaimDto {
  @IsObject()
  @ValidateNested()
  @Type(() => PayeeDto)
  payee!: PayeeDto;
}

export class RefusedReportDto {
  ground!: string;
  reasons!: string;
}

/** How far a report has come. */
export class FollowedReportDto {
  stage!: ReportStage;
  title!: WordsDto;
  receivedAt!: string;
  /** The body that has it in hand now. */
  body!: string;
  /** Why it was refused; null where it was not. */
  refusal!: RefusedReportDto | null;
  /** What came of it; null until it is answered. */
  answer!: string | null;
  reward!: RewardToClaimDto | null;
}

/** A reward that was approved. */
export class RewardToClaimDto {
  cents!: number;
  /** Local day by the end of which it is to be claimed; null once it is. */
  claimBy!: string | null;
}

export class ReportListQueryDto extends PagingDto {
  @IsOptional()
  @IsIn(FLAGS)
  open?: Flag;
}

/** A report in a list. What it says, and who said it, is read by acts of their own. */
export class ReportSummaryDto {
  caseId!: string;
  caseNumber!: number;
  receivedAt!: string;
  open!: boolean;
  stage!: ReportStage;
  title!: WordsDto;
  channel!: string;
  matter!: string;
  safetyCritical!: boolean;
  named!: boolean;
  region!: string | null;
  /** Local day on which the next duty is due. */
  nextDue!: string | null;
  /** Case of the hazard to which it led. */
  hazardCase!: string | null;
}

export class ReportListDto {
  items!: ReportSummaryDto[];
  next!: string | null;
}

export class ReadIdentityDto {
  /** Why the reporter must be known; it is put on record. */
  @IsText(500)
  reason!: string;
}

/** Who reported. */
export class ReporterReadDto {
  reporters!: ReporterDto[];
  /** Who is paid a reward: what a claim said, else the first of the reporters; null where nobody is named. */
  payee!: PayeeDto | null;
  /** False where a part was encrypted with a key that this service does not have. */
  readable!: boolean;
}

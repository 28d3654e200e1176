import { IsUUID } from 'class-validator';

import type { Role } from '../../domain/workflow/actor.js';
import { BasisDto, NamedUnitDto, WordsDto } from '../http/words.dto.js';

/** That a record was wrong or is lifted. */
export class CorrectionOfRecordDto {
  /** Entry that corrected it. */
  seq!: number;
  result!: 'lifted' | 'wrong';
  /** Number of the decision. */
  decision!: string;
  reasons!: string;
  correctedAt!: string;
}

/** That somebody was held to account. */
export class AccountabilityRecordDto {
  caseId!: string;
  caseNumber!: number;
  caseTitle!: string;
  /** With `ordinal` what `accountability.correct` names it by. */
  seq!: number;
  ordinal!: number;
  /** The measure. */
  kind!: string;
  title!: WordsDto;
  againstRole!: Role;
  against!: NamedUnitDto | null;
  /** Whose record it is: that body alone corrects it. */
  body!: NamedUnitDto | null;
  reason!: WordsDto;
  basis!: BasisDto[];
  recordedAt!: string;
  correction!: CorrectionOfRecordDto | null;
}

export class RecordsAgainstQueryDto {
  /** The unit that was held to account. */
  @IsUUID()
  unit!: string;
}

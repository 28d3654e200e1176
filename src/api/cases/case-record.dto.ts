import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

import { BasisDto, NamedUnitDto, WordsDto } from '../http/words.dto.js';
import { MoveDto, MovedDutyDto, OpenedDutyDto, SettledDutyDto } from './acted.dto.js';

/** Which documents of a case are asked for. */
export class DocumentsQueryDto {
  /** Only documents of this kind: `rectification-order`. */
  @IsOptional()
  @Matches(/^[a-z]+(-[a-z]+)*$/)
  @MaxLength(60)
  kind?: string;

  /** Only what this organisation issued. */
  @IsOptional()
  @IsUUID()
  issuer?: string;

  /** `oldest` first, where nothing is said, or `newest`. */
  @IsOptional()
  @IsIn(['oldest', 'newest'])
  sort?: 'oldest' | 'newest';
}

/** Which part of a journal is asked for. */
export class JournalQueryDto {
  /** Number of the entry after which the page begins; without it from the first. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  after?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

/** An effect of an act: what it made the service do. */
export class EffectDto {
  type!: string;
  instance!: number;
  params!: object;
}

/** One journal entry: one act with everything that it did. */
export class JournalEntryDto {
  /** Version of the form of entries. */
  v!: number;
  case!: string;
  seq!: number;
  /** Algorithm of the hash chain. */
  digest!: string;
  /** Hash of the entry before; zeros for the first. */
  prev!: string;
  at!: string;
  /** Local day of the act. */
  today!: string;
  /** Who acted, as what: a person in a post, a client, or the clock. */
  actor!: object;
  act!: string;
  instance!: number;
  facts!: unknown;
  moves!: MoveDto[];
  effects!: EffectDto[];
  opened!: OpenedDutyDto[];
  settled!: SettledDutyDto[];
  /** Deadlines that it moved, with the entry that each ledger gained. */
  moved!: MovedDutyDto[];
  /** What lists show of the case after it. */
  stands!: object;
  basis!: BasisDto[];
  /** What the case was opened with; in the first entry only. */
  header?: object;
  /** Rung that fired; in entries of the clock only. */
  fired?: object;
  /** What of the record and the rules was put before the guards. */
  loaded?: object;
  /** Rules by which the case reckons from then on, where the act changed them. */
  rules?: object;
  /** Idempotency key of the request, with the hash of what was asked. */
  key?: object;
}

/** A journal entry with the hash that seals it. */
export class RecordedEntryDto {
  hash!: string;
  recordedAt!: Date;
  entry!: JournalEntryDto;
}

/** Entries of a case in the order of their numbers. */
export class JournalDto {
  items!: RecordedEntryDto[];
  /** Number to go on after; null on the last page. */
  next!: number | null;
}

/** A rung that fired. */
export class RecordedRungDto {
  rung!: string;
  /** How often the top rung had been repeated. */
  repeat!: number;
  /** Journal entry that tells of it. */
  seq!: number;
  firedAt!: string;
}

/** A duty of a case, open or settled. */
export class RecordedDutyDto {
  duty!: number;
  name!: string;
  title!: WordsDto;
  instance!: number;
  owedBy!: string;
  unit!: NamedUnitDto | null;
  limit!: string;
  pack!: string;
  openedAt!: Date;
  openedOn!: string;
  originalDue!: string;
  due!: string;
  dueAt!: Date;
  /** The local day from whose end its count rests; null while it runs. */
  pausedOn!: string | null;
  settledAt!: Date | null;
  outcome!: 'kept' | 'missed' | 'lifted' | null;
  rungs!: RecordedRungDto[];
}

/** A ground for which the rules give an extension. */
export class ExtensionGroundDto {
  ground!: string;
  title!: WordsDto;
}

/** Within which days an extension of a duty may be applied for, what it may give, and why: a sentence a line. Local dates. */
export class ExtensionDto {
  /** First day of the window; null where it is open from the beginning. */
  from!: string | null;
  /** Last day on which it may be applied for. */
  to!: string;
  /** The latest date that may be given. */
  latest!: string;
  /** How many more may be granted. */
  left!: number;
  /** What it may be asked for. */
  grounds!: ExtensionGroundDto[];
  zh!: string[];
  en!: string[];
}

/** How the date of a duty came about, a sentence a line. */
export class ExplainedDeadlineDto {
  duty!: number;
  due!: string;
  zh!: string[];
  en!: string[];
  /** Null where the rule pack gives no extension of this duty, and once it is settled. */
  extension!: ExtensionDto | null;
}

import { IsString, Matches, MaxLength } from 'class-validator';

import { WordsDto } from '../http/words.dto.js';
import { MovingDeadlineDto } from './calendars.dto.js';

/** A rule pack as it is written. */
export class GivenPackDto {
  /** YAML of the shape that `pack.schema.json` says. */
  @IsString()
  @MaxLength(500_000)
  yaml!: string;
}

/** Why a pack is applied to open cases. */
export class ApplyPackDto {
  /** Enters the record of every case that it changes. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  why!: string;
}

/** A version of a rule pack. */
export class RulePackDto {
  /** `name@version`. */
  key!: string;
  name!: string;
  version!: number;
  title!: WordsDto;
  /** First and last day in force; a version ends where the next begins. */
  from!: string;
  to!: string | null;
  /** Divisions and industries that it is for; null: every one. */
  regions!: string[] | null;
  industries!: string[] | null;
  loadedAt!: Date;
  /** Who loaded it: a person in a post, or a client. */
  actor!: object;
}

/** A rule pack with its text. */
export class RulePackTextDto extends RulePackDto {
  yaml!: string;
}

/** One value in which a pack differs from the version before; `before` or `after` is null where it is added or removed. */
export class PackDifferenceDto {
  kind!: 'added' | 'removed' | 'changed';
  /** `/limits/acceptance.decide`. */
  place!: string;
  before!: WordsDto | null;
  after!: WordsDto | null;
}

/** What loading a pack, and applying it to open cases, would do. A page may hold few deadlines and not be the last. */
export class PackPreviewDto {
  key!: string;
  /** Whether it is kept already. */
  known!: boolean;
  differences!: PackDifferenceDto[];
  /** Open cases that would change if it was applied to them. */
  cases!: number;
  items!: MovingDeadlineDto[];
  next!: string | null;
}

/** A pack that is kept now. */
export class PackLoadedDto {
  key!: string;
  /** True where it had been loaded before; nothing has changed then. */
  known!: boolean;
}

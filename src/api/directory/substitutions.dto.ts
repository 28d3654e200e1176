import { IsOptional, IsUUID } from 'class-validator';

import type { Role } from '../../domain/workflow/actor.js';
import { IsLocalDate } from '../http/local-date.decorator.js';
import { PagingDto } from '../http/paging.dto.js';
import { DirectoryActDto } from './directory-act.dto.js';
import { PostDto } from './people.dto.js';

/** Who stands in for the holder of a post while he is absent. */
export class SubstituteDto extends DirectoryActDto {
  /** The post whose holder is absent. */
  @IsUUID()
  post!: string;

  /** A person with a post of his own in the same organisation. */
  @IsUUID()
  substitute!: string;

  /** First and last local day. */
  @IsLocalDate()
  from!: string;

  @IsLocalDate()
  to!: string;
}

/** Which substitutions are looked for. */
export class SubstitutionsQueryDto extends PagingDto {
  @IsOptional()
  @IsUUID()
  unit?: string;

  /** Absent person or substitute. */
  @IsOptional()
  @IsUUID()
  person?: string;

  /** Only those that hold on this local day. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** Somebody acts in the post of a colleague on these local days. */
export class SubstitutionDto {
  id!: string;
  post!: string;
  role!: Role;
  unit!: string;
  unitName!: string;
  absent!: string;
  absentName!: string;
  substitute!: string;
  substituteName!: string;
  /** Post of his own on which the substitute stands; the substitution ends with it. */
  substitutePost!: string;
  from!: string;
  to!: string;
  why!: string;
  document!: string | null;
}

export class SubstitutionListDto {
  items!: SubstitutionDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

/** A duty that is open in a post. */
export class OpenDutyOfPostDto {
  caseId!: string;
  /** Number of the case. */
  number!: number;
  duty!: number;
  name!: string;
  due!: string;
}

/** What the end of a post left. */
export class LeftPostDto {
  post!: PostDto;
  successor!: PostDto | null;
  /** Duties that were open in it; they stay with unit and role. */
  duties!: OpenDutyOfPostDto[];
  /** Substitutions that end with it. */
  substitutions!: SubstitutionDto[];
}

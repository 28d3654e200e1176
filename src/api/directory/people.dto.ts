import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, Matches, MaxLength, ValidateIf, ValidateNested } from 'class-validator';

import { roles, type Role } from '../../domain/workflow/actor.js';
import { IsLocalDate } from '../http/local-date.decorator.js';
import { PagingDto } from '../http/paging.dto.js';
import { IsText } from '../http/text.decorator.js';
import { DirectoryActDto } from './directory-act.dto.js';
import { EndDto } from './kept-organisations.dto.js';

/** No blanks, no control characters, no half of a surrogate pair. */
const STAFF_NUMBER = /^[^\s\p{Cc}\p{Cs}]+$/u;

/** A person who is to be entered. */
export class EnterPersonDto extends DirectoryActDto {
  @IsText(100)
  name!: string;

  /** Number in the staff lists of the installation; the key of an import. */
  @IsOptional()
  @Matches(STAFF_NUMBER)
  @MaxLength(64)
  staffNumber?: string | null;
}

/** What of a person is to be otherwise. */
export class ChangePersonDto extends DirectoryActDto {
  @ValidateIf(({ name }: ChangePersonDto) => name !== undefined)
  @IsText(100)
  name?: string;

  @IsOptional()
  @Matches(STAFF_NUMBER)
  @MaxLength(64)
  staffNumber?: string | null;
}

/** Who takes a post over on the day after. */
export class SuccessorDto {
  @IsUUID()
  person!: string;

  /** Last local day, for somebody who takes it for the time being (暂代). */
  @IsOptional()
  @IsLocalDate()
  until?: string;
}

/** Who takes over which post. */
export class SuccessorInPostDto extends SuccessorDto {
  @IsUUID()
  post!: string;
}

/** How somebody leaves for good. */
export class LeaveDto extends EndDto {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SuccessorInPostDto)
  successors?: SuccessorInPostDto[];
}

/** How a post ends. A last day before its first says that it was never held. */
export class EndPostDto extends EndDto {
  /** Needed where open duties would otherwise stay with nobody. */
  @IsOptional()
  @ValidateNested()
  @Type(() => SuccessorDto)
  successor?: SuccessorDto;
}

/** A post that is to be held. */
export class GivePostDto extends DirectoryActDto {
  @IsUUID()
  person!: string;

  @IsUUID()
  unit!: string;

  @IsIn(roles)
  role!: Role;

  /** First local day. */
  @IsLocalDate()
  from!: string;

  /** Last local day, for a post that is held for a time. */
  @IsOptional()
  @IsLocalDate()
  to?: string;
}

/** Which people are looked for. */
export class PeopleQueryDto extends PagingDto {
  /** What the name contains, or the whole staff number. */
  @IsOptional()
  @IsText(100)
  text?: string;
}

/** Which posts are looked for. */
export class PostsQueryDto extends PagingDto {
  @IsOptional()
  @IsUUID()
  unit?: string;

  @IsOptional()
  @IsUUID()
  person?: string;

  @IsOptional()
  @IsIn(roles)
  role?: Role;

  /** Only those held on this local day. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** Somebody of the directory. */
export class PersonDto {
  id!: string;
  name!: string;
  staffNumber!: string | null;
  /** Last local day of somebody who has left for good. */
  leftOn!: string | null;
}

export class PersonListDto {
  items!: PersonDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

/** A post with its holder. */
export class PostDto {
  id!: string;
  person!: string;
  personName!: string;
  unit!: string;
  unitName!: string;
  role!: Role;
  /** First and last local day; `to` is null where it goes on. */
  from!: string;
  to!: string | null;
}

export class PostListDto {
  items!: PostDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

/** A person with every post that he has or had. */
export class PersonInPostsDto extends PersonDto {
  posts!: PostDto[];
}

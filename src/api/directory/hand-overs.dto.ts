import { IsOptional, IsUUID } from 'class-validator';

import type { Role } from '../../domain/workflow/actor.js';
import { PagingDto } from '../http/paging.dto.js';
import { PersonDto } from './people.dto.js';
import { LeftPostDto, OpenDutyOfPostDto } from './substitutions.dto.js';

/** What the leaving of a person left. */
export class LeftPersonDto {
  person!: PersonDto;
  posts!: LeftPostDto[];
}

/** Which hand-overs are looked for. */
export class HandOversQueryDto extends PagingDto {
  @IsOptional()
  @IsUUID()
  unit?: string;
}

/** That somebody left a post, on record. */
export class HandOverDto {
  handOver!: number;
  at!: Date;
  post!: string;
  person!: string;
  personName!: string;
  unit!: string;
  unitName!: string;
  role!: string;
  /** Last local day in the post. */
  lastDay!: string;
  /** Post of whoever takes over; null where others hold the same post. */
  successorPost!: string | null;
  successor!: string | null;
  successorName!: string | null;
  /** What was open in the post when it was handed over. */
  duties!: OpenDutyOfPostDto[];
  /** A person in a post, or a client. */
  actor!: object;
  why!: string;
  document!: string | null;
}

export class HandOverListDto {
  items!: HandOverDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

/** Open duties of a unit and role that nobody holds today. */
export class UnheldDutiesDto {
  unit!: string;
  /** Null for a unit that the directory does not have. */
  unitName!: string | null;
  /** False where the unit is known from a published record alone, so that nobody could be given the post yet. */
  verified!: boolean;
  role!: Role;
  duties!: number;
  /** The earliest date among them. */
  due!: string;
  /** Numbers of the first cases. */
  cases!: number[];
}

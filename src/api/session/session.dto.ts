import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

import type { Role } from '../../domain/workflow/actor.js';

/** Credentials of somebody who signs in. */
export class SignInDto {
  @Matches(/^[a-z0-9][a-z0-9._-]*$/)
  @MaxLength(64)
  login!: string;

  @IsString()
  @MaxLength(200)
  password!: string;

  /** Post to act in, for somebody who holds several; without it the one held longest. */
  @IsOptional()
  @IsUUID()
  post?: string;
}

/** The holder of a post, while somebody else acts in it. */
export class AbsentHolderDto {
  person!: string;
  name!: string;

  /** Last local day of the substitution. */
  until!: string;
}

/** A post that the person holds today, or in which he stands in for its holder. */
export class HeldPostDto {
  post!: string;
  role!: Role;

  unit!: string;
  unitName!: string;

  /** Division code of the unit. */
  region!: string | null;

  /** Whom he stands in for; null in a post of his own. */
  substitutesFor!: AbsentHolderDto | null;
}

/** Somebody with his posts. */
export class WhoDto {
  person!: string;
  name!: string;

  /** Post that the token speaks for. */
  post!: string;

  posts!: HeldPostDto[];
}

/** A token with whom it speaks for. */
export class SignedInDto extends WhoDto {
  /** To be sent as `Authorization: Bearer …`. */
  token!: string;

  expiresAt!: string;
}

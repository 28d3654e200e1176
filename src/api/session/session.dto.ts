import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

import type { Line } from '../../domain/access/line.js';
import type { Role } from '../../domain/workflow/actor.js';

/** A log-in, as accounts have them. */
export const LOGIN = /^[a-z0-9][a-z0-9._-]*$/;

/** Credentials of somebody who signs in. */
export class SignInDto {
  @Matches(LOGIN)
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

/** A refresh token, which is good for one use. */
export class RefreshDto {
  @IsString()
  @MaxLength(200)
  refreshToken!: string;
}

/** Another password instead of the present one. */
export class ChangePasswordDto {
  /** Which account is meant, for somebody who has several. */
  @IsOptional()
  @Matches(LOGIN)
  @MaxLength(64)
  login?: string;

  @IsString()
  @MaxLength(200)
  current!: string;

  /** At least 12 characters of three kinds, or 20 of any; not the log-in, nothing that everybody tries. */
  @IsString()
  @MaxLength(200)
  next!: string;
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

  /** Line of supervision of the unit; null: it supervises every line. */
  line!: Line | null;

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

/** What carries a session on. */
export class RenewedDto {
  /** To be sent as `Authorization: Bearer …`. */
  token!: string;

  expiresAt!: string;

  /** To be exchanged for the next pair at `POST /api/v1/session/refresh`, once. Used twice it ends the session. */
  refreshToken!: string;

  refreshUntil!: string;
}

/** A session with whom it speaks for. */
export class SignedInDto extends WhoDto {
  /** To be sent as `Authorization: Bearer …`. */
  token!: string;

  expiresAt!: string;

  /** To be exchanged for the next pair at `POST /api/v1/session/refresh`, once. Used twice it ends the session. */
  refreshToken!: string;

  refreshUntil!: string;

  /** Why the password must be changed first: the token then opens nothing but the session. Null where it need not. */
  passwordDue!: 'set-by-another' | 'expired' | null;
}

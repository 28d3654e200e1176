import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';

import { clientRoles, type ClientRole } from '../../domain/workflow/actor.js';
import { PagingDto } from '../http/paging.dto.js';
import { LOGIN } from '../session/session.dto.js';

/** A division code of GB/T 2260. */
const REGION = /^\d{6}(\d{3}){0,2}$/;

/** Which accounts are asked for. */
export class AccountQueryDto extends PagingDto {
  /** Part of a log-in or of the name of its holder. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  text?: string;
}

/** An account. */
export class AccountDto {
  login!: string;
  person!: string;
  /** Name of its holder. */
  name!: string;
  disabled!: boolean;
  /** Until when failures keep it closed; in the past where they did. */
  lockedUntil!: Date | null;
  passwordSetAt!: Date;
  /** True until its holder has changed a password that somebody else set. */
  changeDue!: boolean;
  /** True for an account of the demonstration directory, whose password is known to everybody. */
  demonstration!: boolean;
}

/** Accounts by log-in. */
export class AccountsDto {
  items!: AccountDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

/** An account that is to be opened. Its password is made by duban. */
export class OpenAccountDto {
  @Matches(LOGIN)
  @MinLength(2)
  @MaxLength(64)
  login!: string;

  /** Who is to hold it. */
  @IsUUID()
  person!: string;
}

/** A password that duban has made. It is shown this once, and must be changed at the first sign-in. */
export class MadePasswordDto {
  login!: string;
  password!: string;
}

/** A client that is to be let in. */
export class MakeClientDto {
  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  name!: string;

  /** Organisation for which it acts. */
  @IsUUID()
  unit!: string;

  /** Post in whose place it acts. An organisation that is an enterprise has clients of `enterprise-safety-officer` alone, and no other has those. */
  @IsIn(clientRoles)
  role!: ClientRole;

  /** What it may do: `cases.read`, `journal.read`, `worklist.read`, `statistics.read`, `cases.open`, and `act/…` with the name of an act. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  scopes!: string[];

  /** Division within which it reaches cases; without it that of its unit. An enterprise reaches its own cases and names none. */
  @IsOptional()
  @Matches(REGION)
  region?: string;
}

/** A client with its secret, which is shown this once. */
export class MadeClientDto {
  /** The client id. */
  client!: string;
  secret!: string;
}

/** A client of another agency. */
export class ClientDto {
  /** The client id. */
  client!: string;
  name!: string;
  unit!: string;
  unitName!: string;
  role!: ClientRole;
  scopes!: string[];
  region!: string | null;
  madeAt!: Date;
  secretMadeAt!: Date;
  revokedAt!: Date | null;
}

/** Whose identities are asked for. */
export class IdentityQueryDto extends PagingDto {
  @IsOptional()
  @IsUUID()
  person?: string;
}

/** An identity of an OpenID provider. */
export class IdentityDto {
  /** `iss` of the provider's tokens. */
  @IsString()
  @Matches(/^https?:\/\/\S+$/)
  @MaxLength(300)
  issuer!: string;

  /** `sub` of the provider's tokens. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(255)
  subject!: string;
}

/** For whom an identity is to stand. */
export class EnterIdentityDto extends IdentityDto {
  @IsUUID()
  person!: string;
}

/** An identity with the person for whom it stands. */
export class ListedIdentityDto extends IdentityDto {
  person!: string;
  name!: string;
  enteredAt!: Date;
}

/** Identities by issuer and subject. */
export class IdentitiesDto {
  items!: ListedIdentityDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

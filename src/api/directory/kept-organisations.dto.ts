import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateIf } from 'class-validator';

import { lines, type Line } from '../../domain/access/line.js';
import { organisationKinds, organisationLevels, organisationScales, type OrganisationKind, type OrganisationLevel, type OrganisationScale } from '../../directory/organisation.js';
import { IsLocalDate } from '../http/local-date.decorator.js';
import { FLAGS, type Flag } from '../http/paging.dto.js';
import { IsText } from '../http/text.decorator.js';
import { OrganisationDto, OrganisationQueryDto } from '../organisations/organisations.dto.js';
import { DirectoryActDto } from './directory-act.dto.js';

/** What may be said of an organisation of any kind; null for what is not known. */
class OrganisationFactsDto extends DirectoryActDto {
  /** Unified social credit code, with its check character. */
  @IsOptional()
  @IsText(40)
  creditCode?: string | null;

  /** Division code of 6, 9 or 12 digits. */
  @IsOptional()
  @Matches(/^\d{6}(\d{3}){0,2}$/)
  regionCode?: string | null;

  @IsOptional()
  @IsIn(organisationLevels)
  level?: OrganisationLevel | null;

  /** Line of supervision of an authority; null: it supervises comprehensively. */
  @IsOptional()
  @IsIn(lines)
  line?: Line | null;

  /** Authority whose matter an enterprise is. */
  @IsOptional()
  @IsUUID()
  authority?: string | null;

  /** Safety committee office that supervises it; of an official body the one above it. */
  @IsOptional()
  @IsUUID()
  committee?: string | null;

  /** GB/T 4754 code of what an enterprise does. */
  @IsOptional()
  @IsText(4)
  industry?: string | null;

  @IsOptional()
  @IsIn(organisationScales)
  scale?: OrganisationScale | null;

  /** Name of the principal as registered. */
  @IsOptional()
  @IsText(100)
  principal?: string | null;

  /** First local day. */
  @IsOptional()
  @IsLocalDate()
  validFrom?: string | null;
}

/** An organisation that is to be entered. */
export class EnterOrganisationDto extends OrganisationFactsDto {
  @IsIn(organisationKinds)
  kind!: OrganisationKind;

  @IsText(200)
  name!: string;
}

/** What of an organisation is to be otherwise; what is not named stays. */
export class VerifyOrganisationDto extends OrganisationFactsDto {
  @ValidateIf(({ kind }: VerifyOrganisationDto) => kind !== undefined)
  @IsIn(organisationKinds)
  kind?: OrganisationKind;

  @ValidateIf(({ name }: VerifyOrganisationDto) => name !== undefined)
  @IsText(200)
  name?: string;
}

/** What of a verified organisation is to be otherwise; what is not named stays. */
export class ChangeOrganisationDto extends VerifyOrganisationDto {
  /** Local day from which it is so, today or earlier; today where none is given. */
  @IsOptional()
  @IsLocalDate()
  effectiveOn?: string;
}

/** With which day something ends. */
export class EndDto extends DirectoryActDto {
  /** Last local day. */
  @IsLocalDate()
  lastDay!: string;
}

/** An organisation that another one may be. */
export class JoinCandidateDto extends OrganisationDto {
  /** How much alike the names are, from 0 to 1: a hint, and no proof. */
  likeness!: number;
  /** Cases that name it as a party. */
  cases!: number;
}

/** Which organisations of published records are one that the directory knows. */
export class JoinOrganisationsDto extends DirectoryActDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  recorded!: string[];
}

/** A recorded organisation that was joined. */
export class JoinedOrganisationDto {
  recorded!: OrganisationDto;
  /** Cases that read as of the known organisation now. */
  cases!: number;
}

/** Which organisations an administrator looks for. */
export class KeptOrganisationQueryDto extends OrganisationQueryDto {
  /** Only those that are verified, or only those that are known from published records alone. */
  @IsOptional()
  @IsIn(FLAGS)
  verified?: Flag;

  /** Only those inside this division. */
  @IsOptional()
  @Matches(/^\d{6}(\d{3}){0,2}$/)
  region?: string;

  /** `true`: those that have ended as well. */
  @IsOptional()
  @IsIn(FLAGS)
  ended?: Flag;

  /** `true`: those that were joined with a known one as well. */
  @IsOptional()
  @IsIn(FLAGS)
  joined?: Flag;
}

import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

import type { Line } from '../../domain/access/line.js';
import { organisationKinds, type OrganisationKind } from '../../directory/organisation.js';
import { PagingDto } from '../http/paging.dto.js';

/** Which organisations are looked for. */
export class OrganisationQueryDto extends PagingDto {
  @IsOptional()
  @IsIn(organisationKinds)
  kind?: OrganisationKind;

  /** What the name contains, or the whole credit code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  text?: string;
}

/** An organisation of the directory. */
export class OrganisationDto {
  id!: string;
  kind!: OrganisationKind;
  name!: string;
  /** Unified social credit code. */
  creditCode!: string | null;
  regionCode!: string | null;
  level!: 'town' | 'county' | 'city' | 'province' | 'state' | null;
  /** Line of supervision of an official body; null: it supervises every line. */
  line!: Line | null;
  /** Authority whose matter an enterprise is. */
  authority!: string | null;
  /** Safety committee office that supervises it. */
  committee!: string | null;
  /** GB/T 4754 code of what an enterprise does. */
  industry!: string | null;
  /** Size of an enterprise: large, medium, small or micro. */
  scale!: 'large' | 'medium' | 'small' | 'micro' | null;
  /** Name of the principal as registered. */
  principal!: string | null;
  /** First and last local day; null where nobody has said, and where it goes on. */
  validFrom!: string | null;
  validTo!: string | null;
  /** False where it is known from a published record alone. */
  verified!: boolean;
  /** The known organisation that one of a published record was joined with; null for every other. */
  joinedInto!: string | null;
}

/** Organisations in a stable order. */
export class OrganisationListDto {
  items!: OrganisationDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

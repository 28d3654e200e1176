import { IsOptional, Matches } from 'class-validator';

import { IsLocalDate } from '../http/local-date.decorator.js';
import { PagingDto } from '../http/paging.dto.js';
import { IsText } from '../http/text.decorator.js';
import { DirectoryActDto } from './directory-act.dto.js';

/** Which divisions are looked for. */
export class RegionsQueryDto extends PagingDto {
  /** What the name with those above it contains, or what the code begins with. */
  @IsOptional()
  @IsText(100)
  text?: string;

  /** Only those directly inside this one; `000000` for the provinces. */
  @IsOptional()
  @Matches(/^\d{6}(\d{3}){0,2}$/)
  parent?: string;

  /** Local day on which they exist; today where none is given. */
  @IsOptional()
  @IsLocalDate()
  on?: string;
}

/** A town or village that is to be entered. */
export class EnterRegionDto extends DirectoryActDto {
  /** 9 digits for a town, 12 for a village; the county is what it begins with. */
  @Matches(/^\d{9}(\d{3})?$/)
  code!: string;

  @IsText(100)
  name!: string;

  /** First local day. */
  @IsLocalDate()
  validFrom!: string;
}

/** A division under a name that it bears or bore. */
export class RegionDto {
  code!: string;
  name!: string;
  /** With the names of the divisions above it. */
  fullName!: string;
  parent!: string | null;
  level!: 'province' | 'city' | 'county' | 'town' | 'village';
  /** First and last local day; those of the register are known by the lists of GB/T 2260, from 2002-12 on. */
  validFrom!: string;
  validTo!: string | null;
  /** Entered by the installation, not taken from the register. */
  own!: boolean;
}

export class RegionListDto {
  items!: RegionDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

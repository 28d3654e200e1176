import { IsIn, IsOptional } from 'class-validator';

import { FLAGS, PagingDto, type Flag } from '../http/paging.dto.js';

export class PublishedListingsQueryDto extends PagingDto {
  /** True: those that stand; false: those whose end was published too. */
  @IsOptional()
  @IsIn(FLAGS)
  listed?: Flag;
}

/** A listing (挂牌督办) as it was put before the public. */
export class PublishedListingDto {
  title!: string;
  enterprise!: string | null;
  region!: string | null;
  /** `town`, `county`, `city`, `province` or `state`. */
  level!: string | null;
  /** The listing body. */
  body!: string | null;
  /** Local date by which the hazard is to be rectified. */
  rectifyBy!: string | null;
  /** How the listing will end. */
  closureProcedure!: string | null;
  channel!: string;
  publishedAt!: string;
  /** When its end was published; null while it stands. */
  delistedAt!: string | null;
}

export class PublishedListingsDto {
  items!: PublishedListingDto[];
  next!: string | null;
}

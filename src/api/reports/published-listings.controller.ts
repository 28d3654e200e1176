import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { pageOf } from '../../cases/cursor.js';
import { publishedListings, type ListingsAfter } from '../../notifications/publications.queries.js';
import { reading } from '../../platform/db/transaction.js';
import { Public } from '../access/access.decorators.js';
import { Paged } from '../http/paged.js';
import { flag, pageSize } from '../http/paging.dto.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { Refuses } from '../problems/refuses.js';
import { PublishedListingsDto, PublishedListingsQueryDto } from './published-listings.dto.js';

/** What was put before the public, for anybody to read. */
@ApiTags('public')
@Public()
@Controller('api/v1/public/listings')
export class PublishedListingsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Listings that were published, the newest first. */
  @Get()
  @Refuses('request.invalid', 'request.too-many')
  async list(@Query() query: PublishedListingsQueryDto): Promise<PublishedListingsDto> {
    const paged = new Paged('public-listings', query);
    const after = paged.after('microsecond', 'uuid', 'integer', 'integer') satisfies ListingsAfter | null;
    const rows = await publishedListings(reading(this.parts.database), { listed: flag(query.listed), after, limit: pageSize(query) });
    const { items, next } = paged.page(pageOf(rows, pageSize(query), ({ place }) => place));
    const shown = items.map(({ place: _, publishedAt, delistedAt, ...listing }) => ({ ...listing, publishedAt: publishedAt.toISOString(), delistedAt: delistedAt?.toISOString() ?? null }));
    return { items: shown, next };
  }
}

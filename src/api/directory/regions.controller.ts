import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiParam, ApiTags } from '@nestjs/swagger';

import { pageOf } from '../../cases/cursor.js';
import { endRegion, enterRegion } from '../../directory/keep-regions.js';
import { searchRegions } from '../../directory/regions.queries.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import { stateRegion } from '../../domain/codes/region.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { doors } from '../access/doors.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import { Repeatable, TheRepetition, type Repetition } from '../http/repeatable.js';
import { API_PARTS, todayOf, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { actOf, changing, ofAChange } from './directory-acts.js';
import { EndDto } from './kept-organisations.dto.js';
import { EnterRegionDto, RegionDto, RegionListDto, RegionsQueryDto } from './regions.dto.js';

/** Administrative divisions, for everybody to look up and for the system administrator to add those below the county. */
@ApiTags('directory')
@ApiBearerAuth()
@Controller('api/v1')
export class RegionsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Divisions that exist on a day, by code. */
  @Get(':door/regions')
  @ApiParam({ name: 'door', enum: Object.keys(doors) })
  @Refuses(...behindDoor, 'request.invalid')
  async list(@Query() query: RegionsQueryDto): Promise<RegionListDto> {
    const limit = pageSize(query);
    const { text, parent, on } = query;
    const paged = new Paged('regions', query);
    const [after] = paged.after('division') ?? [null];
    const asked = { text: text ?? null, parent: parent === stateRegion ? '' : (parent ?? null), on: (on as LocalDate | undefined) ?? todayOf(this.parts) };
    return paged.page(pageOf(await searchRegions(reading(this.parts.database), { ...asked, after, most: limit + 1 }), limit, ({ code }) => [code]));
  }

  /** Enters a town or village. Divisions from the county up come with the register of the program. */
  @Post('administrator/regions')
  @Repeatable()
  @Refuses(...behindDoor, ...ofAChange, 'region.unknown', 'region.taken', 'key.reused')
  async enter(@TheCaller() caller: Caller, @Body() body: EnterRegionDto, @TheRepetition() repetition: Repetition): Promise<RegionDto> {
    const { code, name, validFrom } = body;
    return changing(this.parts, (tx) => enterRegion(tx, { code, name, validFrom: validFrom as LocalDate }, actOf(this.parts, caller, body)), repetition);
  }

  /** Ends a town or village that the installation entered. */
  @Post('administrator/regions/:code/end')
  @HttpCode(200)
  @Refuses(...behindDoor, ...ofAChange, 'region.unknown')
  async end(@TheCaller() caller: Caller, @Param('code') code: string, @Body() body: EndDto): Promise<RegionDto> {
    return changing(this.parts, (tx) => endRegion(tx, { code, lastDay: body.lastDay as LocalDate }, actOf(this.parts, caller, body)));
  }
}

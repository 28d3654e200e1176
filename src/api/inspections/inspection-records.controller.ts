import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { pageOf } from '../../cases/cursor.js';
import { inspectionList, inspectionOf } from '../../inspections/inspection.queries.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { readingFor } from '../access/reading-for.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { foundRecord, recordIdIn } from './inspecting.js';
import { InspectionDto, InspectionListDto, InspectionQueryDto } from './inspections.dto.js';

/** Inspection records for whoever may read them: officials of the region, and the enterprise once an officer has signed. */
@ApiTags('inspections')
@ApiBearerAuth()
@Controller(['inspector', 'regulator', 'supervisor', 'enterprise'].map((door) => `api/v1/${door}/inspections`))
export class InspectionRecordsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Inspection records within the caller's scope, the newest first. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  async list(@TheCaller() caller: Caller, @Query() query: InspectionQueryDto): Promise<InspectionListDto> {
    const limit = pageSize(query);
    const paged = new Paged('inspections', query);
    const [before] = paged.after('uuid') ?? [null];
    const records = await inspectionList(readingFor(this.parts.database, caller), { scope: caller.scope, enterprise: query.enterprise?.toLowerCase() ?? null, before, most: limit + 1 });
    return paged.page(pageOf(records, limit, ({ id }) => [id]));
  }

  /** One inspection record with its signatures, corrections, and the cases that were opened from it. */
  @Get(':id')
  @Refuses(...behindDoor, 'inspection.unknown')
  async one(@TheCaller() caller: Caller, @Param('id') id: string): Promise<InspectionDto> {
    return foundRecord(await inspectionOf(readingFor(this.parts.database, caller), caller.scope, recordIdIn(id)));
  }
}

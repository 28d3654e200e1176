import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';

import { caseDetail } from '../../cases/case-detail.queries.js';
import { caseList } from '../../cases/case-list.queries.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { doors } from '../access/doors.js';
import { entityTag } from '../http/conditions.js';
import { caseIdIn, caseUnknown, cursorIn } from '../http/identifiers.js';
import { flag, pageSize } from '../http/paging.dto.js';
import type { Reply } from '../http/reply.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { CaseListDto, CaseListQueryDto } from './case-list.dto.js';
import { CaseDto } from './case.dto.js';
import { showCase } from './show-case.js';

@ApiTags('cases')
@ApiBearerAuth()
@ApiParam({ name: 'door', enum: Object.keys(doors) })
@Controller('api/v1/:door/cases')
export class CasesController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Cases within the caller's scope, newest first. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  list(@TheCaller() { scope }: Caller, @Query() query: CaseListQueryDto): Promise<CaseListDto> {
    const { open, grade, tags, region, text, overdue, cursor } = query;
    const filter = {
      open: flag(open),
      grade: grade ?? null,
      tags: (tags ?? '').split(',').filter((tag) => tag !== ''),
      region: region ?? null,
      text: text ?? null,
      overdue: flag(overdue),
      now: this.parts.engine.parts.clock.now(),
    };
    const [after] = cursorIn(cursor, 'uuid') ?? [null];
    return caseList(reading(this.parts.database), { scope, filter, after, limit: pageSize(query) });
  }

  /** A case with its machines, duties, documents, and what the caller may do now. `ETag` is its revision. */
  @Get(':id')
  @ApiOkResponse({ type: CaseDto, headers: { ETag: { description: 'revision of the case, for If-Match', schema: { type: 'string' } } } })
  @Refuses(...behindDoor, 'case.unknown')
  async one(@TheCaller() caller: Caller, @Param('id') id: string, @Res({ passthrough: true }) reply: Reply): Promise<CaseDto> {
    const detail = await caseDetail(reading(this.parts.database), caller.scope, caseIdIn(id));
    if (detail === null) throw caseUnknown();
    reply.header('etag', entityTag(detail.revision));
    return showCase(this.parts.engine, detail, caller);
  }
}

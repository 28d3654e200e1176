import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiParam, ApiTags } from '@nestjs/swagger';

import { worklistAsOf } from '../../cases/worklist-as-of.queries.js';
import { worklistOf, type WorklistDuty } from '../../cases/worklist.queries.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { doors } from '../access/doors.js';
import { daysLeft, dutyTitle, keepingActs, momentAt, type Moment } from '../cases/reckoning.js';
import { asOfIn, notOfThePast } from '../http/as-of.js';
import { Paged } from '../http/paged.js';
import { flag, pageSize } from '../http/paging.dto.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { WorklistDto, WorklistDutyDto, WorklistQueryDto } from './worklist.dto.js';

@ApiTags('worklist')
@ApiBearerAuth()
@ApiParam({ name: 'door', enum: Object.keys(doors) })
@Controller('api/v1/:door/worklist')
export class WorklistController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** What the caller's post owes now, by deadline; with `all=true` what his whole unit owes; with `asOf` what was owed then. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid', 'as-of.future', 'as-of.filter')
  async list(@TheCaller() { claims }: Caller, @Query() query: WorklistQueryDto): Promise<WorklistDto> {
    const { all, overdue, dueBy = null, grade = null, region = null, level = null, sort = 'due' } = query;
    const { engine, database } = this.parts;
    const asOf = asOfIn(query.asOf, engine.parts.clock.now());
    const moment = momentAt(engine, asOf);
    const paged = new Paged('worklist', query);
    const page = {
      unit: claims.unit,
      role: flag(all) === true ? null : claims.role,
      overdue: flag(overdue),
      now: moment.now,
      dueBy,
      after: paged.after('date', 'uuid', 'integer'),
      limit: pageSize(query),
    };
    for (const name of ['grade', 'region', 'level', 'sort'] as const) if (asOf !== null && query[name] !== undefined) throw notOfThePast(name);
    const read = reading(database);
    const { items, next } = paged.page(await (asOf === null ? worklistOf(read, { ...page, grade, region, level, sort }) : worklistAsOf(read, page)));
    return { items: items.map((duty) => this.shown(duty, moment)), next };
  }

  private shown({ workflow, version, calendar, ...duty }: WorklistDuty, { today }: Moment): WorklistDutyDto {
    const { engine } = this.parts;
    const named = { name: duty.name, workflow, version };
    return { ...duty, dutyTitle: dutyTitle(engine, named), keptBy: keepingActs(engine, named), ...daysLeft(engine, calendar, { today, due: duty.due }) };
  }
}

import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { localDateAt } from '../../domain/calendar/local-day.js';
import { noFigures, sum } from '../../domain/self-inspection/check-figures.js';
import { enterpriseCheckFigures } from '../../self-inspection/check-figures.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { readingFor } from '../access/reading-for.js';
import { periodIn } from '../http/period.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { CheckPeriodQueryDto, CheckStatisticsDto } from './self-inspection.dto.js';

/** How enterprises inspect themselves: for an enterprise its own figures, for officials those of their region. */
@ApiTags('statistics')
@ApiBearerAuth()
@Controller(['enterprise', 'inspector', 'regulator', 'supervisor'].map((door) => `api/v1/${door}/self-inspection`))
export class CheckFiguresController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Runs that were due in a period: done in time, late, missing; and what they found. */
  @Get('statistics')
  @Refuses(...behindDoor, 'request.invalid')
  async statistics(@TheCaller() caller: Caller, @Query() { from, to }: CheckPeriodQueryDto): Promise<CheckStatisticsDto> {
    const period = periodIn({ from, to }) as { from: never; to: never };
    const { clock, rules } = this.parts.engine.parts;
    const enterprises = await enterpriseCheckFigures(readingFor(this.parts.database, caller), caller.scope, period, localDateAt(clock.now(), rules.zone));
    return { from, to, total: enterprises.reduce((total, figures) => sum(total, figures), noFigures), enterprises };
  }
}

import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiParam, ApiTags } from '@nestjs/swagger';

import { forecastOf } from '../../cases/forecast.queries.js';
import { reachableCase } from '../../cases/reachable.queries.js';
import { localDate } from '../../domain/calendar/local-date.js';
import type { Supposition } from '../../engine/index.js';
import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { doors } from '../access/doors.js';
import { readingFor } from '../access/reading-for.js';
import { caseIdIn, caseUnknown } from '../http/identifiers.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { ForecastDto, ForecastQueryDto } from './forecast.dto.js';
import { showForecast } from './show-forecast.js';

@ApiTags('case record')
@ApiBearerAuth()
@ApiParam({ name: 'door', enum: Object.keys(doors) })
@Controller('api/v1/:door/cases/:id/forecast')
export class CaseForecastController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** What happens when, to whom and on what basis if nobody acts; also if a duty had another date, or the case another pack or calendar. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid', 'case.unknown', 'duty.unknown', 'forecast.pack-unknown', 'forecast.calendar-unknown')
  async forecast(@TheCaller() caller: Caller, @Param('id') id: string, @Query() query: ForecastQueryDto): Promise<ForecastDto> {
    const { engine, database } = this.parts;
    const read = readingFor(database, caller);
    const suppose = suppositionIn(query);
    const reached = await reachableCase(read, caller.scope, caseIdIn(id));
    const told = reached && (await forecastOf(read, engine.parts, { caseId: reached.caseId, now: engine.parts.clock.now(), suppose }));
    if (told === null) throw caseUnknown();
    if ('supposable' in told) throw new ProblemException({ ...problems[told.code], reasons: [{ code: told.code, zh: told.zh, en: told.en }] });
    return showForecast(told);
  }
}

function suppositionIn({ due, duty, pack, calendar }: ForecastQueryDto): Supposition {
  if ((due === undefined) !== (duty === undefined)) {
    const reason = { code: 'request.incomplete', subject: due === undefined ? 'due' : 'duty', zh: 'due 与 duty 须同时给出', en: 'due and duty go together' };
    throw new ProblemException({ ...requestProblems.invalid, reasons: [reason] });
  }
  return {
    ...(due !== undefined && duty !== undefined && { extension: { duty, due: localDate(due) } }),
    ...(pack !== undefined && { pack }),
    ...(calendar !== undefined && { calendar }),
  };
}

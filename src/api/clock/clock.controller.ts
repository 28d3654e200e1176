import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { VirtualClock } from '../../platform/clock/clock.js';
import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';
import { SignedIn } from '../access/access.decorators.js';
import { momentOf } from '../cases/reckoning.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { Refuses } from '../problems/refuses.js';
import { ClockDto, MoveClockDto } from './clock.dto.js';

const DAY_MS = 86_400_000;

/** Ten years at a time: calendars and deadlines are reckoned within 1900 to 2299. */
const FURTHEST_MS = 3_660 * DAY_MS;

/** Moves the time of the cases, for demonstrations and tests. There only where the service runs under a virtual clock; never in production. */
@ApiTags('virtual clock')
@ApiBearerAuth()
@SignedIn()
@Controller('api/v1/clock')
export class ClockController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** What time it is for the cases. */
  @Get()
  @Refuses('request.unauthenticated', 'session.invalid', 'session.expired', 'session.ended', 'session.password-due', 'door.not-yours')
  now(): ClockDto {
    const { now, today } = momentOf(this.parts.engine);
    return { now: new Date(now).toISOString(), today };
  }

  /** Moves the time forward and works everything that has become due. */
  @Post()
  @HttpCode(200)
  @Refuses('request.unauthenticated', 'session.invalid', 'session.expired', 'session.ended', 'session.password-due', 'door.not-yours', 'request.invalid', 'clock.not-backwards')
  async move(@Body() body: MoveClockDto): Promise<ClockDto> {
    const { clock } = this.parts.engine.parts;
    if (!(clock instanceof VirtualClock)) throw new Error('The service runs under a clock that cannot be moved');
    const instant = destination(body, clock.now());
    if (instant < clock.now()) throw new ProblemException(problems['clock.not-backwards']);
    clock.moveTo(instant);
    await this.parts.workNow();
    return this.now();
  }
}

/** Where the clock is to be moved: an instant with its zone, or a number of days; at most ten years ahead. */
function destination({ advanceTo, advanceDays }: MoveClockDto, now: number): number {
  const named = advanceTo !== undefined && /(Z|[+-]\d\d:?\d\d)$/.test(advanceTo) ? Date.parse(advanceTo) : null;
  const counted = advanceDays === undefined ? null : now + advanceDays * DAY_MS;
  const instant = advanceTo === undefined ? counted : advanceDays === undefined ? named : null;
  if (instant !== null && instant - now <= FURTHEST_MS) return instant;
  const en = 'needs either advanceTo, an instant with its zone, or advanceDays; at most ten years ahead';
  const reason = { code: 'request.clock-destination', zh: '须给出 advanceTo（带时区的时刻）或 advanceDays 之一，至多十年', en };
  throw new ProblemException({ ...requestProblems.invalid, reasons: [reason] });
}

import { Body, Controller, Headers, Inject, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { ActedDto, RegisterOwnHazardDto } from '../cases/acted.dto.js';
import { OpensCase } from '../cases/opens-case.js';
import { Opening } from '../cases/opening.js';
import type { Reply } from '../http/reply.js';

@ApiTags('cases')
@ApiBearerAuth()
@Controller('api/v1/enterprise/cases')
export class OwnCasesController {
  constructor(@Inject(Opening) private readonly opening: Opening) {}

  /** Registers a hazard that the enterprise found in its own house, which opens a case. */
  @Post()
  @OpensCase()
  register(
    @TheCaller() caller: Caller,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Body() { facts }: RegisterOwnHazardDto,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ActedDto> {
    return this.opening.discover(caller, { enterprise: caller.claims.unit, facts, idempotencyKey }, reply);
  }
}

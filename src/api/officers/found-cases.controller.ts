import { Body, Controller, Headers, Inject, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { ActedDto, RegisterHazardDto } from '../cases/acted.dto.js';
import { OpensCase } from '../cases/opens-case.js';
import { Opening } from '../cases/opening.js';
import type { Reply } from '../http/reply.js';

@ApiTags('cases')
@ApiBearerAuth()
@Controller(['api/v1/inspector/cases', 'api/v1/regulator/cases'])
export class FoundCasesController {
  constructor(@Inject(Opening) private readonly opening: Opening) {}

  /** Registers a hazard that an official found in an enterprise of his region, which opens a case. */
  @Post()
  @OpensCase('enterprise.unknown')
  register(
    @TheCaller() caller: Caller,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Body() { enterprise, facts }: RegisterHazardDto,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ActedDto> {
    return this.opening.discover(caller, { enterprise: enterprise.toLowerCase(), facts, idempotencyKey }, reply);
  }
}

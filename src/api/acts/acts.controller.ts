import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';

import { ForClients } from '../access/access.decorators.js';
import { doors } from '../access/doors.js';
import { ActDto, ActedDto } from '../cases/acted.dto.js';
import { caseIdIn } from '../http/identifiers.js';
import type { Reply } from '../http/reply.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { Acting } from './acting.js';
import { KnownActDto } from './known-act.dto.js';
import { knownActs } from './known-acts.js';
import { ofAnAct } from './of-an-act.js';
import { Performing } from './performing.js';
import { TheSender, type Sender } from './sender.js';

@ApiTags('acts')
@ApiBearerAuth()
@ApiParam({ name: 'door', enum: Object.keys(doors) })
@Controller('api/v1/:door')
export class ActsController {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(Performing) private readonly performing: Performing,
    @Inject(Acting) private readonly acting: Acting,
  ) {}

  /** Performs an act on a case: all of it, or nothing and the reasons why. */
  @Post('cases/:id/acts')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: false, description: 'ETag of the case as the sender has seen it, or its revision alone, such as "12"; where the case has moved on, the act is refused' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'a repetition with the same key is answered with what the first one did' })
  @ApiOkResponse({ type: ActedDto, headers: { ETag: { description: 'revision of the case after the act', schema: { type: 'string' } } } })
  @Refuses(...behindDoor, ...ofAnAct)
  async act(
    @TheSender() { actor, scope, ...conditions }: Sender,
    @Param('id') id: string,
    @Body() { act, instance, facts }: ActDto,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ActedDto> {
    const caseId = caseIdIn(id);
    const said = await this.performing.perform({ caseId, act, instance: instance ?? null, facts, actor, scope, ...conditions });
    return this.acting.answer(said, reply);
  }

  /** Every act that there is: its title, the posts that may perform it, the shape of its facts, and where it comes from. */
  @Get('acts')
  @ForClients('any')
  @Refuses(...behindDoor)
  catalogue(): KnownActDto[] {
    return knownActs(this.parts.engine.parts.registry);
  }
}

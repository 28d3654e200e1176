import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import type { ClientCaller } from '../../session/caller.js';
import { ForClients, TheClient } from '../access/access.decorators.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { CallingClientDto } from './client.dto.js';

/** The door of programs of other agencies. They get their token at `POST /api/v1/oauth/token`. */
@ApiTags('integration')
@ApiBearerAuth()
@Controller('api/v1/integration/client')
export class CallingClientController {
  /** As whom the token speaks: for trying out a client before it does anything. */
  @Get()
  @ForClients('any')
  @Refuses(...behindDoor)
  who(@TheClient() { claims }: ClientCaller): CallingClientDto {
    const { client, unit, role, region, line, scopes } = claims;
    return { client, unit, role, region, line, scopes: [...scopes] };
  }
}

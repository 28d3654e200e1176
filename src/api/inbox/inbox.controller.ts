import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiParam, ApiTags } from '@nestjs/swagger';

import { inboxOf, type InboxMessage } from '../../notifications/inbox.queries.js';
import { messageTitle } from '../../notifications/message-titles.js';
import { markRead, type MessageKey } from '../../notifications/read-mark.store.js';
import { ProblemException } from '../../platform/http/problem.js';
import type { Caller } from '../../session/caller.js';
import { pageOf } from '../../cases/cursor.js';
import { TheCaller } from '../access/access.decorators.js';
import { doors } from '../access/doors.js';
import { readingFor } from '../access/reading-for.js';
import { Paged } from '../http/paged.js';
import { flag, pageSize } from '../http/paging.dto.js';
import { periodIn } from '../http/period.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { InboxDto, InboxQueryDto, MessageDto } from './inbox.dto.js';

@ApiTags('inbox')
@ApiBearerAuth()
@ApiParam({ name: 'door', enum: Object.keys(doors) })
@Controller('api/v1/:door/inbox')
export class InboxController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Messages to the caller's post, the newest first unless asked otherwise. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  async list(@TheCaller() caller: Caller, @Query() query: InboxQueryDto): Promise<InboxDto> {
    const { unit, role } = caller.claims;
    const limit = pageSize(query);
    const paged = new Paged('inbox', query);
    const after = paged.after('instant', 'uuid', 'integer', 'integer');
    const { caseId = null, template = null, sort = 'newest' } = query;
    const { from, to } = periodIn(query);
    const filter = { unread: flag(query.unread) === true, caseId, template, from, to, zone: this.parts.engine.parts.rules.zone, sort };
    const rows = await inboxOf(readingFor(this.parts.database, caller), { unit, role, ...filter, after, limit });
    const { items, next } = paged.page(pageOf(rows, limit, ({ createdAt, caseId, seq, ordinal }) => [createdAt.toISOString(), caseId, seq, ordinal]));
    return { items: items.map(shown), next };
  }

  /** Marks a message as read; once it is, this changes nothing. */
  @Post(':id/read')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Refuses(...behindDoor, 'message.unknown')
  async read(@TheCaller() { claims }: Caller, @Param('id') id: string): Promise<void> {
    const { unit, role, person } = claims;
    const key = keyIn(id);
    const at = new Date(this.parts.engine.parts.clock.now());
    const found = key !== null && (await markRead(this.parts.database, { unit, role }, key, { by: person, at }));
    if (!found) throw new ProblemException(problems['message.unknown']);
  }
}

function shown({ seq, ordinal, title, template, ...message }: InboxMessage): MessageDto {
  return { id: `${message.caseId}.${seq}.${ordinal}`, template, title: messageTitle(template), caseTitle: title, ...message };
}

const ID = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,9})\.(\d{1,9})$/;

function keyIn(id: string): MessageKey | null {
  const [, caseId, seq, ordinal] = ID.exec(id) ?? [];
  return caseId === undefined ? null : { caseId, seq: Number(seq), ordinal: Number(ordinal) };
}

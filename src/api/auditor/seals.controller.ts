import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { sealsBefore } from '../../audit/seals.queries.js';
import { pageOf } from '../../cases/cursor.js';
import { verifySeals } from '../../engine/index.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { Paged } from '../http/paged.js';
import { PagingDto, pageSize } from '../http/paging.dto.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { SealsDto, SealsVerificationDto, VerifySealsDto } from './auditor.dto.js';
import { readOnRecord } from './read-on-record.js';

/** The seals over all journals. There only where the service knows the key that they must be signed with. */
@ApiTags('audit')
@ApiBearerAuth()
@Controller('api/v1/auditor/seals')
export class SealsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Seals, the newest first. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  async list(@TheCaller() caller: Caller, @Query() query: PagingDto): Promise<SealsDto> {
    const paged = new Paged('seals', query);
    const [before = null] = paged.after('integer') ?? [];
    await readOnRecord(this.parts, caller, { kind: 'seals', subject: null, asked: { before } });
    return paged.page(pageOf(await sealsBefore(reading(this.parts.database), before, pageSize(query)), pageSize(query), ({ seal }) => [seal]));
  }

  /** Verifies every seal and that what was sealed still stands. The same as `duban verify` does for the seals; takes as long as there are seals. */
  @Post('verification')
  @HttpCode(200)
  @Refuses(...behindDoor, 'request.invalid')
  async verify(@TheCaller() caller: Caller, @Body() { known }: VerifySealsDto): Promise<SealsVerificationDto> {
    const { sealKey, database } = this.parts;
    if (sealKey === null) throw new Error('The service knows no sealing key; this controller is for services that do');
    await readOnRecord(this.parts, caller, { kind: 'seal-verification', subject: null, asked: { known: known === undefined ? null : `${known.seal}:${known.root}` } });
    const [last] = await sealsBefore(reading(database), null, 0);
    const faults = await verifySeals(database.pool, sealKey.publicKey, known ?? null);
    return { last: last === undefined ? null : { seal: last.seal, root: last.root }, faults };
  }
}

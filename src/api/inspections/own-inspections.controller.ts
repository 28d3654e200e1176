import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { enterSideOfEnterprise } from '../../inspections/write-record.js';
import { inTransaction } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { recordIdIn, unlessInspectionRefused, writerOf } from './inspecting.js';
import { InspectionDto } from './inspections.dto.js';

/** The side of the enterprise that was inspected. */
@ApiTags('inspections')
@ApiBearerAuth()
@Controller('api/v1/enterprise/inspections')
export class OwnInspectionsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Signs the record for the enterprise (安全生产法 article 68). */
  @Post(':id/sign')
  @HttpCode(200)
  @Refuses(...behindDoor, 'inspection.unknown', 'inspection.signed-already', 'inspection.not-complete')
  async sign(@TheCaller() caller: Caller, @Param('id') id: string): Promise<InspectionDto> {
    const writer = writerOf(caller, this.parts);
    return unlessInspectionRefused(
      await inTransaction(this.parts.database, (tx) => enterSideOfEnterprise(tx, recordIdIn(id), { party: 'enterprise', form: 'account' }, writer)),
    );
  }
}

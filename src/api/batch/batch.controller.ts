import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiParam, ApiTags } from '@nestjs/swagger';

import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { doors } from '../access/doors.js';
import { Performing } from '../acts/performing.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { BatchAnswerDto, BatchDto } from './batch.dto.js';
import { ItemResults, type Told } from './item-results.js';
import { ItemKeys, KeyForItems, type KeyedItems } from './item-keys.js';
import { ToldTo } from './told-to.js';

@ApiTags('acts')
@ApiBearerAuth()
@ApiParam({ name: 'door', enum: Object.keys(doors) })
@Controller('api/v1/:door')
export class BatchController {
  constructor(
    @Inject(Performing) private readonly performing: Performing,
    @Inject(ItemResults) private readonly results: ItemResults,
  ) {}

  /** Performs up to 200 acts, each for itself: every one has its own result, acts on the same case keep their order, and none undoes another. */
  @Post('batch')
  @HttpCode(200)
  @KeyForItems()
  @Refuses(...behindDoor, 'request.invalid', 'request.invalid-json', 'request.too-large')
  async perform(@TheCaller() { actor, scope }: Caller, @Body() { items }: BatchDto, @ToldTo() told: Told, @ItemKeys() keyed: KeyedItems): Promise<BatchAnswerDto> {
    const work = {
      keyOf: ({ caseId }: BatchDto['items'][number]) => caseId,
      work: (item: BatchDto['items'][number]) => this.performing.perform({ ...item, caseId: item.caseId.toLowerCase(), instance: item.instance ?? null, actor, scope }),
    };
    return { items: await this.results.ofEach(keyed(items), work, { ...told, done: 200 }) };
  }
}

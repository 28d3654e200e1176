import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { changesAfter } from '../../cases/changes.queries.js';
import { reading } from '../../platform/db/transaction.js';
import type { ClientCaller } from '../../session/caller.js';
import { ForClients, TheClient } from '../access/access.decorators.js';
import { readingFor } from '../access/reading-for.js';
import { requireScope } from '../access/require-scope.js';
import { Performing } from '../acts/performing.js';
import { BatchAnswerDto } from '../batch/batch.dto.js';
import { ItemResults, type Told } from '../batch/item-results.js';
import { ItemKeys, KeyForItems, type KeyedItems } from '../batch/item-keys.js';
import { ToldTo } from '../batch/told-to.js';
import { Opening } from '../cases/opening.js';
import { cursorIn } from '../http/identifiers.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { ChangesDto, ChangesQueryDto, ClientActsDto, HazardsToOpenDto } from './integration.dto.js';
import { actorThrough } from './named-person.js';

const ofClients = [...behindDoor, 'client.scope-lacking', 'request.invalid'];

/** Changes of a page where the caller does not say. */
const USUAL_CHANGES = 200;

@ApiTags('integration')
@ApiBearerAuth()
@Controller('api/v1/integration')
export class IntegrationController {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(Performing) private readonly performing: Performing,
    @Inject(Opening) private readonly opening: Opening,
    @Inject(ItemResults) private readonly results: ItemResults,
  ) {}

  /** Registers up to 200 hazards, each for itself. A hazard that was registered before with the same key is answered with its case. */
  @Post('hazards')
  @ForClients('cases.open')
  @HttpCode(200)
  @Refuses(...ofClients, 'client.person-unknown', 'request.invalid-json', 'request.too-large')
  async open(@TheClient() client: ClientCaller, @Body() { items }: HazardsToOpenDto, @ToldTo() told: Told): Promise<BatchAnswerDto> {
    const work = {
      keyOf: ({ key }: { key: string }) => key,
      work: async ({ person, ...item }: HazardsToOpenDto['items'][number]) => {
        const actor = await actorThrough(this.parts, client, person);
        return this.opening.open({ actor, scope: client.scope }, item);
      },
    };
    return { items: await this.results.ofEach(items, work, { ...told, done: 201 }) };
  }

  /**
   * Performs up to 200 acts that the client's post may perform and its token has the scope for, each for itself; acts on the same case keep their order. Acts
   * that must be kept apart between people name the person who did them.
   */
  @Post('acts')
  @ForClients('any')
  @HttpCode(200)
  @KeyForItems()
  @Refuses(...ofClients, 'client.person-unknown', 'request.invalid-json', 'request.too-large')
  async perform(@TheClient() client: ClientCaller, @Body() { items }: ClientActsDto, @ToldTo() told: Told, @ItemKeys() keyed: KeyedItems): Promise<BatchAnswerDto> {
    const work = {
      keyOf: ({ caseId }: ClientActsDto['items'][number]) => caseId,
      work: async ({ person, ...item }: ClientActsDto['items'][number]) => {
        requireScope(client, `act/${item.act}`);
        const actor = await actorThrough(this.parts, client, person);
        return this.performing.perform({ ...item, caseId: item.caseId.toLowerCase(), instance: item.instance ?? null, actor, scope: client.scope });
      },
    };
    return { items: await this.results.ofEach(keyed(items), work, { ...told, done: 200 }) };
  }

  /**
   * What happened to the cases within the client's reach, in the order in which it was recorded. Ask again with `next`: no change is missed, whoever
   * writes meanwhile; keep `next` only after you have kept the changes, and each reaches you at least once. Changes come some hundredths of a second
   * after they were made, or once the longest transaction that is under way has ended.
   */
  @Get('changes')
  @ForClients('cases.read')
  @Refuses(...ofClients)
  changes(@TheClient() client: ClientCaller, @Query() { after, limit }: ChangesQueryDto): Promise<ChangesDto> {
    const { database } = this.parts;
    const reads = { read: readingFor(database, client), readAsOwner: reading(database) };
    return changesAfter(reads, { scope: client.scope, after: cursorIn(after, 'microsecond', 'uuid', 'integer'), limit: limit ?? USUAL_CHANGES });
  }
}

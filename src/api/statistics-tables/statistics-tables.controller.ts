import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { pageOf } from '../../cases/cursor.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { digestAgain, recomputed } from '../../statistics-tables/sign-table.js';
import { statisticsTableOf, statisticsTables } from '../../statistics-tables/statistics-tables.queries.js';
import { refuseStatistics } from '../../statistics-tables/statistics-refusal.js';
import { TheCaller } from '../access/access.decorators.js';
import { Paged } from '../http/paged.js';
import { flag, pageSize } from '../http/paging.dto.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { shownTable, signedIdIn, unlessStatisticsRefused } from './signing.js';
import { CheckedStatisticsTableDto, StatisticsTablesDto, StatisticsTablesQueryDto } from './statistics-tables.dto.js';

/** Signed statistics tables for whoever may read them: an enterprise its own, officials those of their region and line. */
@ApiTags('statistics-tables')
@ApiBearerAuth()
@Controller(['enterprise', 'regulator', 'supervisor'].map((door) => `api/v1/${door}/statistics-tables`))
export class StatisticsTablesController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Signed tables within the caller’s scope, the newest first; of each period the newest version, unless former ones are asked for as well. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  async list(@TheCaller() { scope }: Caller, @Query() query: StatisticsTablesQueryDto): Promise<StatisticsTablesDto> {
    const limit = pageSize(query);
    const paged = new Paged('statistics-tables', query);
    const [before] = paged.after('uuid') ?? [null];
    const { period = null, enterprise, awaiting, former } = query;
    const filter = { period, enterprise: enterprise?.toLowerCase() ?? null, awaiting: flag(awaiting), former: flag(former) === true };
    const rows = await statisticsTables(reading(this.parts.database), scope, filter, { before, most: limit + 1 });
    return paged.page(pageOf(rows.map(shownTable), limit, ({ id }) => [id]));
  }

  /** One version, whether it still gives the digest that was signed, and where its figures differ from what the record gives now. */
  @Get(':id')
  @Refuses(...behindDoor, 'statistics-table.unknown')
  async one(@TheCaller() { scope }: Caller, @Param('id') path: string): Promise<CheckedStatisticsTableDto> {
    const { database, engine } = this.parts;
    const id = signedIdIn(path, 'statistics-table.unknown');
    const table = unlessStatisticsRefused((await statisticsTableOf(reading(database), scope, id)) ?? refuseStatistics('statistics-table.unknown'));
    const differs = await recomputed(reading(database), table, engine.parts.rules.zone);
    return { ...shownTable(table), intact: digestAgain(table) === table.digest, differs };
  }
}

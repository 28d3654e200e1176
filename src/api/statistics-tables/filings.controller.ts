import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { pageOf } from '../../cases/cursor.js';
import { inTransaction, reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { awaitingSignOff, filingsOf } from '../../statistics-tables/owed-tables.js';
import { signOffTable } from '../../statistics-tables/sign-table.js';
import { TheCaller } from '../access/access.decorators.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { shownDate, shownFiling, shownTable, signedIdIn, signerOf, statisticsPeriodIn, unlessStatisticsRefused } from './signing.js';
import { AwaitingSignOffDto, FilingsDto, FilingsQueryDto, ReturnTableDto, StatisticsTableDto } from './statistics-tables.dto.js';

const signOffRefusals = [...behindDoor, 'statistics-table.unknown', 'statistics-table.not-yours', 'statistics-table.amended', 'statistics-table.signed-off'];

/** Who has filed and who has not, for officials. */
@ApiTags('statistics-tables')
@ApiBearerAuth()
@Controller(['regulator', 'supervisor'].map((door) => `api/v1/${door}/statistics-filings`))
export class FilingsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** How a period stands with every enterprise of the caller’s region and line: not filed, late, returned, accepted. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid', 'statistics-table.period-unknown')
  async list(@TheCaller() caller: Caller, @Query() query: FilingsQueryDto): Promise<FilingsDto> {
    const limit = pageSize(query);
    const paged = new Paged('statistics-filings', query);
    const [after] = paged.after('uuid') ?? [null];
    const asked = { scope: caller.scope, authority: null, period: statisticsPeriodIn(query.period, this.parts), after, most: limit + 1 };
    const filings = await filingsOf(reading(this.parts.database), asked, signerOf(caller, this.parts));
    return paged.page(pageOf(filings.map(shownFiling), limit, ({ enterprise }) => [enterprise.id]));
  }
}

/** The sign-off of the department that a table was filed with. */
@ApiTags('statistics-tables')
@ApiBearerAuth()
@Controller('api/v1/regulator/statistics-tables')
export class SignOffsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** The tables that await the sign-off of the caller’s department, the first filed first, and by when. */
  @Get('awaiting')
  @Refuses(...behindDoor)
  async awaiting(@TheCaller() caller: Caller): Promise<AwaitingSignOffDto[]> {
    const { scope } = caller;
    if (scope.kind !== 'region') return [];
    const rows = await awaitingSignOff(reading(this.parts.database), scope, signerOf(caller, this.parts));
    return rows.map(({ table, overdue, ...date }) => ({ ...shownDate(date), table: shownTable(table), overdue }));
  }

  /** Accepts a table. Then it counts in the roll-up. */
  @Post(':id/accept')
  @HttpCode(200)
  @Refuses(...signOffRefusals)
  accept(@TheCaller() caller: Caller, @Param('id') id: string): Promise<StatisticsTableDto> {
    return this.signedOff(caller, id, null);
  }

  /** Returns a table with reasons. The enterprise answers with a version that amends it. */
  @Post(':id/return')
  @HttpCode(200)
  @Refuses(...signOffRefusals, 'request.invalid')
  return(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { reasons }: ReturnTableDto): Promise<StatisticsTableDto> {
    return this.signedOff(caller, id, reasons);
  }

  private async signedOff(caller: Caller, path: string, reasons: string | null): Promise<StatisticsTableDto> {
    const id = signedIdIn(path, 'statistics-table.unknown');
    return shownTable(unlessStatisticsRefused(await inTransaction(this.parts.database, (tx) => signOffTable(tx, id, reasons, signerOf(caller, this.parts)))));
  }
}

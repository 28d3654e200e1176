import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { v7 as uuidv7 } from 'uuid';

import { inTransaction, reading, type Tx } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { owedTables } from '../../statistics-tables/owed-tables.js';
import { amendTable, draftTable, signTable } from '../../statistics-tables/sign-table.js';
import { TheCaller } from '../access/access.decorators.js';
import { once, Repeatable, TheRepetition, type Repetition } from '../http/repeatable.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { ratesOf, shownDate, shownFiling, shownTable, signedIdIn, signerOf, statisticsPeriodIn, unlessStatisticsRefused } from './signing.js';
import { AmendTableDto, FilingDto, PeriodQueryDto, SignTableDto, StatisticsTableDto, TableDraftDto } from './statistics-tables.dto.js';

/** The statistics tables of the enterprise (隐患排查治理情况统计分析表, 令16 article 14). */
@ApiTags('statistics-tables')
@ApiBearerAuth()
@Controller('api/v1/enterprise/statistics-tables')
export class OwnStatisticsTablesController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** The tables that are owed: of every period that has ended, what was never filed and what was returned. */
  @Get('owed')
  @Refuses(...behindDoor)
  async owed(@TheCaller() caller: Caller): Promise<FilingDto[]> {
    return (await owedTables(reading(this.parts.database), caller.actor.unit, signerOf(caller, this.parts))).map(shownFiling);
  }

  /** The figures of a period that is over, as the record gives them, and by when they are to be filed. */
  @Get('draft')
  @Refuses(...behindDoor, 'request.invalid', 'statistics-table.unknown', 'statistics-table.period-unknown', 'statistics-table.period-open', 'statistics-table.no-authority')
  async draft(@TheCaller() caller: Caller, @Query() { period }: PeriodQueryDto): Promise<TableDraftDto> {
    const draft = unlessStatisticsRefused(await draftTable(reading(this.parts.database), statisticsPeriodIn(period, this.parts), signerOf(caller, this.parts)));
    const { name, from, to } = draft.period;
    return { ...shownDate(draft), period: name, from, to, figures: draft.figures, rates: ratesOf(draft.figures), digest: draft.digest };
  }

  /** Signs the table of a period and so files it with the department. The principal alone. */
  @Post()
  @Repeatable()
  @Refuses(
    ...[...behindDoor, 'request.invalid', 'statistics-table.unknown', 'statistics-table.period-unknown', 'statistics-table.period-open', 'statistics-table.no-authority'],
    ...['statistics-table.not-principal', 'statistics-table.figures-differ', 'statistics-table.filed', 'key.reused'],
  )
  async sign(@TheCaller() caller: Caller, @Body() { period: name, digest, analysis }: SignTableDto, @TheRepetition() repetition: Repetition): Promise<StatisticsTableDto> {
    const period = statisticsPeriodIn(name, this.parts);
    const signer = signerOf(caller, this.parts);
    const sign = (tx: Tx) => once(tx, repetition, signer.at, () => signTable(tx, period, { id: uuidv7(), digest, analysis }, signer));
    return shownTable(unlessStatisticsRefused(await inTransaction(this.parts.database, sign)));
  }

  /** Signs another version and says why. The former one stays as it was signed, and the department signs off the new one. */
  @Post(':id/amend')
  @HttpCode(201)
  @Repeatable()
  @Refuses(
    ...[...behindDoor, 'request.invalid', 'statistics-table.unknown', 'statistics-table.period-open', 'statistics-table.no-authority'],
    ...['statistics-table.not-principal', 'statistics-table.figures-differ', 'statistics-table.amended', 'key.reused'],
  )
  async amend(@TheCaller() caller: Caller, @Param('id') id: string, @Body() words: AmendTableDto, @TheRepetition() repetition: Repetition): Promise<StatisticsTableDto> {
    const former = signedIdIn(id, 'statistics-table.unknown');
    const signer = signerOf(caller, this.parts);
    const amend = (tx: Tx) => once(tx, repetition, signer.at, () => amendTable(tx, former, { ...words, id: uuidv7() }, signer));
    return shownTable(unlessStatisticsRefused(await inTransaction(this.parts.database, amend)));
  }
}

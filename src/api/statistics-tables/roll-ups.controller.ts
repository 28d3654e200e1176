import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { v7 as uuidv7 } from 'uuid';

import { pageOf } from '../../cases/cursor.js';
import { inTransaction, reading, type Tx } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { rollUpOf, rollUps } from '../../statistics-tables/roll-ups.queries.js';
import { draftRollUp, receiveRollUp, signRollUp } from '../../statistics-tables/sign-roll-up.js';
import { refuseStatistics } from '../../statistics-tables/statistics-refusal.js';
import { TheCaller } from '../access/access.decorators.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import { once, Repeatable, TheRepetition, type Repetition } from '../http/repeatable.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { RollUpDraftDto, RollUpDto, RollUpsDto, RollUpsQueryDto, SignRollUpDto } from './roll-ups.dto.js';
import { ratesOf, shownDate, shownRollUp, signedIdIn, signerOf, statisticsPeriodIn, unlessStatisticsRefused } from './signing.js';
import { PeriodQueryDto } from './statistics-tables.dto.js';

/** The roll-ups that departments report upward (令16 article 24), for whoever may read them. */
@ApiTags('statistics-tables')
@ApiBearerAuth()
@Controller(['regulator', 'supervisor'].map((door) => `api/v1/${door}/statistics-roll-ups`))
export class RollUpsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Roll-ups that the caller’s unit has signed or received, and those of its region; the newest version of each, the newest first. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  async list(@TheCaller() { scope }: Caller, @Query() query: RollUpsQueryDto): Promise<RollUpsDto> {
    const limit = pageSize(query);
    const paged = new Paged('statistics-roll-ups', query);
    const [before] = paged.after('uuid') ?? [null];
    const rows = await rollUps(reading(this.parts.database), scope, { period: query.period ?? null, unit: null, before, most: limit + 1 });
    return paged.page(pageOf(rows.map(shownRollUp), limit, ({ id }) => [id]));
  }

  /** One roll-up, with the tables that it sums and those who are not in it. */
  @Get(':id')
  @Refuses(...behindDoor, 'roll-up.unknown')
  async one(@TheCaller() { scope }: Caller, @Param('id') path: string): Promise<RollUpDto> {
    const id = signedIdIn(path, 'roll-up.unknown');
    return shownRollUp(unlessStatisticsRefused((await rollUpOf(reading(this.parts.database), scope, id)) ?? refuseStatistics('roll-up.unknown')));
  }
}

/** What the head of a department signs. */
@ApiTags('statistics-tables')
@ApiBearerAuth()
@Controller('api/v1/regulator/statistics-roll-up')
export class OwnRollUpController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** The sums of the accepted tables of a period, who is not in them, and to whom they are reported. */
  @Get('draft')
  @Refuses(...behindDoor, 'request.invalid', 'statistics-table.period-unknown', 'statistics-table.period-open', 'roll-up.no-superior', 'roll-up.too-early')
  async draft(@TheCaller() caller: Caller, @Query() { period: name }: PeriodQueryDto): Promise<RollUpDraftDto> {
    const drafted = await draftRollUp(reading(this.parts.database), statisticsPeriodIn(name, this.parts), signerOf(caller, this.parts));
    const { period, content, tables, region, reportedTo, digest, ...date } = unlessStatisticsRefused(drafted);
    return { ...shownDate(date), period: period.name, from: period.from, to: period.to, region, content, rates: ratesOf(content.figures), tables, reportedTo, digest };
  }

  /** Signs the roll-up of a period and so reports it to the body above; with `reasons` a version that amends the one before. */
  @Post()
  @Repeatable()
  @Refuses(
    ...[...behindDoor, 'request.invalid', 'statistics-table.period-unknown', 'statistics-table.period-open', 'statistics-table.figures-differ', 'roll-up.no-superior'],
    ...['roll-up.too-early', 'roll-up.not-leader', 'roll-up.signed', 'roll-up.unknown', 'roll-up.unchanged', 'key.reused'],
  )
  async sign(@TheCaller() caller: Caller, @Body() { period: name, digest, reasons }: SignRollUpDto, @TheRepetition() repetition: Repetition): Promise<RollUpDto> {
    const period = statisticsPeriodIn(name, this.parts);
    const signer = signerOf(caller, this.parts);
    const sign = (tx: Tx) => once(tx, repetition, signer.at, () => signRollUp(tx, period, { id: uuidv7(), digest, reasons: reasons ?? null }, signer));
    return shownRollUp(unlessStatisticsRefused(await inTransaction(this.parts.database, sign)));
  }
}

/** The body above. */
@ApiTags('statistics-tables')
@ApiBearerAuth()
@Controller(['regulator', 'supervisor'].map((door) => `api/v1/${door}/statistics-roll-ups`))
export class ReceivedRollUpsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Puts on record that the caller’s unit has received a roll-up that was reported to it. */
  @Post(':id/receive')
  @HttpCode(200)
  @Refuses(...behindDoor, 'roll-up.unknown', 'roll-up.not-yours', 'roll-up.received')
  async receive(@TheCaller() caller: Caller, @Param('id') path: string): Promise<RollUpDto> {
    const id = signedIdIn(path, 'roll-up.unknown');
    return shownRollUp(unlessStatisticsRefused(await inTransaction(this.parts.database, (tx) => receiveRollUp(tx, id, signerOf(caller, this.parts)))));
  }
}

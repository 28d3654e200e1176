import { Body, Controller, Get, HttpCode, Inject, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { v7 as uuidv7 } from 'uuid';

import { pageOf } from '../../cases/cursor.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import { inTransaction } from '../../platform/db/transaction.js';
import { fillRun } from '../../self-inspection/check-lists.js';
import { checkRunOf, checkRunsOf, type CheckRun } from '../../self-inspection/check-lists.queries.js';
import { refuseCheck } from '../../self-inspection/check-refusal.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { readingFor } from '../access/reading-for.js';
import { ActedDto } from '../cases/acted.dto.js';
import { OpensCase } from '../cases/opens-case.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import type { Reply } from '../http/reply.js';
import { once, Repeatable, TheRepetition, type Repetition } from '../http/repeatable.js';
import { FoundHazards } from '../inspections/found-hazards.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { checkIdIn, keeperOf, unlessCheckRefused } from './checking.js';
import { CheckRunDto, CheckRunListDto, CheckRunQueryDto, FilledResultDto, FillRunDto } from './self-inspection.dto.js';

/** Runs along the check-lists of an enterprise, and the hazards that they find (自查、自改、自报). */
@ApiTags('self-inspection')
@ApiBearerAuth()
@Controller('api/v1/enterprise')
export class CheckRunsController {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(FoundHazards) private readonly found: FoundHazards,
  ) {}

  /** Fills in a run. What was rectified at once is on record with it; what is reported opens a case, in the same call. */
  @Post('check-lists/:id/runs')
  @Repeatable()
  @Refuses(...behindDoor, 'request.invalid', 'check-list.unknown', 'check-list.not-yours', 'check-run.not-due', 'check-run.invalid', 'check-run.taken', 'key.reused')
  async fill(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { day, inspectedBy, results }: FillRunDto, @TheRepetition() repetition: Repetition): Promise<CheckRunDto> {
    const keeper = keeperOf(caller, this.parts);
    const filled = { id: uuidv7(), list: checkIdIn(id, 'check-list.unknown'), day: (day as LocalDate | undefined) ?? keeper.today, inspectedBy, results: results.map(resultOf) };
    const run = unlessCheckRefused(await inTransaction(this.parts.database, (tx) => once(tx, repetition, keeper.at, () => fillRun(tx, filled, keeper))));
    for (const { ordinal, handling } of run.results) if (handling === 'reported') await this.openCaseOf(caller, run, ordinal, { header: () => undefined });
    return this.runOf(caller, run.id);
  }

  /** The runs along one list, the latest period first. */
  @Get('check-lists/:id/runs')
  @Refuses(...behindDoor, 'request.invalid', 'check-list.unknown')
  async list(@TheCaller() caller: Caller, @Param('id') id: string, @Query() query: CheckRunQueryDto): Promise<CheckRunListDto> {
    const limit = pageSize(query);
    const paged = new Paged(`check-runs/${id}`, query);
    const [before] = paged.after('date') ?? [null];
    const { enterprise } = keeperOf(caller, this.parts);
    const runs = await checkRunsOf(readingFor(this.parts.database, caller), { enterprise, list: checkIdIn(id, 'check-list.unknown'), before, most: limit + 1 });
    return paged.page(pageOf(runs, limit, ({ from }) => [from]));
  }

  /** One run with its results. */
  @Get('check-runs/:id')
  @Refuses(...behindDoor, 'check-run.unknown')
  one(@TheCaller() caller: Caller, @Param('id') id: string): Promise<CheckRunDto> {
    return this.runOf(caller, checkIdIn(id, 'check-run.unknown'));
  }

  /** Opens the case of a reported item whose case did not come about when the run was filled in. Where it is open, the same case. */
  @Post('check-runs/:id/results/:ordinal/case')
  @HttpCode(201)
  @OpensCase('check-run.unknown', 'found-case.claimed')
  async openCase(@TheCaller() caller: Caller, @Param('id') id: string, @Param('ordinal', ParseIntPipe) ordinal: number, @Res({ passthrough: true }) reply: Reply): Promise<ActedDto> {
    return this.openCaseOf(caller, await this.runOf(caller, checkIdIn(id, 'check-run.unknown')), ordinal, reply);
  }

  private async runOf(caller: Caller, id: string): Promise<CheckRun> {
    return unlessCheckRefused((await checkRunOf(readingFor(this.parts.database, caller), keeperOf(caller, this.parts).enterprise, id)) ?? refuseCheck('check-run.unknown'));
  }

  private openCaseOf(caller: Caller, { id, doneOn, results }: Pick<CheckRun, 'id' | 'doneOn'> & { results: CheckRunDto['results'] }, ordinal: number, reply: Reply): Promise<ActedDto> {
    const result = results.find((one) => one.ordinal === ordinal && one.report !== null);
    if (result === undefined) return Promise.resolve(unlessCheckRefused<ActedDto>(refuseCheck('check-run.unknown')));
    const facts = { ...result.report, source: 'self-inspection', foundOn: doneOn, evidence: result.evidence };
    return this.found.of(caller, { source: 'check-run', sourceId: id, ordinal }, { enterprise: caller.claims.unit, facts }, reply);
  }
}

function resultOf({ ordinal, ok, remark, evidence, rectified, reported }: FilledResultDto) {
  const { measures = null, before = null, after = null } = rectified ?? {};
  return { ordinal, ok, remark: remark ?? null, evidence, handling: handlingOf(rectified, reported), measures, before, after, report: reported ?? null };
}

/** Both at once say neither: the rules refuse it as an item without its handling. */
function handlingOf(rectified: object | undefined, reported: object | undefined): 'rectified' | 'reported' | null {
  if ((rectified === undefined) === (reported === undefined)) return null;
  return rectified === undefined ? 'reported' : 'rectified';
}

import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiTags } from '@nestjs/swagger';

import { recordAccess } from '../../accountability/access-log.store.js';
import { pageOf } from '../../cases/cursor.js';
import { reachableCase } from '../../cases/reachable.queries.js';
import { paidOf } from '../../domain/reward/report-reward.js';
import { inTransaction } from '../../platform/db/transaction.js';
import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';
import { readReporter, tellingWords } from '../../reports/read-parts.js';
import { reportStages, stageOf } from '../../reports/report.js';
import { reportList, type ReportSummary } from '../../reports/report.queries.js';
import { partBeside } from '../../reports/take-in.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { readingFor } from '../access/reading-for.js';
import { Acting } from '../acts/acting.js';
import { ofAnAct } from '../acts/of-an-act.js';
import { TheSender, type Sender } from '../acts/sender.js';
import { ActedDto } from '../cases/acted.dto.js';
import { caseIdIn, caseUnknown } from '../http/identifiers.js';
import { Paged } from '../http/paged.js';
import { flag, pageSize } from '../http/paging.dto.js';
import type { Reply } from '../http/reply.js';
import { API_PARTS, todayOf, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { keysOf } from './report-keys.js';
import { ClaimDto, ReadIdentityDto, ReporterReadDto, ReportListDto, ReportListQueryDto, ReportSummaryDto, TakenReceiptDto, TakenReportDto } from './reports.dto.js';
import { TakingReports } from './taking-reports.js';

/** What the intake post does beside the acts on its cases: it takes in reports, and it alone reads who reported. */
@ApiTags('reports')
@ApiBearerAuth()
@Controller('api/v1/intake/reports')
export class IntakeReportsController {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(TakingReports) private readonly taking: TakingReports,
    @Inject(Acting) private readonly acting: Acting,
  ) {}

  /** Takes in a report that came by telephone, letter, visit or from another line. The receipt code is for the reporter. */
  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'the same report sent again with the same key is the same report, and gets the same code' })
  @Refuses(...behindDoor, 'request.invalid', 'request.invalid-json', 'request.too-large', 'report.no-receiver', 'act.facts-invalid', 'key.reused', 'case.busy')
  async take(
    @TheCaller() { actor }: Caller,
    @Body() report: TakenReportDto,
    @Headers('idempotency-key') requestKey: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<TakenReceiptDto> {
    const receiver = await this.taking.ownReceiver(actor.unit, report.region);
    return this.taking.take({ ...report }, { actor, receiver, requestKey }, reply);
  }

  /** Reports of the own unit and those that are put before it, the newest first. What they say is in none of it. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  async list(@TheCaller() caller: Caller, @Query() query: ReportListQueryDto): Promise<ReportListDto> {
    const paged = new Paged('reports', query);
    const [after] = paged.after('uuid') ?? [null];
    const page = { scope: caller.scope, open: flag(query.open), after, limit: pageSize(query) };
    const rows = await reportList(readingFor(this.parts.database, caller), page);
    const { items, next } = paged.page(pageOf(rows, page.limit, ({ caseId }) => [caseId]));
    return { items: items.map(shown), next };
  }

  /** Who reported. An act with a reason: the reading is put on record before anything is given out. A reason that names him is refused, because others read it. */
  @Post(':id/identity')
  @HttpCode(200)
  @Refuses(...behindDoor, 'request.invalid', 'request.invalid-json', 'request.too-large', 'case.unknown')
  async identity(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { reason }: ReadIdentityDto): Promise<ReporterReadDto> {
    const { database, engine } = this.parts;
    const caseId = await this.reached(caller, id);
    const { reporters, payee, readable } = await readReporter(readingFor(database, caller), keysOf(this.parts), caseId);
    if (tellingWords({ reporters, payee }).some((word) => reason.includes(word))) throw namesReporter();
    const { person, unit, role } = caller.actor;
    await inTransaction(database, (tx) => recordAccess(tx, { reader: { person, unit, role }, at: engine.parts.clock.now(), kind: 'reporter-identity', subject: caseId, asked: { reason } }));
    return { reporters, payee: payee ?? paidOf(reporters), readable };
  }

  /** Enters that somebody claims the reward, and who is paid. */
  @Post(':id/reward-claim')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: false, description: 'ETag of the case as the sender has seen it; where the case has moved on, the act is refused' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'a repetition with the same key is answered with what the first one did' })
  @Refuses(...behindDoor, ...ofAnAct)
  async claim(
    @TheSender() sender: Sender,
    @Param('id') id: string,
    @Body() { payee }: ClaimDto,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ActedDto> {
    const caseId = caseIdIn(id);
    const parts = [partBeside(keysOf(this.parts), { caseId, part: 'payee' }, { ...payee })];
    const request = { ...sender, caseId, act: 'whistle.claim-reward', facts: { claimedOn: todayOf(this.parts) }, parts };
    return this.acting.answer(await this.parts.engine.send(request), reply);
  }

  private async reached(caller: Caller, id: string): Promise<string> {
    const reached = await reachableCase(readingFor(this.parts.database, caller), caller.scope, caseIdIn(id));
    if (reached === null) throw caseUnknown();
    return reached.caseId;
  }
}

function namesReporter(): ProblemException {
  const reason = { code: 'facts.name-reporter', subject: 'reason', zh: '理由不得写明举报人', en: 'the reason must not say who reported' };
  return new ProblemException({ ...requestProblems.invalid, reasons: [reason] });
}

function shown({ tags, receivedAt, ...report }: ReportSummary): ReportSummaryDto {
  const stage = stageOf(tags);
  return { ...report, stage, title: reportStages[stage], receivedAt: receivedAt.toISOString() };
}

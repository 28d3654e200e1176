import { Body, Controller, Headers, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';

import type { Actor } from '../../domain/workflow/actor.js';
import { reading } from '../../platform/db/transaction.js';
import { ProblemException } from '../../platform/http/problem.js';
import { receiptHash } from '../../reports/receipt-code.js';
import { followedReport, type FollowedReport } from '../../reports/report.queries.js';
import { reportStages, stageOf } from '../../reports/report.js';
import { partBeside } from '../../reports/take-in.js';
import { Public } from '../access/access.decorators.js';
import { Acting } from '../acts/acting.js';
import type { Reply } from '../http/reply.js';
import { API_PARTS, todayOf, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { Refuses } from '../problems/refuses.js';
import { keysOf } from './report-keys.js';
import { ClaimByCodeDto, FollowedReportDto, ReceiptCodeDto, ReceiptDto, ReportDto } from './reports.dto.js';
import { TakingReports } from './taking-reports.js';

const byAnybody = ['request.invalid', 'request.invalid-json', 'request.too-large', 'request.too-many'] as const;

/** In whose name a report by the public door is entered: a program's, in the place of the intake post of the unit that gets it. */
const publicDoor = (unit: string): Actor => ({ kind: 'client', client: 'public-door', role: 'intake-officer', unit });

/** Reports by anybody, without an account. */
@ApiTags('public')
@Public()
@Controller('api/v1/public/reports')
export class PublicReportsController {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(TakingReports) private readonly taking: TakingReports,
    @Inject(Acting) private readonly acting: Acting,
  ) {}

  /** Reports a hazard, a violation or a concealed accident (12350), with or without a name. The answer holds the receipt code, this once. */
  @Post()
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'the same report sent again with the same key is the same report, and gets the same code' })
  @Refuses(...byAnybody, 'report.no-receiver', 'act.facts-invalid', 'key.reused', 'case.busy')
  async report(@Body() report: ReportDto, @Headers('idempotency-key') requestKey: string | undefined, @Res({ passthrough: true }) reply: Reply): Promise<ReceiptDto> {
    const receiver = await this.taking.receiverOf(report.region);
    const arriving = { ...report, channel: 'public-door', receivedOn: todayOf(this.parts) };
    const { caseId: _, ...receipt } = await this.taking.take(arriving, { actor: publicDoor(receiver.unit), receiver, requestKey }, reply);
    return receipt;
  }

  /** How far a report has come, by its receipt code. */
  @Post('status')
  @HttpCode(200)
  @Refuses(...byAnybody, 'report.unknown')
  async status(@Body() { receiptCode }: ReceiptCodeDto): Promise<FollowedReportDto> {
    return shown(await this.followed(receiptCode));
  }

  /** Claims an approved reward by the receipt code, also of an anonymous report. Who is paid is encrypted and read by the intake post alone. */
  @Post('reward-claim')
  @HttpCode(200)
  @Refuses(...byAnybody, 'report.unknown', 'act.wrong-state', 'case.closed', 'case.busy')
  async claim(@Body() { receiptCode, payee }: ClaimByCodeDto, @Res({ passthrough: true }) reply: Reply): Promise<FollowedReportDto> {
    const { caseId, body } = await this.followed(receiptCode);
    const request = { caseId, act: 'whistle.claim-reward', facts: { claimedOn: todayOf(this.parts) }, actor: publicDoor(body), scope: { kind: 'everywhere' as const } };
    const parts = [partBeside(keysOf(this.parts), { caseId, part: 'payee' }, { ...payee })];
    this.acting.answer(await this.parts.engine.send({ ...request, parts }), reply);
    return shown(await this.followed(receiptCode));
  }

  private async followed(code: string): Promise<FollowedReport> {
    const found = await followedReport(reading(this.parts.database), receiptHash(code));
    if (found === null) throw new ProblemException(problems['report.unknown']);
    return found;
  }
}

/** A reward is told of once it is approved. */
function shown({ tags, receivedAt, bodyName, refusal, answer, rewardCents, claimBy }: FollowedReport): FollowedReportDto {
  const stage = stageOf(tags);
  const approved = ['claiming', 'paying', 'rewarded'].includes(stage) && rewardCents !== null;
  return {
    stage,
    title: reportStages[stage],
    receivedAt: receivedAt.toISOString(),
    body: bodyName,
    refusal,
    answer,
    reward: approved ? { cents: Number(rewardCents), claimBy } : null,
  };
}

import { Inject, Injectable } from '@nestjs/common';

import type { LocalDate } from '../../domain/calendar/local-date.js';
import { parseRegionCode } from '../../domain/codes/region.js';
import type { Actor } from '../../domain/workflow/actor.js';
import type { Reason } from '../../domain/workflow/refusal.js';
import { reading } from '../../platform/db/transaction.js';
import { ProblemException } from '../../platform/http/problem.js';
import { receiverFor, reportToOpen } from '../../reports/take-in.js';
import { receivingUnits, type ReceivingUnit } from '../../reports/report.queries.js';
import { Acting } from '../acts/acting.js';
import type { ActedDto } from '../cases/acted.dto.js';
import { idempotencyKey } from '../http/conditions.js';
import type { Reply } from '../http/reply.js';
import { API_PARTS, todayOf, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { keysOf } from './report-keys.js';
import type { ReceiptDto, ReportDto, TakenReceiptDto } from './reports.dto.js';

/** A report with what is not the reporter's to say. */
export type ArrivingReport = ReportDto & { channel: string; receivedOn: string };

/** Takes reports in: finds who handles them, encrypts what they say, and opens their cases. */
@Injectable()
export class TakingReports {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(Acting) private readonly acting: Acting,
  ) {}

  /** The unit that takes in reports from a region. @throws ProblemException `report.no-receiver` */
  async receiverOf(region: string): Promise<ReceivingUnit> {
    const code = parseRegionCode(region);
    const units = await receivingUnits(reading(this.parts.database), todayOf(this.parts));
    const receiver = code.ok ? receiverFor(units, code.code) : null;
    if (receiver !== null) return receiver;
    const reason: Reason = { code: 'report.no-receiver', subject: 'region', zh: `没有受理 ${region} 举报的单位`, en: `nobody takes in reports from ${region}` };
    throw new ProblemException({ ...problems['report.no-receiver'], reasons: [reason] });
  }

  /** The unit of an intake officer, for a report from a place within its region. @throws ProblemException `report.no-receiver` */
  async ownReceiver(unit: string, region: string): Promise<ReceivingUnit> {
    const units = await receivingUnits(reading(this.parts.database), todayOf(this.parts));
    const own = units.find((one) => one.unit === unit);
    const code = parseRegionCode(region);
    if (own !== undefined && code.ok && receiverFor([own], code.code) !== null) return own;
    const reason: Reason = { code: 'report.no-receiver', subject: 'region', zh: `${region} 不在本单位辖区`, en: `${region} is not in the region of your unit` };
    throw new ProblemException({ ...problems['report.no-receiver'], reasons: [reason] });
  }

  /** Opens the case of a report. A repetition with the same key and content is answered with the first one and its code. */
  async take(report: ArrivingReport, by: { actor: Actor; receiver: ReceivingUnit; requestKey: string | undefined }, reply: Reply): Promise<TakenReceiptDto> {
    const { region, receivedOn, statement, reporters, ...more } = report;
    const arriving = { ...more, region: shortest(region), receivedOn: receivedOn as LocalDate, statement: { ...statement }, reporters: reporters.map((one) => ({ ...one })) };
    const { opening, code } = reportToOpen(keysOf(this.parts), arriving, { actor: by.actor, receiver: by.receiver, ...idempotencyKey(by.requestKey) });
    const acted = this.acting.answer(await this.parts.engine.open(opening), reply);
    return { caseId: acted.caseId, ...receiptOf(acted, code, by.receiver.name) };
  }
}

/** The shortest form of a division code, which a case is headed with; one that is none was refused before. */
function shortest(region: string): string {
  const read = parseRegionCode(region);
  return read.ok ? read.code : region;
}

function receiptOf({ at, opened }: ActedDto, receiptCode: string, receiver: string): ReceiptDto {
  return { receiptCode, receivedAt: at, receiver, decidedBy: opened[0]?.due ?? '' };
}

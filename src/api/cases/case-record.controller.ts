import { Controller, Get, Inject, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiParam, ApiTags } from '@nestjs/swagger';

import { caseDetail } from '../../cases/case-detail.queries.js';
import { dutiesOf, dutyOf, type RecordedDuty } from '../../cases/duties.queries.js';
import { journalOf } from '../../cases/journal.queries.js';
import { reachableCase } from '../../cases/reachable.queries.js';
import { explainDeadline } from '../../domain/deadline/explain-deadline.js';
import { calendarOf } from '../../engine/index.js';
import { ProblemException } from '../../platform/http/problem.js';
import type { Read } from '../../platform/db/transaction.js';
import type { Reader } from '../../session/caller.js';
import { ForClients, TheReader } from '../access/access.decorators.js';
import { doors } from '../access/doors.js';
import { readingFor } from '../access/reading-for.js';
import { caseIdIn, caseUnknown } from '../http/identifiers.js';
import { pageSize } from '../http/paging.dto.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { DocumentsQueryDto, ExplainedDeadlineDto, JournalDto, JournalQueryDto, RecordedDutyDto } from './case-record.dto.js';
import { DocumentDto } from './case.dto.js';
import { dutyTitle } from './reckoning.js';
import { showDocuments } from './show-case.js';
import { showExtension } from './show-extension.js';
import { showJournal } from './show-journal.js';

@ApiTags('case record')
@ApiBearerAuth()
@ApiParam({ name: 'door', enum: Object.keys(doors) })
@Controller('api/v1/:door/cases/:id')
export class CaseRecordController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Every act on the case: who, as what, when, what, by which basis, and what followed. */
  @Get('journal')
  @ForClients('journal.read')
  @Refuses(...behindDoor, 'client.scope-lacking', 'request.invalid', 'case.unknown')
  async journal(@TheReader() caller: Reader, @Param('id') id: string, @Query() query: JournalQueryDto): Promise<JournalDto> {
    const { read, caseId } = await this.reach(caller, id);
    return showJournal(await journalOf(read, { caseId, after: query.after ?? 0, limit: pageSize(query) }));
  }

  /** Every duty that the case has had, open and settled, with the rungs that fired. */
  @Get('duties')
  @ForClients('cases.read')
  @Refuses(...behindDoor, 'client.scope-lacking', 'case.unknown')
  async duties(@TheReader() caller: Reader, @Param('id') id: string): Promise<RecordedDutyDto[]> {
    const { read, caseId } = await this.reach(caller, id);
    return (await dutiesOf(read, caseId)).map((duty) => this.shown(duty));
  }

  /** How the date of a duty came about, in words, and until when an extension may be applied for. */
  @Get('duties/:duty/explain')
  @ForClients('cases.read')
  @Refuses(...behindDoor, 'client.scope-lacking', 'request.invalid', 'case.unknown', 'duty.unknown')
  async explain(@TheReader() caller: Reader, @Param('id') id: string, @Param('duty', ParseIntPipe) number: number): Promise<ExplainedDeadlineDto> {
    const { read, caseId } = await this.reach(caller, id);
    const found = Math.abs(number) > 2_147_483_647 ? null : await dutyOf(read, caseId, number);
    if (found === null) throw new ProblemException(problems['duty.unknown']);
    const { duty, due, deadline } = found;
    const { rules } = this.parts.engine.parts;
    const calendar = calendarOf(rules, found.calendar);
    return { duty, due, zh: explainDeadline(deadline, calendar, 'zh-CN'), en: explainDeadline(deadline, calendar, 'en'), extension: showExtension(rules, found) };
  }

  /** Documents that acts on the case registered, in the order in which they did unless asked otherwise. */
  @Get('documents')
  @ForClients('cases.read')
  @Refuses(...behindDoor, 'client.scope-lacking', 'request.invalid', 'case.unknown')
  async documents(@TheReader() caller: Reader, @Param('id') id: string, @Query() { kind, issuer, sort = 'oldest' }: DocumentsQueryDto): Promise<DocumentDto[]> {
    const detail = await caseDetail(readingFor(this.parts.database, caller), caller.scope, caseIdIn(id));
    if (detail === null) throw caseUnknown();
    const wanted = showDocuments(detail).filter((one) => (kind === undefined || one.kind === kind) && (issuer === undefined || one.issuer?.id === issuer.toLowerCase()));
    return sort === 'oldest' ? wanted : wanted.reverse();
  }

  private async reach(caller: Reader, id: string): Promise<{ read: Read; caseId: string }> {
    const read = readingFor(this.parts.database, caller);
    const reached = await reachableCase(read, caller.scope, caseIdIn(id));
    if (reached === null) throw caseUnknown();
    return { read, caseId: reached.caseId };
  }

  private shown({ unit, unitName, workflow, version, deadline: _, calendar: __, ...duty }: RecordedDuty): RecordedDutyDto {
    const named = unit === null ? null : { id: unit, name: unitName ?? '' };
    return { ...duty, title: dutyTitle(this.parts.engine, { name: duty.name, workflow, version }), unit: named };
  }
}

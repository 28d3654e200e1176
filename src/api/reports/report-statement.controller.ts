import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { recordAccess } from '../../accountability/access-log.store.js';
import { reachableCase } from '../../cases/reachable.queries.js';
import { inTransaction } from '../../platform/db/transaction.js';
import { ProblemException } from '../../platform/http/problem.js';
import { readStatement } from '../../reports/read-parts.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { readingFor } from '../access/reading-for.js';
import { caseIdIn, caseUnknown } from '../http/identifiers.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { keysOf } from './report-keys.js';
import { StatementDto } from './reports.dto.js';

/** What was reported, for those who take it in and those who verify it. */
@ApiTags('reports')
@ApiBearerAuth()
@Controller(['api/v1/intake/reports', 'api/v1/regulator/reports'])
export class ReportStatementController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** What a report says, in the reporter's words. They may tell who he is, so the reading is put on record. */
  @Get(':id/statement')
  @Refuses(...behindDoor, 'case.unknown', 'report.unreadable')
  async statement(@TheCaller() caller: Caller, @Param('id') id: string): Promise<StatementDto> {
    const { database, engine } = this.parts;
    const read = readingFor(database, caller);
    const reached = await reachableCase(read, caller.scope, caseIdIn(id));
    if (reached === null) throw caseUnknown();
    const { person, unit, role } = caller.actor;
    await inTransaction(database, (tx) => recordAccess(tx, { reader: { person, unit, role }, at: engine.parts.clock.now(), kind: 'report-statement', subject: reached.caseId, asked: {} }));
    const statement = await readStatement(read, keysOf(this.parts), reached.caseId);
    if (statement === 'none') throw caseUnknown();
    if (statement === 'unreadable') throw new ProblemException(problems['report.unreadable']);
    return statement;
  }
}

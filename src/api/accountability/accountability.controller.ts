import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiParam, ApiTags } from '@nestjs/swagger';

import { recordAccess } from '../../accountability/access-log.store.js';
import { recordsAgainst, recordsOfCase, type AccountabilityRecord } from '../../accountability/accountability-records.queries.js';
import { unitOfDossier } from '../../accountability/dossier.queries.js';
import { reachableCase } from '../../cases/reachable.queries.js';
import { mayReadUnit } from '../../domain/access/dossier-access.js';
import { measureTitles } from '../../domain/accountability/measure.js';
import { ProblemException } from '../../platform/http/problem.js';
import { inTransaction, reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { doors } from '../access/doors.js';
import { readingFor } from '../access/reading-for.js';
import { caseIdIn, caseUnknown } from '../http/identifiers.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { AccountabilityRecordDto, RecordsAgainstQueryDto } from './accountability.dto.js';

/** Records of one unit that are shown at once; the dossier of the unit has all of them. */
const MOST = 500;

@ApiTags('accountability')
@ApiBearerAuth()
@Controller('api/v1/:door')
export class AccountabilityController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** The accountability records of a case, with what names each of them for a correction. */
  @Get('cases/:id/accountability')
  @ApiParam({ name: 'door', enum: Object.keys(doors) })
  @Refuses(...behindDoor, 'case.unknown')
  async ofCase(@TheCaller() caller: Caller, @Param('id') id: string): Promise<AccountabilityRecordDto[]> {
    const read = readingFor(this.parts.database, caller);
    const reached = await reachableCase(read, caller.scope, caseIdIn(id));
    if (reached === null) throw caseUnknown();
    return (await recordsOfCase(read, reached.caseId)).map(shown);
  }

  /** The accountability records against a unit, the latest first, in cases within the caller's scope. The reading is put on record. */
  @Get('accountability')
  @ApiParam({ name: 'door', enum: Object.keys(doors) })
  @Refuses(...behindDoor, 'request.invalid', 'dossier.unknown')
  async against(@TheCaller() { actor, scope }: Caller, @Query() query: RecordsAgainstQueryDto): Promise<AccountabilityRecordDto[]> {
    const { database, engine } = this.parts;
    const { person, unit, role } = actor;
    const asked = await unitOfDossier(reading(database), query.unit.toLowerCase());
    if (asked === null || !mayReadUnit({ person, unit, role, scope }, asked)) throw new ProblemException(problems['dossier.unknown']);
    return inTransaction(database, async (tx) => {
      await recordAccess(tx, { reader: { person, unit, role }, at: engine.parts.clock.now(), kind: 'accountability-records', subject: asked.id, asked: {} });
      return (await recordsAgainst(tx, { scope, unit: asked.id, most: MOST })).map(shown);
    });
  }
}

function shown({ recordedAt, ...record }: AccountabilityRecord): AccountabilityRecordDto {
  return { ...record, title: measureTitles[record.kind], recordedAt: recordedAt.toISOString() };
}

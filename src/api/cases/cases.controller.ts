import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiExtraModels, ApiOkResponse, ApiParam, ApiTags, getSchemaPath } from '@nestjs/swagger';

import { caseAsOf } from '../../cases/case-as-of.queries.js';
import { caseDetail } from '../../cases/case-detail.queries.js';
import { caseListAsOf, type FilterThen } from '../../cases/case-list-as-of.queries.js';
import { caseList } from '../../cases/case-list.queries.js';
import { markSeen } from '../../cases/reading-mark.store.js';
import { ProblemException } from '../../platform/http/problem.js';
import type { Reader } from '../../session/caller.js';
import { ForClients, TheReader } from '../access/access.decorators.js';
import { doors } from '../access/doors.js';
import { readingFor } from '../access/reading-for.js';
import { AsOfDto } from '../http/as-of.dto.js';
import { asOfIn, notOfThePast } from '../http/as-of.js';
import { entityTag } from '../http/conditions.js';
import { caseIdIn, caseNotYet, caseUnknown } from '../http/identifiers.js';
import { Paged } from '../http/paged.js';
import { flag, pageSize } from '../http/paging.dto.js';
import { periodIn } from '../http/period.js';
import type { Reply } from '../http/reply.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { CaseListDto, CaseListQueryDto } from './case-list.dto.js';
import { CaseDto, PastCaseDto } from './case.dto.js';
import { showCase, showPastCase } from './show-case.js';

@ApiTags('cases')
@ApiBearerAuth()
@ApiParam({ name: 'door', enum: Object.keys(doors) })
@Controller('api/v1/:door/cases')
export class CasesController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Cases within the caller's scope, newest first unless asked otherwise; with `asOf` as they stood then, without those that were opened later. */
  @Get()
  @ForClients('cases.read')
  @Refuses(...behindDoor, 'client.scope-lacking', 'request.invalid', 'as-of.future', 'as-of.filter')
  async list(@TheReader() caller: Reader, @Query() query: CaseListQueryDto): Promise<CaseListDto> {
    const { clock, rules } = this.parts.engine.parts;
    const now = clock.now();
    const filter = filterIn(query, rules.zone);
    const paged = new Paged('cases', query);
    const [after] = paged.after('uuid') ?? [null];
    const page = { scope: caller.scope, after, limit: pageSize(query) };
    const asOf = asOfIn(query.asOf, now);
    const read = readingFor(this.parts.database, caller);
    if (asOf !== null) {
      for (const name of ['overdue', 'dueBy', 'sort'] as const) if (query[name] !== undefined) throw notOfThePast(name);
      return paged.page(await caseListAsOf(read, { ...page, filter, asOf }));
    }
    const { overdue, dueBy = null, sort = 'newest' } = query;
    return paged.page(await caseList(read, { ...page, sort, filter: { ...filter, overdue: flag(overdue), now, dueBy } }));
  }

  /**
   * A case with its machines, duties, documents, and what the caller may do now. `ETag` begins with its revision. With `asOf` the case as it stood then,
   * played from its journal, without actions and without a revision in its `ETag`.
   */
  @Get(':id')
  @ForClients('cases.read')
  @ApiExtraModels(CaseDto, PastCaseDto)
  @ApiOkResponse({
    schema: { oneOf: [{ $ref: getSchemaPath(CaseDto) }, { $ref: getSchemaPath(PastCaseDto) }] },
    headers: { ETag: { description: 'revision of the case and a digest of the answer, for If-Match and If-None-Match', schema: { type: 'string' } } },
  })
  @Refuses(...behindDoor, 'client.scope-lacking', 'request.invalid', 'case.unknown', 'as-of.future', 'journal.does-not-play')
  async one(@TheReader() caller: Reader, @Param('id') id: string, @Query() query: AsOfDto, @Res({ passthrough: true }) reply: Reply): Promise<CaseDto | PastCaseDto> {
    const { engine, database } = this.parts;
    const caseId = caseIdIn(id);
    const asOf = asOfIn(query.asOf, engine.parts.clock.now());
    if (asOf !== null) return this.past(caller, caseId, asOf);
    const detail = await caseDetail(readingFor(database, caller), caller.scope, caseId);
    if (detail === null) throw caseUnknown();
    if (caller.kind === 'person') await markSeen(database, detail, caller.claims, engine.parts.clock.now());
    reply.header('etag', entityTag(detail.revision));
    return showCase(engine, detail, caller);
  }

  private async past(caller: Reader, caseId: string, asOf: number): Promise<PastCaseDto> {
    const { engine, database } = this.parts;
    const found = await caseAsOf(readingFor(database, caller), engine.parts.registry, { scope: caller.scope, caseId, asOf });
    if (found.kind === 'unknown') throw caseUnknown();
    if (found.kind === 'not-yet') throw caseNotYet(found.openedAt);
    if (found.kind === 'found') return showPastCase(engine, found.detail, asOf);
    const reason = { code: 'journal.does-not-play', zh: `第${found.seq}条：${found.found}`, en: `entry ${found.seq}: ${found.found}` };
    throw new ProblemException({ ...problems['journal.does-not-play'], reasons: [reason] });
  }
}

function filterIn(query: CaseListQueryDto, zone: string): FilterThen {
  const { open, tags = '', openedFrom, openedTo, ...named } = query;
  const { grade, level, region, text, enterprise, authority } = named;
  const { from, to } = periodIn({ from: openedFrom, to: openedTo });
  return {
    ...{ open: flag(open), grade: grade ?? null, level: level ?? null, tags: tags.split(',').filter((tag) => tag !== ''), region: region ?? null, text: text ?? null },
    ...{ enterprise: enterprise ?? null, authority: authority ?? null, openedFrom: from, openedTo: to, zone },
  };
}

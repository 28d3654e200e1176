import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { accessBefore } from '../../audit/access-log.queries.js';
import { administratorActsBefore } from '../../audit/administrator-acts.queries.js';
import { pageOf } from '../../cases/cursor.js';
import { journalOf } from '../../cases/journal.queries.js';
import { reachableCase } from '../../cases/reachable.queries.js';
import { recordOf, verifyRecord } from '../../engine/index.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { JournalDto, JournalQueryDto } from '../cases/case-record.dto.js';
import { showJournal } from '../cases/show-journal.js';
import { caseIdIn, caseUnknown } from '../http/identifiers.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { AccessLogDto, AccessLogQueryDto, AdministratorActsDto, AdministratorActsQueryDto, CaseVerificationDto } from './auditor.dto.js';
import { readOnRecord } from './read-on-record.js';

/** What the auditor looks at: journals, who has read, what administrators did. He changes nothing, and whatever he reads is put on record. */
@ApiTags('audit')
@ApiBearerAuth()
@Controller('api/v1/auditor')
export class AuditController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Every act on any case, wherever it lies. The reading is put on record. */
  @Get('cases/:id/journal')
  @Refuses(...behindDoor, 'request.invalid', 'case.unknown')
  async journal(@TheCaller() caller: Caller, @Param('id') id: string, @Query() query: JournalQueryDto): Promise<JournalDto> {
    const caseId = await this.known(id);
    const after = query.after ?? 0;
    await readOnRecord(this.parts, caller, { kind: 'case-journal', subject: caseId, asked: { after, limit: pageSize(query) } });
    return showJournal(await journalOf(reading(this.parts.database), { caseId, after, limit: pageSize(query) }));
  }

  /** Verifies a case: its chain, its replay, its dates, and that the tables say what the journal says. The same as `duban verify --case`. */
  @Post('cases/:id/verification')
  @HttpCode(200)
  @Refuses(...behindDoor, 'case.unknown')
  async verify(@TheCaller() caller: Caller, @Param('id') id: string): Promise<CaseVerificationDto> {
    const caseId = await this.known(id);
    await readOnRecord(this.parts, caller, { kind: 'case-verification', subject: caseId, asked: {} });
    const record = await recordOf(this.parts.database.pool, caseId);
    if (record === undefined) throw caseUnknown();
    const { number, head, entries } = record;
    return { caseId, number, head, entries: entries.length, faults: verifyRecord(this.parts.engine.parts, record) };
  }

  /** Who has read what of people, units and cases, the newest first. */
  @Get('access-log')
  @Refuses(...behindDoor, 'request.invalid')
  async accessLog(@TheCaller() caller: Caller, @Query() query: AccessLogQueryDto): Promise<AccessLogDto> {
    const { person = null, subject = null, kind = null } = query;
    const paged = new Paged('access-log', query);
    const [before = null] = paged.after('integer') ?? [];
    await readOnRecord(this.parts, caller, { kind: 'access-log', subject: null, asked: { person, subject, kind, before } });
    const rows = await accessBefore(reading(this.parts.database), { person, subject, kind, before, limit: pageSize(query) });
    return paged.page(pageOf(rows, pageSize(query), ({ access }) => [access]));
  }

  /** What administrators did, the newest first: accounts, clients, identities, rules and calendars, and every change of the directory. */
  @Get('administrator-acts')
  @Refuses(...behindDoor, 'request.invalid')
  async administratorActs(@TheCaller() caller: Caller, @Query() query: AdministratorActsQueryDto): Promise<AdministratorActsDto> {
    const { person = null, subject = null, act = null } = query;
    const paged = new Paged('administrator-acts', query);
    const after = paged.after('microsecond', 'text', 'integer');
    await readOnRecord(this.parts, caller, { kind: 'administrator-acts', subject: null, asked: { person, subject, act, before: after?.[0] ?? null } });
    const rows = await administratorActsBefore(reading(this.parts.database), { person, subject, act, after, limit: pageSize(query) });
    const { items, next } = paged.page(pageOf(rows, pageSize(query), ({ place, record, entry }) => [place, record, entry]));
    return { items: items.map(({ place: _, ...shown }) => shown), next };
  }

  private async known(id: string): Promise<string> {
    const found = await reachableCase(reading(this.parts.database), { kind: 'everywhere' }, caseIdIn(id));
    if (found === null) throw caseUnknown();
    return found.caseId;
  }
}

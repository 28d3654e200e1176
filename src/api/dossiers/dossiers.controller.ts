import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';

import { recordAccess, type AccessKind } from '../../accountability/access-log.store.js';
import { personOfDossier, unitOfDossier } from '../../accountability/dossier.queries.js';
import { dossierPage } from '../../accountability/dossier-page.js';
import { readDossier, type DossierRequest, type NamedDossier } from '../../accountability/read-dossier.js';
import { mayReadPost, mayReadUnit, type DossierReader } from '../../domain/access/dossier-access.js';
import { messageTitle } from '../../notifications/message-titles.js';
import { ProblemException } from '../../platform/http/problem.js';
import { inTransaction, reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { uuidIn } from '../http/identifiers.js';
import { periodIn } from '../http/period.js';
import type { Reply } from '../http/reply.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { DossierDto, DossierQueryDto } from './dossiers.dto.js';

/** A page that loads nothing and runs nothing, also where something in it should look like a script. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

@ApiTags('dossiers')
@ApiBearerAuth()
@Controller(['supervisor', 'regulator', 'inspector', 'enterprise'].map((door) => `api/v1/${door}/dossiers`))
export class DossiersController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** The dossier of a unit (履职档案) for printing on A4, in Chinese and English. The reading is put on record. */
  @Get('units/:id.html')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Refuses(...behindDoor, 'request.invalid', 'dossier.unknown')
  async unitPage(@TheCaller() caller: Caller, @Param('id') id: string, @Query() query: DossierQueryDto, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    return this.page(reply, await this.read(caller, await this.unitAsked(caller, id, query), 'html'));
  }

  /** The dossier of a unit: its duties, what it knew when, accountability records, proof of diligence. The reading is put on record. */
  @Get('units/:id')
  @Refuses(...behindDoor, 'request.invalid', 'dossier.unknown')
  async unit(@TheCaller() caller: Caller, @Param('id') id: string, @Query() query: DossierQueryDto): Promise<DossierDto> {
    return this.read(caller, await this.unitAsked(caller, id, query), 'json');
  }

  /** The dossier of a person for printing on A4. The reading is put on record. */
  @Get('people/:id.html')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Refuses(...behindDoor, 'request.invalid', 'dossier.unknown')
  async personPage(@TheCaller() caller: Caller, @Param('id') id: string, @Query() query: DossierQueryDto, @Res({ passthrough: true }) reply: Reply): Promise<string> {
    return this.page(reply, await this.read(caller, await this.personAsked(caller, id, query), 'html'));
  }

  /**
   * The dossier of a person: the duties of the posts that he held while he held them, and every act that he performed. Shows the posts that the caller may
   * know of. The reading is put on record.
   */
  @Get('people/:id')
  @Refuses(...behindDoor, 'request.invalid', 'dossier.unknown')
  async person(@TheCaller() caller: Caller, @Param('id') id: string, @Query() query: DossierQueryDto): Promise<DossierDto> {
    return this.read(caller, await this.personAsked(caller, id, query), 'json');
  }

  private async unitAsked(caller: Caller, id: string, query: DossierQueryDto): Promise<DossierRequest> {
    const unit = await unitOfDossier(reading(this.parts.database), dossierIdIn(id));
    if (unit === null || !mayReadUnit(readerOf(caller), unit)) throw dossierUnknown();
    return { subject: { kind: 'unit', unit: unit.id }, name: unit.name, period: periodIn(query) };
  }

  private async personAsked(caller: Caller, id: string, query: DossierQueryDto): Promise<DossierRequest> {
    const found = await personOfDossier(reading(this.parts.database), dossierIdIn(id));
    const open = (found?.tenures ?? []).filter(({ unit }) => mayReadPost(readerOf(caller), found?.person ?? '', unit));
    if (found === null || open.length === 0) throw dossierUnknown();
    return { subject: { kind: 'person', person: found.person, tenures: open.map(({ tenure }) => tenure) }, name: found.name, period: periodIn(query) };
  }

  /** Puts the reading on record, then reads. */
  private async read({ claims }: Caller, request: DossierRequest, form: 'json' | 'html'): Promise<NamedDossier> {
    const { engine, database } = this.parts;
    const { subject, period } = request;
    const { person, unit, role } = claims;
    const [kind, id]: [AccessKind, string] = subject.kind === 'unit' ? ['unit-dossier', subject.unit] : ['person-dossier', subject.person];
    await inTransaction(database, (tx) => recordAccess(tx, { reader: { person, unit, role }, at: engine.parts.clock.now(), kind, subject: id, asked: { ...period, form } }));
    return readDossier(engine, database, request);
  }

  private page(reply: Reply, dossier: NamedDossier): string {
    reply.header('content-type', 'text/html; charset=utf-8');
    reply.header('content-security-policy', PAGE_POLICY);
    return dossierPage(dossier, { zone: this.parts.engine.parts.rules.zone, messageTitle });
  }
}

function readerOf({ claims, scope }: Caller): DossierReader {
  const { person, unit, role } = claims;
  return { person, unit, role, scope };
}

/** The answer for a unit or person that is not there and for one whose dossier is not for the caller, which are the same. */
function dossierUnknown(): ProblemException {
  return new ProblemException(problems['dossier.unknown']);
}

function dossierIdIn(path: string): string {
  const id = uuidIn(path);
  if (id === null) throw dossierUnknown();
  return id;
}

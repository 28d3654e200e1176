import { Body, Controller, HttpCode, Inject, Param, ParseIntPipe, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { v7 as uuidv7 } from 'uuid';

import { localDateAt } from '../../domain/calendar/local-day.js';
import { inspectionOf } from '../../inspections/inspection.queries.js';
import type { RecordContent } from '../../inspections/inspection.store.js';
import { correctRecord, drawUpRecord, enterSideOfEnterprise, reviseRecord, signAsOfficer, type Writer, type Written } from '../../inspections/write-record.js';
import { inTransaction, type Tx } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { readingFor } from '../access/reading-for.js';
import { ActedDto } from '../cases/acted.dto.js';
import { OpensCase } from '../cases/opens-case.js';
import { Opening } from '../cases/opening.js';
import type { Reply } from '../http/reply.js';
import { once, Repeatable, TheRepetition, type Repetition } from '../http/repeatable.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { FoundHazards } from './found-hazards.js';
import { foundRecord, recordIdIn, unlessInspectionRefused, writerOf } from './inspecting.js';
import { CorrectRecordDto, DrawUpRecordDto, InspectionDto, PaperSignatureDto, RecordContentDto, RefusedSignatureDto } from './inspections.dto.js';

/** Inspection records of officers (现场检查记录, 整改复查意见书) and patrols of town bodies. */
@ApiTags('inspections')
@ApiBearerAuth()
@Controller(['api/v1/inspector/inspections', 'api/v1/regulator/inspections'])
export class InspectionsController {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(Opening) private readonly opening: Opening,
    @Inject(FoundHazards) private readonly found: FoundHazards,
  ) {}

  /** Draws up a record. Its content may be revised until somebody signs. */
  @Post()
  @Repeatable()
  @Refuses(...behindDoor, 'request.invalid', 'enterprise.unknown', 'inspection.invalid', 'inspection.number-taken', 'key.reused')
  async drawUp(@TheCaller() caller: Caller, @Body() { number, ...content }: DrawUpRecordDto, @TheRepetition() repetition: Repetition): Promise<InspectionDto> {
    const whole = { ...(await this.contentOf(caller, content)), number };
    return this.written(caller, (tx, writer) => drawUpRecord(tx, uuidv7(), whole, writer), repetition);
  }

  /** Puts other content in the place of a record that nobody has signed. */
  @Post(':id/revise')
  @HttpCode(200)
  @Refuses(...behindDoor, 'request.invalid', 'enterprise.unknown', 'inspection.unknown', 'inspection.not-yours', 'inspection.fixed', 'inspection.invalid')
  async revise(@TheCaller() caller: Caller, @Param('id') id: string, @Body() body: RecordContentDto): Promise<InspectionDto> {
    const content = await this.contentOf(caller, body);
    return this.written(caller, (tx, writer) => reviseRecord(tx, recordIdIn(id), content, writer));
  }

  /** Signs as an officer of the inspection. From the first signature on the content stays as it is. */
  @Post(':id/sign')
  @HttpCode(200)
  @Refuses(...behindDoor, 'inspection.unknown', 'inspection.not-yours', 'inspection.signed-already')
  sign(@TheCaller() caller: Caller, @Param('id') id: string): Promise<InspectionDto> {
    return this.written(caller, (tx, writer) => signAsOfficer(tx, recordIdIn(id), writer));
  }

  /** Enters that the enterprise signed on paper, with the page as evidence. */
  @Post(':id/paper-signature')
  @HttpCode(200)
  @Refuses(...behindDoor, 'request.invalid', 'inspection.unknown', 'inspection.not-yours', 'inspection.signed-already', 'inspection.not-complete')
  paperSignature(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { name, position, evidence }: PaperSignatureDto): Promise<InspectionDto> {
    return this.written(caller, (tx, writer) => enterSideOfEnterprise(tx, recordIdIn(id), { party: 'enterprise', form: 'paper', name, position, evidence }, writer));
  }

  /** Enters that the enterprise refused to sign, with who saw it (安全生产法 article 68). */
  @Post(':id/refusal')
  @HttpCode(200)
  @Refuses(...behindDoor, 'request.invalid', 'inspection.unknown', 'inspection.not-yours', 'inspection.signed-already', 'inspection.not-complete')
  refusal(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { refusal, witness }: RefusedSignatureDto): Promise<InspectionDto> {
    return this.written(caller, (tx, writer) => enterSideOfEnterprise(tx, recordIdIn(id), { party: 'enterprise', form: 'refused', refusal, witness }, writer));
  }

  /** Corrects a signed record by an entry beside it. */
  @Post(':id/corrections')
  @HttpCode(200)
  @Repeatable()
  @Refuses(...behindDoor, 'request.invalid', 'inspection.unknown', 'inspection.not-yours', 'inspection.not-complete', 'key.reused')
  correct(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { text, reasons }: CorrectRecordDto, @TheRepetition() repetition: Repetition): Promise<InspectionDto> {
    return this.written(caller, (tx, writer) => correctRecord(tx, recordIdIn(id), { text, reasons }, writer), repetition);
  }

  /** Opens the case of a problem that a complete record names; its facts name the record. Asked again, the same case. */
  @Post(':id/problems/:ordinal/case')
  @OpensCase('enterprise.unknown', 'inspection.unknown', 'inspection.not-yours', 'inspection.not-complete', 'found-case.claimed')
  async openCase(
    @TheCaller() caller: Caller,
    @Param('id') id: string,
    @Param('ordinal', ParseIntPipe) ordinal: number,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ActedDto> {
    const record = foundRecord(await inspectionOf(readingFor(this.parts.database, caller), caller.scope, recordIdIn(id)));
    return this.found.ofProblem(caller, { record, ordinal }, reply);
  }

  private async contentOf({ scope, actor }: Caller, { reinspected, startedAt, endedAt, officers, problems, ...content }: RecordContentDto): Promise<Omit<RecordContent, 'number'>> {
    const enterprise = content.enterprise.toLowerCase();
    await this.opening.originOf(scope, enterprise);
    const started = Date.parse(startedAt);
    return {
      ...content,
      ...{ enterprise, authority: actor.unit, startedAt: started, endedAt: Date.parse(endedAt) },
      inspectedOn: localDateAt(started, this.parts.engine.parts.rules.zone),
      officers: officers.map(({ person, certificate }) => ({ person: person.toLowerCase(), certificate: certificate ?? null })),
      problems: problems.map(({ provision, ...problem }) => ({ ...problem, provision: provision ?? null })),
      reinspected: reinspected === undefined ? null : { caseId: reinspected.caseId.toLowerCase(), order: reinspected.order },
    };
  }

  private async written(caller: Caller, write: (tx: Tx, writer: Writer) => Promise<Written>, repetition: Repetition = null): Promise<InspectionDto> {
    const writer = writerOf(caller, this.parts);
    return unlessInspectionRefused(await inTransaction(this.parts.database, (tx) => once(tx, repetition, writer.at, () => write(tx, writer))));
  }
}

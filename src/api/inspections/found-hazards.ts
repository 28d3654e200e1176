import { Inject, Injectable } from '@nestjs/common';

import { isComplete } from '../../domain/inspection/inspection-record.js';
import { claimFinding, nameFoundCase, releaseFinding, type Finding } from '../../inspections/found-case.store.js';
import { refuseInspection } from '../../inspections/inspection-refusal.js';
import { ProblemException } from '../../platform/http/problem.js';
import type { Caller } from '../../session/caller.js';
import { ActedDto } from '../cases/acted.dto.js';
import { Opening, type Discovery } from '../cases/opening.js';
import type { Reply } from '../http/reply.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { unlessInspectionRefused } from './inspecting.js';
import type { InspectionDto } from './inspections.dto.js';

/** Opens the cases of what was found: one for each finding, however often and by however many it is asked for. */
@Injectable()
export class FoundHazards {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  /** The case of a problem that a complete inspection record names. @throws ProblemException for a record that is not complete, or another's */
  async ofProblem(caller: Caller, { record, ordinal }: { record: InspectionDto; ordinal: number }, reply: Reply): Promise<ActedDto> {
    const problem = record.problems.find((one) => one.ordinal === ordinal);
    if (problem === undefined) return unlessInspectionRefused<ActedDto>(refuseInspection('inspection.unknown'));
    if (!record.officers.some(({ person }) => person === caller.actor.person)) return unlessInspectionRefused<ActedDto>(refuseInspection('inspection.not-yours'));
    if (!isComplete(record.standing)) return unlessInspectionRefused<ActedDto>(refuseInspection('inspection.not-complete'));
    const { title, description, place, evidence } = problem;
    const inspectionRecord = { number: record.number, date: record.inspectedOn };
    const facts = { title, description, place, source: 'inspection', foundOn: record.inspectedOn, evidence, inspectionRecord };
    return this.of(caller, { source: 'inspection', sourceId: record.id, ordinal }, { enterprise: record.enterprise.id, facts }, reply);
  }

  /** Opens the case of a finding that the caller may open. @throws ProblemException `found-case.claimed` while somebody else does */
  async of(caller: Caller, finding: Finding, hazard: Pick<Discovery, 'enterprise' | 'facts'>, reply: Reply): Promise<ActedDto> {
    const { database, engine } = this.parts;
    const { mine } = await claimFinding(database, finding, { person: caller.actor.person, at: engine.parts.clock.now() });
    if (!mine) return unlessInspectionRefused<ActedDto>(refuseInspection('found-case.claimed'));
    const { source, sourceId, ordinal } = finding;
    try {
      const acted = await this.opening.discover(caller, { ...hazard, idempotencyKey: `${source}:${sourceId}:${ordinal}` }, reply);
      await nameFoundCase(database, finding, acted.caseId);
      return acted;
    } catch (error) {
      if (error instanceof ProblemException) await releaseFinding(database, finding);
      throw error;
    }
  }
}

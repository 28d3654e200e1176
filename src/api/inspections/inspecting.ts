import type { InspectionRecord } from '../../inspections/inspection.queries.js';
import type { InspectionRefusal } from '../../inspections/inspection-refusal.js';
import type { Writer } from '../../inspections/write-record.js';
import { refuseInspection } from '../../inspections/inspection-refusal.js';
import { ProblemException } from '../../platform/http/problem.js';
import type { Caller } from '../../session/caller.js';
import { uuidIn } from '../http/identifiers.js';
import type { ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import type { InspectionDto } from './inspections.dto.js';

/** What was written or found, unless it was refused. @throws ProblemException with the code of the refusal */
export function unlessInspectionRefused<T extends object>(answer: T | InspectionRefusal): T {
  if (!('refused' in answer)) return answer;
  throw new ProblemException({ ...problems[answer.code], reasons: answer.reasons });
}

/** The identifier of a record in a path. @throws ProblemException `inspection.unknown` for what cannot be one */
export function recordIdIn(path: string): string {
  const id = uuidIn(path);
  if (id === null) throw new ProblemException(problems['inspection.unknown']);
  return id;
}

/** The record, unless it is not there for this caller. @throws ProblemException `inspection.unknown` */
export function foundRecord(record: InspectionRecord | null): InspectionDto {
  return unlessInspectionRefused(record ?? refuseInspection('inspection.unknown'));
}

/** Who writes into a record, at the time of the cases. */
export function writerOf({ actor, scope }: Caller, { engine }: ApiParts): Writer {
  return { person: actor.person, unit: actor.unit, scope, at: engine.parts.clock.now() };
}

import { v7 as uuidv7 } from 'uuid';

import { scopePrefix } from '../domain/codes/region.js';
import { isLine } from '../domain/access/line.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Actor } from '../domain/workflow/actor.js';
import type { OpenRequest, PartBeside } from '../engine/index.js';
import type { IdentityKeys } from '../platform/config/identity-keys.js';
import { encryptPart, type PartOf } from './encrypt-part.js';
import { receiptCode, receiptHash, reportKey } from './receipt-code.js';
import type { ReceivingUnit } from './report.queries.js';
import { reportTitle, type Matter, type Reporter, type Statement } from './report.js';

/** A report as it comes in, by whichever way. Without reporters it is anonymous; the first of several is paid. */
export interface NewReport {
  /** Division code of where it is. */
  region: string;
  channel: string;
  matter: Matter;
  safetyCritical: boolean;
  employee: boolean;
  receivedOn: LocalDate;
  statement: Statement;
  reporters: readonly Reporter[];
}

/** Who takes it in, and the request key of whoever sent it. */
export interface TakingIn {
  actor: Actor;
  receiver: ReceivingUnit;
  key?: string;
}

/** The opening of the case of a report with everything that stands encrypted beside it, and the receipt code, which is nowhere else. */
export function reportToOpen(keys: IdentityKeys, report: NewReport, { actor, receiver, key }: TakingIn): { opening: OpenRequest; code: string } {
  const caseId = uuidv7();
  const { region, channel, matter, safetyCritical, employee, receivedOn, statement, reporters } = report;
  const repeated = key === undefined ? null : { key, content: JSON.stringify(report) };
  const code = receiptCode(keys, repeated);
  const { unit, line, supervisor } = receiver;
  const opening: OpenRequest = {
    act: 'whistle.receive',
    facts: { channel, matter, safetyCritical, named: reporters.length > 0, employee, receivedOn },
    actor,
    header: { parties: { enterprise: null, authority: unit, supervisor }, region, industry: null, line: isLine(line) ? line : null, title: reportTitle(matter) },
    caseId,
    parts: [
      partBeside(keys, { caseId, part: 'statement' }, statement),
      ...(reporters.length > 0 ? [partBeside(keys, { caseId, part: 'identity' }, reporters)] : []),
      { part: 'receipt', keyId: null, content: receiptHash(code) },
    ],
    ...(repeated !== null && { key: `report:${reportKey(keys, repeated)}` }),
  };
  return { opening, code };
}

/** A part of a report, encrypted, as the engine writes it beside the case. */
export function partBeside(keys: IdentityKeys, of: PartOf, value: unknown): PartBeside {
  return { part: of.part, ...encryptPart(keys, of, value) };
}

/** Who takes in reports from a region: the nearest body above it, one without a line before one with, which supervises a single field. Null where there is none. */
export function receiverFor(units: readonly ReceivingUnit[], region: string): ReceivingUnit | null {
  const above = units.filter((unit) => region.startsWith(scopePrefix(unit.region)));
  const [nearest] = above.sort((a, b) => scopePrefix(b.region).length - scopePrefix(a.region).length || Number(a.line !== null) - Number(b.line !== null));
  return nearest ?? null;
}

import { Inject, Injectable } from '@nestjs/common';

import { caseOriginOf, type CaseOrigin } from '../../directory/directory.queries.js';
import { supervises, type Scope } from '../../domain/access/scope.js';
import type { Actor } from '../../domain/workflow/actor.js';
import { isRefusal, type Refusal } from '../../domain/workflow/refusal.js';
import type { Acted, OpenRequest } from '../../engine/index.js';
import { ProblemException } from '../../platform/http/problem.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { Acting } from '../acts/acting.js';
import { NamedRecords } from '../acts/named-records.js';
import { doorOf } from '../access/doors.js';
import { idempotencyKey } from '../http/conditions.js';
import type { Reply } from '../http/reply.js';
import { API_PARTS, todayOf, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import type { ActedDto } from './acted.dto.js';

/** A hazard to be registered. */
export interface Discovery {
  /** Enterprise in which it was found (a UUID). */
  enterprise: string;
  facts: Record<string, unknown>;
  idempotencyKey: string | undefined;
}

/** The act with which people open a case. */
const DISCOVER = 'hazard.discover';

/** Opens cases for callers: what the case is headed with comes from the directory, never from a body. */
@Injectable()
export class Opening {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(NamedRecords) private readonly records: NamedRecords,
    @Inject(Acting) private readonly acting: Acting,
  ) {}

  /** @throws ProblemException `enterprise.unknown` for an enterprise that is not in the directory or outside the caller's scope, and every refusal */
  async discover({ actor, scope, claims }: Caller, { enterprise, facts, ...more }: Discovery, reply: Reply): Promise<ActedDto> {
    const said = await this.open({ actor, scope }, { enterprise, facts, ...idempotencyKey(more.idempotencyKey) });
    const acted = this.acting.answer(said, reply);
    reply.header('location', `/api/v1/${doorOf(claims.role)}/cases/${acted.caseId}`);
    return acted;
  }

  /**
   * Opens a case for whoever reaches the enterprise: what was opened, or why not.
   *
   * @throws ProblemException `enterprise.unknown` for an enterprise that is not in the directory or outside the scope
   */
  async open({ actor, scope }: { actor: Actor; scope: Scope }, { enterprise, facts, key }: { enterprise: string; facts: Record<string, unknown>; key?: string }): Promise<Acted | Refusal> {
    const request = await this.requestFor({ actor, scope }, { enterprise, facts });
    if (request === null) throw new ProblemException(problems['enterprise.unknown']);
    return isRefusal(request) ? request : this.parts.engine.open({ ...request, ...(key !== undefined && { key }) });
  }

  /** The opening of a case of an enterprise for whoever reaches it, to be sent; null where it is not in the directory or outside the scope. */
  async requestFor({ actor, scope }: { actor: Actor; scope: Scope }, { enterprise, facts }: { enterprise: string; facts: Record<string, unknown> }): Promise<OpenRequest | Refusal | null> {
    const read = reading(this.parts.database);
    const origin = await caseOriginOf(read, enterprise, todayOf(this.parts));
    if (origin === null || !covers(scope, origin)) return null;
    const title = typeof facts['title'] === 'string' ? facts['title'] : '';
    const unknown = await this.records.check(read, { act: DISCOVER, facts, actor, about: { enterprise } });
    return unknown ?? { act: DISCOVER, facts, actor, header: { ...origin, title } };
  }

  /** What a case of this enterprise is headed with. @throws ProblemException `enterprise.unknown` where it is not in the directory or outside the scope */
  async originOf(scope: Caller['scope'], enterprise: string): Promise<CaseOrigin> {
    const origin = await caseOriginOf(reading(this.parts.database), enterprise, todayOf(this.parts));
    if (origin === null || !covers(scope, origin)) throw new ProblemException(problems['enterprise.unknown']);
    return origin;
  }
}

function covers(scope: Caller['scope'], { parties, ...place }: CaseOrigin): boolean {
  if (scope.kind === 'enterprise') return parties.enterprise === scope.unit;
  return scope.kind === 'everywhere' || (scope.kind === 'region' && supervises(scope, place));
}

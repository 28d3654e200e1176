import { Inject, Injectable } from '@nestjs/common';

import { localDateAt } from '../../domain/calendar/local-day.js';
import { isRefusal, type Refusal } from '../../domain/workflow/refusal.js';
import type { Acted, SendRequest } from '../../engine/index.js';
import { reading } from '../../platform/db/transaction.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { ReportActs } from '../reports/report-acts.js';
import { NamedOrganisations } from './named-organisations.js';
import { NamedRecords } from './named-records.js';
import { namedPostsRefusal } from './named-posts.js';

/** Sends acts to the engine after asking for what their facts name: whom the directory has, which inspection records are complete, and what a report leads to. */
@Injectable()
export class Performing {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(NamedOrganisations) private readonly organisations: NamedOrganisations,
    @Inject(NamedRecords) private readonly records: NamedRecords,
    @Inject(ReportActs) private readonly reports: ReportActs,
  ) {}

  /** Performs one act: what it did, or why it was refused. */
  async perform(request: SendRequest): Promise<Acted | Refusal> {
    const { engine, database } = this.parts;
    const today = localDateAt(engine.parts.clock.now(), engine.parts.rules.zone);
    const read = reading(database);
    const unknown =
      (await this.organisations.check(read, { ...request, today })) ??
      (await namedPostsRefusal(read, request, today)) ??
      (await this.records.check(read, { ...request, about: { caseId: request.caseId } }));
    if (unknown !== null) return unknown;
    const prepared = await this.reports.prepare(read, request);
    return isRefusal(prepared) ? prepared : engine.send(prepared);
  }
}

import { Inject, Injectable } from '@nestjs/common';

import { localDateAt } from '../../domain/calendar/local-day.js';
import type { Refusal } from '../../domain/workflow/refusal.js';
import type { Acted, SendRequest } from '../../engine/index.js';
import { reading } from '../../platform/db/transaction.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { NamedOrganisations } from './named-organisations.js';
import { namedPostsRefusal } from './named-posts.js';

/** Sends acts to the engine after asking the directory for whomever their facts name. */
@Injectable()
export class Performing {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(NamedOrganisations) private readonly organisations: NamedOrganisations,
  ) {}

  /** Performs one act: what it did, or why it was refused. */
  async perform(request: SendRequest): Promise<Acted | Refusal> {
    const { engine, database } = this.parts;
    const today = localDateAt(engine.parts.clock.now(), engine.parts.rules.zone);
    const unknown = (await this.organisations.check(reading(database), { ...request, today })) ?? (await namedPostsRefusal(reading(database), request, today));
    return unknown ?? engine.send(request);
  }
}

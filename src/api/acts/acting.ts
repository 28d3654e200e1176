import { Inject, Injectable } from '@nestjs/common';

import { isRefusal, type Refusal } from '../../domain/workflow/refusal.js';
import type { Acted } from '../../engine/index.js';
import { ProblemException } from '../../platform/http/problem.js';
import { entityTag } from '../http/conditions.js';
import type { Reply } from '../http/reply.js';
import { Metrics } from '../metrics/metrics.js';
import { problemOfRefusal } from '../problems/problems.js';
import type { ActedDto } from '../cases/acted.dto.js';

/** Turns what the engine says into an answer, and counts it. */
@Injectable()
export class Acting {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  /**
   * What an act did, with the new revision as the entity tag.
   *
   * @throws ProblemException for a refusal, with all its reasons
   */
  answer(said: Acted | Refusal, reply: Reply): ActedDto {
    if (isRefusal(said)) {
      this.metrics.refused(said.code);
      throw new ProblemException(problemOfRefusal(said));
    }
    const { refused: _, ...acted } = said;
    this.metrics.acted(acted.act);
    reply.header('etag', entityTag(acted.revision));
    return acted;
  }
}

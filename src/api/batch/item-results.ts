import { randomUUID } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';

import { isRefusal, type Refusal } from '../../domain/workflow/refusal.js';
import type { Acted } from '../../engine/index.js';
import type { Language } from '../../platform/http/language.js';
import { problemOf } from '../../platform/http/problem-of.js';
import { describeProblem, type Problem, type ProblemParts } from '../../platform/http/problem.js';
import { unexpected } from '../../platform/http/request-problems.js';
import { Metrics } from '../metrics/metrics.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problemOfRefusal } from '../problems/problems.js';
import type { BatchResultDto } from './batch.dto.js';

/** For which request results are told: in which language, and under which path. */
export interface Told {
  language: Language;
  path: string;
}

/** Does the items of a batch and tells what became of each. A failure of one is its own result: it takes nothing from the others. */
@Injectable()
export class ItemResults {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  /**
   * Results in the order of the items. Items with the same key (acts on one case) are done one after the other, in their order; the others beside each
   * other, so that the engine can write them together.
   */
  async ofEach<Item>(items: readonly Item[], { keyOf, work }: { keyOf: (item: Item) => string; work: (item: Item) => Promise<Acted | Refusal> }, told: Told & { done: number }): Promise<BatchResultDto[]> {
    const last = new Map<string, Promise<unknown>>();
    const results = items.map((item) => {
      const result = (last.get(keyOf(item)) ?? Promise.resolve()).then(() => this.one(() => work(item), told));
      last.set(keyOf(item), result);
      return result;
    });
    return Promise.all(results);
  }

  private async one(work: () => Promise<Acted | Refusal>, told: Told & { done: number }): Promise<BatchResultDto> {
    try {
      const said = await work();
      if (isRefusal(said)) {
        this.metrics.refused(said.code);
        return failed(problemOfRefusal(said), told);
      }
      const { refused: _, ...acted } = said;
      this.metrics.acted(acted.act);
      return { status: told.done, acted, problem: null };
    } catch (error) {
      const known = problemOf(error);
      if (known !== undefined) return failed(known, told);
      const id = randomUUID();
      this.parts.log.error({ err: error, id }, 'an item of a batch failed');
      return failed(unexpected(id), { ...told, path: `urn:uuid:${id}` });
    }
  }
}

function failed(parts: ProblemParts, { language, path }: Told): BatchResultDto {
  const problem: Problem = describeProblem(parts, language, path);
  return { status: parts.status, acted: null, problem: { ...problem, reasons: [...problem.reasons] } };
}

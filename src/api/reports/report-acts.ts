import { Inject, Injectable } from '@nestjs/common';

import { reachableCase } from '../../cases/reachable.queries.js';
import { unrewarded } from '../../domain/reward/report-reward.js';
import { roleOf } from '../../domain/workflow/actor.js';
import { isRefusal, refuse, type Reason, type Refusal } from '../../domain/workflow/refusal.js';
import type { OpenRequest, SendRequest } from '../../engine/index.js';
import type { Read } from '../../platform/db/transaction.js';
import { readReporter, tellingWords } from '../../reports/read-parts.js';
import { hazardCase, sameMatter } from '../../reports/report.queries.js';
import { Opening } from '../cases/opening.js';
import { API_PARTS, type ApiParts } from '../parts.js';

/** What a finding says of the hazard: a case that it opens, one that it joins, or neither. */
type HazardFound = { opens: { enterprise: string; [fact: string]: unknown } } | { joins: string } | null;

/** What acts on reports need to know that stands outside their case. */
@Injectable()
export class ReportActs {
  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(Opening) private readonly opening: Opening,
  ) {}

  /**
   * The request with the case that it opens beside, or why it is refused: a case to join that the sender does not reach, a reward for what was known or told
   * before, facts of the intake post that say who reported. Requests of other kinds come back as they are.
   */
  async prepare(read: Read, request: SendRequest): Promise<SendRequest | Refusal> {
    const { registry } = this.parts.engine.parts;
    const found = registry.act(request.act);
    const role = roleOf(request.actor);
    if (found === undefined || role === null || !found.rule.by.includes(role) || registry.newest(found.workflow)?.definition.confidential !== true) return request;
    if ((await reachableCase(read, request.scope, request.caseId)) === null) return request;
    if (request.act === 'whistle.verify') return this.withHazard(read, request);
    if (request.act === 'whistle.propose-reward') {
      const refused = await rewardRefusal(read, request.caseId);
      if (refused !== null) return refused;
    }
    return (role === 'intake-officer' ? await this.namesReporter(read, request) : null) ?? request;
  }

  private async withHazard(read: Read, request: SendRequest): Promise<SendRequest | Refusal> {
    const { hazard = null, evidence = [] } = (request.facts ?? {}) as { hazard?: HazardFound; evidence?: unknown[] };
    if (typeof hazard !== 'object' || hazard === null) return request;
    if ('joins' in hazard) return (await this.reachesHazard(read, request, hazard.joins)) ? request : refuse('act.facts-invalid', noCaseToJoin);
    if (typeof hazard.opens !== 'object' || typeof hazard.opens.enterprise !== 'string') return request;
    const { enterprise, ...facts } = hazard.opens;
    const beside = await this.opening.requestFor(request, { enterprise, facts: { ...facts, source: 'report-12350', evidence } });
    if (beside === null) return refuse('act.facts-invalid', noEnterprise);
    return isRefusal(beside) ? beside : { ...request, beside: beside satisfies OpenRequest };
  }

  private async reachesHazard(read: Read, { scope }: SendRequest, caseId: unknown): Promise<boolean> {
    if (typeof caseId !== 'string' || !UUID.test(caseId)) return false;
    return (await hazardCase(read, caseId)) && (await reachableCase(read, scope, caseId)) !== null;
  }

  /** Only the intake post is told so: to others the refusal would say who reported. */
  private async namesReporter(read: Read, { caseId, facts }: SendRequest): Promise<Refusal | null> {
    const { identityKeys } = this.parts;
    if (identityKeys === null) return null;
    const said = textsIn(facts).join('\n');
    const named = tellingWords(await readReporter(read, identityKeys, caseId)).some((word) => said.includes(word));
    return named ? refuse('act.facts-invalid', saysWho) : null;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function rewardRefusal(read: Read, caseId: string): Promise<Refusal | null> {
  const matter = await sameMatter(read, caseId);
  const why = matter === null ? null : unrewarded(matter.report, { known: matter.knownBefore, others: matter.others });
  return why === null ? null : refuse('act.guard', unrewardedReasons[why]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const unrewardedReasons = {
  'known-before': { code: 'guard.known-before', zh: '举报前该隐患已经立案，不予奖励', en: 'The hazard had a case before the report came; it is not rewarded' },
  'not-first': { code: 'guard.not-first', zh: '同一事项已有他人举报在先，奖励最先举报的人', en: 'Somebody reported the same matter before; the first reporter is rewarded' },
} as const satisfies Record<string, Reason>;

const noCaseToJoin: Reason = { code: 'facts.unknown-case', subject: 'hazard.joins', zh: '没有这个隐患案卷，或不在您的管辖范围内', en: 'There is no such case of a hazard, or it is outside your scope' };

const noEnterprise: Reason = { code: 'facts.unknown-organisation', subject: 'hazard.opens.enterprise', zh: '没有这个企业，或不在您的管辖范围内', en: 'There is no such enterprise, or it is outside your scope' };

const saysWho: Reason = {
  code: 'facts.name-reporter',
  zh: '内容含有举报人的姓名、电话或其他身份信息，会进入案卷记录；请删去后再提交',
  en: 'The text holds the name, telephone number or something else of the reporter, and would enter the record; leave it out',
};

import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import { pageOf } from '../../cases/cursor.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { refusePlan } from '../../supervision-plans/plan-refusal.js';
import { supervisionPlanOf, supervisionPlans } from '../../supervision-plans/supervision-plans.queries.js';
import { TheCaller } from '../access/access.decorators.js';
import { Paged } from '../http/paged.js';
import { pageSize } from '../http/paging.dto.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { planIdIn, planSummary, shownPlan, unlessPlanRefused } from './planning.js';
import { PlanListDto, PlanQueryDto, SupervisionPlanDto } from './supervision-plans.dto.js';

/** Annual supervision plans (年度督办治理计划) for officials: their office’s own, and those of their region once a leader has approved them. */
@ApiTags('supervision-plans')
@ApiBearerAuth()
@Controller(['regulator', 'supervisor'].map((door) => `api/v1/${door}/supervision-plans`))
export class SupervisionPlansController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Plans within the caller’s scope, the newest first. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid')
  async list(@TheCaller() { scope }: Caller, @Query() query: PlanQueryDto): Promise<PlanListDto> {
    const limit = pageSize(query);
    const paged = new Paged('supervision-plans', query);
    const [before] = paged.after('uuid') ?? [null];
    const plans = await supervisionPlans(reading(this.parts.database), scope, { year: query.year ?? null, before, most: limit + 1 });
    return paged.page(pageOf(plans.map(planSummary), limit, ({ id }) => [id]));
  }

  /** One plan: its items with how each hazard stands now, its entries and decisions. */
  @Get(':id')
  @Refuses(...behindDoor, 'supervision-plan.unknown')
  async one(@TheCaller() caller: Caller, @Param('id') path: string): Promise<SupervisionPlanDto> {
    const found = await supervisionPlanOf(reading(this.parts.database), caller.scope, planIdIn(path));
    return shownPlan(this.parts, caller, unlessPlanRefused(found ?? refusePlan('supervision-plan.unknown')));
  }
}

import { Body, Controller, HttpCode, Inject, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { v7 as uuidv7 } from 'uuid';

import type { LocalDate } from '../../domain/calendar/local-date.js';
import type { PlannedItem } from '../../domain/supervision-plan/plan-items.js';
import { inTransaction, type Tx } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { addItem, beginPlan, changeItem, decidePlan, dropItem, publishPlan, type Planner, type Written } from '../../supervision-plans/write-plan.js';
import { TheCaller } from '../access/access.decorators.js';
import { once, Repeatable, TheRepetition, type Repetition } from '../http/repeatable.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { planIdIn, plannerOf, shownPlan, unlessPlanRefused } from './planning.js';
import { AddPlanItemDto, BeginPlanDto, ChangePlanItemDto, PlanReasonsDto, PublishPlanDto, SupervisionPlanDto } from './supervision-plans.dto.js';

const ofAPlan = [...behindDoor, 'request.invalid', 'supervision-plan.unknown', 'supervision-plan.not-yours'];
const ofAnItem = [...ofAPlan, 'supervision-plan.unit-unfit', 'supervision-plan.day-outside'];

/** The office draws a plan up, amends it by entries, and publishes it; a leader decides. */
@ApiTags('supervision-plans')
@ApiBearerAuth()
@Controller('api/v1/supervisor/supervision-plans')
export class WritePlansController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Begins the plan of a year and a region. */
  @Post()
  @Repeatable()
  @Refuses(...behindDoor, 'request.invalid', 'supervision-plan.region-outside', 'supervision-plan.year-past', 'supervision-plan.taken', 'supervision-plan.not-yours', 'key.reused')
  begin(@TheCaller() caller: Caller, @Body() { year, region }: BeginPlanDto, @TheRepetition() repetition: Repetition): Promise<SupervisionPlanDto> {
    return this.written(caller, (tx, planner) => once(tx, repetition, planner.at, () => beginPlan(tx, { id: uuidv7(), year, region: region ?? planner.scope.region }, planner)));
  }

  /** Adds a hazard. One that the plan before holds and that is not delisted is carried over by this, with its original year and day. */
  @Post(':id/items')
  @Repeatable()
  @Refuses(...ofAnItem, 'supervision-plan.case-unfit', 'supervision-plan.item-taken', 'key.reused')
  add(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { caseId, level, leadUnit, responsibleUnit, plannedOn, reasons }: AddPlanItemDto, @TheRepetition() repetition: Repetition): Promise<SupervisionPlanDto> {
    const item = { caseId: caseId.toLowerCase(), level, leadUnit: leadUnit.toLowerCase(), responsibleUnit: responsibleUnit.toLowerCase(), plannedOn: plannedOn as LocalDate, reasons };
    return this.written(caller, (tx, planner) => once(tx, repetition, planner.at, () => addItem(tx, planIdIn(id), item, planner)));
  }

  /** Changes what the plan says of an item, by an entry. */
  @Post(':id/items/:item/change')
  @HttpCode(200)
  @Refuses(...ofAnItem, 'supervision-plan.item-unknown')
  change(@TheCaller() caller: Caller, @Param('id') id: string, @Param('item', ParseIntPipe) item: number, @Body() { reasons, ...said }: ChangePlanItemDto): Promise<SupervisionPlanDto> {
    const change = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<PlannedItem>;
    return this.written(caller, (tx, planner) => changeItem(tx, planIdIn(id), { item, reasons, change }, planner));
  }

  /** Drops an item, by an entry. What was approved or carried over stays until it is delisted. */
  @Post(':id/items/:item/drop')
  @HttpCode(200)
  @Refuses(...ofAPlan, 'supervision-plan.item-unknown', 'supervision-plan.item-stays')
  drop(@TheCaller() caller: Caller, @Param('id') id: string, @Param('item', ParseIntPipe) item: number, @Body() { reasons }: PlanReasonsDto): Promise<SupervisionPlanDto> {
    return this.written(caller, (tx, planner) => dropItem(tx, planIdIn(id), { item, reasons }, planner));
  }

  /** A leader approves what was entered since the last approval. Refused while an item of the plan before is missing. */
  @Post(':id/approve')
  @HttpCode(200)
  @Refuses(...ofAPlan.filter((code) => code !== 'request.invalid'), 'supervision-plan.not-leader', 'supervision-plan.own-draft', 'supervision-plan.nothing-new', 'supervision-plan.carry-over-missing')
  approve(@TheCaller() caller: Caller, @Param('id') id: string): Promise<SupervisionPlanDto> {
    return this.written(caller, (tx, planner) => decidePlan(tx, planIdIn(id), null, planner));
  }

  /** A leader returns what was entered since the last approval. */
  @Post(':id/return')
  @HttpCode(200)
  @Refuses(...ofAPlan, 'supervision-plan.not-leader', 'supervision-plan.nothing-new')
  return(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { reasons }: PlanReasonsDto): Promise<SupervisionPlanDto> {
    return this.written(caller, (tx, planner) => decidePlan(tx, planIdIn(id), reasons, planner));
  }

  /** Puts on record that what was approved last is before the public. */
  @Post(':id/publish')
  @HttpCode(200)
  @Refuses(...ofAPlan, 'supervision-plan.not-approved', 'supervision-plan.published')
  publish(@TheCaller() caller: Caller, @Param('id') id: string, @Body() { channel }: PublishPlanDto): Promise<SupervisionPlanDto> {
    return this.written(caller, (tx, planner) => publishPlan(tx, planIdIn(id), channel, planner));
  }

  private async written(caller: Caller, write: (tx: Tx, planner: Planner) => Promise<Written>): Promise<SupervisionPlanDto> {
    const planner = plannerOf(caller, this.parts);
    const plan = unlessPlanRefused(await inTransaction(this.parts.database, (tx) => write(tx, planner)));
    return shownPlan(this.parts, caller, plan);
  }
}

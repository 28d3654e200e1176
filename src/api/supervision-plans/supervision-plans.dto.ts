import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';

import { listingLevels, type ListingLevel } from '../../domain/hazard/listing-level.js';
import type { ItemStanding } from '../../domain/supervision-plan/plan-items.js';
import { IsLocalDate } from '../http/local-date.decorator.js';
import { PagingDto } from '../http/paging.dto.js';
import { IsText } from '../http/text.decorator.js';
import { NamedUnitDto } from '../http/words.dto.js';

/** How the hazard of an item stands now, by the record of its case. */
export class ItemNowDto {
  /** `proposed` and `listed` as long as a listing is; `over`: closed, unfounded, transferred or closed by order. */
  standing!: ItemStanding;
  caseId!: string;
  number!: number;
  title!: string;
  region!: string | null;
  tags!: string[];
  /** Date of the delisting notice. */
  delistedOn!: string | null;
  nextDue!: string | null;
  overdueDuties!: number;
}

/** From where an item was carried over. */
export class CarriedDto {
  plan!: string;
  item!: number;
}

/** An item of a plan. */
export class PlanItemDto {
  item!: number;
  level!: ListingLevel;
  leadUnit!: NamedUnitDto;
  responsibleUnit!: NamedUnitDto;
  /** Day by which it is to be delisted. */
  plannedOn!: string;
  /** The item of an earlier year that it carries over (跨年度); null where it is new. */
  carried!: CarriedDto | null;
  /** Year and day for which it was first planned. */
  originalYear!: number;
  originalDay!: string;
  /** Null where the case is out of the caller’s reach. */
  now!: ItemNowDto | null;
}

/** A person who has written or decided. */
export class PlannerDto {
  id!: string;
  name!: string;
}

/** What an entry says of an item. */
export class PlannedDto {
  level!: ListingLevel;
  leadUnit!: string;
  responsibleUnit!: string;
  plannedOn!: string;
}

/** One line of a plan as it was entered. */
export class PlanEntryDto {
  entry!: number;
  act!: 'add' | 'change' | 'drop';
  item!: number;
  /** Null where the item was dropped. */
  content!: PlannedDto | null;
  reasons!: string;
  by!: PlannerDto;
  at!: Date;
}

/** That a plan was published. */
export class PlanPublicationDto {
  channel!: string;
  at!: Date;
  by!: PlannerDto;
}

/** A decision of a leader on everything up to an entry. */
export class PlanDecisionDto {
  decision!: number;
  through!: number;
  outcome!: 'approved' | 'returned';
  reasons!: string | null;
  by!: PlannerDto;
  at!: Date;
  published!: PlanPublicationDto | null;
}

/** A supervision plan in a list. */
export class PlanSummaryDto {
  id!: string;
  office!: NamedUnitDto;
  region!: string;
  year!: number;
  /** Items that hold by the last approval, and entries that await one. */
  items!: number;
  awaiting!: number;
  approvedAt!: Date | null;
  publishedAt!: Date | null;
}

/** Supervision plans, the newest first. */
export class PlanListDto {
  items!: PlanSummaryDto[];
  /** Cursor of the next page; null on the last. */
  next!: string | null;
}

/** Which plans are listed. */
export class PlanQueryDto extends PagingDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1900)
  @Max(2299)
  year?: number;
}

/** A supervision plan (年度督办治理计划). */
export class SupervisionPlanDto {
  id!: string;
  office!: NamedUnitDto;
  region!: string;
  year!: number;
  begunAt!: Date;
  /** Items that hold by the last approval; nothing before the first. */
  approved!: PlanItemDto[];
  /** Items as they would be with the entries that await an approval. For the office alone; null for everybody else, and where nothing awaits one. */
  drafted!: PlanItemDto[] | null;
  /** Items of the plan before that are not delisted and still have to be carried over. For the office alone. */
  missing!: PlanItemDto[];
  /** Everything that was entered; for the office alone what is not approved yet. */
  entries!: PlanEntryDto[];
  decisions!: PlanDecisionDto[];
}

/** A plan that is to be drawn up. */
export class BeginPlanDto {
  @IsInt()
  @Min(1900)
  @Max(2299)
  year!: number;

  /** Division code of the office’s region or one within it; the office’s own where nothing is said. */
  @IsOptional()
  @Matches(/^\d{6}(\d{3}){0,2}$/)
  region?: string;
}

/** A hazard that is to be supervised. */
export class AddPlanItemDto {
  /** A major hazard of the region that is neither delisted nor over. */
  @IsUUID()
  caseId!: string;

  @IsIn(listingLevels)
  level!: ListingLevel;

  /** Who leads (牵头单位). */
  @IsUUID()
  leadUnit!: string;

  /** Who answers for it (责任单位). */
  @IsUUID()
  responsibleUnit!: string;

  @IsLocalDate()
  plannedOn!: string;

  @IsText(2_000)
  reasons!: string;
}

/** What of an item is to be otherwise; what is not named stays. */
export class ChangePlanItemDto {
  @IsOptional()
  @IsIn(listingLevels)
  level?: ListingLevel;

  @IsOptional()
  @IsUUID()
  leadUnit?: string;

  @IsOptional()
  @IsUUID()
  responsibleUnit?: string;

  @IsOptional()
  @IsLocalDate()
  plannedOn?: string;

  @IsText(2_000)
  reasons!: string;
}

/** Why something is dropped or returned. */
export class PlanReasonsDto {
  @IsText(2_000)
  reasons!: string;
}

/** Where a plan is put before the public. */
export class PublishPlanDto {
  @IsText(200)
  channel!: string;
}

import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

import type { LocalDate } from '../../domain/calendar/local-date.js';
import type { Words } from '../../domain/workflow/words.js';
import type { Reader } from '../../session/caller.js';
import { caseCountsAsOf } from '../../statistics/case-counts.queries.js';
import { onTimeDefinitions } from '../../statistics/on-time-definitions.js';
import { onTimeCounts, type OnTimeCounts, type OnTimeGroup, type OnTimeGrouping } from '../../statistics/on-time.queries.js';
import { rateOf } from '../../statistics/rate.js';
import { ForClients, TheReader } from '../access/access.decorators.js';
import { readingFor } from '../access/reading-for.js';
import { asOfIn } from '../http/as-of.js';
import { periodIn } from '../http/period.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { CaseCountsDto, CaseCountsQueryDto, OnTimeDto, OnTimeFiguresDto, OnTimeGroupDto, OnTimeQueryDto } from './statistics.dto.js';

@ApiTags('statistics')
@ApiBearerAuth()
@Controller(['supervisor', 'regulator', 'integration'].map((door) => `api/v1/${door}/statistics`))
export class StatisticsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** How many cases there are in the caller's scope, by grade, tag or county; with `asOf` how many there were then. Told by the journals. */
  @Get('cases')
  @ForClients('statistics.read')
  @Refuses(...behindDoor, 'client.scope-lacking', 'request.invalid', 'as-of.future')
  async cases(@TheReader() caller: Reader, @Query() query: CaseCountsQueryDto): Promise<CaseCountsDto> {
    const { engine, database } = this.parts;
    const now = engine.parts.clock.now();
    const asOf = asOfIn(query.asOf, now) ?? now;
    const groupBy = query.groupBy ?? 'grade';
    return { asOf: new Date(asOf).toISOString(), groupBy, ...(await caseCountsAsOf(readingFor(database, caller), { scope: caller.scope, asOf, groupBy })) };
  }

  /** How much of what was first due in a period was done in time, by the first date and beside it by the extended one. `definitions` say how. */
  @Get('on-time')
  @ForClients('statistics.read')
  @Refuses(...behindDoor, 'client.scope-lacking', 'request.invalid')
  async onTime(@TheReader() caller: Reader, @Query() query: OnTimeQueryDto): Promise<OnTimeDto> {
    const { clock, rules } = this.parts.engine.parts;
    const { from, to } = periodIn(query) as { from: LocalDate; to: LocalDate };
    const [now, groupBy, duty] = [clock.now(), query.groupBy ?? 'unit', query.duty ?? null];
    const { total, groups } = await onTimeCounts(readingFor(this.parts.database, caller), { scope: caller.scope, from, to, duty, groupBy, now, zone: rules.zone });
    return {
      ...{ from, to, duty, groupBy, at: new Date(now).toISOString() },
      total: figures(total),
      groups: groups.map((group) => this.shown(group, groupBy)),
      definitions: onTimeDefinitions,
    };
  }

  private shown(group: OnTimeGroup, groupBy: OnTimeGrouping): OnTimeGroupDto {
    return { key: group.key, title: this.titleOf(group, groupBy), ...figures(group) };
  }

  private titleOf({ key, name }: OnTimeGroup, groupBy: OnTimeGrouping): Words | null {
    if (groupBy === 'unit') return name === null ? null : { zh: name, en: name };
    if (groupBy === 'region' || key === null) return null;
    return this.parts.engine.parts.registry.all.findLast(({ duties }) => duties.has(key))?.duties.get(key)?.title ?? null;
  }
}

function figures({ due, kept, dueExtended, keptExtended, overdueOpen, lifted, resting, notYetDue, extended }: OnTimeCounts): OnTimeFiguresDto {
  return {
    original: { kept, due, rate: rateOf(kept, due) },
    extended: { kept: keptExtended, due: dueExtended, rate: rateOf(keptExtended, dueExtended) },
    ...{ overdueOpen, lifted, resting, notYetDue, extensions: extended },
  };
}

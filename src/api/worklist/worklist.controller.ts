import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiParam, ApiTags } from '@nestjs/swagger';

import { worklistAsOf } from '../../cases/worklist-as-of.queries.js';
import { worklistOf, type WorklistDuty, type WorklistPage } from '../../cases/worklist.queries.js';
import { personNames } from '../../directory/directory.queries.js';
import { reading } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { doors } from '../access/doors.js';
import { readingFor } from '../access/reading-for.js';
import { daysLeft, dutyTitle, keepingActs, momentAt, type Moment } from '../cases/reckoning.js';
import { asOfIn, notOfThePast } from '../http/as-of.js';
import { Paged } from '../http/paged.js';
import { flag, pageSize } from '../http/paging.dto.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { WorklistDto, WorklistDutyDto, WorklistQueryDto } from './worklist.dto.js';

@ApiTags('worklist')
@ApiBearerAuth()
@ApiParam({ name: 'door', enum: Object.keys(doors) })
@Controller('api/v1/:door/worklist')
export class WorklistController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** What the caller's post owes now, by deadline; with `all=true` what his whole unit owes; with `asOf` what was owed then. */
  @Get()
  @Refuses(...behindDoor, 'request.invalid', 'as-of.future', 'as-of.filter')
  async list(@TheCaller() caller: Caller, @Query() query: WorklistQueryDto): Promise<WorklistDto> {
    const { all, mine, unclaimed, overdue, dueBy = null, grade = null, region = null, level = null, sort = 'due' } = query;
    const { engine, database } = this.parts;
    const asOf = asOfIn(query.asOf, engine.parts.clock.now());
    const moment = momentAt(engine, asOf);
    const paged = new Paged('worklist', query);
    const page = {
      ...wholeIn(caller, { all: flag(all) === true, mine: flag(mine) === true, unclaimed: flag(unclaimed) === true }),
      overdue: flag(overdue),
      now: moment.now,
      dueBy,
      after: paged.after('date', 'uuid', 'integer'),
      limit: pageSize(query),
    };
    for (const name of ['grade', 'region', 'level', 'sort'] as const) if (asOf !== null && query[name] !== undefined) throw notOfThePast(name);
    const read = readingFor(database, caller);
    const { items, next } = paged.page(await (asOf === null ? worklistOf(read, { ...page, grade, region, level, sort }) : worklistAsOf(read, page)));
    const names = await personNames(reading(database), items.flatMap(({ assignee, delegate }) => [assignee, delegate]));
    return { items: items.map((duty) => this.shown(duty, moment, names)), next };
  }

  private shown({ workflow, version, calendar, assignee, delegate, ...duty }: WorklistDuty, { today }: Moment, names: ReadonlyMap<string, string>): WorklistDutyDto {
    const { engine } = this.parts;
    const named = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? '' });
    const one = { name: duty.name, workflow, version };
    const words = { dutyTitle: dutyTitle(engine, one), keptBy: keepingActs(engine, one) };
    return { ...duty, assignee: named(assignee), delegate: named(delegate), ...words, ...daysLeft(engine, calendar, { today, due: duty.due }) };
  }
}

/** Whose duties are meant: those of the post, all of the unit, the caller's own, or those that nobody has taken. */
function wholeIn({ claims: { unit, role, person } }: Caller, { all, mine, unclaimed }: { all: boolean; mine: boolean; unclaimed: boolean }): Pick<WorklistPage, 'unit' | 'role' | 'post' | 'hands'> {
  const hands = mine ? { person } : unclaimed ? 'nobody' : null;
  return { unit, role: all || mine ? null : role, post: role, hands };
}

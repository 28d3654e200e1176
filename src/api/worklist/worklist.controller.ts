import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiParam, ApiTags } from '@nestjs/swagger';

import { worklistAsOf } from '../../cases/worklist-as-of.queries.js';
import { worklistOf, type WorklistDuty, type WorklistPage } from '../../cases/worklist.queries.js';
import { personNames } from '../../directory/directory.queries.js';
import { reading } from '../../platform/db/transaction.js';
import type { Reader } from '../../session/caller.js';
import { ForClients, TheReader } from '../access/access.decorators.js';
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
  @ForClients('worklist.read')
  @Refuses(...behindDoor, 'client.scope-lacking', 'request.invalid', 'as-of.future', 'as-of.filter')
  async list(@TheReader() caller: Reader, @Query() query: WorklistQueryDto): Promise<WorklistDto> {
    const { all, mine, unclaimed, overdue, dueBy = null, grade = null, region = null, level = null, sort = 'due' } = query;
    const { engine, database } = this.parts;
    const asOf = asOfIn(query.asOf, engine.parts.clock.now());
    for (const name of ['grade', 'region', 'level', 'sort'] as const) if (asOf !== null && query[name] !== undefined) throw notOfThePast(name);
    const moment = momentAt(engine, asOf);
    const paged = new Paged('worklist', query);
    const page = {
      ...wholeIn(caller, { all: flag(all) === true, mine: flag(mine) === true, unclaimed: flag(unclaimed) === true }),
      overdue: flag(overdue),
      now: moment.now,
      dueBy,
      limit: pageSize(query),
    };
    const read = readingFor(database, caller);
    const byDate = (): [string, string, number] | null => paged.after('date', 'uuid', 'integer');
    const after = sort === 'level' ? paged.after('integer', 'date', 'uuid', 'integer') : byDate();
    const found = asOf === null ? worklistOf(read, { ...page, grade, region, level, sort, after }) : worklistAsOf(read, { ...page, after: byDate() });
    const { items, next } = paged.page(await found);
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

/** Whose duties are meant: those of the post (an importer's are all of its unit), all of the unit, the caller's own, or those that nobody has taken. */
function wholeIn({ kind, claims }: Reader, { all, mine, unclaimed }: { all: boolean; mine: boolean; unclaimed: boolean }): Pick<WorklistPage, 'unit' | 'role' | 'post' | 'hands'> {
  const { unit, role } = claims;
  const hands = mine ? { person: kind === 'person' ? claims.person : claims.client } : unclaimed ? 'nobody' : null;
  return { unit, role: all || mine || role === 'importer' ? null : role, post: role, hands };
}

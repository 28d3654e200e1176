import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { v7 as uuidv7 } from 'uuid';

import type { LocalDate } from '../../domain/calendar/local-date.js';
import { periodOf, periodsOf } from '../../domain/self-inspection/check-period.js';
import { inTransaction, type Tx } from '../../platform/db/transaction.js';
import { makeList } from '../../self-inspection/check-lists.js';
import { checkListsOf, listsWithRuns, type CheckList } from '../../self-inspection/check-lists.queries.js';
import type { Caller } from '../../session/caller.js';
import { TheCaller } from '../access/access.decorators.js';
import { readingFor } from '../access/reading-for.js';
import { once, Repeatable, TheRepetition, type Repetition } from '../http/repeatable.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { behindDoor, Refuses } from '../problems/refuses.js';
import { keeperOf, unlessCheckRefused } from './checking.js';
import { CheckListDto, DueRunDto, MakeCheckListDto } from './self-inspection.dto.js';

/** The check-lists of an enterprise, one for each post (一岗一清单). */
@ApiTags('self-inspection')
@ApiBearerAuth()
@Controller('api/v1/enterprise/check-lists')
export class CheckListsController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  /** Makes a check-list. It is not edited afterwards: another one replaces it. */
  @Post()
  @Repeatable()
  @Refuses(...behindDoor, 'request.invalid', 'check-list.invalid', 'check-list.unknown', 'key.reused')
  async make(@TheCaller() caller: Caller, @Body() { replaces, items, beginsOn, ...list }: MakeCheckListDto, @TheRepetition() repetition: Repetition): Promise<CheckListDto> {
    const keeper = keeperOf(caller, this.parts);
    const given = items.map(({ item, source, clause }) => ({ item, source, clause: clause ?? null }));
    const made = { ...list, id: uuidv7(), enterprise: keeper.enterprise, beginsOn: beginsOn as LocalDate, endsOn: null, items: given };
    const make = (tx: Tx) => once(tx, repetition, keeper.at, () => makeList(tx, made, replaces?.toLowerCase() ?? null, keeper));
    return shown(unlessCheckRefused(await inTransaction(this.parts.database, make)));
  }

  /** Every check-list of the enterprise, the newest first. */
  @Get()
  @Refuses(...behindDoor)
  async list(@TheCaller() caller: Caller): Promise<CheckListDto[]> {
    return (await checkListsOf(readingFor(this.parts.database, caller), keeperOf(caller, this.parts).enterprise)).map(shown);
  }

  /** Runs that are owed now, by the day on which they are due: those of the present periods, and those of past ones that were never done. */
  @Get('due')
  @Refuses(...behindDoor)
  async due(@TheCaller() caller: Caller): Promise<DueRunDto[]> {
    const { today } = keeperOf(caller, this.parts);
    const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 8)}01` as LocalDate;
    const lists = await listsWithRuns(readingFor(this.parts.database, caller), caller.scope, { from, to: today });
    const owed = lists.flatMap(({ id, title, position, owedBy, runs, ...list }) => {
      const done = new Set(runs.map((run) => run.from));
      const periods = periodsOf(list, { from: periodOf(list.frequency, from).from, through: today }).filter((period) => !done.has(period.from));
      return periods.map((period) => ({ list: id, title, position, owedBy, from: period.from, due: period.due, overdue: period.due < today }));
    });
    return owed.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  }
}

function shown({ enterprise: _, ...list }: CheckList): CheckListDto {
  return list;
}

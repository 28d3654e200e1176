import { addNaturalDays, type LocalDate } from '../domain/calendar/local-date.js';
import { periodOf, periodsOf } from '../domain/self-inspection/check-period.js';
import type { Reason } from '../domain/workflow/refusal.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Tx } from '../platform/db/transaction.js';
import { checkListOf, checkRunOf, type CheckList, type CheckRun } from './check-lists.queries.js';
import { endList, insertList, insertRun, type NewCheckList, type NewRun, type Writing } from './check-lists.store.js';
import { refuseCheck, type CheckRefusal } from './check-refusal.js';

/** Who writes: somebody in a post of the enterprise. */
export interface Keeper extends Writing {
  enterprise: string;
  role: Role;
}

/**
 * Enters a check-list (令16 articles 5 to 13: regular inspection). With `replaces` that list ends the day before this one begins. Refuses a list that
 * begins in the past, so that nobody is held to runs that he could not know of.
 */
export async function makeList(tx: Tx, list: NewCheckList, replaces: string | null, keeper: Keeper): Promise<CheckList | CheckRefusal> {
  if (list.beginsOn < keeper.today) return refuseCheck('check-list.invalid', [inPast(list.beginsOn, keeper.today)]);
  if (replaces !== null) {
    const old = await checkListOf(tx, keeper.enterprise, replaces);
    if (old === null) return refuseCheck('check-list.unknown');
    const lastDay = addNaturalDays(list.beginsOn, -1);
    await endList(tx, replaces, lastDay < old.beginsOn ? old.beginsOn : lastDay);
  }
  await insertList(tx, list, keeper);
  return (await checkListOf(tx, keeper.enterprise, list.id)) as CheckList;
}

/** A run as it is filled in: the day names its period. */
export type FilledRun = Omit<NewRun, 'period'> & { day: LocalDate };

/**
 * Enters the run of a period. Every item has one result; one that is not in order was rectified at once, with evidence of before and after, or is reported.
 * A run may be filled late, and is then on record as late; of each period there is one.
 */
export async function fillRun(tx: Tx, { day, ...run }: FilledRun, keeper: Keeper): Promise<CheckRun | CheckRefusal> {
  const list = await checkListOf(tx, keeper.enterprise, run.list);
  if (list === null) return refuseCheck('check-list.unknown');
  if (list.owedBy !== keeper.role) return refuseCheck('check-list.not-yours');
  const { from } = periodOf(list.frequency, day);
  const period = periodsOf(list, { from: day, through: keeper.today }).find((one) => one.from === from);
  if (period === undefined) return refuseCheck('check-run.not-due');
  const faults = resultFaults(list, run);
  if (faults.length > 0) return refuseCheck('check-run.invalid', faults);
  if (!(await insertRun(tx, { ...run, period }, keeper))) return refuseCheck('check-run.taken');
  return (await checkRunOf(tx, keeper.enterprise, run.id)) as CheckRun;
}

function resultFaults({ items }: CheckList, { results }: Pick<NewRun, 'results'>): Reason[] {
  const given = results.map(({ ordinal }) => ordinal);
  const missing = items.filter(({ ordinal }) => !given.includes(ordinal)).map(({ ordinal }) => ordinal);
  const foreign = given.filter((ordinal, index) => given.indexOf(ordinal) !== index || !items.some((item) => item.ordinal === ordinal));
  const faults: Reason[] = [];
  if (missing.length > 0 || foreign.length > 0) {
    const named = [...missing, ...foreign].join('、');
    faults.push({ code: 'check-run.items', subject: 'results', zh: `清单每一项须有且只有一个结果，请核对第${named}项`, en: `Every item has one result and no other item has one; look at ${named}` });
  }
  for (const { ordinal, ok, handling } of results) {
    if (ok === (handling === null)) continue;
    const zh = '不合格项须写明当场整改（整改前后证据）或上报隐患之一，合格项不填';
    const en = 'An item that is not in order is either rectified, with evidence of before and after, or reported; one that is in order is neither';
    faults.push({ code: 'check-run.handling', subject: `results.${ordinal}`, zh, en });
  }
  return faults;
}

function inPast(found: LocalDate, today: LocalDate): Reason {
  return { code: 'check-list.in-past', subject: 'beginsOn', zh: `起用日期${found}早于今天${today}`, en: `The list begins on ${found}, before today, ${today}` };
}

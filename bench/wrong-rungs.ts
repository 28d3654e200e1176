import type { Pool } from 'pg';

import type { LocalDate } from '../src/domain/calendar/local-date.js';
import { ladderOf } from '../src/domain/duty/rule-pack.js';
import { planRungs } from '../src/domain/ladder/plan-rungs.js';
import { allRecords, calendarOf, examine, packOf, verifyRecord, type CaseRecord, type EngineParts } from '../src/engine/index.js';

/** What is wrong with the rungs of a whole database. */
export interface RungsLookedAt {
  cases: number;
  fired: number;
  wrong: string[];
  /** What verify and doctor find. */
  faults: string[];
}

/** A duty as it stood when a rung of it fired. */
interface Stood {
  limit: string;
  due: LocalDate;
  openedOn: LocalDate;
  plannedOn: LocalDate;
  plannedFrom: number;
}

/** Looks at every fired rung by its journal: by the rules that held at its entry it was due, and none below it fired later for that date. */
export async function wrongRungs(pool: Pool, parts: EngineParts): Promise<RungsLookedAt> {
  const looked: RungsLookedAt = { cases: 0, fired: 0, wrong: [], faults: [] };
  for await (const record of allRecords(pool)) {
    looked.cases += 1;
    looked.fired += record.fired.length;
    looked.wrong.push(...wrongIn(parts, record));
    looked.faults.push(...[...verifyRecord(parts, record), ...examine(parts, record)].map(({ code, found }) => `${code} ${record.caseId}: ${found}`));
  }
  return looked;
}

function wrongIn({ rules }: EngineParts, { caseId, entries }: CaseRecord): string[] {
  const duties = new Map<number, Stood>();
  let kept = { pack: '', calendar: '' };
  return entries.flatMap(({ entry }) => {
    kept = entry.rules ?? (entry.header === undefined ? kept : { pack: entry.header.pack, calendar: entry.header.calendar });
    const { fired } = entry;
    const duty = fired && duties.get(fired.duty);
    const wrong: string[] = [];
    if (fired !== undefined && duty !== undefined) {
      const calendar = calendarOf(rules, kept.calendar);
      const planned = planRungs({ ladder: ladderOf(packOf(rules, kept.pack), duty.limit), ...duty, calendar }).find(({ rung }) => rung === fired.rung);
      if (planned === undefined || planned.index < duty.plannedFrom || planned.at > Date.parse(entry.at)) wrong.push(`${caseId} entry ${entry.seq}: ${fired.rung}`);
    }
    for (const { duty: number, limit, due } of entry.opened) duties.set(number, { limit, due, openedOn: entry.today, plannedOn: entry.today, plannedFrom: 0 });
    for (const { duty: number, due, plannedOn, plannedFrom } of entry.moved) duties.set(number, { ...(duties.get(number) as Stood), due, plannedOn, plannedFrom });
    return wrong;
  });
}

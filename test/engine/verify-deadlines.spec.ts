import type { PoolClient } from 'pg';

import { canonicalJson } from '../../src/domain/journal/canonical-json.js';
import type { JournalEntry } from '../../src/domain/journal/entry.js';
import { builtInRules } from '../../src/built-in-rules.js';
import { digest, verifyDeadlines } from '../../src/engine/index.js';
import { applyCalendar } from '../../src/rules/calendar-changes.js';
import { useTestDatabase } from '../support/database.js';
import type { LiveEngine } from '../support/engine.js';
import { closing, decision, liveWithRules } from '../support/rules.js';

/** A hazard that is to be graded by 5 March 2026 (entry 1), and by 9 March since its region closed for two days (entry 2). */
const database = useTestDatabase();
let live: LiveEngine;
let victim: string;
beforeAll(async () => {
  const opened = await liveWithRules(database().db);
  live = opened.live;
  victim = (await live.opens('inspector', 'hazard.discover')).caseId;
  await applyCalendar(opened.rules, live.engine.parts, { region: '370200', text: closing('2026-03-04', '2026-03-05') }, decision);
});

type Path = readonly (string | number)[];

function changed(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[first] = changed(copy[first], rest, to);
  return copy;
}

/** Writes other values into one entry, makes the chain fit again, and lets the tables say the same: what nothing but counting again can find. */
async function forge(sql: PoolClient, seq: number, values: readonly [Path, unknown][]): Promise<void> {
  const { rows } = await sql.query<{ entry: JournalEntry }>('select entry from journal_entry where case_id = $1 order by seq', [victim]);
  let prev = '';
  for (const [index, { entry }] of rows.entries()) {
    const forged = entry.seq === seq ? (values.reduce<unknown>((whole, [path, to]) => changed(whole, path, to), entry) as JournalEntry) : entry;
    const told = { ...forged, ...(index > 0 && { prev }) };
    prev = digest('sha256', canonicalJson(told));
    await sql.query('update journal_entry set entry = $3, hash = $4 where case_id = $1 and seq = $2', [victim, entry.seq, JSON.stringify(told), prev]);
  }
  await sql.query('update case_file set head = $2 where case_id = $1', [victim, prev]);
}

const duty = (sql: PoolClient, assignments: string): Promise<unknown> => sql.query(`update duty set ${assignments} where case_id = $1 and duty = 1`, [victim]);

async function deadlineFaults(tamper: (sql: PoolClient) => Promise<unknown>): Promise<string[]> {
  const faults = await live.faultsAfter(tamper, { victim });
  return [...new Set(faults)].filter((fault) => fault.startsWith('deadline.differs') || fault.startsWith('duty.differs') || fault.startsWith('journal'));
}

describe('verify counts every date again', () => {
  it('and finds nothing where nobody has touched them', async () => {
    expect(await live.faults()).toEqual([]);
    const { entries } = await live.record(victim);
    expect(entries[1]?.entry.moved[0]).toMatchObject({ due: '2026-03-09', entry: { before: '2026-03-05' } });
  });

  it('and names the entry whose first date is another, though chain and tables agree with it', async () => {
    const first = ['opened', 0] as const;
    const tamper = async (sql: PoolClient): Promise<void> => {
      await forge(sql, 1, [
        [[...first, 'due'], '2026-03-25'],
        [[...first, 'dueAt'], '2026-03-25T16:00:00.000Z'],
        [[...first, 'deadline', 'due'], '2026-03-25'],
        [[...first, 'deadline', 'original'], '2026-03-25'],
        [[...first, 'deadline', 'entries', 0, 'due'], '2026-03-25'],
      ]);
      await duty(sql, `original_due = '2026-03-25', deadline = jsonb_set(jsonb_set(deadline, '{original}', '"2026-03-25"'), '{entries,0,due}', '"2026-03-25"')`);
    };
    expect(await deadlineFaults(tamper)).toEqual(['deadline.differs victim 1', 'deadline.differs victim 2']);
  });

  it.each<[string, readonly [Path, unknown][], string | null]>([
    ['the date', [[['due'], '2026-03-12'], [['dueAt'], '2026-03-12T16:00:00.000Z'], [['entry', 'due'], '2026-03-12']], `due = '2026-03-12', due_at = '2026-03-12T16:00:00Z', deadline = jsonb_set(jsonb_set(deadline, '{due}', '"2026-03-12"'), '{entries,1,due}', '"2026-03-12"')`],
    ['how far it was counted', [[['entry', 'counts', 0, 'amount'], 7]], `deadline = jsonb_set(deadline, '{entries,1,counts,0,amount}', '7')`],
    ['the day from which it was counted', [[['entry', 'from'], '2026-02-27']], `deadline = jsonb_set(deadline, '{entries,1,from}', '"2026-02-27"')`],
    ['the date before', [[['entry', 'before'], '2026-03-06']], `deadline = jsonb_set(deadline, '{entries,1,before}', '"2026-03-06"')`],
    ['that it is certain', [[['provisional'], true]], `deadline = jsonb_set(deadline, '{provisional}', 'true')`],
  ])('and names the entry that moved it where somebody changed %s', async (_, values, assignments) => {
    const tamper = async (sql: PoolClient): Promise<void> => {
      await forge(sql, 2, values.map(([path, to]) => [['moved', 0, ...path], to] as const));
      if (assignments !== null) await duty(sql, assignments);
    };
    expect(await deadlineFaults(tamper)).toEqual(['deadline.differs victim 2']);
  });

  it('and says by which rules it could not, where a program lacks them', async () => {
    const record = await live.record(victim);
    const { faults, unknown } = verifyDeadlines(builtInRules(), record.entries.map(({ entry }) => entry));
    expect({ faults, unknown }).toEqual({ faults: [], unknown: [record.calendar] });
  });
});

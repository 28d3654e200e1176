import type { Pool } from 'pg';

import { atTheCap } from '../../domain/duty/move-duty.js';
import { restingUnder } from '../../domain/deadline/move-deadline.js';
import type { NextFiring } from '../../domain/duty/firing.js';
import { endOfLocalDay } from '../../domain/calendar/local-day.js';
import { impliedDuties } from '../../domain/workflow/duties.js';
import type { EngineParts } from '../engine.js';
import { climbOf, standingOf } from '../duty-effects.js';
import { calendarOf, packOf, type RulesInForce } from '../rules-in-force.js';
import type { CaseRecord, DutyRecord } from './read-record.js';

/** Something by which a case could be forgotten. */
export interface Finding {
  code: 'case.unreadable' | 'duty.missing' | 'duty.unexpected' | 'duty.none' | 'duty.without-unit' | 'deadline.wrong' | 'rung.missing' | 'rung.wrong' | 'outbox.stuck' | 'row.orphan';
  caseId: string;
  found: string;
}

/**
 * Examines one case by the invariant: an open case has exactly the duties, deadlines and rungs that its state and its pack imply. Any
 * finding means that somebody could be forgotten; none is expected, ever.
 */
export function examine(parts: Pick<EngineParts, 'registry' | 'rules'>, record: CaseRecord): Finding[] {
  try {
    return findingsIn(parts, record);
  } catch (error) {
    const found = `this program cannot judge the case: ${error instanceof Error ? error.message : String(error)}`;
    return [{ code: 'case.unreadable', caseId: record.caseId, found }];
  }
}

function findingsIn(parts: Pick<EngineParts, 'registry' | 'rules'>, record: CaseRecord): Finding[] {
  const open = record.duties.filter(({ settledAt }) => settledAt === null);
  const implied = record.machines.flatMap((machine) => impliedDuties(parts.registry, machine, record.parties));
  const held = new Set(open.map(({ key }) => key));
  const expected = new Set(implied.map(({ key }) => key));
  const finding = (code: Finding['code'], found: string): Finding => ({ code, caseId: record.caseId, found });
  const findings = [
    ...implied.filter(({ key }) => !held.has(key)).map(({ key }) => finding('duty.missing', `the state implies the duty ${key}, nobody owes it`)),
    ...open.filter(({ key }) => !expected.has(key)).map(({ key }) => finding('duty.unexpected', `the duty ${key} is owed, no state implies it`)),
    ...implied.flatMap((duty) => {
      const { fixed } = duty;
      const on = open.find(({ key }) => key === duty.key);
      return fixed === null || on === undefined || on.due === fixed ? [] : [finding('deadline.wrong', `the duty ${duty.key} is due ${on.due}, the document that its machine keeps says ${fixed}`)];
    }),
    ...open.flatMap((duty) => examineDuty(parts, duty, record).map(([code, found]) => finding(code, found))),
  ];
  if (record.open && open.length === 0) findings.push(finding('duty.none', 'the case is open and nobody owes anything'));
  return findings;
}

function examineDuty(parts: Pick<EngineParts, 'rules'>, duty: DutyRecord, record: CaseRecord): [Finding['code'], string][] {
  const found: [Finding['code'], string][] = [];
  if (duty.unit === null) found.push(['duty.without-unit', `no organisation owes the duty ${duty.key}`]);
  const ends = new Date(endOfLocalDay(duty.due, packOf(parts.rules, duty.pack).zone)).toISOString();
  if (ends !== duty.dueAt) found.push(['deadline.wrong', `the duty ${duty.key} is due ${duty.due}, its instant says ${duty.dueAt}`]);
  if (duty.rungAt === null) return [...found, ['rung.missing', `the duty ${duty.key} has no next rung`]];
  const expected = expectedStanding(parts.rules, duty, record);
  const [set, said] = [standing(duty.rung, duty.repeat, duty.rungAt), expected && standing(expected.rung, expected.repeat, new Date(expected.at).toISOString())];
  if (set !== said) found.push(['rung.wrong', `next for ${duty.key} is ${set}; by its ladder and what has fired it is ${said ?? 'none'}`]);
  return found;
}

function standing(rung: number, repeat: number, at: string): string {
  return `rung ${rung + 1} at ${at}${repeat > 0 ? `, repeat ${repeat}` : ''}`;
}

/** Where a duty must stand by its ladder and what has fired; while its count rests, at the end of the longest pause. */
function expectedStanding(rules: RulesInForce, duty: DutyRecord, record: CaseRecord): NextFiring | null {
  const calendar = calendarOf(rules, record.calendar);
  const resting = restingUnder(duty.deadline);
  if (resting !== null) return atTheCap(resting.until, duty.plannedFrom, calendar);
  const last = record.fired.findLast((one) => one.duty === duty.duty && one.deadlineVersion === duty.deadlineVersion);
  return standingOf(climbOf(rules, calendar, duty), last === undefined ? null : { ...last, at: Date.parse(last.at) });
}

/** Rows that belong to no case: what is left when somebody removes a case by hand. */
export async function orphans(pool: Pool): Promise<Finding[]> {
  const tables = ['workflow_instance', 'duty', 'journal_entry', 'fired_rung', 'outbox_message', 'document', 'accountability_record', 'accountability_correction', 'report_part', 'report_link'];
  const { rows } = await pool.query<{ table: string; case_id: string }>(
    tables
      .map((table) => `select distinct '${table}' as table, case_id from ${table} t where not exists (select 1 from case_file c where c.case_id = t.case_id)`)
      .join(' union all '),
  );
  return rows.map(({ table, case_id: caseId }) => ({ code: 'row.orphan', caseId, found: `rows in ${table} belong to no case` }));
}

/** Messages that were tried many times in vain. */
export async function stuckMessages(pool: Pool): Promise<Finding[]> {
  const { rows } = await pool.query<{ case_id: string; seq: number; topic: string; last_error: string | null }>(
    'select case_id, seq, topic, last_error from outbox_message where delivered_at is null and attempts >= 10 order by case_id, seq',
  );
  return rows.map(({ case_id: caseId, seq, topic, last_error: error }) => ({
    code: 'outbox.stuck',
    caseId,
    found: `the message “${topic}” of entry ${seq} cannot be delivered: ${error ?? 'no error noted'}`,
  }));
}

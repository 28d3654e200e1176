import { localDate } from '../../src/domain/calendar/local-date.js';
import type { PoolClient } from 'pg';

import { checkBoot, type RulesInForce } from '../../src/engine/index.js';
import { compileRegistry, workflowKey } from '../../src/domain/workflow/registry.js';
import { builtInRules } from '../../src/built-in-rules.js';
import { definitions } from '../../workflows/index.js';
import { useTestDatabase } from '../support/database.js';
import { LiveEngine, released } from '../support/engine.js';

const database = useTestDatabase();
let live: LiveEngine;
/** Graded major; four duties are owed in it. */
let major: string;
/** One duty is owed in it: to grade the hazard. */
let found: string;
let closed: string;

beforeAll(async () => {
  live = new LiveEngine(database().db);
  const opened = [await live.opens('inspector', 'hazard.discover'), await live.opens('inspector', 'hazard.discover'), await live.opens('inspector', 'hazard.discover')];
  [major, found, closed] = opened.map(({ caseId }) => caseId) as [string, string, string];
  await live.does(major, 'regulator', 'hazard.grade-major');
  await live.does(closed, 'regulator', 'hazard.dismiss');
  await live.later(1);
});

/** What doctor finds after this; what verify finds is left out. */
async function findingsAfter(tamper: (sql: PoolClient) => Promise<unknown>): Promise<string[]> {
  const faults = await live.faultsAfter(tamper, { major, found, closed });
  return [...new Set(faults)].filter((line) => !/^(journal|replay|snapshot|duty\.differs|rung\.differs|case\.differs|seal)/.test(line)).sort();
}

const on =
  (caseId: () => string, text: string) =>
  (sql: PoolClient): Promise<unknown> =>
    sql.query(text, [caseId()]);

const inMajor = (text: string) => on(() => major, text);
const inFound = (text: string) => on(() => found, text);
const inClosed = (text: string) => on(() => closed, text);

const order = `where case_id = $1 and name = 'order.serve'`;

describe('doctor', () => {
  it('finds nothing where every open case has exactly what its state and its pack imply', async () => {
    expect((await live.record(major)).duties.filter(({ settledAt }) => settledAt === null)).toHaveLength(5);
    expect((await live.record(closed)).open).toBe(false);
    expect(await findingsAfter(async () => undefined)).toEqual([]);
  });

  it.each<[string, string, (sql: PoolClient) => Promise<unknown>, string[]]>([
    ['duty.missing', 'a duty that somebody settled by hand', inMajor(`update duty set settled_at = opened_at, outcome = 'kept', next_rung_at = null ${order}`), ['duty.missing major']],
    ['duty.missing', 'a duty that somebody deleted', inMajor(`delete from duty ${order}`), ['duty.missing major']],
    ['duty.missing', 'a state that somebody changed', inMajor(`update workflow_instance set snapshot = jsonb_set(snapshot, '{value}', '{"handling":{"major":"closing"}}') where case_id = $1 and instance = 1`), [
      'duty.missing major',
      'duty.unexpected major',
    ]],
    ['duty.unexpected', 'a duty that no state implies', inMajor(`update duty set key = '1/order.forget' ${order}`), ['duty.missing major', 'duty.unexpected major']],
    ['duty.unexpected', 'a duty that is still owed in a closed case', inClosed(`update duty set settled_at = null, outcome = null, next_rung_at = due_at where case_id = $1`), [
      'duty.unexpected closed',
      'rung.wrong closed',
    ]],
    ['duty.none', 'an open case in which nobody owes anything', inFound('delete from duty where case_id = $1'), ['duty.missing found', 'duty.none found']],
    ['duty.none', 'a closed case that somebody opened', inClosed('update case_file set open = true where case_id = $1'), ['duty.none closed']],
    ['duty.without-unit', 'a duty that no organisation owes', inMajor(`update duty set unit_id = null ${order}`), ['duty.without-unit major']],
    ['deadline.wrong', 'a deadline that does not end with its day', inMajor(`update duty set due_at = due_at + interval '1 millisecond' ${order}`), ['deadline.wrong major']],
    ['deadline.wrong', 'a deadline that was put off, and its rungs with it', inMajor(`update duty set due = due + 1, next_rung_at = next_rung_at + interval '1 day' ${order}`), [
      'deadline.wrong major',
    ]],
    ['rung.wrong', 'a rung that was put off', inMajor(`update duty set next_rung_at = next_rung_at + interval '1 millisecond' ${order}`), ['rung.wrong major']],
    ['rung.wrong', 'a rung that was passed over', inMajor(`update duty set next_rung = 2, next_rung_at = '2026-03-19T16:00:00Z' ${order}`), ['rung.wrong major']],
    ['rung.wrong', 'a rung that is to fire again', inFound(`update duty set next_rung = 0, next_rung_at = '2026-03-02T16:00:00Z' where case_id = $1`), ['rung.wrong found']],
    ['rung.wrong', 'a rung that was counted as a repeat', inFound('update duty set next_repeat = 1 where case_id = $1'), ['rung.wrong found']],
    ['rung.wrong', 'a fired rung that the ladder does not have', inFound(`update fired_rung set rung = 'thunder' where case_id = $1`), ['rung.wrong found']],
    ['rung.wrong', 'a fired rung that was removed', inFound('delete from fired_rung where case_id = $1'), ['rung.wrong found']],
    ['rung.wrong', 'a deadline that was put off with all that belongs to it but its rung', inFound(`update duty set due = due + 30, due_at = due_at + interval '30 days' where case_id = $1`), [
      'rung.wrong found',
    ]],
    ['case.unreadable', 'a duty of a pack that this program lacks', inMajor(`update duty set pack = 'national@9' ${order}`), ['case.unreadable major']],
    ['case.unreadable', 'a limit that the pack lacks', inMajor(`update duty set limit_name = 'order.forget' ${order}`), ['case.unreadable major']],
    ['case.unreadable', 'a machine that this program lacks', inMajor('update workflow_instance set version = 9 where case_id = $1'), ['case.unreadable major']],
    ['outbox.stuck', 'a message that was tried ten times', inMajor('update outbox_message set delivered_at = null, attempts = 10 where case_id = $1 and seq = 2'), ['outbox.stuck major']],
    ['row.orphan', 'a case without its file', inFound('delete from case_file where case_id = $1'), ['row.orphan found']],
  ])('names as %s %s', async (_, __, tamper, findings) => {
    expect(await findingsAfter(tamper)).toEqual(findings.sort());
  });

  it('tells an undelivered message from one that is merely late', async () => {
    expect(await findingsAfter(inMajor('update outbox_message set delivered_at = null, attempts = 9 where case_id = $1'))).toEqual([]);
    expect(await findingsAfter(inMajor('update outbox_message set attempts = 10 where case_id = $1'))).toEqual([]);
  });

  it('names a duty without a next rung, which the database does not let happen', async () => {
    const forgotten = inMajor(`update duty set next_rung_at = null ${order}`);

    await expect(findingsAfter(forgotten)).rejects.toThrow('duty_check1');
    expect(
      await findingsAfter(async (sql) => {
        await sql.query('alter table duty drop constraint duty_check1');
        await forgotten(sql);
      }),
    ).toEqual(['rung.missing major']);
  });

  it.each(['workflow_instance', 'duty', 'journal_entry', 'fired_rung', 'outbox_message'])('finds what is left of a removed case in %s', async (table) => {
    const others = ['workflow_instance', 'duty', 'journal_entry', 'fired_rung', 'outbox_message', 'case_file'].filter((other) => other !== table);

    expect(
      await findingsAfter(async (sql) => {
        for (const other of others) await sql.query(`delete from ${other} where case_id = $1`, [found]);
      }),
    ).toEqual(['row.orphan found']);
  });

  it.each([
    ['document', `insert into document (case_id, seq, ordinal, instance, kind, title, content, issued_at) values ($1, 1, 0, 1, 'circular', '{}', '{}', now())`],
    ['accountability_record', `insert into accountability_record values ($1, 1, 0, 1, 'circular', 'regulator', null, null, '{}', '[]', now())`],
  ])('finds a %s that belongs to no case', async (_, insert) => {
    expect(await findingsAfter(async (sql) => sql.query(insert, ['00000000-0000-4000-8000-999999999999']))).toEqual(['row.orphan 00000000-0000-4000-8000-999999999999']);
  });
});

describe('the check at start', () => {
  const parts = (more: object = {}): Parameters<typeof checkBoot>[0] => ({ pool: live.pool, registry: released, rules: builtInRules(), ...more });

  it('lets a program start that fits its definitions, rules and database', async () => {
    await expect(checkBoot(parts())).resolves.toBeUndefined();
  });

  it('refuses a program whose definitions differ from those of open cases', async () => {
    const changed = compileRegistry(definitions, Object.fromEntries(definitions.map(({ name, version }) => [workflowKey(name, version), 'changed'])));

    await expect(checkBoot(parts({ registry: changed }))).rejects.toThrow('2 open machines rest on hazard-rectification@1, which this program lacks or has changed');
  });

  it('refuses a program that lacks the pack of open cases, or in whose pack a duty has no limit or no ladder', async () => {
    const usual = builtInRules();
    const pack = usual.packFor({ region: null, industry: null, on: localDate('2026-03-02') });
    const { 'order.serve': _, ...limits } = pack.limits;
    const { leader: __, ...ladders } = pack.ladders;
    const rules: RulesInForce = { ...usual, packs: () => [{ ...pack, key: 'trial@1', limits, ladders }], pack: () => undefined };

    await expect(checkBoot(parts({ rules }))).rejects.toThrow(
      [
        'duban does not start:',
        '  hazard-rectification: the duty “order.serve” has the limit “order.serve”, which pack trial@1 lacks or leads to no ladder',
        '  escalation-decision: the duty “escalation.decide” has the limit “escalation.decide”, which pack trial@1 lacks or leads to no ladder',
        '  accountability: the duty “accountability.decide” has the limit “accountability.decide”, which pack trial@1 lacks or leads to no ladder',
        '  whistleblower-report: the duty “whistle.decide-extension” has the limit “whistle.decide-extension”, which pack trial@1 lacks or leads to no ladder',
        '  whistleblower-report: the duty “whistle.decide-reward” has the limit “whistle.decide-reward”, which pack trial@1 lacks or leads to no ladder',
        '  2 open cases keep rule pack qingdao-3x@1+national@1, which this program lacks',
      ].join('\n'),
    );
  });
});

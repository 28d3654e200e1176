import type { Pool, PoolClient } from 'pg';

import { localDateAt } from '../domain/calendar/local-day.js';
import { addNaturalDays } from '../domain/calendar/local-date.js';
import { fire } from '../domain/duty/firing.js';
import { rungEffects } from '../domain/duty/rung-effects.js';
import { postsOf } from '../domain/duty/rung-subject.js';
import type { RungFacts } from '../domain/ladder/rung-subject.js';
import type { Rung } from '../domain/ladder/ladder.js';
import { clock as clockActor } from '../domain/workflow/actor.js';
import type { Effect } from '../domain/workflow/effects.js';
import { react } from '../domain/workflow/step.js';
import { singly } from './answers.js';
import { composeStep, type Composed, type Composition } from './compose-step.js';
import { isDataFault } from './data-fault.js';
import { climbOf, resume, subjectOf, surroundingsOf } from './duty-effects.js';
import type { EngineParts } from './engine.js';
import { loadCases, type LoadedCase, type LoadedDuty } from './load-cases.js';
import { calendarOf } from './rules-in-force.js';
import type { StepRows } from './step-rows.js';
import { inTransaction } from './transaction.js';
import { writeSteps } from './write-steps.js';

/** The act under which the clock fires a rung. No person or client can send it: no definition has it. */
export const RUNG_ACT = 'duty.rung';

/** The act under which the clock ends a pause that has lasted as long as its pack allows. */
export const PAUSE_END_ACT = 'duty.pause-end';

/**
 * Claims up to `most` cases with a rung due at `now` (UTC ms) and fires one rung of each. The cases are locked, not the duties, in the order
 * in which acts lock them, so that acts and rungs never wait for each other in a circle; cases that another process has claimed are passed over.
 */
const CLAIM = `
select d.case_id, min(d.duty) as duty, bool_or(d.paused_on is not null) as paused
  from (select d.case_id, d.duty, d.paused_on, c.case_id as locked
          from duty d join case_file c on c.case_id = d.case_id
         where d.settled_at is null and d.next_rung_at <= $1
         order by d.next_rung_at limit $2
           for update of c skip locked) d
 group by d.case_id`;

/**
 * Fires what is due and returns how many rungs fired; call again until it returns 0. One transaction, a handful of round trips for all of
 * them. `failed` is told of each rung that cannot fire; the others fire all the same.
 */
export function fireDueRungs(parts: EngineParts, most: number, failed: (error: Error) => void): Promise<number> {
  return inTransaction(parts.pool, (client) => fireClaimed(parts, client, most, failed));
}

async function fireClaimed(parts: EngineParts, client: PoolClient, most: number, failed: (error: Error) => void): Promise<number> {
  const now = parts.clock.now();
  const { rows } = await client.query<{ case_id: string; duty: number; paused: boolean }>({ name: 'engine.claim-rungs', text: CLAIM, values: [new Date(now), most] });
  if (rows.length === 0) return 0;
  const cases = await loadCases(client, rows.map(({ case_id: caseId, paused }) => ({ caseId, actKey: null, duties: paused ? 'ledgers' : 'superiors' })));
  const composed = rows.flatMap(({ case_id: caseId, duty }) => {
    const loaded = cases.get(caseId);
    const due = loaded?.duties.find((one) => one.duty === duty);
    try {
      const one = loaded && due && composeDue(parts, loaded, due, now);
      return one ? [one.rows] : [];
    } catch (error) {
      failed(cannotFire(caseId, error));
      return [];
    }
  });
  return writeFired(client, composed, failed);
}

/** All at once; when the database refuses the rows of one each goes alone, so that one damaged case does not stop the clock of all others. */
async function writeFired(client: PoolClient, steps: readonly StepRows[], failed: (error: Error) => void): Promise<number> {
  const [only] = steps;
  if (only === undefined) return 0;
  await client.query('savepoint rungs');
  try {
    const fired = await writeSteps(client, steps);
    await client.query('release savepoint rungs');
    return fired.size;
  } catch (error) {
    if (!isDataFault(error)) throw error;
    await client.query('rollback to savepoint rungs');
    if (steps.length === 1) {
      failed(cannotFire(only.act.case_id, error));
      return 0;
    }
    const fired = await singly(steps, async (step) => [await writeFired(client, [step], failed)]);
    return fired.reduce((sum, one) => sum + one, 0);
  }
}

function cannotFire(caseId: string, cause: unknown): Error {
  return new Error(`A rung of case ${caseId} cannot fire; see what verify and doctor say of the case`, { cause });
}

/** What has come due for a duty: its rung, or the end of a pause that nobody ended; null when nothing is due any more. */
export function composeDue(parts: ComposingParts, loaded: LoadedCase, duty: LoadedDuty, now: number): Composed | null {
  if (duty.rungAt > now) return null;
  return duty.pausedOn === null ? composeRung(parts, loaded, duty, now) : composeEndOfPause(parts, loaded, duty, now);
}

/** Fires the rung at which a duty stands, by the rules that its case keeps. */
export function composeRung(parts: ComposingParts, loaded: LoadedCase, duty: LoadedDuty, now: number): Composed | null {
  const { rules } = parts;
  const climb = climbOf(rules, calendarOf(rules, loaded.calendar), duty);
  const firing = fire(climb, { rung: duty.rung, repeat: duty.repeat, at: duty.rungAt }, now);
  if (firing === null) return null;
  const rung = climb.ladder.rungs[firing.rung] as Rung;
  const collapsed = firing.collapsed.map((index) => (climb.ladder.rungs[index] as Rung).rung);
  const subject = subjectOf(rules, loaded, duty, { rung, at: now });
  const facts: RungFacts = { rung, repeat: firing.repeat, collapsed, subject };
  return composeClockAct(parts, loaded, { act: RUNG_ACT, instance: duty.instance, facts, now, effects: rungEffects(rung, firing.repeat, subject) }, {
    basis: rung.basis,
    fired: {
      rung: { duty: duty.duty, deadlineVersion: duty.deadlineVersion, rung: rung.rung, repeat: firing.repeat, collapsed },
      next: firing.next,
      dueSince: duty.rungAt,
    },
  });
}

/** The longest pause is over and nobody has ended it: the count goes on from its last day, and whoever owes the duty is told. */
function composeEndOfPause(parts: ComposingParts, loaded: LoadedCase, duty: LoadedDuty, now: number): Composed {
  const { rules } = parts;
  const zone = calendarOf(rules, loaded.calendar).zone;
  const lastDay = addNaturalDays(localDateAt(duty.rungAt, zone), -1);
  const replanned = resume(rules, loaded, duty, { on: lastDay, atCap: true, today: localDateAt(now, zone) });
  const about = { duty: duty.duty, name: duty.name };
  const to = postsOf(['duty-holder', 'supervising-unit'], surroundingsOf(loaded, duty));
  const effects: Effect[] = [{ type: 'notify', params: { template: 'pause-ended', to, about } }];
  return composeClockAct(parts, loaded, { act: PAUSE_END_ACT, instance: duty.instance, facts: about, now, effects }, {
    basis: [],
    replanned: replanned === null ? [] : [replanned],
  });
}

/** What composing an act of the clock needs; no database. */
export type ComposingParts = Pick<EngineParts, 'registry' | 'rules' | 'digestName'>;

interface ClockAct {
  act: string;
  instance: number;
  facts: unknown;
  now: number;
  effects: readonly Effect[];
}

function composeClockAct(
  { registry, rules, digestName }: ComposingParts,
  loaded: LoadedCase,
  { act, instance, facts, now, effects }: ClockAct,
  what: Pick<Composition, 'basis' | 'fired' | 'replanned'>,
): Composed {
  const today = localDateAt(now, calendarOf(rules, loaded.calendar).zone);
  const request = { act, instance, facts, actor: clockActor, at: new Date(now).toISOString(), today };
  return composeStep({ registry, rules, digestName, loaded, request, step: react(registry, loaded.state, request, effects), ...what });
}

/** How many rungs are due at this moment; for readiness and metrics. */
export async function dueRungs({ pool, clock }: { pool: Pool; clock: EngineParts['clock'] }): Promise<number> {
  const { rows } = await pool.query<{ due: number }>(
    'select count(*)::int as due from duty where settled_at is null and next_rung_at <= $1',
    [new Date(clock.now())],
  );
  return rows[0]?.due ?? 0;
}

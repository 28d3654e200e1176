import type { LocalDate } from '../../domain/calendar/local-date.js';
import { localDateAt } from '../../domain/calendar/local-day.js';
import type { Period } from '../../domain/deadline/limit.js';
import { ladderOf } from '../../domain/duty/rule-pack.js';
import type { RungSubject } from '../../domain/ladder/rung-subject.js';
import type { Rung } from '../../domain/ladder/ladder.js';
import type { Role } from '../../domain/workflow/actor.js';
import type { Words } from '../../domain/workflow/words.js';
import { composeDue, type ComposingParts } from '../due-rungs.js';
import type { LoadedCase, LoadedDuty } from '../load-cases.js';
import { packOf } from '../rules-in-force.js';
import { afterStep, type Superiors } from './apply-step.js';
import { dutyTitleIn, foreseen, type ForecastEvent } from './forecast-event.js';
import { suppose, type NotSupposable, type Supposition } from './suppose.js';

export interface ForecastRequest {
  /** From when on nobody acts (UTC ms). */
  now: number;
  superiors: Superiors;
  suppose?: Supposition;
}

/** A duty whose ladder has been climbed: from `next` on its top rung is told again, every so often, until somebody acts. */
export interface ReachedTop {
  duty: number;
  name: string;
  title: Words;
  holder: RungSubject['holder'];
  due: LocalDate;
  rung: string;
  /** The first repeat: UTC, ISO 8601, and its local day. */
  next: string;
  nextOn: LocalDate;
  every: Period;
}

/** What the clock will do to a case while nobody acts, until every ladder is climbed to its top. */
export interface Forecast {
  caseId: string;
  /** The revision of the case from which it was told. */
  revision: number;
  from: string;
  /** IANA zone of the local days. */
  zone: string;
  pack: string;
  calendar: string;
  events: ForecastEvent[];
  tops: ReachedTop[];
}

/**
 * More events than this are a circle of duties that open each other. `duban check` proves that no pack has one; thirteen open duties on ladders of
 * fourteen rungs, each asking two people, are 700.
 */
export const MOST_EVENTS = 2_000;

/**
 * Tells what fires when, to whom and on what basis, if nobody acts: always the duty that is due first, by the functions with which the clock fires it, on
 * a copy of the case in memory. Nothing is written and nothing is locked. `loaded` has the ledgers of its duties. Throws where more than MOST_EVENTS
 * follow.
 */
export function forecast(parts: ComposingParts, loaded: LoadedCase, { now, superiors, suppose: supposed = {} }: ForecastRequest): Forecast | NotSupposable {
  const start = suppose(parts, loaded, supposed, now);
  if ('supposable' in start) return start;
  const events: ForecastEvent[] = [];
  let after = start;
  for (let due = firstDue(after, now); due !== null; due = firstDue(after, now)) {
    if (events.length === MOST_EVENTS) throw new Error(`The forecast of case ${loaded.caseId} passed ${MOST_EVENTS} events: its duties open each other in a circle`);
    const composed = composeDue(parts, after, due.duty, due.at);
    if (composed === null) throw new Error(`Duty ${due.duty.duty} of case ${loaded.caseId} is due and nothing fires`);
    events.push(foreseen(parts, { before: after, duty: due.duty, composed, now, events }));
    after = afterStep(after, composed.rows, superiors);
  }
  const { zone } = parts.rules;
  const { pack, calendar } = start;
  return { caseId: loaded.caseId, revision: loaded.revision, from: new Date(now).toISOString(), zone, pack, calendar, events, tops: after.duties.map((duty) => reachedTop(parts, after, duty)) };
}

/** What a worker that looks at the right moment takes up next: of the duties due at the first instant, the one with the lowest number. */
function firstDue({ duties }: LoadedCase, now: number): { duty: LoadedDuty; at: number } | null {
  const climbing = duties.filter(({ repeat }) => repeat === 0);
  if (climbing.length === 0) return null;
  const at = Math.max(now, Math.min(...climbing.map(({ rungAt }) => rungAt)));
  return { duty: climbing.find(({ rungAt }) => rungAt <= at) as LoadedDuty, at };
}

function reachedTop({ registry, rules }: ComposingParts, loaded: LoadedCase, duty: LoadedDuty): ReachedTop {
  const ladder = ladderOf(packOf(rules, duty.pack), duty.limit);
  const { rung } = ladder.rungs[duty.rung] as Rung;
  const { duty: number, name, unit, owedBy, due, rungAt } = duty;
  const next = { next: new Date(rungAt).toISOString(), nextOn: localDateAt(rungAt, rules.zone), every: ladder.repeat };
  return { duty: number, name, title: dutyTitleIn(registry, loaded, duty), holder: { unit, role: owedBy as Role }, due, rung, ...next };
}

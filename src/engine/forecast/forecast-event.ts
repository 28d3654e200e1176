import type { LocalDate } from '../../domain/calendar/local-date.js';
import { planRungs } from '../../domain/ladder/plan-rungs.js';
import { rungTitles } from '../../domain/duty/rung-effects.js';
import type { RungFacts, RungSubject } from '../../domain/ladder/rung-subject.js';
import type { RungAct } from '../../domain/ladder/ladder.js';
import { isProvisionalRung } from '../../domain/ladder/rung-provisional.js';
import type { Post, Role } from '../../domain/workflow/actor.js';
import type { Registry } from '../../domain/workflow/registry.js';
import type { Basis, Words } from '../../domain/workflow/words.js';
import type { Composed } from '../compose-step.js';
import { PAUSE_END_ACT, type ComposingParts } from '../due-rungs.js';
import { climbOf } from '../duty-effects.js';
import type { LoadedCase, LoadedDuty } from '../load-cases.js';
import { calendarOf } from '../rules-in-force.js';

/** Something that the clock will do if nobody acts. Instants UTC in ISO 8601, dates local. */
export interface ForecastEvent {
  /** Place in the forecast, from 1. */
  number: number;
  at: string;
  date: LocalDate;
  kind: 'rung' | 'pause-end';
  duty: number;
  name: string;
  /** Title of the duty. */
  title: Words;
  holder: RungSubject['holder'];
  /** By when it is due; after the end of a pause, the new date. */
  due: LocalDate;
  /** The rung and what it does; null at the end of a pause. */
  rung: string | null;
  act: RungAct | null;
  what: Words;
  /** Missed rungs that it stands for. */
  collapsed: string[];
  /** Posts that are told, and the instant before which they are not. */
  to: Post[];
  notBefore: string | null;
  decides: RungSubject['decides'];
  acknowledges: RungSubject['acknowledges'];
  basis: readonly Basis[];
  /** Duties that it opens: numbers as they will be if nothing else happens meanwhile. */
  opens: OpenedByClock[];
  /** Whether announcing a year's holidays may still move it. */
  provisional: boolean;
  /** Number of the earlier event that opened the duty or let its count go on; null where it is open and running already. */
  causedBy: number | null;
}

export interface OpenedByClock {
  duty: number;
  name: string;
  title: Words;
  holder: RungSubject['holder'];
  due: LocalDate;
}

/** An event that was composed, with the case and the duty as they stood before it, and what was foreseen so far. */
export interface Occurrence {
  before: LoadedCase;
  duty: LoadedDuty;
  composed: Composed;
  /** When the forecast begins (UTC ms): what is due already is certain. */
  now: number;
  events: readonly ForecastEvent[];
}

const pauseEnded = { zh: '中止期届满，期限继续计算', en: 'The longest pause is over; the count goes on' };

/** Tells what was composed for the clock as an event of the forecast. */
export function foreseen(parts: ComposingParts, occurrence: Occurrence): ForecastEvent {
  const { before, duty, composed, events } = occurrence;
  const { entry } = composed;
  const cause = events.findLast(({ opens, kind, duty: ended }) => opens.some((one) => one.duty === duty.duty) || (kind === 'pause-end' && ended === duty.duty));
  const common = {
    number: events.length + 1,
    ...{ at: entry.at, date: entry.today, duty: duty.duty, name: duty.name },
    title: dutyTitleIn(parts.registry, before, duty),
    holder: { unit: duty.unit, role: duty.owedBy as Role },
    basis: entry.basis,
    opens: openedBy(parts.registry, occurrence),
    causedBy: cause?.number ?? null,
  };
  if (entry.act === PAUSE_END_ACT) return { ...common, ...endOfPause(occurrence) };
  return { ...common, ...rungFired(parts, occurrence, cause?.provisional === true) };
}

type Special = Pick<ForecastEvent, 'kind' | 'due' | 'rung' | 'act' | 'what' | 'collapsed' | 'to' | 'notBefore' | 'decides' | 'acknowledges' | 'provisional'>;

function rungFired(parts: ComposingParts, { before, duty, composed: { entry }, now }: Occurrence, hangsOnProvisional: boolean): Special {
  const { rung, collapsed, subject } = entry.facts as RungFacts;
  const { due, to, notBefore, decides, acknowledges } = subject;
  const climb = climbOf(parts.rules, calendarOf(parts.rules, before.calendar), duty);
  const planned = planRungs(climb).find((one) => one.rung === rung.rung);
  const open = duty.deadline?.provisional === true || (planned !== undefined && isProvisionalRung(climb, planned));
  const provisional = Date.parse(entry.at) > now && (hangsOnProvisional || open);
  return { kind: 'rung', due, rung: rung.rung, act: rung.act, what: rungTitles[rung.act], collapsed, to, notBefore, decides, acknowledges, provisional };
}

/** The last day of a pause is fixed by whoever granted it. */
function endOfPause({ duty, composed: { entry } }: Occurrence): Special {
  const to = entry.effects.flatMap((effect) => (effect.type === 'notify' ? (effect.params.to as Post[]) : []));
  const due = entry.moved.find((moved) => moved.duty === duty.duty)?.due ?? duty.due;
  return { kind: 'pause-end', due, rung: null, act: null, what: pauseEnded, collapsed: [], to, notBefore: null, decides: null, acknowledges: null, provisional: false };
}

function openedBy(registry: Registry, { before, composed: { entry, rows } }: Occurrence): OpenedByClock[] {
  const machines = [...before.state.instances, ...rows.started];
  return entry.opened.map(({ duty, name, instance, unit, owedBy, due }) => {
    const title = titleOf(registry, machines.find((machine) => machine.instance === instance), name);
    return { duty, name, title, holder: { unit, role: owedBy as Role }, due };
  });
}

/** Title of a duty of a case in the definition of its machine. */
export function dutyTitleIn(registry: Registry, { state }: LoadedCase, { instance, name }: Pick<LoadedDuty, 'instance' | 'name'>): Words {
  return titleOf(registry, state.instances.find((machine) => machine.instance === instance), name);
}

function titleOf(registry: Registry, machine: { workflow: string; version: number } | undefined, name: string): Words {
  const rule = machine && registry.find(machine.workflow, machine.version)?.duties.get(name);
  return rule?.title ?? { zh: name, en: name };
}

import type { WorkingCalendar } from '../../../calendar/working-calendar.js';
import type { RulePack } from '../../../duty/rule-pack.js';
import { ClimbBounds, type ClimbBound, type Unbounded } from '../climb-bounds.js';
import type { DutyRule, StateMeta, WorkflowDefinition } from '../../definition.js';
import { nodesOf } from '../paths.js';
import { overConfigurations, type Subject } from '../report.js';

/**
 * From every open configuration, nobody acting, every ladder reaches its top in bounded time, with all that its rungs open: each duty has a bound by every
 * pack. The bound holds for the years that the calendar has announced. A circle of rungs that open each other has none.
 */
export const laddersBounded = overConfigurations(({ packs, calendar, all }, { configurations }) => {
  const open = configurations.filter(({ final }) => !final);
  const duties = distinct(open.flatMap((configuration) => configuration.duties));
  const climbs = packs.flatMap((pack) => climbsOf(duties, { pack, calendar, all }));
  const bounds = climbs.filter(isBound);
  return {
    faults: [...new Set(climbs.flatMap((climb) => ('fault' in climb ? [climb.fault] : [])))],
    shown: `${open.length} open configurations, ${duties.length} duties; ${longest(bounds)?.words.en ?? 'nothing to climb'}`,
  };
});

/** What bounds are computed from: one pack, and the definitions whose machines its rungs start. */
export type Climbing = Pick<Subject, 'calendar' | 'all'> & { pack: RulePack };

/** The bounds of duties by one pack. */
export function climbsOf(duties: readonly DutyRule[], { pack, calendar, all }: Climbing): (ClimbBound | Unbounded)[] {
  const bounds = new ClimbBounds(pack, calendar, limitsHeld(all));
  return duties.flatMap((duty) => bounds.of(duty));
}

/** The longest climb of a program by one pack, from the opening of a duty and from the date of a document; what has no bound is left out. */
export function longestClimbs(all: readonly WorkflowDefinition[], pack: RulePack, calendar: WorkingCalendar): ClimbBound[] {
  const climbs = climbsOf(all.flatMap(dutiesNamed), { pack, calendar, all }).filter(isBound);
  return (['opening', 'document'] as const).flatMap((from) => longest(climbs.filter((climb) => climb.from === from)) ?? []);
}

function isBound(climb: ClimbBound | Unbounded): climb is ClimbBound {
  return !('fault' in climb);
}

function longest(bounds: readonly ClimbBound[]): ClimbBound | null {
  return bounds.reduce<ClimbBound | null>((most, bound) => (most === null || bound.days > most.days ? bound : most), null);
}

function limitsHeld(all: readonly WorkflowDefinition[]): Map<string, Set<string>> {
  return new Map(all.map((definition) => [definition.name, new Set(dutiesNamed(definition).map(({ limit }) => limit))]));
}

function dutiesNamed({ machine }: WorkflowDefinition): DutyRule[] {
  return nodesOf(machine.root).flatMap((node) => [...((node.meta as StateMeta | undefined)?.duties ?? [])]);
}

function distinct(duties: readonly DutyRule[]): DutyRule[] {
  return [...new Map(duties.map((duty) => [`${duty.duty} ${duty.limit} ${duty.dateFrom ?? ''}`, duty])).values()];
}

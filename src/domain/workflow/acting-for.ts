import type { AnyMachineSnapshot } from 'xstate';

import { actsForUnit, whoseActItIs, type UnitsOfCase } from '../access/acting-unit.js';
import type { HandledDuty } from '../duty/handling/handling.js';
import type { Actor, Role } from './actor.js';
import type { CaseState, Instance } from './case-state.js';
import type { ActRule } from './definition.js';
import { dutiesOfSnapshot } from './duties.js';
import type { Reason } from './refusal.js';

/** Why the actor may not perform the act because he acts for another unit than it belongs to; empty where he may. A client of an agency acts for its unit; the command line and the clock for none. */
export function unitReasons({ unit: rule = 'party', title }: ActRule, actor: Actor, units: UnitsOfCase): Reason[] {
  const post = postOf(actor);
  if (post === null || actsForUnit(rule, post, units)) return [];
  const { zh, en } = whoseActItIs(rule, post.role);
  return [{ code: 'act.not-your-unit', zh: `“${title.zh}”${zh}`, en: `“${title.en}” ${en}` }];
}

function postOf(actor: Actor): { role: Role; unit: string } | null {
  if (actor.kind === 'clock' || actor.unit === undefined || actor.role === 'importer') return null;
  return { role: actor.role, unit: actor.unit };
}

/** The units of a case as one of its machines, live, has them. A duty that was handed over is owed by the unit that has it now as well. */
export function unitsAround(state: CaseState, { instance, snapshot }: { instance: Instance; snapshot: AnyMachineSnapshot }, handled: readonly HandledDuty[] = []): UnitsOfCase {
  const implied = dutiesOfSnapshot(instance, snapshot, state.parties).map(({ unit }) => unit);
  const owing = [...implied, ...handled.filter((duty) => duty.instance === instance.instance).map(({ unit }) => unit)];
  const { body } = snapshot.context as { body?: unknown };
  const named = [...owing, body].filter((unit): unit is string => typeof unit === 'string' && unit !== '');
  return { parties: state.parties, named, proposers: proposersOf(state, instance) };
}

/** The units of a case for an act that starts a machine of its own. */
export function unitsBefore({ parties }: CaseState): UnitsOfCase {
  return { parties, named: [], proposers: [] };
}

/** The act that starts a machine is remembered with both: the machine that it moved and the one that it started. */
function proposersOf({ performers }: CaseState, { instance, starter }: Instance): string[] {
  if (starter === null) return [];
  return performers.flatMap(({ unit, instances }) => (unit !== null && instances.includes(instance) && instances.includes(starter) ? [unit] : []));
}

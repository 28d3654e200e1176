import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import type { RulePack } from '../../duty/rule-pack.js';
import type { StateMeta, WorkflowDefinition } from '../definition.js';
import { workflowKey, type Registry } from '../registry.js';
import { explore, type Exploration } from './configurations.js';
import { recipientsKnown } from './pack-proofs/recipients-known.js';
import { rungsApproved } from './pack-proofs/rungs-approved.js';
import { rungsRise } from './pack-proofs/rungs-rise.js';
import { nodesOf, pathsOf } from './paths.js';
import { actsSent } from './proofs/acts-sent.js';
import { actsUndivided } from './proofs/acts-undivided.js';
import { dutiesContinued } from './proofs/duties-continued.js';
import { dutiesHeld } from './proofs/duties-held.js';
import { dutyKeys } from './proofs/duty-keys.js';
import { effectsKnown, effectsUsed } from './proofs/effects-known.js';
import { endReached } from './proofs/end-reached.js';
import { eventsDeclared } from './proofs/events-declared.js';
import { guardsDeclared } from './proofs/guards-declared.js';
import { keptBy } from './proofs/kept-by.js';
import { laddersBounded, longestClimbs } from './proofs/ladders-bounded.js';
import { namesSpeakable } from './proofs/names-speakable.js';
import { noEventlessCycle } from './proofs/no-eventless-cycle.js';
import { noTimers } from './proofs/no-timers.js';
import { separationsNamed } from './proofs/separations-named.js';
import { signalsSent } from './proofs/signals-sent.js';
import { statesReached } from './proofs/states-reached.js';
import { transitionsTaken } from './proofs/transitions-taken.js';
import { workflowsStarted } from './proofs/workflows-started.js';
import type { CheckReport, Counts, Finding, Outcome, PackProof, Proof, ProofName, Subject } from './report.js';

type PackProofName = 'rungs-approved' | 'recipients-known' | 'rungs-rise';

/** The proofs of one definition, in the order in which they are reported. */
const proofs: Record<Exclude<ProofName, 'effects-used' | PackProofName>, Proof> = {
  'names-speakable': namesSpeakable,
  'no-timers': noTimers,
  'no-eventless-cycle': noEventlessCycle,
  'states-reached': statesReached,
  'transitions-taken': transitionsTaken,
  'end-reached': endReached,
  'duties-held': dutiesHeld,
  'ladders-bounded': laddersBounded,
  'duties-continued': dutiesContinued,
  'duty-keys': dutyKeys,
  'kept-by': keptBy,
  'acts-sent': actsSent,
  'events-declared': eventsDeclared,
  'acts-undivided': actsUndivided,
  'signals-sent': signalsSent,
  'workflows-started': workflowsStarted,
  'guards-declared': guardsDeclared,
  'effects-known': effectsKnown,
  'separations-named': separationsNamed,
};

const packProofs: Record<PackProofName, PackProof> = {
  'rungs-approved': rungsApproved,
  'recipients-known': recipientsKnown,
  'rungs-rise': rungsRise,
};

/** Against what definitions are proved: every pack that a case may keep, and the calendar whose announced years bound what limits can take. */
export interface CheckedRules {
  packs: readonly RulePack[];
  calendar: WorkingCalendar;
}

/**
 * Proves of every definition and pack what `proofTitles` lists: no state without a clock, no event without a sender, no way that leads nowhere, no ladder
 * without an end. Says what it found as data; throws nothing for a fault.
 */
export function checkDefinitions(registry: Registry, { packs, calendar }: CheckedRules): CheckReport {
  const all = registry.all.map(({ definition }) => definition);
  const subjects = registry.all.map(({ definition }) => subjectOf(definition, { all, packs, calendar }));
  const findings = [
    ...subjects.flatMap((subject) =>
      (Object.entries(proofs) as [ProofName, Proof][]).map(([name, prove]) => finding(subject.key, name, prove(subject))),
    ),
    finding('*', 'effects-used', effectsUsed(all)),
    ...packs.flatMap((pack) => (Object.entries(packProofs) as [ProofName, PackProof][]).map(([name, prove]) => finding(pack.key, name, prove(pack)))),
  ];
  return {
    ok: findings.every(({ ok }) => ok),
    findings,
    counts: Object.fromEntries(subjects.map((subject) => [subject.key, countsOf(subject)])),
    climbs: Object.fromEntries(packs.map((pack) => [pack.key, longestClimbs(all, pack, calendar)])),
  };
}

function subjectOf(definition: WorkflowDefinition, around: Pick<Subject, 'all' | 'packs' | 'calendar'>): Subject {
  const known = {
    key: workflowKey(definition.name, definition.version),
    definition,
    nodes: nodesOf(definition.machine.root),
    paths: pathsOf(definition),
    ...around,
  };
  return { ...known, explored: explored({ ...known, explored: '' }) };
}

/** The search, or why there is none: a machine that runs in circles would hang it. */
function explored(subject: Subject): Exploration | string {
  const circles = noEventlessCycle(subject).faults;
  if (circles.length > 0) return circles.join('; ');
  try {
    return explore(subject.definition.machine);
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function finding(definition: string, proof: ProofName, { faults, shown }: Outcome): Finding {
  return { definition, proof, ok: faults.length === 0, detail: faults.length === 0 ? shown : faults.join('; ') };
}

function countsOf({ definition, nodes, paths, explored: search }: Subject): Counts {
  const duties = nodes.flatMap((node) => (node.meta as StateMeta | undefined)?.duties ?? []).map(({ duty }) => duty);
  return {
    states: nodes.length - 1,
    configurations: typeof search === 'string' ? 0 : new Set(search.configurations.map(({ line }) => line)).size,
    acts: Object.keys(definition.acts).length,
    signals: Object.keys(definition.signals).length,
    duties: new Set(duties).size,
    transitions: paths.length,
  };
}

import type { RulePack } from '../../duty/rule-pack.js';
import type { StateMeta, WorkflowDefinition } from '../definition.js';
import { workflowKey, type Registry } from '../registry.js';
import { explore, type Exploration } from './configurations.js';
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
import { namesSpeakable } from './proofs/names-speakable.js';
import { noEventlessCycle } from './proofs/no-eventless-cycle.js';
import { noTimers } from './proofs/no-timers.js';
import { separationsNamed } from './proofs/separations-named.js';
import { signalsSent } from './proofs/signals-sent.js';
import { statesReached } from './proofs/states-reached.js';
import { transitionsTaken } from './proofs/transitions-taken.js';
import { workflowsStarted } from './proofs/workflows-started.js';
import type { CheckReport, Counts, Finding, Outcome, Proof, ProofName, Subject } from './report.js';

/** The proofs of one definition, in the order in which they are reported. */
const proofs: Record<Exclude<ProofName, 'effects-used'>, Proof> = {
  'names-speakable': namesSpeakable,
  'no-timers': noTimers,
  'no-eventless-cycle': noEventlessCycle,
  'states-reached': statesReached,
  'transitions-taken': transitionsTaken,
  'end-reached': endReached,
  'duties-held': dutiesHeld,
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

/**
 * Proves of every definition what `proofTitles` lists: no state without a clock, no event without a sender, no way that leads nowhere. The
 * limits and ladders are those of one rule pack; check each pack that a case may keep. Says what it found as data; throws nothing for a fault.
 */
export function checkDefinitions(registry: Registry, pack: RulePack): CheckReport {
  // A case begins with the registry's root; signals and starts are judged against it, whatever the order of the list.
  const all = [registry.root, ...registry.all.filter((one) => one !== registry.root)].map(({ definition }) => definition);
  const subjects = registry.all.map(({ definition }) => subjectOf(definition, all, pack));
  const findings = [
    ...subjects.flatMap((subject) =>
      (Object.entries(proofs) as [ProofName, Proof][]).map(([name, prove]) => finding(subject.key, name, prove(subject))),
    ),
    finding('*', 'effects-used', effectsUsed(all)),
  ];
  return {
    ok: findings.every(({ ok }) => ok),
    findings,
    counts: Object.fromEntries(subjects.map((subject) => [subject.key, countsOf(subject)])),
  };
}

function subjectOf(definition: WorkflowDefinition, all: readonly WorkflowDefinition[], pack: RulePack): Subject {
  const known = {
    key: workflowKey(definition.name, definition.version),
    definition,
    nodes: nodesOf(definition.machine.root),
    paths: pathsOf(definition),
    all,
    pack,
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

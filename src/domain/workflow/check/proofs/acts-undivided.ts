import type { AnyStateNode } from 'xstate';

import { dotted, nodesOf, transitionsOf } from '../paths.js';
import type { Outcome, Subject } from '../report.js';

/**
 * Where two regions of a parallel state take the same act, each takes it on its own: one may accept what the other refuses, and the act would
 * count as accepted. So either one region takes it, or every one of their transitions has a guard that tells them apart. (Whether the guards
 * do is not proved here.)
 */
export function actsUndivided({ definition, nodes }: Subject): Outcome {
  const parallel = nodes.filter(({ type }) => type === 'parallel');
  const faults = parallel.flatMap((node) => {
    const regions = Object.values(node.states as Record<string, AnyStateNode>).map(openness);
    return Object.keys(definition.acts).flatMap((act) => {
      const taking = regions.filter((region) => region.has(act));
      return taking.length > 1 && taking.some((region) => region.get(act) === true)
        ? [`“${act}” is taken by ${taking.length} regions of “${dotted(node) || '(root)'}”, by some without a guard`]
        : [];
    });
  });
  return { faults, shown: `${parallel.length} parallel states` };
}

/** The events that a region takes; true where some transition for one has no guard. */
function openness(region: AnyStateNode): Map<string, boolean> {
  const events = new Map<string, boolean>();
  for (const { transition, event } of nodesOf(region).flatMap(transitionsOf)) {
    events.set(event, (events.get(event) ?? false) || transition.guard === undefined);
  }
  return events;
}

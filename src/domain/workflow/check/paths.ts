import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';

import type { WorkflowDefinition } from '../definition.js';
import { guardNames } from '../guards.js';
import { workflowKey } from '../registry.js';

/** One transition of a definition. */
export interface Path {
  /** Unique over all definitions: `hazard-rectification@1 handling.discovered hazard.dismiss 1`. */
  id: string;
  /** `name@version`. */
  definition: string;
  /** The state that has it, from the root: `handling.discovered`; empty for the root itself. */
  source: string;
  /** The act or signal; `always` without an event, `done` when everything inside the state has ended. */
  event: string;
  /** States that it enters, from the root; empty where it stays. */
  targets: readonly string[];
  guards: readonly string[];
}

/** Every transition of a definition, so that a test can show that each of them was exercised. */
export function pathsOf(definition: WorkflowDefinition): Path[] {
  const key = workflowKey(definition.name, definition.version);
  return nodesOf(definition.machine.root).flatMap((node) =>
    transitionsOf(node).map(({ transition, event, place }) => ({
      id: `${key} ${place}`,
      definition: key,
      source: dotted(node),
      event,
      targets: (transition.target ?? []).map(dotted),
      guards: namesOrNone(transition.guard),
    })),
  );
}

/** A transition with its place in the definition, which is its identity wherever the definition is copied. */
export interface Placed {
  transition: AnyTransitionDefinition;
  /** The act or signal, `always` or `done`. */
  event: string;
  place: string;
}

/** The transitions of one state in the order in which XState tries them, those without an event last. */
export function transitionsOf(node: AnyStateNode): Placed[] {
  const lists: [string, AnyTransitionDefinition[]][] = [...node.transitions, ['', node.always ?? []]];
  return lists.flatMap(([type, list]) =>
    list.map((transition, index) => ({ transition, event: eventOf(type), place: placeOf(node, type, index) })),
  );
}

/** `handling.discovered hazard.dismiss 1`: state, event, number among the transitions of that state for that event. */
export function placeOf(node: AnyStateNode, eventType: string, index: number): string {
  return `${dotted(node) || '(root)'} ${eventOf(eventType)} ${index + 1}`;
}

/** A node and all below it, in document order. */
export function nodesOf(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states as Record<string, AnyStateNode>).flatMap(nodesOf)];
}

export function dotted(node: AnyStateNode): string {
  return node.path.join('.');
}

/** The word for an event type as XState has it. */
export function eventOf(eventType: string): string {
  if (eventType === '') return 'always';
  return eventType.startsWith('xstate.done.state.') ? 'done' : eventType;
}

/** A guard without a name is the business of the proof about guards; here it has none. */
function namesOrNone(guard: unknown): string[] {
  try {
    return guardNames(guard);
  } catch {
    return [];
  }
}

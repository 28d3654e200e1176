import type { AnyStateNode } from 'xstate';

import type { WorkflowDefinition } from '../definition.js';
import { firstContext } from './first-context.js';
import { dotted, nodesOf, transitionsOf } from './paths.js';

/** An action as a definition names it: where, on which event, its name (null for one written in place), its parameters. */
export interface NamedAction {
  place: string;
  event: string;
  name: string | null;
  action: unknown;
}

/** Every action of a definition: on entry, on exit and on transitions. */
export function actionsOf({ machine }: WorkflowDefinition): NamedAction[] {
  return nodesOf(machine.root).flatMap((node) => [
    ...[...node.entry, ...node.exit].map((action) => named(dotted(node), '', action)),
    ...initialActions(node).map((action) => named(dotted(node), '', action)),
    ...transitionsOf(node).flatMap(({ transition, event, place }) => transition.actions.map((action) => named(place, event, action))),
  ]);
}

function initialActions(node: AnyStateNode): readonly unknown[] {
  return node.type === 'compound' ? node.initial.actions : [];
}

function named(place: string, event: string, action: unknown): NamedAction {
  if (typeof action === 'string') return { place, event, name: action, action };
  const type = typeof action === 'object' && action !== null && 'type' in action ? String(action.type) : null;
  return { place, event, name: type, action };
}

/**
 * The parameters of an effect. Where they are a function they are computed once, for the first context and an event of the right type
 * without facts: enough to read names that do not depend on the case. A text says why they cannot be read in this way; the name then has to
 * be written as a constant.
 */
export function paramsOf(definition: WorkflowDefinition, { action, event }: NamedAction): Record<string, unknown> | string {
  const params = typeof action === 'object' && action !== null && 'params' in action ? action.params : undefined;
  if (typeof params !== 'function') return (params ?? {}) as Record<string, unknown>;
  const context = firstContext(definition.machine);
  if (typeof context === 'string') return context;
  try {
    const bare = { type: event, facts: {}, sender: 0, actor: { kind: 'clock' }, at: '', today: '' };
    return (params as (args: unknown) => Record<string, unknown>)({ context, event: bare });
  } catch (cause) {
    return `its parameters cannot be read without facts: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

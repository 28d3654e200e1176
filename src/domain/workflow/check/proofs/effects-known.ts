import type { WorkflowDefinition } from '../../definition.js';
import { effectTypes, type EffectType } from '../../effects.js';
import { actionsOf } from '../named-actions.js';
import type { Outcome, Subject } from '../report.js';

/**
 * Every action is an effect of the engine or an assignment to the context. XState returns an unknown action as if it were one, and anything
 * else it has (raise, spawn, send) would happen outside the transaction.
 */
export function effectsKnown({ definition }: Subject): Outcome {
  const own = definition.machine.implementations.actions as Record<string, unknown>;
  const actions = actionsOf(definition);
  const used = new Set(actions.map(({ name }) => name));
  return {
    faults: [
      ...actions
        .filter(({ name, action }) => !(isEffect(name) || isAssignment(name === null ? action : own[name])))
        .map(({ place, name }) => `“${place}” names “${name ?? 'a function'}”, which is neither an effect of the engine nor an assignment`),
      ...Object.keys(own)
        .filter((name) => !isEffect(name) && !used.has(name))
        .map((name) => `assignment “${name}” is never used`),
    ],
    shown: `${actions.filter(({ name }) => isEffect(name)).length} effects, ${actions.filter(({ name }) => !isEffect(name)).length} assignments`,
  };
}

/** Every effect of the engine is named by some definition: a handler that nothing asks for is dead. */
export function effectsUsed(all: readonly WorkflowDefinition[]): Outcome {
  const used = new Set(all.flatMap(actionsOf).map(({ name }) => name));
  const types = Object.keys(effectTypes);
  return {
    faults: types.filter((type) => !used.has(type)).map((type) => `no definition names the effect “${type}”`),
    shown: `${types.length} effects`,
  };
}

function isEffect(name: string | null): name is EffectType {
  return name !== null && Object.hasOwn(effectTypes, name);
}

function isAssignment(action: unknown): boolean {
  return typeof action === 'function' && (action as { type?: unknown }).type === 'xstate.assign';
}

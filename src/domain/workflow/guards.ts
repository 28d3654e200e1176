import { getNextTransitions, type AnyMachineSnapshot, type EventObject } from 'xstate';

import type { GuardRule, WorkflowDefinition } from './definition.js';
import type { Reason } from './refusal.js';

type AnyGuardRule = GuardRule<unknown, unknown>;

/** Names of the guards of one transition; `and([...])` of XState keeps its parts on the function. */
export function guardNames(guard: unknown): string[] {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return [guard];
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return [String(guard.type)];
  if (typeof guard === 'function' && 'guards' in guard) return (guard.guards as unknown[]).flatMap(guardNames);
  throw new Error('A guard of a definition is not named; name every guard, so that a refusal can name it');
}

/** Guard names of every transition that the present state has for this event, innermost first; empty: the state does not take it. */
export function candidates(snapshot: AnyMachineSnapshot, type: string): string[][] {
  return getNextTransitions(snapshot)
    .filter((transition) => transition.eventType === type)
    .map((transition) => guardNames(transition.guard));
}

/**
 * Why no candidate is open: the unmet guards of the candidate that has fewest of them. With `only: 'context'` guards that read the facts
 * are left out (they cannot be judged before the facts are known); no reasons then means that the act may be tried.
 */
export function unmetGuards(
  definition: WorkflowDefinition,
  snapshot: AnyMachineSnapshot,
  event: EventObject,
  only: 'all' | 'context',
): Reason[] {
  const unmet = candidates(snapshot, event.type).map((names) =>
    names.filter((name) => {
      const rule = (definition.guards as Record<string, AnyGuardRule>)[name];
      if (rule === undefined) throw new Error(`Guard “${name}” of ${definition.name} is not declared`);
      return (only === 'all' || rule.reads === 'context') && !rule.test({ context: snapshot.context, event });
    }),
  );
  const fewest = unmet.reduce<string[] | null>((a, b) => (a === null || b.length < a.length ? b : a), null) ?? [];
  return fewest.map((name) => {
    const { zh, en } = (definition.guards as Record<string, AnyGuardRule>)[name] as AnyGuardRule;
    return { code: `guard.${name}`, subject: name, zh, en };
  });
}

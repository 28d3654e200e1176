import { guardNames } from '../../guards.js';
import { transitionsOf } from '../paths.js';
import type { Outcome, Subject } from '../report.js';

/**
 * Every guard is named (a refusal has to name it), declared with its reason, and the one that XState evaluates is the declared one; every
 * declared guard is used.
 */
export function guardsDeclared({ definition, nodes }: Subject): Outcome {
  const declared = definition.guards as Record<string, { test: unknown }>;
  const evaluated = definition.machine.implementations.guards as Record<string, unknown>;
  const used = new Set<string>();
  const unnamed: string[] = [];
  for (const { transition, place } of nodes.flatMap(transitionsOf)) {
    try {
      guardNames(transition.guard).forEach((name) => used.add(name));
    } catch {
      unnamed.push(place);
    }
  }
  return {
    faults: [
      ...unnamed.map((place) => `the guard of “${place}” has no name`),
      ...[...used].filter((name) => !Object.hasOwn(declared, name)).map((name) => `guard “${name}” is named but not declared`),
      ...[...used].filter((name) => Object.hasOwn(declared, name) && declared[name]?.test !== evaluated[name]).map((name) => `guard “${name}” is evaluated by another function than the declared one`),
      ...Object.keys(declared).filter((name) => !used.has(name)).map((name) => `guard “${name}” is declared but never used`),
    ],
    shown: `${used.size} guards`,
  };
}

import { eventOf } from '../paths.js';
import type { Outcome, Subject } from '../report.js';

/**
 * Every event that a state takes is a declared act or signal, and every declared one is taken by some state. Opening acts are taken by no
 * state: they begin the root. Nor are acts that start a machine of their own; what must come before such an act is an act whose performers
 * are kept.
 */
export function eventsDeclared({ definition, nodes, all }: Subject): Outcome {
  const taken = new Set(nodes.flatMap((node) => [...node.transitions.keys()]).filter((type) => eventOf(type) !== 'done'));
  const opening = Object.entries(definition.acts).filter(([, { opens }]) => opens === true).map(([act]) => act);
  const starting = Object.entries(definition.acts).filter(([, { starts }]) => starts === true);
  const unasked = [...opening, ...starting.map(([act]) => act)];
  const expected = [...Object.keys(definition.acts), ...Object.keys(definition.signals)].filter((name) => !unasked.includes(name));
  const remembered = all.flatMap(({ separations }) => separations.flatMap(({ acts }) => [...acts]));
  return {
    faults: [
      ...[...taken].filter((type) => !expected.includes(type)).map((type) => `“${type}” is taken by a state but is no act or signal of this workflow`),
      ...expected.filter((name) => !taken.has(name)).map((name) => `“${name}” is declared but no state takes it`),
      ...starting.flatMap(([act, { after }]) => (after === undefined || remembered.includes(after) ? [] : [`“${act}” comes after “${after}”, whose performers are not kept`])),
    ],
    shown: `${taken.size} events, ${opening.length} opening acts, ${starting.length} that start a machine`,
  };
}

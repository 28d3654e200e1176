import { dotted } from '../paths.js';
import type { Outcome, Subject } from '../report.js';

/** XState loses timers on restore and actors belong to no transaction: time is the engine's, and what a state starts is an effect. */
export function noTimers({ nodes }: Subject): Outcome {
  const using = (key: 'after' | 'invoke'): string[] =>
    nodes.filter((node) => (node.config as Record<string, unknown>)[key] !== undefined).map((node) => `${dotted(node) || '(root)'} uses \`${key}\``);
  return { faults: [...using('after'), ...using('invoke')], shown: `${nodes.length - 1} states` };
}

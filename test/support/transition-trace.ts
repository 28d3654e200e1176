import { assign, createMachine } from 'xstate';

import { rewritten } from '../../src/domain/workflow/check/rewrite.js';
import type { WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { workflowKey } from '../../src/domain/workflow/registry.js';

/**
 * Definitions that behave like the given ones and note every transition that they take, by its `Path.id`. Each transition gets one more
 * assignment, which changes nothing.
 */
export function traced(definitions: readonly WorkflowDefinition[], visited: Set<string>): WorkflowDefinition[] {
  return definitions.map((definition) => {
    const { name, version, machine } = definition;
    const text = rewritten(machine.root, {
      transition: (transition, place) => {
        const note = assign(({ event }: { event: { type: string; input?: unknown } }) => {
          // XState starts a throw-away actor for every transition, without input; it takes no part in the step.
          const throwAway = event.type === 'xstate.init' && event.input === undefined;
          if (!throwAway) visited.add(`${workflowKey(name, version)} ${place}`);
          return {};
        });
        return { ...transition, actions: [note, ...[transition.actions ?? []].flat()] };
      },
    });
    return { ...definition, machine: createMachine(text as never, machine.implementations as never) };
  });
}

import type { AnyStateMachine } from 'xstate';

/** The context that a machine begins with when it is given nothing, computed without starting it; a text says why it cannot be computed. */
export function firstContext(machine: AnyStateMachine): Record<string, unknown> | string {
  const context = machine.config.context as unknown;
  if (typeof context !== 'function') return (context ?? {}) as Record<string, unknown>;
  try {
    return (context as (args: { input: unknown }) => Record<string, unknown>)({ input: {} });
  } catch (cause) {
    return `the context cannot be computed from an empty input: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

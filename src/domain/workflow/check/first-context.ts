import { initialTransition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';

/** The context that a machine begins with when it is given nothing; a text says why it cannot begin. */
export function firstContext(machine: AnyStateMachine): Record<string, unknown> | string {
  const snapshot = initialTransition(machine, {} as never)[0] as AnyMachineSnapshot;
  if (snapshot.status === 'error') return `the machine cannot begin with an empty input: ${String(snapshot.error)}`;
  return snapshot.context as Record<string, unknown>;
}

import { isRoot, type WorkflowDefinition } from '../../definition.js';
import type { SignalTarget } from '../../effects.js';
import { actionsOf, paramsOf } from '../named-actions.js';
import type { Outcome, Subject } from '../report.js';

interface Sent {
  place: string;
  signal: string;
  to: SignalTarget;
}

/**
 * Every signal that this definition takes is sent to it by the definition that it names, and every signal that it sends is declared by some
 * definition among those it is sent to. Names are read from the parameters of the `signal` effects as `paramsOf` describes; a name that
 * depended on the facts of a case would be read for one case only.
 */
export function signalsSent({ definition, all }: Subject): Outcome {
  const sent = signalsOf(definition);
  const taken = Object.entries(definition.signals);
  const silent = taken.filter(
    ([signal, { from }]) =>
      !all.some((one) => one.name === from && signalsOf(one).sent.some((each) => each.signal === signal && reaches(each.to, definition))),
  );
  const unheard = sent.sent.filter(
    ({ signal, to }) => !all.some((one) => one.signals[signal]?.from === definition.name && reaches(to, one)),
  );
  return {
    faults: [
      ...sent.faults,
      ...silent.map(([signal, { from }]) => `“${signal}” is said to come from ${from}, which never sends it here`),
      ...unheard.map(({ place, signal, to }) => `“${place}” sends “${signal}” to ${to}, and no workflow there declares it as coming from here`),
    ],
    shown: `${taken.length} signals taken, ${new Set(sent.sent.map(({ signal }) => signal)).size} sent`,
  };
}

function signalsOf(definition: WorkflowDefinition): { sent: Sent[]; faults: string[] } {
  const sent: Sent[] = [];
  const faults: string[] = [];
  for (const action of actionsOf(definition).filter(({ name }) => name === 'signal')) {
    const params = paramsOf(definition, action);
    if (typeof params === 'string') faults.push(`signal at “${action.place}”: ${params}`);
    else if (typeof params['signal'] !== 'string') faults.push(`signal at “${action.place}” has no name`);
    else sent.push({ place: action.place, signal: params['signal'], to: params['to'] as SignalTarget });
  }
  return { sent, faults };
}

/** Whether a signal sent there can arrive at a machine of this definition; as `step` chooses its receivers. */
function reaches(to: SignalTarget, receiver: WorkflowDefinition): boolean {
  if (typeof to === 'number') return true;
  const reached: Record<typeof to, boolean> = {
    root: isRoot(receiver),
    plan: receiver.name === 'rectification-plan',
    listings: receiver.name === 'listed-supervision',
    requests: receiver.name === 'extension-request',
    reports: receiver.name === 'upward-report',
    transfers: receiver.name === 'transfer',
    dependants: !isRoot(receiver),
    starter: true,
  };
  return reached[to] ?? false;
}

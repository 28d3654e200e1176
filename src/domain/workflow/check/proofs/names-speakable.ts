import type { Outcome, Subject } from '../report.js';

/**
 * Names that XState would take and then not find: a state with a dot or a leading `#` can never be targeted, `__proto__` crashes, an event
 * that begins with `xstate.` could be forged by a client, and a wildcard would take events that nobody declared. Also: an act belongs to one
 * workflow only, and duties are named without the `/` that divides their keys.
 */
export function namesSpeakable({ definition, nodes, all }: Subject): Outcome {
  const states = nodes.slice(1).map(({ key }) => key);
  const events = nodes.flatMap((node) => [...node.transitions.keys()].filter((type) => !type.startsWith('xstate.done.state.')));
  const declared = [...Object.keys(definition.acts), ...Object.keys(definition.signals)];
  const elsewhere = all.filter(({ name }) => name !== definition.name).flatMap(({ acts }) => Object.keys(acts));
  const duties = nodes.flatMap((node) => ((node.meta as { duties?: { duty: string }[] } | undefined)?.duties ?? []).map(({ duty }) => duty));
  return {
    faults: [
      ...states.filter((name) => name === '' || name.includes('.') || name.startsWith('#') || name === '__proto__').map((name) => `state “${name}” cannot be targeted`),
      ...[...events, ...declared].filter((type) => type.startsWith('xstate.') || type === '__proto__').map((type) => `event “${type}” belongs to XState`),
      ...events.filter((type) => type.includes('*')).map((type) => `event “${type}” is a wildcard`),
      ...Object.keys(definition.acts).filter((act) => act in definition.signals).map((name) => `“${name}” is both an act and a signal`),
      ...Object.keys(definition.acts).filter((act) => elsewhere.includes(act)).map((act) => `act “${act}” stands in another workflow too`),
      ...duties.filter((duty) => duty === '' || duty.includes('/')).map((duty) => `duty “${duty}” cannot be part of a key`),
    ],
    shown: `${states.length} states, ${declared.length} acts and signals`,
  };
}

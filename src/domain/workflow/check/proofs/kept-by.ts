import { overConfigurations } from '../report.js';

/** What is said to fulfil a duty is an act or signal of the definition, and some configuration that holds the duty takes it. */
export const keptBy = overConfigurations(({ definition }, { configurations }) => {
  const declared = new Set([...Object.keys(definition.acts), ...Object.keys(definition.signals)]);
  const possible = new Map<string, Set<string>>();
  const named = new Map<string, Set<string>>();
  for (const { duties, takes } of configurations) {
    for (const { duty, keptBy: events } of duties) {
      for (const event of events) {
        add(named, duty, event);
        if (takes.has(event)) add(possible, duty, event);
      }
    }
  }
  const pairs = [...named].flatMap(([duty, events]) => [...events].map((event) => ({ duty, event })));
  return {
    faults: pairs.flatMap(({ duty, event }) => {
      if (!declared.has(event)) return [`“${event}”, which is to fulfil “${duty}”, is neither an act nor a signal of this workflow`];
      return possible.get(duty)?.has(event) === true ? [] : [`“${event}” can never happen while “${duty}” holds`];
    }),
    shown: `${pairs.length} ways to fulfil ${named.size} duties`,
  };
});

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

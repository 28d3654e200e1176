import { dotted, transitionsOf } from '../paths.js';
import { overConfigurations } from '../report.js';

/** Every state is entered on some way from the start; a history state is reached when a transition that targets it is taken. */
export const statesReached = overConfigurations(({ nodes }, { entered, taken }) => {
  const remembered = new Set(
    nodes
      .flatMap(transitionsOf)
      .filter(({ place }) => taken.has(place))
      .flatMap(({ transition }) => transition.target ?? []),
  );
  const states = nodes.slice(1);
  const lost = states.filter((node) => (node.type === 'history' ? !remembered.has(node) : !entered.has(dotted(node))));
  return { faults: lost.map((node) => `“${dotted(node)}” cannot be reached`), shown: `${states.length} states` };
});

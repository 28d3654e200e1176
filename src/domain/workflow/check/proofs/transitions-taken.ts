import { transitionsOf } from '../paths.js';
import { overConfigurations } from '../report.js';

/** Every transition is taken somewhere: none stands behind one that always comes first, or in a state where its event never gets that far. */
export const transitionsTaken = overConfigurations(({ nodes }, { taken }) => {
  const places = nodes.flatMap(transitionsOf).map(({ place }) => place);
  return {
    faults: places.filter((place) => !taken.has(place)).map((place) => `“${place}” can never be taken`),
    shown: `${places.length} transitions`,
  };
});

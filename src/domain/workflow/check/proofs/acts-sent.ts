import { roles } from '../../actor.js';
import type { Outcome, Subject } from '../report.js';

/** Every act names at least one post that may send it, and only posts that exist. */
export function actsSent({ definition }: Subject): Outcome {
  const known: readonly string[] = [...roles, 'importer'];
  const acts = Object.entries(definition.acts);
  return {
    faults: acts.flatMap(([act, { by }]) => [
      ...(by.length === 0 ? [`nobody may send “${act}”`] : []),
      ...by.filter((post) => !known.includes(post)).map((post) => `“${act}” belongs to “${post}”, which is no post`),
    ]),
    shown: `${acts.length} acts`,
  };
}

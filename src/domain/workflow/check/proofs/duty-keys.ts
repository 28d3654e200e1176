import { firstContext } from '../first-context.js';
import { dotted } from '../paths.js';
import type { Outcome, Subject } from '../report.js';
import type { StateMeta } from '../../definition.js';

const reading = ['per', 'dateFrom', 'documentFrom', 'unitFrom', 'owedByFrom'] as const;

/** A duty that reads a counter, a date, a document, a post or a unit from the context names a key that is there from the first snapshot on. */
export function dutyKeys({ definition, nodes }: Subject): Outcome {
  const context = firstContext(definition.machine);
  if (typeof context === 'string') return { faults: [context], shown: '' };
  const read = nodes.flatMap((node) =>
    ((node.meta as StateMeta | undefined)?.duties ?? []).flatMap((rule) =>
      reading.flatMap((key) => {
        const name = rule[key];
        return name === undefined ? [] : [{ place: dotted(node), duty: rule.duty, key, name }];
      }),
    ),
  );
  return {
    faults: read
      .filter(({ name }) => !Object.hasOwn(context, name))
      .map(({ place, duty, key, name }) => `“${place}”: \`${key}\` of the duty “${duty}” reads “${name}”, which the context does not have`),
    shown: `${read.length} readings of the context`,
  };
}

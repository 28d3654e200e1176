import type { DutyRule } from '../../definition.js';
import { overConfigurations } from '../report.js';

const kept = ['owedBy', 'owedByFrom', 'unitFrom', 'limit', 'dateFrom', 'documentFrom'] as const;

/**
 * A duty of the same name before and after an event is the same duty and its deadline stays. So an event may not carry it into a state that
 * names another owner, limit or date under the same name: that would be a new duty with an old deadline.
 */
export const dutiesContinued = overConfigurations((_, { ways }) => {
  const faults = ways.flatMap(({ from, event, to }) =>
    from.duties.flatMap((before) => {
      const after = to.duties.find(({ duty }) => duty === before.duty);
      const changed = after === undefined ? [] : kept.filter((key) => before[key] !== after[key]);
      return changed.map((key) => `“${event}” carries the duty “${before.duty}” on with another ${key} (${text(before, key)} → ${text(after as DutyRule, key)})`);
    }),
  );
  return { faults: [...new Set(faults)], shown: `${ways.length} ways` };
});

function text(rule: DutyRule, key: (typeof kept)[number]): string {
  return rule[key] ?? 'none';
}

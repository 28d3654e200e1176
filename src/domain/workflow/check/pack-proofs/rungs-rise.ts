import type { RulePack } from '../../../duty/rule-pack.js';
import { rungActs, type Rung } from '../../../ladder/ladder.js';
import type { Outcome } from '../report.js';

/** A ladder never goes down in severity: what comes later is no milder than what came before, by the order of `rungActs`. */
export function rungsRise({ ladders }: RulePack): Outcome {
  const pairs = Object.entries(ladders).flatMap(([ladder, { rungs }]) => rungs.slice(1).map((upper, index) => ({ ladder, lower: rungs[index] as Rung, upper })));
  return {
    faults: pairs
      .filter(({ lower, upper }) => rungActs.indexOf(upper.act) < rungActs.indexOf(lower.act))
      .map(({ ladder, lower, upper }) => `ladder “${ladder}” goes down from “${lower.rung}” (${lower.act}) to “${upper.rung}” (${upper.act})`),
    shown: `${Object.keys(ladders).length} ladders`,
  };
}

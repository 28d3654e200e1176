import type { RulePack } from '../../../duty/rule-pack.js';
import { roles } from '../../actor.js';
import type { DutyRule } from '../../definition.js';
import { overConfigurations } from '../report.js';

/**
 * No state without a clock: in every configuration that is not an end, somebody owes something by a limit that every rule pack has, and
 * the pack says what happens when he does not do it. States that are left at once never are a configuration.
 */
export const dutiesHeld = overConfigurations(({ packs }, { configurations }) => {
  const open = configurations.filter(({ final }) => !final);
  const faults = open.flatMap(({ line, duties }) => [
    ...(duties.length === 0 ? [`in “${line}” nobody owes anything`] : []),
    ...twice(duties.map(({ duty }) => duty)).map((duty) => `in “${line}” the duty “${duty}” holds twice`),
    ...duties.flatMap((rule) => packs.flatMap((pack) => faultsOf(rule, pack))),
  ]);
  return { faults: [...new Set(faults)], shown: `${open.length} open configurations against ${packs.map(({ key }) => key).join(', ')}` };
});

function faultsOf({ duty, owedBy, limit, keptBy }: DutyRule, pack: RulePack): string[] {
  const rule = pack.limits[limit];
  const faults: string[] = [];
  if (!(roles as readonly string[]).includes(owedBy)) faults.push(`duty “${duty}” is owed by “${owedBy}”, which is no post`);
  if (keptBy.length === 0) faults.push(`nothing fulfils the duty “${duty}”`);
  if (rule === undefined) faults.push(`duty “${duty}”: ${pack.key} has no limit “${limit}”`);
  else if (pack.ladders[rule.ladder] === undefined) faults.push(`duty “${duty}”: ${pack.key} has no ladder “${rule.ladder}”`);
  else if (pack.ladders[rule.ladder]?.rungs.length === 0) faults.push(`duty “${duty}”: ladder “${rule.ladder}” of ${pack.key} has no rung`);
  return faults;
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

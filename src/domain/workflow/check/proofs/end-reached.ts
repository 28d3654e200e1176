import type { Configuration } from '../configurations.js';
import { overConfigurations } from '../report.js';

/** From every configuration some way leads to an end, guards taken as may be true. */
export const endReached = overConfigurations((_, { configurations, ways }) => {
  const before = new Map<Configuration, Configuration[]>();
  for (const { from, to } of ways) before.set(to, [...(before.get(to) ?? []), from]);
  const leads = new Set(configurations.filter(({ final }) => final));
  const waiting = [...leads];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const one of before.get(next) ?? []) {
      if (leads.has(one)) continue;
      leads.add(one);
      waiting.push(one);
    }
  }
  const stuck = [...new Set(configurations.filter((one) => !leads.has(one)).map(({ line }) => line))];
  return {
    faults: stuck.map((line) => `no way leads from “${line}” to an end`),
    shown: `${configurations.length} configurations with their history, ${ways.length} ways`,
  };
});

import { criteriaKey, type CriteriaText } from '../domain/hazard/criteria-text.js';
import type { PackFault } from '../domain/rules/pack-fault.js';
import { checkedYaml } from './checked-yaml.js';

/** Criteria that were read, or why they cannot be. */
export type CriteriaReading = { criteria: CriteriaText } | { faults: PackFault[] };

/** Reads a pack of criteria from YAML, by its JSON Schema alone; `criteriaFaults` says what is wrong with what it means. */
export function readCriteria(yaml: string, schema: object): CriteriaReading {
  const read = checkedYaml<CriteriaText>(yaml, schema);
  if (read.ok) return { criteria: read.value };
  const { criteria, version } = (read.found ?? {}) as Partial<CriteriaText>;
  const pack = criteria === undefined || version === undefined ? '(unreadable)' : criteriaKey({ criteria, version });
  return { faults: read.faults.map((fault) => ({ pack, ...fault })) };
}
